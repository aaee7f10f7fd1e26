/** B15: the lights of the duty calendar follow from the registers; one mail a week tells what is late or due. */
import type { Workspace } from '../../local/workspace/workspace';
import type { Output } from '../../src/api/contract';
import { passHours, press, refusal } from './support/desk';
import { added, dutiful, SPEAKER } from './support/network';

type Line = Output<'readDuties'>['lines'][number];

const dutyNamed = (workspace: Workspace, words: RegExp): Line => {
  const found = press(workspace, 'readDuties', {}).lines.find(({ text }) => words.test(text));
  if (!found) throw new Error(`no duty ${String(words)}`);
  return found;
};

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
      ...gift,
      form: 'Tiền',
      value: '5.000.000',
      state: 'Đã nhận',
      pledgedOn: '2026-02-01',
      receivedOn: '2026-03-01',
    });
    added(workspace, 'sponsorships', {
      ...gift,
      form: 'Tiền',
      value: '7000000',
      state: 'Đã hứa',
      pledgedOn: '2026-03-01',
    });
    const { figures } = press(workspace, 'readRegisters', {});
    expect(figures.slice(-5).map(({ value }) => value)).toEqual([
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
    expect(first).toMatch(/tuần từ 05\/10\/2026[\s\S]*Quá hạn \(\d+\)\n[\s\S]*- Các khoa: Mời/);
    expect(first).toMatch(/Sắp đến hạn[\s\S]*Ngày hội trở về[^\n]*hạn 31\/10\/2026/);
    expect(more).toEqual([]);
    expect(monday(workspace, '2026-10-05')).toHaveLength(1);
    expect(monday(workspace, '2026-10-11')).toHaveLength(2);
    press(workspace, 'switchGroup', { group: 'duties', on: false });
    expect(monday(workspace, '2026-10-18')).toHaveLength(2);
  });
});
