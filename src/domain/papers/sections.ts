/** In which section of a paper a quoted passage stands (S1.31): 'Mục III', 'Phụ lục II'. */
import { decodeEntities } from './docx-text';

/** 'III. NHẬN XÉT': a Roman numeral and capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, V.6.b). */
const SECTION = /^([IVX]+)\.\s+(\p{Lu}[\p{Lu}\s,;–-]*)$/u;
const APPENDIX = /^Phụ lục(?:\s+([IVX]+))?$/u;

const WHOLE_PAPER = 'Toàn văn bản';
const BEFORE_SECTIONS = 'Phần đầu';
/** The passage was changed or taken out since. */
const NO_LONGER_THERE = 'Đoạn đã sửa';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

interface Part {
  readonly name: string;
  readonly text: string;
}

const nameOf = (paragraph: string): string | null => {
  const section = SECTION.exec(paragraph)?.[1];
  if (section !== undefined) return `Mục ${section}`;
  const appendix = APPENDIX.exec(paragraph);
  return appendix ? ['Phụ lục', appendix[1]].filter((part) => part !== undefined).join(' ') : null;
};

/** The sections in order, each with its text in one line. */
const partsOf = (paragraphs: readonly string[]): Part[] => {
  const parts: { name: string; lines: string[] }[] = [{ name: BEFORE_SECTIONS, lines: [] }];
  for (const paragraph of paragraphs.map(plain)) {
    const name = nameOf(paragraph);
    if (name !== null) parts.push({ name, lines: [] });
    parts[parts.length - 1]?.lines.push(paragraph);
  }
  return parts.map(({ name, lines }) => ({ name, text: lines.join(' ') }));
};

/** The quoted passage as Drive gives it: HTML text, entities and all. */
const quotedText = (quoted: string): string => plain(decodeEntities(quoted.replace(/<[^>]*>/g, ' ')));

/**
 * The section of a passage; the sections where it stands in several. A passage over a border belongs to the section in
 * which it begins.
 */
export const sectionOf = (quoted: string, paragraphs: readonly string[]): string => {
  const wanted = quotedText(quoted);
  if (wanted === '') return WHOLE_PAPER;
  const parts = partsOf(paragraphs);
  const within = parts.filter(({ text }) => text.includes(wanted)).map(({ name }) => name);
  if (within.length > 0) return [...new Set(within)].join(', ');
  const begins = parts.find(({ text }, at) =>
    parts
      .slice(at)
      .reduce((all, part) => `${all} ${part.text}`, '')
      .slice(0, text.length + wanted.length + 1)
      .includes(wanted),
  );
  return begins?.name ?? NO_LONGER_THERE;
};
