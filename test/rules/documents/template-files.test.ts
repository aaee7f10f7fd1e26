/** What happens to a template's file and to its tables: how rows keep together, which default may give way to a newer one. */
import { keepRows } from '../../../src/domain/documents/keep-rows';
import { templateMarkOf, templateState } from '../../../src/domain/documents/template-mark';

describe('Tables over pages', () => {
  const row = (text: string, header = '') =>
    `<w:tr>${header}<w:tc><w:p><w:pPr><w:keepNext w:val="false"/></w:pPr>${text}</w:p></w:tc></w:tr>`;
  const table = (count: number, header = '<w:tblHeader/>') =>
    `<w:tbl>${Array.from({ length: count }, (_, at) => row(String(at), at === 0 ? header : '')).join('')}</w:tbl>`;
  const kept = (xml: string): boolean[] =>
    (keepRows(xml).match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((each) => each.includes('<w:keepNext/>'));

  it('a small one stays whole; of a long one the header and the last rows stay with what follows', () => {
    expect(kept(table(5))).toEqual([true, true, true, true, true]);
    expect(kept(table(12))).toEqual([true, ...Array.from({ length: 8 }, () => false), true, true, true]);
  });

  it('one without a header of its own, such as a signature, is left alone', () => {
    expect(keepRows(table(3, ''))).toBe(table(3, ''));
  });
});

describe('A template in Drive', () => {
  it('is the default, an older default that may give way, or the office’s own that never does', () => {
    const [now, before, edited] = ['now', 'before', 'edited'].map(templateMarkOf);
    const known = { id: 'x', mark: before ?? '' };
    expect(templateState(known, now ?? '', now ?? '')).toBe('default');
    expect(templateState(known, before ?? '', now ?? '')).toBe('older default');
    expect(templateState(known, edited ?? '', now ?? '')).toBe('edited');
    expect(templateState({ id: 'x', mark: '' }, before ?? '', now ?? '')).toBe('edited');
  });
});
