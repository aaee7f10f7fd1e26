/** Typing over a paragraph of a .docx: only the words that changed change, each in the look of its neighbours. */
import fc from 'fast-check';
import { openDocx, readPart } from '../../local/docx/docx-parts';
import { docxText } from '../../local/docx/docx-text';
import { BODY, editParagraph } from '../../local/docx/edit-paragraph';
import { markedDocx } from '../../local/docx/marked-docx';
import { paragraphsOf } from '../../local/docx/paragraphs';
import { wordDiff } from '../../local/docx/word-diff';
import { sampleDocx, structuredDocx } from './sample-docx';

const pieces = (bytes: Uint8Array, index: number): string[] =>
  (paragraphsOf(readPart(openDocx(bytes), BODY))[index]?.pieces ?? []).map(({ text }) => text);
const typed = (bytes: Uint8Array, index: number, before: string, text: string): Uint8Array => {
  const edited = editParagraph(bytes, index, before, text);
  if (!edited.ok) throw new Error(edited.reason);
  return edited.bytes;
};

test('words keep the run they stood in; new ones join the word before', () => {
  const bytes = sampleDocx(['Tỷ lệ ', 'phản hồi ', 'đạt 70%'], ['khác']);
  const after = typed(bytes, 0, 'Tỷ lệ phản hồi đạt 70%', 'Tỷ lệ trả lời thật đạt 71% rồi');
  expect(pieces(after, 0)).toEqual(['Tỷ lệ ', 'trả lời thật ', 'đạt 71% rồi']);
  expect(docxText(after)).toBe('Tỷ lệ trả lời thật đạt 71% rồi\nkhác\n');
});

test('letters of XML are words like others; an empty paragraph takes its first words', () => {
  const bytes = sampleDocx(['a'], []);
  expect(docxText(typed(bytes, 0, 'a', '<w:t>&amp;</w:t> "a"'))).toBe('<w:t>&amp;</w:t> "a"\n\n');
  expect(docxText(typed(bytes, 1, '', 'mới'))).toBe('a\nmới\n');
});

test('a paragraph that reads otherwise by now, or is none, is refused', () => {
  const bytes = sampleDocx(['a'], ['b']);
  expect(editParagraph(bytes, 0, 'b', 'c')).toEqual({ ok: false, reason: 'moved' });
  expect(editParagraph(bytes, 9, 'a', 'c')).toEqual({ ok: false, reason: 'moved' });
});

const words = fc
  .array(fc.constantFrom('số', 'liệu', 'Hòa', '5%', ' ', '  ', '<', '😀'), { maxLength: 12 })
  .map((all) => all.join(''));

test('whatever is typed over whatever, the paragraph reads just that and the others read as before', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), words, (runs, text) => {
      const bytes = typed(sampleDocx(runs, ['sau']), 0, runs.join(''), text);
      expect(docxText(bytes)).toBe(`${text}\nsau\n`);
      expect(pieces(bytes, 0)).toHaveLength(runs.length);
    }),
  );
});

test('the changes between two texts lead from one to the other and leave the same words alone', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const made = wordDiff(before, after).reduceRight(
        (text, splice) => text.slice(0, splice.start) + splice.text + text.slice(splice.end),
        before,
      );
      expect(made).toBe(after);
    }),
  );
  expect(wordDiff('một hai ba bốn', 'một 2 ba 4')).toEqual([
    { start: 4, end: 7, text: '2' },
    { start: 11, end: 14, text: '4' },
  ]);
});

test('the copy for the page has a mark in each paragraph and reads the same', () => {
  const marked = markedDocx(structuredDocx());
  expect(docxText(marked)).toBe(docxText(structuredDocx()));
  expect(readPart(openDocx(marked), BODY).match(/paragraph-\d+/g)).toEqual([
    'paragraph-0',
    'paragraph-1',
    'paragraph-2',
  ]);
});
