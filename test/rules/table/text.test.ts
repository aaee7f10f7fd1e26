/** Vietnamese text compared the way people mean it. */
import fc from 'fast-check';
import { fitCell, fold, foldMarks, looksLikeFormula, tidy } from '../../../src/domain/text';

describe('text', () => {
  it.each([
    ['Hoà', 'Hòa'],
    ['HOÀ', 'hòa'],
    ['Hoà'.normalize('NFD'), 'Hòa'],
    ['Thuý', 'Thúy'],
    ['Uỷ ban', 'Ủy ban'],
    ['khoẻ', 'khỏe'],
    ['Khoá  59', 'khóa 59'],
    ['xoè', 'xòe'],
    [' Lò\u00a0Thị \u200bHoa ', 'lò thị hoa'],
  ])('%s and %s are one word', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['hoàn', 'hòan'],
    ['quý', 'qúy'],
    ['hoá', 'hoà'],
    ['Hoa', 'Hòa'],
    ['dân', 'đân'],
    ['khoa', 'khóa'],
  ])('%s and %s are not', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it.each(['hoàn', 'Quỳnh', 'quý', 'thoáng', 'khuỷu', 'ngoài'])('%s keeps its tone where it is', (word) => {
    expect(fold(word)).toBe(word.toLowerCase());
  });

  it.each([
    ['Số điện thoại', 'so dien thoai'],
    ['Đặng Thuỳ', 'dang thuy'],
    ['Địa chỉ'.normalize('NFD'), 'dia chi'],
  ])('%s without marks is %s', (text, plain) => {
    expect(foldMarks(text)).toBe(plain);
  });

  const typed = fc.string({
    unit: fc.constantFrom(...Array.from('aăâeêioôơuưyđhqn AÀÁẢÃẠoàuý\u0300\u0301\u0323\u00a0\u200b')),
    maxLength: 12,
  });

  it('what was tidied or folded once does not change', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldMarks(fold(text))).toBe(foldMarks(text));
      }),
    );
  });

  it('composed and decomposed text are equal', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it.each(['=1+1', '+84', '-3', '@lan'])('%s would be taken for a formula', (text) => {
    expect(looksLikeFormula(text)).toBe(true);
    expect(looksLikeFormula(` ${text}`)).toBe(false);
  });

  it.each([
    ['Lò\u200bThị', 'LòThị'],
    ['\ufeffHoa\u00ad', 'Hoa'],
    ['hoa\u200b@gmail.com', 'hoa@gmail.com'],
    ['Nam\u202e\u0000', 'Nam'],
    ['Nam\u200d', 'Nam'],
    ['o\u200b\u0300', 'ò'],
  ])('%j holds nothing that nobody sees', (text, seen) => {
    expect(tidy(text)).toBe(seen);
  });

  it('a family stays together', () => {
    expect(tidy('👨\u200d👩\u200d👧')).toBe('👨\u200d👩\u200d👧');
  });

  it('a text longer than a cell is cut where a cell takes it, never within a sign', () => {
    expect(fitCell('a'.repeat(45_000))).toHaveLength(45_000);
    const cut = fitCell('😀'.repeat(30_000));
    expect(cut.length).toBeLessThanOrEqual(45_000);
    expect(cut.endsWith('😀…')).toBe(true);
  });
});
