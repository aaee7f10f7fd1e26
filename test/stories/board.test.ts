/** The board with what each step still lacks, the solutions that are late, and what stays open on older versions of a paper. */
import { COLLEAGUE, OFFICE_ACCOUNT, PRINCIPAL } from '../../local/workspace/new-world';
import { pulledCollege, submittedCollege } from '../../local/sweep/stage';
import { press, refusal } from './support/desk';
import { comment, papersIn } from './support/principal';
import { rowsOf, typeCell } from './support/tabs';

const SOLUTION = {
  content: 'Rà soát thời lượng thực tập ngành Kế toán',
  area: 'Đào tạo',
  unit: 'Khoa Kinh tế',
  due: '2026-01-10',
} as const;

describe('Giải pháp (S1.3)', () => {
  test('late ones are told first until they are done; the step’s page counts them', () => {
    const workspace = pulledCollege();
    press(workspace, 'addSolution', { content: 'Không hạn', area: 'Tuyển sinh' });
    press(workspace, 'addSolution', SOLUTION);
    const read = press(workspace, 'readSolutions', {});
    expect(read.solutions.map(({ content, light }) => [content, light])).toEqual([
      [SOLUTION.content, 'late'],
      ['Không hạn', 'open'],
    ]);
    const panel = (): string | undefined =>
      press(workspace, 'readStep', { step: 6 }).panels.find(({ panel: name }) => name === 'solutions')?.note;
    expect(panel()).toBe('2 mục, 2 chưa xong, 1 quá hạn');
    press(workspace, 'setSolutionState', { content: SOLUTION.content, state: 'Đã xong' });
    expect(panel()).toBe('2 mục, 1 chưa xong');
    expect(rowsOf(workspace, 'Giải pháp')[1]?.cells['Xong ngày']).not.toBe('');
    expect(refusal(workspace, 'setSolutionState', { content: 'Không có', state: 'Đã xong' }).code).toBe(
      'solution.gone',
    );
  });
});

describe('Older versions (decision 6)', () => {
  test('what the principal wrote on version 1 stays in view beside version 2 while it is open', () => {
    const workspace = submittedCollege();
    const [first] = papersIn(workspace);
    const asked = comment(workspace, String(first?.['Mã văn bản']), 'Kinh phí', 'Ghi rõ kinh phí', PRINCIPAL);
    press(workspace, 'createPlan', { opens: '2026-01-19', closes: '2026-04-15' });
    const older = () => press(workspace, 'readApproval', { kind: 'plan' })?.older ?? [];
    expect(older().map(({ version, open }) => [version, open.map(({ text }) => text)])).toEqual([
      [1, ['Ghi rõ kinh phí']],
    ]);
    asked.resolved = true;
    expect(older()).toEqual([]);
  });
});

describe('The board (S1.1, S1.4, S1.9, S1.11)', () => {
  test('tells of each step who answers for it as the office typed it, its day, its paper, and what is missing', () => {
    const workspace = submittedCollege();
    const step = rowsOf(workspace, 'Cấu hình').find(({ cells }) => String(cells['Tên']).startsWith('4. '));
    typeCell(workspace, 'Cấu hình', step?.row ?? 0, 'Người chịu trách nhiệm', 'Tổ truy vết');
    typeCell(workspace, 'Cấu hình', step?.row ?? 0, 'Phối hợp', 'Đoàn Thanh niên');
    const { steps } = press(workspace, 'readHome', {});
    expect(steps[0]).toMatchObject({ owner: 'Phòng CT HSSV', missing: [] });
    expect(steps[0]?.document).toContain(String(papersIn(workspace)[0]?.['Mã văn bản']));
    expect(steps[1]).toMatchObject({ missing: ['phê duyệt', 'ban hành'] });
    expect(steps[3]).toMatchObject({ owner: 'Tổ truy vết', missing: ['phiếu khảo sát'] });
    const page = press(workspace, 'readStep', { step: 4 });
    expect(page).toMatchObject({ supports: 'Đoàn Thanh niên' });
    expect(page.guide).toHaveLength(3);
    expect(page.terms.join('\n')).toContain('Truy vết học sinh, sinh viên là trình tự các bước');
  });
});

describe('Việc của tôi (S1.4)', () => {
  test('whoever opens the sidebar sees the own steps, classes and papers; somebody unknown the whole board, and names the unit once', () => {
    const workspace = submittedCollege();
    workspace.world.spreadsheet.editors.push(PRINCIPAL);
    const relations = (as: string): unknown[] =>
      press(workspace, 'readOwnWork', {}, { as }).steps.map(({ number, relation }) => [number, relation]);
    expect(press(workspace, 'readHome', {}, { as: OFFICE_ACCOUNT }).mine).toEqual({
      parts: ['Phòng CT HSSV'],
      responsible: [1, 2, 3, 5, 6, 7, 8],
      supports: [4],
    });
    const unknown = press(workspace, 'readOwnWork', {}, { as: COLLEAGUE });
    expect(unknown).toMatchObject({ address: COLLEAGUE, parts: [], steps: [], items: [] });
    expect(press(workspace, 'readHome', {}, { as: COLLEAGUE }).steps).toHaveLength(8);
    press(workspace, 'nameMyself', { unit: 'Phòng Đào tạo', name: 'Quàng Văn Tiến' }, { as: COLLEAGUE });
    expect(press(workspace, 'readHome', {}, { as: COLLEAGUE }).mine).toEqual({
      parts: ['Phòng Đào tạo'],
      responsible: [3],
      supports: [1, 6],
    });
    press(workspace, 'nameMyself', { unit: 'Phòng CT HSSV' }, { as: COLLEAGUE });
    expect(press(workspace, 'readOwnWork', {}, { as: COLLEAGUE }).name).toBe('Quàng Văn Tiến');
    expect(relations(COLLEAGUE)).toEqual(relations(OFFICE_ACCOUNT));
    expect(press(workspace, 'readOwnWork', {}, { as: PRINCIPAL }).items.map(({ text }) => text)).toEqual([
      'Kế hoạch 2026, bản 1 chờ góp ý, phê duyệt',
    ]);
    expect(rowsOf(workspace, 'Cấu hình').filter(({ cells }) => cells['Mục'] === 'Phân công')).toHaveLength(1);
  });
});
