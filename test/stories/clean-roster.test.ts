/** S1.2, S1.14, S1.15, S1.41–S1.49, P20: doubtful cells, look-alike rows, classes, order and one person's history, through the door. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, pressOn, refusal } from './support/desk';
import { doubtfulCollege as doubtful } from './support/doubtful-college';
import { act, cellOf, columnOf, rowsOf, typeCell, valuesOf } from './support/tabs';

const LIST = 'Danh sách';

const counts = (workspace: Workspace): Record<string, number> =>
  Object.fromEntries(press(workspace, 'readProposals', {}).kinds.map(({ kind, count }) => [kind, count]));
const undo = (workspace: Workspace): void => {
  press(workspace, 'undoLast', { number: press(workspace, 'readHome', {}).undo?.number ?? 0 });
};
const panelsOf = (workspace: Workspace): Record<string, string> =>
  Object.fromEntries(
    press(workspace, 'readStep', { step: 3 }).panels.map(({ panel, note }) => [panel, note]),
  );

describe('UX 4, step 3: proposals for doubtful cells', () => {
  test('are counted by kind on the page, and each shows what stands and what would stand', () => {
    const workspace = doubtful();
    expect(counts(workspace)).toEqual({ phone: 2, ethnicGroup: 1, email: 1, className: 1 });
    expect(panelsOf(workspace)['proposals']).toBe('2 số điện thoại, 1 tên dân tộc, 1 email, 1 tên lớp');
    const [first] = press(workspace, 'readProposals', { kind: 'phone' }).lines;
    expect(first).toMatchObject({
      name: 'Lò Thị Hoa',
      className: 'KT2 K59',
      row: 2,
      usable: true,
      before: '0912345678 / 0983456789',
      after: [
        { column: 'Số điện thoại', text: '0912345678' },
        { column: 'Ghi chú', text: 'SĐT khác: 0983456789' },
      ],
    });
  });

  test('a kind is accepted whole, one by itself; undo gives the cells back to the letter', () => {
    const workspace = doubtful();
    const before = valuesOf(workspace, LIST);
    expect(press(workspace, 'applyProposals', { kind: 'phone' })).toMatchObject({ cells: 4, kept: [] });
    expect(columnOf(workspace, LIST, 'Số điện thoại').slice(0, 2)).toEqual(['0912345678', '0983456780']);
    expect(cellOf(workspace, LIST, 3, 'Ghi chú')).toBe('SĐT của: mẹ');
    expect(counts(workspace)['phone']).toBeUndefined();
    undo(workspace);
    expect(valuesOf(workspace, LIST)).toEqual(before);
    const [line] = press(workspace, 'readProposals', { kind: 'className' }).lines;
    expect(press(workspace, 'applyProposals', { kind: 'className', ids: [line?.id ?? ''] }).cells).toBe(2);
    expect(cellOf(workspace, LIST, 3, 'Lớp')).toBe('KT2');
  });

  test('a refused one does not come back, also after sorting, until its cell is edited or it is asked for again', () => {
    const workspace = doubtful();
    const [line] = press(workspace, 'readProposals', { kind: 'phone' }).lines;
    const ids = [line?.id ?? ''];
    expect(press(workspace, 'refuseProposals', { kind: 'phone', ids, back: false }).count).toBe(1);
    act(workspace, LIST, { kind: 'sort', column: 'Tên', ascending: false });
    expect(counts(workspace)['phone']).toBe(1);
    expect(press(workspace, 'applyProposals', { kind: 'phone' }).cells).toBe(2);
    expect(columnOf(workspace, LIST, 'Số điện thoại')).toContain('0912345678 / 0983456789');
    expect(press(workspace, 'refuseProposals', { kind: 'phone', back: true }).count).toBe(1);
    expect(counts(workspace)['phone']).toBe(1);
  });

  test('repairs that lose nothing stand beside the blue button', () => {
    const workspace = doubtful();
    typeCell(workspace, LIST, 4, 'Số điện thoại', '+84 374 567 890');
    const action = press(workspace, 'readStep', { step: 3 }).actions.find(
      ({ method }) => method === 'repairRoster',
    );
    expect(action).toMatchObject({ beside: true });
  });
});

describe('S1.15, P20: look-alikes', () => {
  const pairs = (workspace: Workspace) => press(workspace, 'readDuplicates', {}).pairs;
  const keysOf = (workspace: Workspace, name: string): unknown[] =>
    rowsOf(workspace, LIST)
      .filter(({ cells }) => cells['Tên'] === name)
      .map(({ cells }) => cells['Khóa người']);

  test('are told with how sure and why; S2.9: one person keeps two graduations under one key', () => {
    const workspace = doubtful();
    expect(pairs(workspace).map(({ grade, why }) => [grade, why])).toEqual([
      ['sure', 'giống họ tên, ngày sinh, lớp'],
      ['likely', 'giống họ tên, ngày sinh'],
    ]);
    const pao = pairs(workspace)[1];
    const input = { kept: pao?.first.graduationKey ?? '', other: pao?.second.graduationKey ?? '' };
    press(workspace, 'settleDuplicate', { ...input, decision: 'onePerson' });
    expect(new Set(keysOf(workspace, 'Páo')).size).toBe(1);
    expect(pairs(workspace)).toHaveLength(1);
    const person = press(workspace, 'readPerson', { graduationKey: input.other });
    expect(person.graduations.map(({ text }) => text)).toEqual([
      'OT1 K59, tốt nghiệp 30/06/2025',
      'KT2 K59, tốt nghiệp 30/06/2023',
    ]);
    undo(workspace);
    expect(new Set(keysOf(workspace, 'Páo')).size).toBe(2);
  });

  test('two people told apart are not asked about again', () => {
    const workspace = doubtful();
    const [, pao] = pairs(workspace);
    press(workspace, 'settleDuplicate', {
      kept: pao?.first.graduationKey ?? '',
      other: pao?.second.graduationKey ?? '',
      decision: 'different',
    });
    expect(pairs(workspace)).toHaveLength(1);
    expect(panelsOf(workspace)['duplicates']).toBe('1 cặp nghi trùng');
  });

  test('a row too many leaves; its code, mails and cells follow the kept row; undo brings it back whole', () => {
    const workspace = doubtful();
    pressOn(workspace, 'openSurvey');
    const before = rowsOf(workspace, LIST).map(({ cells }) => cells);
    const codes = rowsOf(workspace, 'Phiếu mời').length;
    const [mai] = pairs(workspace);
    const kept = mai?.first.graduationKey ?? '';
    const other = mai?.second.graduationKey ?? '';
    const pressed = { kept, other, decision: 'removeRow' } as const;
    typeCell(workspace, LIST, 6, 'Email', '');
    expect(press(workspace, 'settleDuplicate', pressed)).toMatchObject({ removed: 2 });
    expect(rowsOf(workspace, LIST)).toHaveLength(before.length - 1);
    expect(cellOf(workspace, LIST, 6, 'Email')).toBe('mai.vang@example.com');
    const invited = rowsOf(workspace, 'Phiếu mời').map(({ cells }) => cells['Khóa dòng']);
    expect(invited).toHaveLength(codes - 1);
    expect(invited).not.toContain(other);
    expect(press(workspace, 'settleDuplicate', pressed)).toMatchObject({ cells: 0, removed: 0 });
    undo(workspace);
    typeCell(workspace, LIST, 6, 'Email', 'mai@example.com');
    const after = rowsOf(workspace, LIST).map(({ cells }) => cells);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(rowsOf(workspace, 'Phiếu mời')).toHaveLength(codes);
  });
});

describe('S1.14: classes and their confirmation', () => {
  test('the teacher’s word is written with who and when, shown as coverage, and can be taken back', () => {
    const workspace = doubtful();
    press(workspace, 'applyProposals', { kind: 'className' });
    const { stands } = press(workspace, 'readClassStands', {});
    const key = stands.find(({ className }) => className === 'KT2')?.key ?? '';
    const confirmed = press(workspace, 'confirmClass', { key, confirmed: true });
    expect(confirmed).toMatchObject({ classes: 2, confirmed: 1, toRemind: 1 });
    expect(panelsOf(workspace)['classes']).toBe('Đã xác nhận 1/2 lớp');
    const [row] = rowsOf(workspace, 'Lớp');
    expect(row?.cells['Người xác nhận']).toBe('Nguyễn Thị Lan');
    expect(row?.cells['Xác nhận lúc']).not.toBe('');
    expect(press(workspace, 'confirmClass', { key, confirmed: false }).confirmed).toBe(0);
    expect(refusal(workspace, 'confirmClass', { key: 'xx|k1', confirmed: true }).code).toBe('class.gone');
  });
});

test('S1.2: a person’s history holds answers, calls, mails and what was changed of them', () => {
  const workspace = doubtful();
  press(workspace, 'applyProposals', { kind: 'phone' });
  const [hoa] = press(workspace, 'findGraduates', { text: 'lo thi hoa' }).people;
  const person = press(workspace, 'readPerson', { graduationKey: hoa?.graduationKey ?? '' });
  expect(person.name).toBe('Lò Thị Hoa');
  expect(person.changes.map(({ text }) => text)).toEqual([
    'Số điện thoại: 0912345678 / 0983456789 → 0912345678',
    'Ghi chú: trống → SĐT khác: 0983456789',
  ]);
  expect(refusal(workspace, 'readPerson', { graduationKey: 'x' }).code).toBe('person.gone');
});
