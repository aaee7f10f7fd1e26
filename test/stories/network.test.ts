/** The alumni network (issue 7): four switches, registers written through the sidebar, the lights of the duty calendar. */
import type { Workspace } from '../../local/workspace/workspace';
import type { Input, Output } from '../../src/api/contract';
import { passHours, press, refusal } from './support/desk';
import { once, smallCollege } from './support/small-college';
import { rowsOf, typeTable } from './support/tabs';

type Group = Input<'switchGroup'>['group'];
type Line = Output<'readDuties'>['lines'][number];

/** In HK II 2025–2026: both faculties of the small college have a term to find a speaker. */
const college = once(() => {
  const workspace = smallCollege();
  workspace.world.clock = '2026-03-05T02:00:00.000Z';
  return workspace;
});
const withGroup = (group: Group): Workspace => {
  const workspace = college();
  press(workspace, 'switchGroup', { group, on: true });
  return workspace;
};
/** Trách nhiệm is on, and every group whose registers prove something. */
const dutiful = once(() => {
  const workspace = withGroup('duties');
  for (const group of ['activities', 'information', 'resources'] as const)
    press(workspace, 'switchGroup', { group, on: true });
  return workspace;
});

const add = (
  workspace: Workspace,
  register: string,
  values: Record<string, string>,
): Output<'addToRegister'> => press(workspace, 'addToRegister', { register, values });
const added = (workspace: Workspace, register: string, values: Record<string, string>): void => {
  expect(add(workspace, register, values)).toMatchObject({ added: true, problems: [] });
};
const dutyNamed = (workspace: Workspace, words: RegExp): Line => {
  const found = press(workspace, 'readDuties', {}).lines.find(({ text }) => words.test(text));
  if (!found) throw new Error(`no duty ${String(words)}`);
  return found;
};
const shownTabs = ({ world }: Workspace): string[] =>
  world.spreadsheet.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

const SPEAKER = {
  ...{ date: '2026-03-02', name: 'Lò Thị Hoa', faculty: 'Kinh tế' },
  ...{ kind: 'Báo cáo chuyên đề', topic: 'Kế toán hợp tác xã' },
};

describe('UX 2: four switches', () => {
  test('are off at first: no tab, nothing to add', () => {
    const workspace = college();
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
    expect(total).toBe(2);
    expect(rows[0]).toMatchObject({ title: 'Quàng Văn Tiến', note: '03/03/2026, Lái xe an toàn, Luật' });
    expect(problems.flatMap((group) => group.problems).map(({ code, place }) => [code, place?.row])).toEqual([
      ['cell.notDate', 4],
      ['register.unknownName', 3],
    ]);
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
      ...{ ...entry, date: '2026-03-04', voucher: 'PC01', direction: 'Chi', amount: '1.200.000' },
      ...{ content: 'Học bổng HK II' },
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

describe('B15: lights from the registers', () => {
  test('S2.36: a speaker for each faculty and term; the light says which faculty lacks one', () => {
    const workspace = dutiful();
    const speaker = (): Line => dutyNamed(workspace, /báo cáo chuyên đề/);
    expect(speaker()).toMatchObject({ light: 'inTime', period: 'HK II 2025–2026', due: '2026-07-31' });
    added(workspace, 'speakers', SPEAKER);
    expect(speaker()).toMatchObject({ light: 'inTime', why: 'Thiếu diễn giả: Kỹ thuật (0/1).' });
    workspace.world.clock = '2026-07-10T02:00:00.000Z';
    expect(speaker().light).toBe('soon');
    added(workspace, 'speakers', { ...SPEAKER, name: 'Giàng A Páo', faculty: 'Kỹ thuật' });
    expect(speaker()).toMatchObject({ light: 'done', why: '2/2 khoa đủ 1 diễn giả.' });
  });

  test('what was missed in the term before stays late', () => {
    const workspace = dutiful();
    workspace.world.clock = '2026-08-03T02:00:00.000Z';
    const { lines, counts } = press(workspace, 'readDuties', {});
    const missed = lines.filter(({ text }) => text.includes('báo cáo chuyên đề'));
    expect(missed.map(({ period, light }) => [period, light])).toEqual([
      ['HK II 2025–2026', 'late'],
      ['HK I 2026–2027', 'inTime'],
    ]);
    expect(counts.late).toBe(lines.filter(({ light }) => light === 'late').length);
  });

  test('S2.21: committees of school and faculties', () => {
    const workspace = dutiful();
    const member = { name: 'Lò Văn Nam', role: 'Trưởng ban', from: '2025-09-01' };
    added(workspace, 'committees', { ...member, level: 'Trường' });
    expect(dutyNamed(workspace, /cấp Trường/).light).toBe('done');
    added(workspace, 'committees', { ...member, level: 'Khoa', faculty: 'Kinh tế' });
    expect(dutyNamed(workspace, /cấp Khoa/).why).toContain('Kỹ thuật (0/1)');
    const { facts } = press(workspace, 'readRegister', { register: 'committees' });
    expect(facts).toContainEqual({ label: 'Khoa chưa có Ban liên lạc', value: 'Kỹ thuật', warns: true });
  });

  test('what no register shows is noted by hand', () => {
    const workspace = dutiful();
    const { key } = dutyNamed(workspace, /quy chế quản lý/);
    const note = { key: key ?? '', proof: 'Quyết định 99/QĐ-CĐHB' };
    expect(refusal(workspace, 'markDuty', { ...note, doneOn: '2026-03-06' }).code).toBe('duty.future');
    press(workspace, 'markDuty', { ...note, doneOn: '2026-03-04' });
    expect(dutyNamed(workspace, /quy chế quản lý/)).toMatchObject({
      light: 'done',
      why: 'Phòng ghi đã làm ngày 04/03/2026: Quyết định 99/QĐ-CĐHB.',
    });
  });

  test('S2.51, S2.52: agreements signed, value received apart from promised, money apart from kind', () => {
    const workspace = dutiful();
    const gift = { donor: 'Hợp tác xã Hoa Ban', donorKind: 'Doanh nghiệp cựu HSSV', purpose: 'Học bổng' };
    added(workspace, 'mous', {
      number: '01/BB',
      company: 'HTX Hoa Ban',
      managed: 'Có',
      signedOn: '2026-03-01',
    });
    added(workspace, 'sponsorships', {
      ...{ ...gift, form: 'Tiền', value: '5.000.000', state: 'Đã nhận' },
      ...{ pledgedOn: '2026-02-01', receivedOn: '2026-03-01' },
    });
    added(workspace, 'sponsorships', {
      ...{ ...gift, form: 'Tiền', value: '7000000', state: 'Đã hứa', pledgedOn: '2026-03-01' },
    });
    const { figures } = press(workspace, 'readRegisters', {});
    expect(figures.map(({ value }) => value)).toEqual([
      '1',
      '1',
      '5.000.000 đồng',
      '0 đồng',
      '7.000.000 đồng',
    ]);
  });
});

describe('B15: one mail a week', () => {
  /** The reminders that have gone by 07:30 of the Monday that begins in the night of this day. */
  const monday = (workspace: Workspace, sunday: string): string[] => {
    workspace.world.clock = `${sunday}T23:30:00.000Z`;
    passHours(workspace, 1);
    return workspace.world.outbox
      .filter(({ subject }) => subject.startsWith('Nhắc nhiệm vụ'))
      .map(({ subject, body }) => `${subject}\n${body}`);
  };

  test('tells once what is late or due soon; nothing where nothing is, and nothing while the switch is off', () => {
    const workspace = dutiful();
    expect(monday(workspace, '2026-03-08')).toEqual([]);
    const [first = '', ...more] = monday(workspace, '2026-10-04');
    expect(first).toMatch(/tuần từ 05\/10\/2026[\s\S]*Quá hạn \(\d+\)\n- Các khoa: Mời/);
    expect(first).toMatch(/Sắp đến hạn[\s\S]*Ngày hội trở về[^\n]*hạn 31\/10\/2026/);
    expect(more).toEqual([]);
    expect(monday(workspace, '2026-10-05')).toHaveLength(1);
    expect(monday(workspace, '2026-10-11')).toHaveLength(2);
    press(workspace, 'switchGroup', { group: 'duties', on: false });
    expect(monday(workspace, '2026-10-18')).toHaveLength(2);
  });
});
