/** S2.55: the consolidated half-yearly report: who reported and how late, the figures of Điều 10.3, the tables by unit. */
import { noFigures } from '../../../src/domain/network/reports/figures';
import { parseSettings } from '../../../src/domain/office/settings';
import {
  summaryKpis,
  receiptLines,
  summaryData,
  type FrozenSummary,
} from '../../../src/domain/network/reports/summary';

const settings = parseSettings([]);

describe('S2.55: the consolidated report', () => {
  const said = { ...noFigures(), events: 4 };
  const frozen: FrozenSummary = {
    due: '2026-06-14',
    from: '2025-12-15',
    to: '2026-06-14',
    madeOn: '2026-06-16',
    units: [
      {
        name: 'Kinh tế',
        receivedOn: '2026-06-15',
        late: true,
        reported: said,
        book: { ...noFigures(), events: 3 },
        difficulties: 'Thiếu kinh phí',
        proposals: null,
      },
      {
        name: 'Kỹ thuật',
        receivedOn: null,
        late: true,
        reported: { ...noFigures(), events: null },
        book: { ...noFigures(), events: 1 },
        difficulties: null,
        proposals: null,
      },
    ],
    school: { ...noFigures(), events: 5 },
    mous: { signed: 2, active: 3 },
    raised: { money: 5_000_000, kind: 1_000_000, pledged: 7_000_000 },
    updated: { graduationYear: 2025, graduates: 5, updated: 4 },
  };

  test('says who reported late and who did not', () => {
    expect(receiptLines(frozen)).toEqual([
      '1/2 đơn vị đã nộp báo cáo, hạn hết ngày 14/06/2026.',
      'Nộp muộn: Kinh tế.',
      'Chưa nộp: Kỹ thuật; số liệu của các đơn vị này lấy từ sổ của trường.',
    ]);
  });

  test('S2.50–S2.52: exactly 80% is not above 80%; pledged stays apart from received', () => {
    const [updated, agreements, raised] = summaryKpis(frozen);
    expect(updated).toMatchObject({
      ket_qua: '80,0%',
      ghi_chu: expect.stringContaining('chưa đạt') as string,
    });
    expect(agreements).toMatchObject({ ket_qua: '2', ghi_chu: 'Còn hiệu lực: 3' });
    expect(raised?.ket_qua).toBe('6.000.000 đồng');
    expect(raised?.ghi_chu).toContain('đã hứa, chưa nhận 7.000.000 đồng');
  });

  test('tables by unit show where report and registers differ; difficulties are quoted', () => {
    const data = summaryData(frozen, [], settings);
    expect(data.hoat_dong.map(({ ten, su_kien }) => [ten, su_kien])).toEqual([
      ['Kinh tế', '4 (sổ: 3)'],
      ['Kỹ thuật', '1'],
    ]);
    expect(data.hoat_dong_truong[0]?.su_kien).toBe('5');
    expect(data.kho_khan).toEqual([{ cau: '- Kinh tế: “Thiếu kinh phí”' }]);
    expect(data.de_xuat).toEqual([{ cau: 'Các đơn vị không nêu.' }]);
  });
});
