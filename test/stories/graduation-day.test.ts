/** S2.19: on the day on which diplomas are given graduates declare where they can be reached; the office sees who has, by class. */
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import { docxText } from '../../src/domain/papers/docx-text';
import { passHours, press } from './support/desk';
import { once, smallCollege } from './support/small-college';
import { columnOf, rowsOf } from './support/tabs';

const YEAR = { year: 2025 };
const CONSENT = 'Anh/chị đồng ý khai chứ?';
const MAY_ASK = 'Trường được hỏi thăm việc làm của anh/chị sau này chứ?';
const LIST = 'Danh sách';

const opened = once(() => {
  const workspace = smallCollege();
  press(workspace, 'openDayForm', YEAR);
  return workspace;
});

const declare = (workspace: Workspace, answers: Readonly<Record<string, string>>): void => {
  const form = Object.values(workspace.world.forms).find(({ title }) => title.includes('ngày nhận bằng'));
  const { refused } = respond(workspace, form?.id ?? '', { answers: { [CONSENT]: 'Đồng ý', ...answers } });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 60_000).toISOString();
};

const HOA = { 'Họ và tên': 'Lò Thị Hoa', 'Mã HSSV': 'cd22-kt0001', 'Số điện thoại': '0977000111' };
/** Gave no code. */
const PAO = { 'Họ và tên': 'giàng a páo', 'Ngày sinh': '2004-01-01', Email: 'pao.moi@example.com' };

const declared = once(() => {
  const workspace = opened();
  declare(workspace, {
    ...HOA,
    'Đơn vị công tác': 'Công ty Sữa Mộc Châu',
    Zalo: '0977 000 111',
    'Trường THPT cũ': 'THPT Mộc Lỵ',
    [MAY_ASK]: 'Không',
  });
  declare(workspace, PAO);
  declare(workspace, { 'Họ và tên': 'Lò Văn Nam', 'Mã HSSV': 'TC23OT0001' });
  declare(workspace, { [CONSENT]: 'Không' });
  press(workspace, 'pullDayForm', {});
  return workspace;
});

describe('S2.19: the graduation-day form', () => {
  test('one press makes the form, opens it to anyone and puts it on a poster with the school, three lines and the code', () => {
    const workspace = opened();
    const { formUrl, posterUrl } = press(workspace, 'readDayForm', {});
    const again = press(workspace, 'openDayForm', YEAR);
    expect(again).toMatchObject({ state: 'done', formUrl, posterUrl });
    const files = Object.values(workspace.world.files).filter(({ name }) => name.startsWith('Tờ QR'));
    expect(files.map(({ name }) => name).sort()).toEqual([
      'Tờ QR ngày nhận bằng 2025',
      'Tờ QR ngày nhận bằng 2025.docx',
    ]);
    const docx = files.find(({ name }) => name.endsWith('.docx'));
    const words = docxText(workspace.objects.get(docx?.content ?? '')).body.join('\n');
    expect(words).toContain('TRƯỜNG CAO ĐẲNG HOA BAN');
    expect(words).toContain('Mở máy ảnh điện thoại');
    expect(words).toContain(formUrl);
  });

  test('what was declared is matched by mã HSSV, then by name and birth date; a code of somebody else waits; a refusal keeps nothing', () => {
    const workspace = declared();
    const entries = rowsOf(workspace, 'Khai ngày nhận bằng').map(({ cells }) => cells);
    expect(entries.map((cells) => [cells['Họ và tên'], cells['Khớp'], cells['Khớp theo']])).toEqual([
      ['Lò Thị Hoa', 'Đã khớp', 'Mã HSSV'],
      ['giàng a páo', 'Đã khớp', 'Danh tính'],
      ['Lò Văn Nam', 'Chờ khớp', ''],
      ['', 'Từ chối', ''],
    ]);
    const view = press(workspace, 'readDayForm', {});
    expect(view).toMatchObject({ people: 5, declared: 2, refused: 1, waitingTotal: 1 });
    expect(view.classes).toEqual([
      { name: 'OT1 K59', people: 3, declared: 1 },
      { name: 'KT2 K59', people: 2, declared: 1 },
    ]);
    expect(view.waiting[0]?.candidates.map(({ name }) => name)).toEqual(['Giàng A Páo', 'Lò Văn Nam']);
    const link = press(workspace, 'readStep', { step: 3 }).panels.find(({ panel }) => panel === 'dayForm');
    expect(link?.note).toBe('Đã khai 40,0% (2/5); 1 chờ khớp');
  });

  test('it goes into the roster through Cập nhật Danh sách, and can be taken back; Zalo becomes an address that opens', () => {
    const workspace = declared();
    const { changes, until } = press(workspace, 'readWriteBack', {});
    expect(changes.map(({ name, column, after }) => [name, column, after])).toEqual([
      ['Lò Thị Hoa', 'Số điện thoại', '0977000111'],
      ['Lò Thị Hoa', 'Địa chỉ mạng xã hội', 'https://zalo.me/0977000111'],
      ['Lò Thị Hoa', 'Nơi công tác', 'Công ty Sữa Mộc Châu'],
      ['Lò Thị Hoa', 'THPT cũ', 'THPT Mộc Lỵ'],
      ['Giàng A Páo', 'Email', 'pao.moi@example.com'],
    ]);
    press(workspace, 'applyWriteBack', { until, except: [], withoutColumns: [] });
    expect(columnOf(workspace, LIST, 'THPT cũ')[0]).toBe('THPT Mộc Lỵ');
    expect(press(workspace, 'readWriteBack', {}).total).toBe(0);
    const { number } = press(workspace, 'readUndo', {}) ?? { number: 0 };
    press(workspace, 'undoLast', { number });
    expect(columnOf(workspace, LIST, 'Số điện thoại')[0]).toBe('0912345678');
  });

  test('B9: consent is recorded by purpose for whom it is known, and holds for the mails', () => {
    const workspace = declared();
    const words = rowsOf(workspace, 'Đồng ý theo mục đích').map(({ cells }) => cells);
    expect(words.map((cells) => [cells['Mục đích'], cells['Đồng ý'], cells['Cách biết']])).toEqual([
      ['khảo sát', 'rút', 'phiếu ngày nhận bằng'],
    ]);
    press(workspace, 'openSurvey', {});
    expect(press(workspace, 'readMailTrouble', {}).optedOut.map(({ name }) => name)).toEqual([
      'Lò Thị Hoa, KT2 K59',
    ]);
  });

  test('P14: what waits is settled by a person once, and can be undone; the code corrected in the roster matches it by itself', () => {
    const workspace = declared();
    const [entry] = press(workspace, 'readDayForm', {}).waiting;
    const nam = entry?.candidates.find(({ name }) => name === 'Lò Văn Nam');
    const decision = { responseId: entry?.responseId ?? '', graduationKey: nam?.graduationKey ?? '' };
    expect(press(workspace, 'settleDayEntry', decision)).toEqual({ name: 'Lò Văn Nam', left: 0 });
    expect(press(workspace, 'settleDayEntry', decision)).toEqual({ name: 'Lò Văn Nam', left: 0 });
    press(workspace, 'pullDayForm', {});
    expect(press(workspace, 'readDayForm', {})).toMatchObject({ declared: 3, waitingTotal: 0 });
  });

  test('P30: for some weeks it is pulled by itself', () => {
    const workspace = opened();
    declare(workspace, HOA);
    passHours(workspace, 2);
    expect(press(workspace, 'readDayForm', {})).toMatchObject({ declared: 1 });
  });

  test('B9: erasing somebody reaches what they declared, in tab and form; a pull brings nothing back', () => {
    const workspace = declared();
    const hoa = rowsOf(workspace, LIST)[0]?.cells['Khóa dòng'];
    press(workspace, 'erasePerson', { graduationKey: String(hoa) });
    press(workspace, 'pullDayForm', {});
    const cells = rowsOf(workspace, 'Khai ngày nhận bằng')[0]?.cells;
    expect([cells?.['Họ và tên'], cells?.['Số điện thoại'], cells?.['THPT cũ']]).toEqual(['', '', '']);
    expect(JSON.stringify(workspace.world.forms)).not.toContain('0977000111');
  });
});
