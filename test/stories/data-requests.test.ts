/** B9, S2.13: a request with its deadlines, what is held about somebody, erasure everywhere a live contact stands. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, pressStopped, refusal } from './support/desk';
import { answer, ASKED, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { columnOf, rowsOf, wholeBook } from './support/tabs';
import { wholeSchool } from './support/responses';

const KEEP = 'Anh/chị đồng ý để nhà trường giữ liên hệ và gửi tin chứ?';

/** Hoa and Nam have been invited and have answered; the roster holds what Hoa wrote; her first address is marked as broken. */
const known = once(() => {
  const workspace = openCollege();
  while (press(workspace, 'sendInvitations', {}).state === 'running');
  answer(workspace, 'CD22KT0001', {
    ...EMPLOYED,
    [ASKED.phone]: '0977000111',
    [ASKED.email]: 'hoa.moi@example.com',
    [ASKED.comment]: 'Nhắn em qua 0977000111',
    [KEEP]: 'Đồng ý',
  });
  answer(workspace, 'CD22KT0002', { ...EMPLOYED, [ASKED.phone]: '0983456789' });
  press(workspace, 'pullResponses', {});
  press(workspace, 'markAddresses', { text: 'hoa@example.com', broken: true });
  const { until } = press(workspace, 'readWriteBack', {});
  press(workspace, 'applyWriteBack', { until, except: [], withoutColumns: [] });
  press(workspace, 'updateIndicators', {});
  return workspace;
});

const keyOf = (workspace: Workspace, studentCode: string): string =>
  String(
    rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Mã HSSV'] === studentCode)?.cells['Khóa dòng'],
  );
const hoaIn = (workspace: Workspace): { graduationKey: string } => ({
  graduationKey: keyOf(workspace, 'CD22KT0001'),
});

/** Every text of the workbook and of the forms' submissions that holds one of Hoa's contacts. */
const traces = (workspace: Workspace): string[] => {
  const isTrace = (text: string): boolean => /0912345678|0977000111|hoa@example|hoa\.moi@example/.test(text);
  const cells = wholeBook(workspace).flatMap(([tab, rows]) =>
    rows.flat().flatMap((cell) => (isTrace(String(cell)) ? `${tab}: ${String(cell)}` : [])),
  );
  const submitted = Object.values(workspace.world.forms).flatMap(({ responses }) =>
    responses.filter((response) => isTrace(JSON.stringify(response))).map(() => 'biểu mẫu'),
  );
  return [...cells, ...submitted];
};

describe('B9: the register of requests', () => {
  test('a request gets its deadlines and is noted once for a press; answered and done, its light goes out', () => {
    const workspace = known();
    workspace.world.clock = '2026-03-05T02:00:00.000Z';
    const request = { ...hoaIn(workspace), kind: 'Xem', note: 'Gọi điện hỏi' } as const;
    expect(press(workspace, 'recordDataRequest', { ...request, receivedOn: '2026-03-05' })).toEqual({
      number: 1,
      answerBy: '09/03/2026',
      doneBy: '20/03/2026',
    });
    const first = (): unknown => press(workspace, 'readDataRequests', {}).requests[0];
    expect(first()).toMatchObject({ name: 'Lò Thị Hoa, KT2 K59', light: 'inTime', due: '09/03/2026' });
    workspace.world.clock = '2026-03-10T02:00:00.000Z';
    expect(first()).toMatchObject({ light: 'late' });
    const panels = press(workspace, 'readStep', { step: 5 }).panels;
    expect(panels.find(({ panel }) => panel === 'dataRequests')?.note).toBe('1 chưa xong, 1 quá hạn');
    press(workspace, 'closeDataRequest', { number: 1, outcome: 'answered' });
    expect(first()).toMatchObject({ state: 'Đã trả lời', light: 'inTime', due: '20/03/2026' });
    press(workspace, 'closeDataRequest', { number: 1, outcome: 'done', words: 'Đã gửi bản kê' });
    expect(first()).toMatchObject({ state: 'Đã xong', light: 'closed', due: '', note: 'Đã gửi bản kê' });
  });

  test('a day that has not come and somebody who is not there are refused', () => {
    const workspace = known();
    const request = { ...hoaIn(workspace), kind: 'Xem', note: '' } as const;
    expect(refusal(workspace, 'recordDataRequest', { ...request, receivedOn: '2099-01-01' }).code).toBe(
      'request.notYet',
    );
    expect(refusal(workspace, 'recordDataRequest', { ...request, graduationKey: 'x' }).code).toBe(
      'person.gone',
    );
    expect(refusal(workspace, 'closeDataRequest', { number: 9, outcome: 'done' }).code).toBe('request.gone');
  });
});

describe('S2.13: consent by purpose', () => {
  test('is known from the answer, the yes to being asked too, and changed by hand', () => {
    const workspace = known();
    const states = (): unknown[] =>
      press(workspace, 'readConsents', hoaIn(workspace)).purposes.map(({ purpose, state }) => [
        purpose,
        state,
      ]);
    expect(states()).toEqual([
      ['khảo sát', 'đồng ý'],
      ['tin tức', 'đồng ý'],
      ['nêu gương', ''],
    ]);
    press(workspace, 'recordConsent', { ...hoaIn(workspace), purposes: ['tin tức'], withdrawn: true });
    expect(states()[1]).toEqual(['tin tức', 'rút']);
  });
});

describe('B9: what is held, and erasure', () => {
  test('everything that is held about one person is told, and nothing of another', () => {
    const { text } = press(known(), 'readHeldData', hoaIn(known()));
    expect(text).toMatch(/DANH SÁCH[\s\S]*Lò Thị[\s\S]*Số điện thoại: 0977000111/);
    expect(text).toMatch(/Nhắn em qua/);
    expect(text).not.toMatch(/Nam|0983456789/);
  });

  test('the preview says where and how much, and changes nothing', () => {
    const workspace = known();
    const before = wholeBook(workspace);
    const { places } = press(workspace, 'readErasure', hoaIn(workspace));
    expect(places.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'Biểu mẫu: phiếu đã nộp',
        'Nhật ký và hoàn tác: giá trị cũ, mới',
        'Danh sách: liên hệ, nơi công tác, thu nhập',
        'Liên hệ trong phản hồi',
        'Thư: địa chỉ đã gửi',
        'Email hỏng',
        'Phản hồi: câu trả lời tự viết',
      ]),
    );
    expect(wholeBook(workspace)).toEqual(before);
  });

  test('no contact is left in any tab or form; the neighbour, the graduation and the statistics stay', () => {
    const workspace = known();
    expect(traces(workspace).length).toBeGreaterThan(6);
    press(workspace, 'recordDataRequest', { ...hoaIn(workspace), kind: 'Xóa', note: 'Xóa 0977000111' });
    const employed = wholeSchool(workspace, 'employed');
    press(workspace, 'erasePerson', hoaIn(workspace));
    expect(traces(workspace)).toEqual([]);
    expect(columnOf(workspace, 'Danh sách', 'Số điện thoại').filter((cell) => cell !== '')).toContain(
      '0983456789',
    );
    expect(columnOf(workspace, 'Danh sách', 'Tên')).toContain('Hoa');
    press(workspace, 'updateIndicators', {});
    expect(wholeSchool(workspace, 'employed')).toBe(employed);
    expect(press(workspace, 'readDataRequests', {}).requests[0]).toMatchObject({ state: 'Đã xong' });
    expect(press(workspace, 'readErasure', hoaIn(workspace)).places).toEqual([]);
  });

  test('it cannot be undone and says so; a later pull brings nothing back; no more mail goes', () => {
    const workspace = known();
    press(workspace, 'erasePerson', hoaIn(workspace));
    const { undo } = press(workspace, 'readHome', {});
    expect(undo).toMatchObject({ undoable: false, reason: 'dữ liệu đã xóa không lấy lại được' });
    press(workspace, 'pullResponses', {});
    expect(traces(workspace)).toEqual([]);
    expect(
      press(workspace, 'readConsents', hoaIn(workspace)).purposes.every(({ state }) => state === 'rút'),
    ).toBe(true);
  });

  test('stopped anywhere and pressed again, nothing is left', () => {
    const whole = known();
    press(whole, 'erasePerson', hoaIn(whole));
    const calls = whole.world.lastExecution?.totalCalls ?? 0;
    for (const part of [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]) {
      const workspace = known();
      expect(pressStopped(workspace, 'erasePerson', hoaIn(workspace), Math.round(calls * part))).toBe(true);
      press(workspace, 'erasePerson', hoaIn(workspace));
      expect(traces(workspace)).toEqual([]);
      expect(columnOf(workspace, 'Danh sách', 'Tên')).toEqual(columnOf(whole, 'Danh sách', 'Tên'));
    }
  });
});
