/** Step 1: the plan from the numbers of graduates, a version beside the other, and stops anywhere. */
import { press, refusal } from './support/desk';
import { typeSetting } from './support/papers';
import { editDoc, papersIn, wordsOf } from './support/principal';
import { once, setUpCollege, smallCollege } from './support/small-college';
import { typeCell } from './support/tabs';

const DATES = { opens: '2026-01-19', closes: '2026-03-31', target: 80 } as const;
const checked = once(smallCollege);

describe('S1.10: the plan', () => {
  test('counts the graduates by faculty, major and class as they stand in Danh sách', () => {
    const workspace = checked();
    const { documentId, version } = press(workspace, 'createPlan', DATES);
    const words = wordsOf(workspace, documentId).split('\n');
    expect(version).toBe(1);
    const after = (text: string): string[] => words.slice(words.indexOf(text), words.indexOf(text) + 5);
    expect(words).toContain(
      'Toàn bộ người tốt nghiệp năm 2025 của nhà trường: 5 người, 2 lớp. Số lượng theo khoa, ngành nêu tại Bảng 1; theo lớp nêu tại Phụ lục.',
    );
    expect(after('Kinh tế').slice(0, 4)).toEqual(['Kinh tế', 'Kế toán', '1', '2']);
    expect(after('OT1 K59').slice(0, 4)).toEqual(['OT1 K59', 'Công nghệ ô tô', 'Quàng Văn Tiến', '3']);
    expect(after('Toàn trường').slice(0, 4)).toEqual(['Toàn trường', '', '2', '5']);
  });

  test('S1.7, S1.9: says what tracing is, when, by which steps, who answers for them and with which forms', () => {
    const workspace = checked();
    const words = wordsOf(workspace, press(workspace, 'createPlan', DATES).documentId);
    expect(words).toContain('Truy vết học sinh, sinh viên là trình tự các bước');
    expect(words).toContain('từ ngày 19/01/2026 đến ngày 31/03/2026');
    expect(words).toContain('tỷ lệ phản hồi đạt từ 80% trở lên');
    for (const step of ['Xây dựng kế hoạch:', 'Bảo quản, lưu trữ:']) expect(words).toContain(step);
    expect(words).toContain(
      'Phòng CT HSSV, Phòng Đào tạo, GVCN\nCác khoa\nTrước ngày 19/01/2026\nBM.CTHS.06.01',
    );
    expect(words).not.toMatch(/undefined|null|[{}]/);
  });

  test('precedes the list: with counts typed into Lớp it is made from those', () => {
    const workspace = setUpCollege();
    expect(refusal(workspace, 'createPlan', DATES).code).toBe('paper.noGraduates');
    typeCell(workspace, 'Lớp', 2, 'Số tốt nghiệp', '31');
    typeCell(workspace, 'Lớp', 3, 'Số tốt nghiệp', '24');
    const { documentId } = press(workspace, 'createPlan', { ...DATES, year: 2026 });
    const words = wordsOf(workspace, documentId);
    expect(words).toContain('năm 2026 của nhà trường: 55 người, 2 lớp');
    expect(words).toContain('số dự kiến các lớp báo, chưa có danh sách');
  });

  test('S1.11: stands in Hồ sơ with who made it, and on the board; made again it is a version beside the first', () => {
    const workspace = checked();
    press(workspace, 'createPlan', DATES);
    press(workspace, 'createPlan', { ...DATES, closes: '2026-04-15' });
    expect(
      papersIn(workspace).map((row) => [row['Loại'], row['Bản'], row['Tình trạng'], row['Người lập']]),
    ).toEqual([
      ['Kế hoạch', 1, 'Dự thảo', 'van.phong@cdhoaban.example.edu.vn'],
      ['Kế hoạch', 2, 'Dự thảo', 'van.phong@cdhoaban.example.edu.vn'],
    ]);
    expect(press(workspace, 'readHome', {}).steps[0]).toMatchObject({ state: 'done', note: 'bản 2' });
    expect(press(workspace, 'readStep', { step: 1 }).links).toHaveLength(2);
  });

  test('refuses a period that ends before it begins', () => {
    expect(refusal(checked(), 'createPlan', { opens: '2026-03-31', closes: '2026-01-19' }).code).toBe(
      'paper.periodBackwards',
    );
  });
});

describe('B3: a plan that people changed', () => {
  test('is never overwritten: the next one is a version beside it, and that is said', () => {
    const workspace = checked();
    expect(press(workspace.clone(), 'createPlan', DATES).notice).toContain(
      'Cấu hình còn trống: tên viết tắt (ký hiệu văn bản), người ký văn bản.',
    );
    typeSetting(workspace, 'Tên viết tắt', 'CĐHB');
    typeSetting(workspace, 'Người ký văn bản', 'Giàng A Páo');
    const first = press(workspace, 'createPlan', DATES);
    expect(first.notice).toBe('');
    editDoc(workspace, first.documentId, 'Điều tra toàn bộ', 'Điều tra tất cả');
    const second = press(workspace, 'createPlan', DATES);
    expect(second.notice).toBe('Kế hoạch đã được sửa tay. Đã tạo bản 2, bản 1 giữ nguyên.');
    expect(wordsOf(workspace, first.documentId)).toContain('Điều tra tất cả');
    expect(wordsOf(workspace, second.documentId)).toContain('Điều tra toàn bộ');
    expect(press(workspace, 'createPlan', DATES).notice).toBe('');
  });
});
