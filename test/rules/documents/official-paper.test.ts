/** Numbers, dates, signers and recipients as Nghị định 30/2020/NĐ-CP writes them (B14); figures as UX 13 does. */
import { formatDecimal, formatInteger, formatRate, formatRateOf } from '../../../src/domain/number-format';
import {
  basisLines,
  paperDate,
  paperNumber,
  recipientLines,
  signerLines,
} from '../../../src/domain/documents/official-paper';

describe('S2.6: power to sign', () => {
  it.each([
    ['Hiệu trưởng', 'HIỆU TRƯỞNG'],
    ['Phó Hiệu trưởng', 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG'],
    ['Trưởng phòng CT HSSV', 'TL. HIỆU TRƯỞNG\nTRƯỞNG PHÒNG CT HSSV'],
    ['Phó Trưởng phòng', 'TL. HIỆU TRƯỞNG\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG'],
    ['TUQ. Hiệu trưởng / Trưởng phòng', 'TUQ. HIỆU TRƯỞNG\nTRƯỞNG PHÒNG'],
  ])('%s signs as %s', (title, lines) => {
    expect(signerLines(title)).toBe(lines);
  });

  it('the head of an office signs its own paper for himself', () => {
    expect(signerLines('Trưởng phòng', 'office')).toBe('TRƯỞNG PHÒNG');
  });
});

describe('an official paper (B14)', () => {
  it.each([
    [5, '05/BC-CĐSL'],
    [12, '12/BC-CĐSL'],
    [null, '……/BC-CĐSL'],
  ])('number %p is written %s', (number, written) => {
    expect(paperNumber(number, 'BC', 'CĐSL')).toBe(written);
  });

  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-15', 'ngày 15 tháng 02 năm 2026'],
    ['2026-03-01', 'ngày 01 tháng 3 năm 2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
    [null, 'ngày …… tháng …… năm 2026'],
  ])('day %p is written "%s"', (date, written) => {
    expect(paperDate(date, 2026)).toBe(written);
  });

  it.each([
    ['Hiệu trưởng', 'HIỆU TRƯỞNG'],
    ['Phó Hiệu trưởng', 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG'],
    [' phó hiệu trưởng ', 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG'],
  ])('%s signs as %j', (title, lines) => {
    expect(signerLines(title)).toBe(lines);
  });

  it('lists recipients with dash and semicolon, the archive copy last with a full stop', () => {
    expect(recipientLines(['Ban Giám hiệu', 'Các khoa;'], 'CT HSSV')).toEqual([
      '- Ban Giám hiệu;',
      '- Các khoa;',
      '- Lưu: VT, CT HSSV.',
    ]);
  });

  it('ends each legal basis with a semicolon, the last with a full stop', () => {
    expect(basisLines(['Căn cứ A.', 'Căn cứ B'])).toEqual(['Căn cứ A;', 'Căn cứ B.']);
  });
});

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1.234'],
    [1250000, '1.250.000'],
  ])('%p is written %s', (value, written) => expect(formatInteger(value)).toBe(written));

  it.each([
    [1234.5, '1.234,5'],
    [0.04, '0,0'],
    [-0.04, '0,0'],
    [-2.25, '-2,3'],
    [99.96, '100,0'],
  ])('%p is written %s', (value, written) => expect(formatDecimal(value)).toBe(written));

  it('a rate has one decimal; it is hidden when either number is, and a dash over nobody', () => {
    expect(formatRate(2114, 2980)).toBe('70,9%');
    expect(formatRate('hidden', 10)).toBe('đã ẩn');
    expect(formatRate(0, 0)).toBe('–');
    expect(formatRateOf(2114, 2980)).toBe('70,9% (2.114/2.980)');
    expect(formatRateOf(3, 'hidden')).toBe('đã ẩn');
  });
});
