/** S1.26, B6: answers bring the roster up to date, shown first; undo keeps what people typed since. */
import { press, pressStopped } from './support/desk';
import { answer, ASKED, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { cellOf, columnOf, typeCell, valuesOf } from './support/tabs';

const LIST = 'Danh sách';

/** Hoa gives a new number, Nam confirms his and adds an employer, Páo refuses to be kept in touch with. */
const answered = once(() => {
  const workspace = openCollege();
  answer(workspace, 'CD22KT0001', { ...EMPLOYED, [ASKED.phone]: '0977 000 111' });
  answer(workspace, 'CD22KT0002', { ...EMPLOYED, [ASKED.phone]: '0983456789' });
  answer(workspace, 'TC23OT0001', {
    ...EMPLOYED,
    [ASKED.phone]: '0377000222',
    'Anh/chị đồng ý để nhà trường giữ liên hệ và gửi tin chứ?': 'Không',
  });
  press(workspace, 'pullResponses', {});
  return workspace;
});

describe('S1.26: Cập nhật Danh sách', () => {
  test('shows counts by column and each cell old and new; changes nothing before it is pressed', () => {
    const workspace = answered();
    const before = valuesOf(workspace, LIST);
    const { columns, changes, total } = press(workspace, 'readWriteBack', {});
    expect(columns.map(({ label, filled, replaced }) => [label, filled, replaced])).toEqual([
      ['Số điện thoại', 0, 1],
      ['Nơi công tác', 3, 0],
      ['Thu nhập', 3, 0],
    ]);
    expect(changes[0]).toMatchObject({
      name: 'Lò Thị Hoa',
      className: 'KT2 K59',
      column: 'Số điện thoại',
      before: '0912345678',
      after: '0977000111',
    });
    expect(total).toBe(7);
    expect(valuesOf(workspace, LIST)).toEqual(before);
    const panel = press(workspace, 'readStep', { step: 5 }).panels.find((each) => each.panel === 'writeBack');
    expect(panel?.note).toBe('7 ô mới hơn');
  });

  test('writes what is left ticked, once; what came in after the preview waits for the next', () => {
    const workspace = answered();
    const { until, changes } = press(workspace, 'readWriteBack', {});
    answer(workspace, 'TC23OT0002', EMPLOYED);
    press(workspace, 'pullResponses', {});
    const except = changes.filter(({ before }) => before !== '').map(({ id }) => id);
    const wishes = { until, except, withoutColumns: ['income' as const] };
    expect(press(workspace, 'applyWriteBack', wishes)).toEqual({ cells: 3, kept: [] });
    expect(columnOf(workspace, LIST, 'Nơi công tác').filter((name) => name !== '')).toHaveLength(3);
    expect(columnOf(workspace, LIST, 'Số điện thoại')[0]).toBe('0912345678');
    expect(columnOf(workspace, LIST, 'Thu nhập').every((cell) => cell === '')).toBe(true);
    expect(press(workspace, 'applyWriteBack', wishes).cells).toBe(0);
    expect(press(workspace, 'readWriteBack', {}).total).toBe(6);
  });

  test('undo gives the old values back and keeps what somebody typed since; a typed value is not replaced by the older answer', () => {
    const workspace = answered();
    const before = columnOf(workspace, LIST, 'Nơi công tác');
    const { until } = press(workspace, 'readWriteBack', {});
    const wishes = { until, except: [], withoutColumns: [] };
    expect(press(workspace, 'applyWriteBack', wishes).cells).toBe(7);
    typeCell(workspace, LIST, 2, 'Số điện thoại', '0966333444');
    expect(press(workspace, 'readWriteBack', {}).total).toBe(0);
    const { number = 0 } = press(workspace, 'readHome', {}).undo ?? {};
    const { cells, kept } = press(workspace, 'undoLast', { number });
    expect(cells).toBe(6);
    expect(kept).toHaveLength(1);
    expect(cellOf(workspace, LIST, 2, 'Số điện thoại')).toBe('0966333444');
    expect(columnOf(workspace, LIST, 'Nơi công tác')).toEqual(before);
    expect(press(workspace, 'readWriteBack', {}).total).toBe(7);
  });

  test('stopped in the middle it ends the same', () => {
    const { until } = press(answered(), 'readWriteBack', {});
    const wishes = { until, except: [], withoutColumns: [] };
    const whole = answered();
    press(whole, 'applyWriteBack', wishes);
    const calls = whole.world.lastExecution?.totalCalls ?? 0;
    for (const part of [0.4, 0.6, 0.8, 0.9]) {
      const workspace = answered();
      expect(pressStopped(workspace, 'applyWriteBack', wishes, Math.round(calls * part))).toBe(true);
      press(workspace, 'applyWriteBack', wishes);
      expect(valuesOf(workspace, LIST)).toEqual(valuesOf(whole, LIST));
      expect(columnOf(workspace, 'Nhật ký', 'Việc')).toEqual(columnOf(whole, 'Nhật ký', 'Việc'));
    }
  });
});
