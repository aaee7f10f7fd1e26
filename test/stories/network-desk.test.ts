/** Issue 7: rows of registers found, changed and followed up at the desk; decisions drafted and noted; a switch typed by hand. */
import type { Workspace } from '../../local/workspace/workspace';
import { passHours, press, refusal } from './support/desk';
import { added, dutiful } from './support/network';
import { textOf } from './support/report';
import { once } from './support/small-college';
import { columnOf, rowsOf, typeCell, typeTable } from './support/tabs';

const gift = {
  donor: 'HTX Hoa Ban',
  donorKind: 'Doanh nghiệp cựu HSSV',
  purpose: 'Quỹ hỗ trợ sinh viên',
  form: 'Tiền',
  value: '5.000.000',
  state: 'Đã hứa',
  pledgedOn: '2026-02-01',
};
const TYPED = `
Ngày hứa | Người, đơn vị tài trợ | Loại nhà tài trợ | Bằng | Giá trị (đồng) | Dùng vào | Tình trạng
01/03/2026 | Lò Văn Nam | Cá nhân cựu HSSV | Tiền | 1000000 | Học bổng | Đã hứa
`;
const lineOf = (workspace: Workspace, register: string, text = '') => {
  const [line] = press(workspace, 'readRegister', { register, text }).rows;
  if (line === undefined) throw new Error(`no row of ${register}`);
  return line;
};
const change = (workspace: Workspace, register: string, values: Readonly<Record<string, string>>) => {
  const { row, values: seen } = lineOf(workspace, register);
  return press(workspace, 'changeRegisterRow', { register, row, seen, values: { ...seen, ...values } });
};

const pledged = once(() => {
  const workspace = dutiful();
  added(workspace, 'sponsorships', gift);
  return workspace;
});

describe('S2.43, S2.22: pledged → received → into the fund, row by row', () => {
  test('what the state asks for is told; then the sum received counts, and its entry in the ledger begins filled', () => {
    const workspace = pledged();
    const wrong = change(workspace, 'sponsorships', { state: 'Đã nhận' });
    expect([wrong.changed, wrong.problems[0]?.message]).toEqual([
      false,
      expect.stringMatching(/Ngày nhận: còn trống/),
    ]);
    expect(change(workspace, 'sponsorships', { state: 'Đã nhận', receivedOn: '2026-03-02' })).toMatchObject({
      changed: true,
      problems: [],
    });
    const { figures } = press(workspace, 'readRegisters', {});
    expect(figures.find(({ label }) => label.includes('bằng tiền'))?.value).toBe('5.000.000 đồng');
    const [follow] = lineOf(workspace, 'sponsorships').follows;
    expect(follow).toMatchObject({ register: 'fund', label: 'Ghi thu vào sổ Quỹ' });
    added(workspace, 'fund', { ...follow?.values, voucher: 'PT01' });
    added(workspace, 'fund', { ...follow?.values, voucher: 'PC01', direction: 'Chi', amount: '6.000.000' });
    expect(
      press(workspace, 'readWarnings', {}).warnings.map(({ title, text }) => `${title}, ${text}`),
    ).toEqual(
      expect.arrayContaining(['Quỹ, Tồn quỹ: -1.000.000 đồng', 'Quỹ, Chi quá tồn quỹ ở phiếu: PC01']),
    );
    expect(press(workspace, 'readRegister', { register: 'fund' }).facts[2]).toMatchObject({
      label: 'Thu năm 2026',
      value: '5.000.000 đồng',
    });
  });

  test('a row typed by hand is changed too; what somebody else typed meanwhile stays and is told', () => {
    const workspace = pledged();
    typeTable(workspace, 'Tài trợ', TYPED);
    const { row, values: seen } = lineOf(workspace, 'sponsorships', 'nam');
    const values = { ...seen, note: 'Hẹn sau Tết', value: '2000000' };
    const at = rowsOf(workspace, 'Tài trợ').length - 1;
    expect(
      press(workspace, 'changeRegisterRow', { register: 'sponsorships', row, seen, values }).changed,
    ).toBe(true);
    // Pressed again it is the same row; from an old page it is known no more.
    expect(
      press(workspace, 'changeRegisterRow', { register: 'sponsorships', row, seen, values }).changed,
    ).toBe(true);
    expect(rowsOf(workspace, 'Tài trợ')[at]?.cells).toMatchObject({ 'Ghi chú': 'Hẹn sau Tết' });
    const old = { register: 'sponsorships', row, seen, values: { ...values, note: 'khác' } };
    expect(refusal(workspace, 'changeRegisterRow', old).message).toMatch(/không còn trong sổ/);
    const keyed = lineOf(workspace, 'sponsorships', 'nam');
    const late = { ...old, row: keyed.row, values: { ...seen, value: '3000000' } };
    const { problems } = press(workspace, 'changeRegisterRow', late);
    expect(problems[0]?.message).toMatch(/Giá trị.*2000000.*giữ nguyên/);
  });

  test('rows are found by any word, with or without its marks; the unit that keeps the register is named; a change can be undone', () => {
    const workspace = pledged();
    const { found, total, keeper } = press(workspace, 'readRegister', {
      register: 'sponsorships',
      text: 'hoa bản',
    });
    expect([found, total]).toEqual([1, 1]);
    expect(press(workspace, 'readRegister', { register: 'sponsorships', text: 'ban 7' }).found).toBe(0);
    expect(keeper).toContain('Công tác HSSV');
    change(workspace, 'sponsorships', { state: 'Không thực hiện' });
    press(workspace, 'undoLast', { number: press(workspace, 'readHome', {}).undo?.number ?? 0 });
    expect(columnOf(workspace, 'Tài trợ', 'Tình trạng')).toEqual(['Đã hứa']);
  });
});

test('B15: a switch typed by hand into Cấu hình brings the weekly mail all the same', () => {
  const workspace = dutiful();
  press(workspace, 'switchGroup', { group: 'duties', on: false });
  workspace.world.clock = '2026-10-04T23:30:00.000Z';
  passHours(workspace, 1);
  const told = () =>
    workspace.world.outbox.filter(({ subject }) => subject.startsWith('Nhắc nhiệm vụ')).length;
  expect(told()).toBe(0);
  const row = rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === 'Trách nhiệm')?.row ?? 0;
  typeCell(workspace, 'Cấu hình', row, 'Nội dung', 'Bật');
  workspace.world.clock = '2026-10-11T23:30:00.000Z';
  passHours(workspace, 1);
  expect(told()).toBe(1);
});

describe('S2.10, S2.22, S2.27: decisions', () => {
  const wish = { kind: 'honours', faculty: '' } as const;
  const examined = once(() => {
    const workspace = dutiful();
    const hoa = { name: 'Lò Thị Hoa', className: 'KT2 K59' };
    added(workspace, 'honours', {
      ...hoa,
      year: '2026',
      achievement: 'Hợp tác xã 40 lao động',
      state: 'Đã xét',
    });
    added(workspace, 'committees', { ...hoa, level: 'Trường', role: 'Ủy viên', from: '2026-02-01' });
    added(workspace, 'committees', {
      name: 'Lò Văn Nam',
      level: 'Trường',
      role: 'Trưởng ban',
      from: '2026-02-01',
    });
    return workspace;
  });

  test('the draft holds who was examined; signed, it stands in their rows, and given it lights the duty', () => {
    const workspace = examined();
    const { url, docxId } = press(workspace, 'createDecision', wish);
    expect(press(workspace, 'readDecisions', {}).lines.find(({ kind }) => kind === 'honours')).toMatchObject({
      url,
      note: '1 người đã xét',
      ready: true,
    });
    expect(textOf(workspace, docxId)).toMatch(
      /QUYẾT ĐỊNH[\s\S]*Về việc vinh danh Cựu HSSV tiêu biểu năm 2026[\s\S]*Căn cứ[\s\S]*Theo đề nghị của Trưởng phòng CT HSSV\.[\s\S]*Điều 1\. Vinh danh 1 ông \(bà\)[\s\S]*Lò Thị Hoa[\s\S]*Hợp tác xã 40 lao động/,
    );
    press(workspace, 'recordDecision', { ...wish, number: '99/QĐ-CĐHB', day: '2026-03-04' });
    expect(columnOf(workspace, 'Vinh danh', 'Quyết định')).toEqual(['99/QĐ-CĐHB ngày 04/03/2026']);
    const given = { ceremony: 'Ngày kỷ niệm khác', givenOn: '2026-03-05' } as const;
    const decided = { ...wish, number: '99/QĐ-CĐHB', day: '2026-03-04', ...given };
    expect([1, 2].map(() => press(workspace, 'recordDecision', decided).rows)).toEqual([1, 1]);
    const light = press(workspace, 'readDuties', {}).lines.find(({ text }) => text.includes('tiêu biểu'));
    expect(light?.light).toBe('done');
  });

  test('a Ban liên lạc in the order of its offices; the fund’s regulation is evidence of its duty', () => {
    const workspace = examined();
    const committee = { kind: 'committee', faculty: '' } as const;
    const { docxId } = press(workspace, 'createDecision', committee);
    expect(textOf(workspace, docxId)).toMatch(
      /cấp Trường, gồm 2 ông[\s\S]*Lò Văn Nam[\s\S]*Trưởng ban[\s\S]*Lò Thị Hoa/,
    );
    expect(refusal(workspace, 'createDecision', { ...committee, faculty: 'Kinh tế' }).message).toMatch(
      /Ban liên lạc chưa có ai/,
    );
    press(workspace, 'recordDecision', { ...committee, number: '606/QĐ-CĐHB', day: '2026-03-02' });
    expect(new Set(columnOf(workspace, 'Ban liên lạc', 'Quyết định'))).toEqual(
      new Set(['606/QĐ-CĐHB ngày 02/03/2026']),
    );
    const rules = press(workspace, 'createDecision', { kind: 'fundRules', faculty: '' });
    expect(textOf(workspace, rules.docxId)).toMatch(/Điều 9\. Công khai/);
    press(workspace, 'recordDecision', {
      kind: 'fundRules',
      faculty: '',
      number: '100/QĐ-CĐHB',
      day: '2026-03-03',
    });
    const light = press(workspace, 'readDuties', {}).lines.find(({ text }) => text.includes('quy chế'));
    expect([light?.light, light?.why]).toEqual([
      'done',
      'Phòng ghi đã làm ngày 03/03/2026: 100/QĐ-CĐHB ngày 03/03/2026.',
    ]);
  });
});

test('S2.38: without a student or a mentor written down, pairing says where to write them', () => {
  const pairs = [{ mentee: 'x', mentor: 'y' }];
  expect(refusal(dutiful(), 'acceptMentorPairs', { pairs }).message).toMatch(/sổ HSSV cần cố vấn, bấm Thêm/);
});
