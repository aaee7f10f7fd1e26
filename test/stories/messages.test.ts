/** B1, P8, S1.19–S1.22, S1.26: messages with each person's own link, the link of a whole class, paper typed in. */
import { respond } from '../../local/respond';
import type { Workspace } from '../../local/workspace/workspace';
import type { Input } from '../../src/api/contract';
import { press, refusal } from './support/desk';
import { formOf } from './support/form-shape';
import { ASKED, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { rowsOf, typeCell, typeTable } from './support/tabs';

const opened = once(openCollege);

const messages = (workspace: Workspace, more: Partial<Input<'readMessages'>> = {}) =>
  press(workspace, 'readMessages', { round: 'invitation', ...more });

const answerBy = (workspace: Workspace, link: string, more: Readonly<Record<string, string>> = {}): void => {
  const { refused } = respond(workspace, formOf(workspace).id, { link, answers: { ...EMPLOYED, ...more } });
  expect(refused).toEqual([]);
};

test('B1: each has a text with the own link, the chat to open, and the answer tells the channel', () => {
  const workspace = opened();
  const { channels, people, total } = messages(workspace, { channel: 'Zalo' });
  expect(channels).toEqual(['Zalo', 'Facebook', 'SMS']);
  expect(total).toBe(5);
  const hoa = people.find(({ name }) => name === 'Lò Thị Hoa');
  expect(hoa?.open).toBe('https://zalo.me/84912345678');
  expect(hoa?.text).toBe(
    `Chào Hoa, cô Lan đây. Em khỏe không, công việc thế nào rồi? Trường đang hỏi thăm lớp mình, em bấm giúp cô nhé, 3 phút thôi: ${hoa?.link ?? ''}`,
  );
  answerBy(workspace, hoa?.link ?? '');
  press(workspace, 'pullResponses', {});
  expect(rowsOf(workspace, 'Phản hồi')[0]?.cells).toMatchObject({ Khớp: 'Đã khớp', Kênh: 'Zalo' });
  expect(messages(workspace).total).toBe(4);
  expect(messages(workspace, { round: 'thanks' }).people.map(({ name }) => name)).toEqual(['Lò Thị Hoa']);
});

test('S1.20: two of a class with one name are told apart by their birth dates', () => {
  const workspace = opened();
  const [hoa, other] = rowsOf(workspace, 'Danh sách');
  typeCell(workspace, 'Danh sách', other?.row ?? 0, 'Họ và', String(hoa?.cells['Họ và']));
  typeCell(workspace, 'Danh sách', other?.row ?? 0, 'Tên', String(hoa?.cells['Tên']));
  typeCell(workspace, 'Danh sách', other?.row ?? 0, 'Lớp', String(hoa?.cells['Lớp']));
  const notes = messages(workspace, { channel: 'Facebook' }).people.map(
    ({ name, note }) => `${name}: ${note}`,
  );
  expect(notes.filter((note) => note.startsWith('Lò Thị Hoa: sinh '))).toHaveLength(2);
  expect(notes.filter((note) => note.endsWith(': '))).toHaveLength(3);
});

test('an SMS has no marks, tells how many it costs, and reaches nobody without a number', () => {
  const { people } = messages(opened(), { channel: 'SMS' });
  expect(people).toHaveLength(4);
  for (const { text, note, open } of people) {
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(note).toMatch(/^[12] tin, \d+ ký tự$/);
    expect(open).toMatch(/^sms:\+84\d{9}\?body=/);
  }
});

test('S1.22: a message that went is noted with its channel and round, and comes last from then on', () => {
  const workspace = opened();
  const { graduationKey = '', name = '' } = messages(workspace, { channel: 'Zalo' }).people[0] ?? {};
  press(workspace, 'logContact', { graduationKey, channel: 'Zalo', note: 'Mời' });
  const { people, left } = messages(workspace, { channel: 'Zalo' });
  expect(left).toBe(4);
  expect(people[4]).toMatchObject({ name, written: true });
  expect(people[4]?.note).toMatch(/^Đã nhắn \d\d\//);
  expect(messages(workspace, { channel: 'Facebook' }).left).toBe(5);
  expect(rowsOf(workspace, 'Nhật ký liên hệ')[0]?.cells).toMatchObject({ Kênh: 'Zalo', 'Kết quả': '' });
  expect(press(workspace, 'readNextCall', {}).person?.tried).toEqual([]);
});

test('S1.22: another channel is a row more in Cấu hình', () => {
  const workspace = opened();
  typeTable(workspace, 'Cấu hình', `\nMục | Tên | Nội dung\nKênh | Viber | Đang dùng\n`);
  const { channels, people } = messages(workspace, { channel: 'Viber' });
  expect(channels).toContain('Viber');
  expect(people[0]?.open).toBe('');
  expect(people[0]?.text).toContain('https://');
});

test('a class has a link without anybody’s code; who answers by it says who it is', () => {
  const workspace = opened();
  const { link, text, label, poster } = press(workspace, 'readGroupLink', { className: 'kt2|k59' });
  expect({ label, school: poster.school }).toEqual({ label: 'KT2 K59', school: 'Trường Cao đẳng Hoa Ban' });
  expect(text).toContain(`Chào cả lớp KT2! `);
  expect(text.endsWith(link)).toBe(true);
  answerBy(workspace, link, { [ASKED.fullName]: 'Lò Thị Hoa' });
  press(workspace, 'pullResponses', {});
  expect(rowsOf(workspace, 'Phản hồi')[0]?.cells).toMatchObject({ 'Mã phiếu': '', Kênh: '' });
  expect(press(workspace, 'readGroupLink', {}).text).not.toContain('KT2');
});

test('S1.26, S1.27: paper is typed into the same form; channel and who typed it are kept, the own answer counts first', () => {
  const workspace = opened();
  press(workspace, 'beginCalls', {});
  const { graduationKey = '', link: own = '' } = messages(workspace).people[0] ?? {};
  const form = press(workspace, 'readPaperForm', { graduationKey });
  expect(form.answered).toBe(false);
  answerBy(workspace, form.link);
  answerBy(workspace, own);
  press(workspace, 'pullResponses', {});
  const kept = rowsOf(workspace, 'Phản hồi').map(
    ({ cells }) => `${String(cells['Kênh'])}/${String(cells['Người phỏng vấn'])}`,
  );
  expect(kept.sort()).toEqual(['Phiếu giấy/1', 'Zalo/']);
  expect(press(workspace, 'readPaperForm', { graduationKey }).answered).toBe(true);
  expect(refusal(workspace, 'readPaperForm', { graduationKey: 'nobody' }).code).toBe('contact.notInCampaign');
});
