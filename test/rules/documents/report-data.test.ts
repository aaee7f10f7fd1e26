/** The report's words and figures follow from the counts, and claim nothing that the counts do not carry. */
import { reportChart } from '../../../src/domain/documents/report-chart';
import { publicData } from '../../../src/domain/documents/public-data';
import { reportData } from '../../../src/domain/documents/report-data';
import { example, group, hidden } from './report-example';
import type { ReportInput } from '../../../src/domain/documents/report-input';

const remarks = (change: Partial<ReportInput>): string[] =>
  reportData({ ...example, ...change }).nhan_xet.map(({ cau }) => cau.replace(/^\d+\. /, ''));
const all = (numbers: readonly [number, number, number, number, number]) =>
  group('all', 'Toàn trường', numbers);

describe('section I: five lines, three employment rates, each with n/N (S1.28)', () => {
  it('says them in this order', () => {
    expect(reportData(example).ket_qua.map(({ cau }) => cau)).toEqual([
      '1. Phản hồi: từ ngày 19/01/2026 đến ngày 31/03/2026, khảo sát 1.200 người tốt nghiệp của 3 lớp, 3 ngành; tỷ lệ phản hồi 75,0% (900/1.200), mục tiêu 80%.',
      '2. Có việc làm trên số người tốt nghiệp: 60,0% (720/1.200).',
      '3. Có việc làm trên số người trả lời: 80,0% (720/900).',
      '4. Có việc làm hoặc học tiếp trên số người trả lời: 86,7% (780/900).',
      '5. Phù hợp ngành đào tạo: trong 700 người có việc làm đã trả lời câu hỏi này, đúng ngành 57,1% (400/700), liên quan 28,6% (200/700), không liên quan 14,3% (100/700).',
    ]);
  });

  it('says that nobody has answered instead of dividing by nothing', () => {
    const lines = reportData({ ...example, groups: [all([10, 0, 0, 0, 0])] }).ket_qua.map(({ cau }) => cau);
    expect(lines[2]).toBe('3. Có việc làm trên số người trả lời: – (chưa có người trả lời).');
    expect(lines[4]).toBe('5. Phù hợp ngành đào tạo: chưa có người có việc làm trả lời câu hỏi này.');
  });
});

describe('section III: remarks by rule', () => {
  it('compares only majors with 30 answers or more, and names the others apart', () => {
    expect(remarks({})).toEqual([
      'Tỷ lệ phản hồi 75,0%, thấp hơn 5,0 điểm phần trăm so với mục tiêu 80%. Còn 300 người chưa trả lời, chưa rõ tình trạng việc làm; vì vậy tỷ lệ có việc làm trên số người tốt nghiệp là mức tối thiểu.',
      'Có 1/2 lớp đạt mục tiêu phản hồi, không kể 1 lớp đã ẩn số liệu.',
      'Trong 2 ngành có từ 30 người trả lời, tỷ lệ có việc làm trên số người trả lời cao nhất là ngành Kế toán, 85,0% (425/500); thấp nhất là ngành Dược, 72,0% (270/375).',
      'Có 1 ngành dưới 30 người trả lời (Hàn): số liệu để tham khảo, không so sánh với ngành khác.',
      'Người có việc làm không liên quan đến ngành đào tạo chiếm 14,3% (100/700) số người có việc làm đã trả lời câu này, nhiều nhất ở ngành Dược, 16,0% (40/250).',
      'Người trả lời không có việc làm và không học tiếp chiếm 13,3% (120/900), gồm cả người đang thực hiện nghĩa vụ quân sự, công an.',
    ]);
  });

  it('names no highest and lowest where all are equal, or only one may be compared', () => {
    const equal = [
      all([200, 100, 80, 0, 80]),
      group('major', 'A', [100, 50, 40, 0, 40]),
      group('major', 'B', [100, 50, 40, 0, 40]),
    ];
    expect(remarks({ groups: equal })[1]).toBe(
      'Trong 2 ngành có từ 30 người trả lời, tỷ lệ có việc làm trên số người trả lời bằng nhau: 80,0%.',
    );
    expect(remarks({ groups: equal.slice(0, 2) }).join(' ')).not.toMatch(/cao nhất|bằng nhau/);
  });

  it('names all majors that share an end', () => {
    const tied = ['A', 'B'].map((name) => group('major', name, [100, 50, 45, 0, 45]));
    const groups = [all([300, 150, 110, 0, 110]), ...tied, group('major', 'C', [100, 50, 20, 0, 20])];
    expect(remarks({ groups })[1]).toContain(
      'cao nhất là ngành A, 90,0% (45/50); B, 90,0% (45/50); thấp nhất là ngành C',
    );
  });

  it('says "bằng" where the rounded difference is nothing, "cao hơn" where it is more', () => {
    expect(remarks({ groups: [all([100, 80, 60, 0, 60])] })[0]).toMatch(
      /^Tỷ lệ phản hồi 80,0%, bằng mục tiêu 80%\./,
    );
    expect(remarks({ groups: [all([100, 90, 60, 0, 60])] })[0]).toMatch(/cao hơn 10,0 điểm phần trăm/);
  });

  it('says nothing of rates when fewer than 30 answered', () => {
    const few = [all([40, 29, 20, 0, 20])];
    expect(remarks({ groups: few })).toHaveLength(1);
  });

  it('never uses a hidden number', () => {
    const groups = [
      all([200, 100, 80, 0, 80]),
      hidden('major', 'A', 60),
      hidden('major', 'B', 60),
      hidden('class', 'L', 4),
    ];
    const said = remarks({ groups });
    expect(said.join(' ')).not.toMatch(/NaN|hidden|undefined/);
    expect(said.some((line) => line.startsWith('Trong'))).toBe(false);
  });
});

describe('section II and the appendices', () => {
  const data = reportData(example);

  it('prints "đã ẩn" for every result of a hidden class, and its number of graduates', () => {
    expect(data.lop[2]).toMatchObject({
      ten: 'HAN1',
      tot_nghiep: '6',
      tra_loi: 'đã ẩn',
      co_viec: 'đã ẩn',
      co_viec_tn: 'đã ẩn',
      viec_hoc_tl: 'đã ẩn',
    });
  });

  it('sorts classes into response bands that add up', () => {
    expect(data.nhom_lop).toEqual([
      { muc: 'Đạt mục tiêu (từ 80%)', so_lop: '1', ty_le: '33,3%' },
      { muc: 'Từ 60% đến dưới 80%', so_lop: '1', ty_le: '33,3%' },
      { muc: 'Dưới 60%', so_lop: '0', ty_le: '0,0%' },
      { muc: 'Không xếp (đã ẩn hoặc không có người tốt nghiệp)', so_lop: '1', ty_le: '33,3%' },
    ]);
  });

  it('gives each major the income band that most named, both where two are equal', () => {
    expect(data.thu_nhap_nganh.map(({ muc, ty_le }) => [muc, ty_le])).toEqual([
      ['5 đến dưới 7', '57,1%'],
      ['5 đến dưới 7; 7 đến dưới 9', '40,0%'],
      ['–', '–'],
    ]);
  });

  it('lists the income bands with their share of those who named one', () => {
    expect(data.thu_nhap[0]).toEqual({ muc: 'Dưới 5', so_nguoi: '100', ty_le: '16,7%' });
    expect(data.thu_nhap_tong).toBe('600/720');
  });

  it('lists solutions in the three areas of the procedure, with unit and date (S1.29)', () => {
    expect(data.giai_phap.map(({ ten, muc }) => [ten, muc.map(({ cau }) => cau)])).toEqual([
      ['Quản lý HSSV', ['Chưa có đề xuất.']],
      ['Đào tạo', ['- Tăng thời lượng thực tập. Đơn vị thực hiện: Phòng Đào tạo; thời hạn: tháng 9/2026.']],
      ['Tuyển sinh', ['- Mời cựu HSSV tư vấn.']],
    ]);
  });

  it('defines "truy vết" as the procedure does (S1.7)', () => {
    expect(data.dinh_nghia[0]).toEqual({
      tu: 'Truy vết',
      nghia: 'trình tự các bước cần thực hiện để điều tra, truy vết HSSV sau khi đã tốt nghiệp ra trường.',
    });
  });

  it('shows the faculties only where there are two or more', () => {
    const faculties = ['X', 'Y'].map((name) => group('faculty', name, [10, 10, 5, 0, 5]));
    expect(data.co_khoa).toBe(false);
    expect(reportData({ ...example, groups: [...example.groups, ...faculties] }).co_khoa).toBe(true);
  });

  it('draws only majors that may be compared, and no chart of fewer than two', () => {
    expect(reportChart(example)?.categories).toEqual(['Kế toán', 'Dược']);
    expect(reportChart(example)?.series.map(({ values }) => values)).toEqual([
      [85, 72],
      [90, 80],
    ]);
    expect(
      reportChart({ ...example, groups: example.groups.filter(({ name }) => name !== 'Dược') }),
    ).toBeNull();
  });

  it('of more than 20 majors shows those with the most graduates, all of them in the appendix and to the public', () => {
    const majors = Array.from({ length: 25 }, (_, at) =>
      group('major', `Ngành ${at + 1}`, [100 + at, 40 + at, 30, 0, 30]),
    );
    const input = { ...example, groups: [...example.groups.filter(({ kind }) => kind === 'all'), ...majors] };
    const { nganh, co_nganh_du, nganh_du, nganh_du_ghi_chu, ten_bieu_do } = reportData(input);
    expect(nganh.map(({ ten }) => ten)).toEqual(majors.slice(5).map(({ name }) => name));
    expect([co_nganh_du, nganh_du.length, publicData(input).nganh.length]).toEqual([true, 25, 25]);
    expect(nganh_du_ghi_chu).toContain('đủ 25 ngành nêu tại Bảng II.4');
    expect(reportChart(input)?.categories).toHaveLength(12);
    expect(ten_bieu_do).toContain('12 ngành có nhiều người trả lời nhất');
    expect([data.co_nganh_du, data.nganh_du]).toEqual([false, []]);
  });
});
