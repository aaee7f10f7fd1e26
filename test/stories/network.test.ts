/** The alumni network (issue 7): four switches, registers written through the sidebar, what follows from them. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, refusal } from './support/desk';
import { add, added, dutiful, quietCollege, SPEAKER, withGroup } from './support/network';
import { rowsOf, typeTable } from './support/tabs';

const shownTabs = ({ world }: Workspace): string[] =>
  world.spreadsheet.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

describe('UX 2: four switches', () => {
  test('are off at first: no tab, nothing to add', () => {
    const workspace = quietCollege();
    const { groups, figures } = press(workspace, 'readRegisters', {});
    expect(groups.map(({ title, on, registers }) => [title, on, registers])).toEqual([
      ['Hoạt động', false, []],
      ['Thông tin', false, []],
      ['Nguồn lực', false, []],
      ['Trách nhiệm', false, []],
    ]);
    expect(figures).toEqual([]);
    const refused = refusal(workspace, 'addToRegister', { register: 'speakers', values: SPEAKER });
    expect(refused.code).toBe('register.off');
    expect(shownTabs(workspace)).not.toContain('Diễn giả');
  });

  test('a tab comes with its first row; off hides it, on shows it with its rows', () => {
    const workspace = withGroup('activities');
    expect(shownTabs(workspace)).not.toContain('Diễn giả');
    added(workspace, 'speakers', SPEAKER);
    expect(shownTabs(workspace)).toContain('Diễn giả');
    press(workspace, 'switchGroup', { group: 'activities', on: false });
    expect(shownTabs(workspace)).not.toContain('Diễn giả');
    press(workspace, 'switchGroup', { group: 'activities', on: true });
    expect(shownTabs(workspace)).toContain('Diễn giả');
    expect(rowsOf(workspace, 'Diễn giả')).toHaveLength(1);
  });

  test('S2.4, S2.8: Trách nhiệm begins with the units of the regulation, finance among them, and the college’s faculties', () => {
    const workspace = withGroup('duties');
    const units = rowsOf(workspace, 'Đơn vị').map(({ cells }) => [cells['Tên đơn vị'], cells['Vai trò']]);
    expect(units).toEqual(
      expect.arrayContaining([
        ['Phòng Kế hoạch - Tài chính', 'Tài chính'],
        ['Kinh tế', 'Khoa'],
        ['Kỹ thuật', 'Khoa'],
      ]),
    );
    expect(rowsOf(workspace, 'Nhiệm vụ')).toHaveLength(30);
  });
});

describe('a register in the sidebar', () => {
  test('its form follows from the declaration: drop-downs, faculties of the college, today', () => {
    const { fields, person } = press(withGroup('activities'), 'readRegister', { register: 'speakers' });
    const field = (name: string): unknown => fields.find((each) => each.name === name);
    expect(person).toBe(true);
    expect(field('date')).toMatchObject({ kind: 'date', required: true, value: '2026-03-05' });
    expect(field('faculty')).toMatchObject({ kind: 'text', choices: ['Kinh tế', 'Kỹ thuật'] });
    expect(field('kind')).toMatchObject({
      kind: 'choice',
      choices: ['Báo cáo chuyên đề', 'Chia sẻ kỹ năng thực tế'],
    });
    expect(fields.map(({ name }) => name)).not.toContain('rowKey');
  });

  test('every fault of what was typed is told at once, and nothing is written', () => {
    const workspace = withGroup('activities');
    const typed = { ...SPEAKER, name: '', date: '31/02/2026', faculty: 'Luật', attended: '0' };
    const { added: done, problems } = add(workspace, 'speakers', typed);
    expect(done).toBe(false);
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'cell.notDate',
      'cell.required',
      'register.notPositive',
      'register.unknownName',
    ]);
    expect(shownTabs(workspace)).not.toContain('Diễn giả');
  });

  test('one press adds one row, and Hoàn tác takes it back', () => {
    const workspace = withGroup('activities');
    const input = JSON.stringify({ register: 'speakers', values: SPEAKER });
    for (let time = 0; time < 2; time += 1) workspace.run('rpc', ['addToRegister', input, 'press-1']);
    expect(rowsOf(workspace, 'Diễn giả')).toHaveLength(1);
    const undo = press(workspace, 'readUndo', {});
    expect(undo).toMatchObject({ action: 'Thêm diễn giả', added: 0, removed: 1 });
    press(workspace, 'undoLast', { number: undo?.number ?? 0 });
    expect(rowsOf(workspace, 'Diễn giả')).toHaveLength(0);
  });

  test('rows typed in the tab count, and their faults are told row by row', () => {
    const workspace = withGroup('activities');
    added(workspace, 'speakers', SPEAKER);
    typeTable(
      workspace,
      'Diễn giả',
      `
      Ngày | Họ và tên | Khoa | Hình thức | Chủ đề | Số HSSV dự
      03/03/2026 | Quàng Văn Tiến | Luật | Báo cáo chuyên đề | Lái xe an toàn | 40
      32/03/2026 | Giàng A Páo | Kỹ thuật | Báo cáo chuyên đề | Bảo dưỡng ô tô | 30
      `,
    );
    const { total, rows, problems } = press(workspace, 'readRegister', { register: 'speakers' });
    const keys = (): string[] => rowsOf(workspace, 'Diễn giả').map(({ cells }) => String(cells['Mã dòng']));
    expect(keys().filter((key) => key === '')).toHaveLength(2);
    expect(total).toBe(2);
    expect(rows[0]).toMatchObject({ title: 'Quàng Văn Tiến', note: '03/03/2026, Lái xe an toàn, Luật' });
    expect(problems.flatMap((group) => group.problems).map(({ code, place }) => [code, place?.row])).toEqual([
      ['cell.notDate', 4],
      ['register.unknownName', 3],
    ]);
    const [first] = keys();
    added(workspace, 'speakers', { ...SPEAKER, topic: 'Khởi nghiệp' });
    expect([keys()[0], new Set(keys()).size, keys().includes('')]).toEqual([first, 4, false]);
  });
});

describe('Thông tin and Nguồn lực', () => {
  test('S2.12, S2.14: whom nobody has been in touch with for a year; an entry in any register counts', () => {
    const workspace = dutiful();
    const silent = (): string[] => press(workspace, 'readSilence', {}).lines.map(({ name }) => name);
    expect(silent()).toContain('Lò Thị Hoa');
    const graduationKey = press(workspace, 'readSilence', {}).lines.find(({ name }) => name === 'Lò Thị Hoa');
    const values = {
      name: 'Lò Thị Hoa',
      date: '2026-03-01',
      direction: 'Cựu HSSV đến trường',
      channel: 'Zalo',
    };
    const input = { register: 'interactions', values, graduationKey: graduationKey?.graduationKey ?? '' };
    press(workspace, 'addToRegister', input);
    expect(silent()).not.toContain('Lò Thị Hoa');
    expect(press(workspace, 'readSilence', {})).toMatchObject({ people: 5, silent: 4, fresh: 1, months: 12 });
    workspace.world.clock = '2027-03-02T02:00:00.000Z';
    expect(silent()).toContain('Lò Thị Hoa');
    expect(refusal(workspace, 'addToRegister', { ...input, graduationKey: 'x' }).code).toBe('person.gone');
  });

  test('S2.22: the fund’s ledger tells its balance, and a statement without names', () => {
    const workspace = dutiful();
    const entry = { date: '2026-03-01', voucher: 'PT01', direction: 'Thu', amount: '5.000.000' };
    added(workspace, 'fund', { ...entry, content: 'Ủng hộ', name: 'Lò Thị Hoa' });
    added(workspace, 'fund', {
      ...entry,
      date: '2026-03-04',
      voucher: 'PC01',
      direction: 'Chi',
      amount: '1.200.000',
      content: 'Học bổng HK II',
    });
    const { facts, statement } = press(workspace, 'readRegister', { register: 'fund' });
    expect(facts[0]).toEqual({ label: 'Tồn quỹ', value: '3.800.000 đồng', warns: false });
    expect(statement).toContain(
      '04/03/2026, phiếu PC01: chi 1.200.000 đồng, Học bổng HK II; tồn 3.800.000 đồng',
    );
    expect(statement).not.toContain('Lò Thị Hoa');
  });

  test('B9: an erasure takes away how to reach a member, not that there was one', () => {
    const workspace = dutiful();
    const member = { name: 'Lò Thị Hoa', role: 'Ủy viên', level: 'Trường', from: '2025-09-01' };
    added(workspace, 'committees', { ...member, phone: '0912345678', note: 'Gọi buổi tối' });
    const hoa = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === 'Hoa')?.cells[
      'Khóa dòng'
    ];
    press(workspace, 'erasePerson', { graduationKey: String(hoa) });
    const [row] = rowsOf(workspace, 'Ban liên lạc');
    expect(row?.cells).toMatchObject({ 'Họ và tên': 'Lò Thị Hoa', 'Số điện thoại': '', 'Ghi chú': '' });
  });
});
