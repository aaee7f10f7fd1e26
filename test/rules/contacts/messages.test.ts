/** P8, B1, S1.18: whom to call or write to next, links that open a chat, the size of an SMS, numbers of interviewers. */
import fc from 'fast-check';
import { facebookLink, smsLink, telLink, zaloLink } from '../../../src/domain/contacts/chat-links';
import { chatChannels, channelLetter } from '../../../src/domain/contacts/chat-channels';
import {
  CONTACT_NAMES,
  defaultContactTexts,
  parseContactText,
  writeContactText,
} from '../../../src/domain/contacts/contact-texts';
import { planInterviewers } from '../../../src/domain/contacts/interviewers';
import { smsSize, withoutMarks } from '../../../src/domain/contacts/sms-parts';
import { makeCode, parseCode, withChannel } from '../../../src/domain/survey/response-code';

test('links dial, write and open the chat from anywhere; a landline has no chat', () => {
  expect(telLink('0912345678')).toBe('tel:+84912345678');
  expect(zaloLink('+8562055123456')).toBe('https://zalo.me/8562055123456');
  expect([zaloLink('02123852345'), smsLink('02123852345', 'x')]).toEqual([null, null]);
  expect(smsLink('0912345678', 'a b&c')).toBe('sms:+84912345678?body=a%20b%26c');
});

test.each([
  ['m.facebook.com/hoa.lo', 'https://m.me/hoa.lo'],
  ['https://www.facebook.com/profile.php?id=1000123', 'https://m.me/1000123'],
  ['FB: Hoa Lò', null],
  ['https://evil.example/?x=facebook', null],
])('S1.20: %s leads to %s', (typed, link) => {
  expect(facebookLink(typed)).toBe(link);
});

test('an SMS is as long as the network bills it', () => {
  expect(smsSize('')).toEqual({ alphabet: 'GSM-7', units: 0, parts: 0 });
  expect(smsSize('a'.repeat(160)).parts).toBe(1);
  expect(smsSize('a'.repeat(161))).toEqual({ alphabet: 'GSM-7', units: 161, parts: 2 });
  expect(smsSize('a'.repeat(307)).parts).toBe(3);
  expect(smsSize('€'.repeat(80)).parts).toBe(1);
  // An escaped sign is never cut: 152 and one of two leaves the last place of a part empty.
  expect(smsSize(`${'a'.repeat(152)}€${'a'.repeat(152)}`).parts).toBe(3);
  expect(smsSize('ư'.repeat(70))).toEqual({ alphabet: 'UCS-2', units: 70, parts: 1 });
  expect(smsSize('ư'.repeat(71)).parts).toBe(2);
});

test('without marks every Vietnamese text is GSM-7', () => {
  expect(withoutMarks('Đặng Thị Ánh Nguyệt, “ở quê”…')).toBe('Dang Thi Anh Nguyet, "o que"...');
  const vietnamese = fc.string({ unit: fc.constantFrom(...Array.from('aăâđeêioôơuưyảạắừợĐÁ -,.“”')) });
  fc.assert(fc.property(vietnamese, (text) => smsSize(withoutMarks(text)).alphabet === 'GSM-7'));
});

const VALUES = {
  Trường: 'Trường Hoa Ban',
  'Tên tắt': 'CĐHB',
  Tên: 'Hoa',
  'Họ tên': 'Lò Thị Hoa',
  Lớp: 'KT2',
  GVCN: 'Lan',
  'thầy/cô': 'cô',
  'Người gọi': 'Cô Lan',
  link: 'https://x.example/?a=1',
  Hạn: '',
  x: '',
  y: '',
};

test('UX 8: what nothing is known of is left out, the link never', () => {
  const written = (name: 'Zalo, Mời' | 'Zalo, Nhắc 1' | 'Zalo, Nhắc 2'): string =>
    writeContactText(parseContactText([], name), VALUES);
  expect(written('Zalo, Mời')).toMatch(/^Chào Hoa, cô Lan đây\. .*: https:\/\/x\.example\/\?a=1$/);
  expect(written('Zalo, Nhắc 1')).toBe(
    'Hoa ơi, cô nhắc nhẹ phiếu của trường. Em bấm giúp nhé: https://x.example/?a=1',
  );
  expect(written('Zalo, Nhắc 2')).toContain('https://x.example/?a=1');
});

test('a default text knows only names that the program fills', () => {
  for (const { value } of defaultContactTexts())
    for (const [, name] of value.matchAll(/\{([^}]*)\}/g)) expect(CONTACT_NAMES).toContain(name);
});

test('a misspelt name is told with its place and what was meant', () => {
  const row = { section: 'Thư', name: 'Zalo, Mời', value: 'Chào {Ten}: {link}' } as const;
  const [fault, ...others] = parseContactText([{ number: 30, row }], 'Zalo, Mời').problems;
  expect(others).toEqual([]);
  expect(fault?.message).toContain('Gõ {Tên}');
  expect(fault?.place).toMatchObject({ sheet: 'Cấu hình', row: 30 });
});

test('S1.22: a channel is added by a row and taken off by a word', () => {
  const row = (name: string, value: string | null) => ({ section: 'Kênh' as const, name, value });
  const rows = [
    row('Email', 'Đang dùng'),
    row('Zalo', 'Đang dùng'),
    row('SMS', 'Không dùng'),
    row('Viber', null),
  ];
  expect(chatChannels(rows)).toEqual(['Zalo', 'Viber']);
  expect(['Zalo', 'Viber'].map(channelLetter)).toEqual(['Z', null]);
});

test('S1.27: everybody keeps one number; numbers go on from the highest', () => {
  const rows = [{ email: 'lan@x.example', number: 7 }];
  expect(planInterviewers(rows, ['Lan@x.example', 'tien@x.example', 'TIEN@x.example'])).toEqual([
    { email: 'tien@x.example', number: 8 },
  ]);
});

test('S1.26: a code from paper carries who typed it in', () => {
  const code = makeCode([1, 2, 3, 4, 5]);
  expect(parseCode(withChannel(code, 'G', 12))).toEqual({ code, channel: 'G', interviewer: 12 });
});
