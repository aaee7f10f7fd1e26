/** How the letters read, and what the office may change in them (P10, P11, UX 8). */
import fc from 'fast-check';
import type { Letter } from '../../../src/domain/collection/letter';
import { parseLetter } from '../../../src/domain/collection/letter-texts';
import { writeLetter } from '../../../src/domain/collection/personal-letter';
import type { MailRound } from '../../../src/domain/collection/rounds';
import { parseSettings, type Settings } from '../../../src/domain/office/settings';
import { hoa } from '../../support/people';

describe('UX 8: the invitation', () => {
  const settings: Settings = {
    ...parseSettings([]),
    school: 'Trường Cao đẳng Sơn La',
    contactName: 'Phòng CT HSSV',
    contactPhone: '0212 385 2345',
    benefit: 'Anh/chị sẽ được mời Ngày hội trở về.',
  };
  const link =
    'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=L%C3%B2&entry.2=K7M2-9QXA-4-E';
  const optOutLink = 'https://docs.google.com/forms/d/e/y/viewform?usp=pp_url&entry.3=K7M2-9QXA-4';
  const write = (
    change: Partial<typeof hoa> = {},
    more: Partial<Settings> = {},
    round: MailRound = 'invitation',
    answered = 12,
  ): Letter =>
    writeLetter(
      parseLetter([], round),
      { row: { ...hoa, ...change }, link, optOutLink, answered, targets: 30 },
      { settings: { ...settings, ...more }, today: '2026-01-20', closes: '2026-03-31' },
    );

  it('reads as the office would write it', () => {
    const { subject, body } = write();
    expect(subject).toBe('Trường Cao đẳng Sơn La hỏi thăm anh/chị Hoa');
    expect(body.split('\n\n')).toEqual([
      'Anh/chị Lò Thị Hoa thân mến, đã 6 tháng từ ngày anh/chị tốt nghiệp lớp KT2. Nhà trường muốn biết anh/chị thế nào, để dạy khóa sau tốt hơn.',
      `Xin dành 3 phút: ${link}`,
      'Anh/chị sẽ được mời Ngày hội trở về.',
      'Thân mến,\nPhòng CT HSSV, 0212 385 2345',
      `Không nhận thư: ${optOutLink}`,
    ]);
  });

  it('writes a shouted name as a name, and leaves out what is empty', () => {
    const { subject, body } = write(
      { familyName: 'LÒ THỊ', givenName: 'HOA' },
      { benefit: '', contactPhone: '' },
    );
    expect(subject).toMatch(/anh\/chị Hoa$/);
    expect(body).toContain('Anh/chị Lò Thị Hoa thân mến');
    expect(body).toContain('Thân mến,\nPhòng CT HSSV\n');
    expect(body).not.toMatch(/\n{3}/);
  });

  it('says nothing of months in the month of graduation', () => {
    expect(write({ graduationDate: '2026-01-02' }).body).toMatch(
      /^Anh\/chị Lò Thị Hoa thân mến\. Nhà trường/,
    );
  });

  it('P10: the first reminder tells how many of the class have answered, where it is five or more', () => {
    expect(write({}, {}, 'reminder1').body).toContain(
      `chắc thư trước đến lúc anh/chị bận. Lớp KT2 đã có 12/30 người trả lời, mong có thêm anh/chị: ${link}`,
    );
    expect(write({}, {}, 'reminder1', 4).body).toContain(
      `chắc thư trước đến lúc anh/chị bận. Mong có thêm anh/chị: ${link}`,
    );
  });

  it('the last reminder tells the closing day and asks for one answer only', () => {
    expect(write({}, {}, 'reminder2').body).toContain(
      `đây là thư nhắc cuối; phiếu đóng ngày 31/03/2026. Nếu chỉ có 30 giây, xin trả lời một câu: hiện anh/chị làm gì? ${link}`,
    );
  });

  it.each(['invitation', 'reminder1', 'reminder2', 'thanks'] as const)(
    'P11: %s carries the way out',
    (round) => {
      const { body, htmlBody } = write({}, {}, round);
      expect(body).toContain(`Không nhận thư: ${optOutLink}`);
      expect(htmlBody).toContain('Không nhận thư: <a href="');
      expect(body).not.toMatch(/[{}]/);
    },
  );

  /** The text of simple HTML: tags away, signs back. */
  const textOf = (html: string): string =>
    html
      .replace(/<br>/g, '\n')
      .replace(/<\/p>\n<p>/g, '\n\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign)));

  it('in HTML data is only ever text: names with < & " in them', () => {
    const { htmlBody } = write({ familyName: '<b>Lò</b> & "Thị"', className: "KT2'<img src=x>" });
    expect(htmlBody).not.toMatch(/<(?!\/?p>|br>|a href="|\/a>)/);
    expect(textOf(htmlBody)).toContain('Anh/chị <b>Lò</b> & "Thị" Hoa thân mến');
  });

  it('in HTML the text is that of the plain mail, the link a link', () => {
    const typed = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', 'Hoà'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(typed, typed, (familyName, benefit) => {
        const { body, htmlBody } = write({ familyName }, { benefit });
        expect(textOf(htmlBody)).toBe(
          body.replace(link, 'Mở phiếu khảo sát').replace(optOutLink, 'bấm vào đây'),
        );
        expect(htmlBody).toContain(`<a href="${link.replaceAll('&', '&#38;')}">`);
      }),
    );
  });
});

describe('the office changes a letter', () => {
  const typed = (name: string, value: string): Parameters<typeof parseLetter>[0] => [
    { number: 31, row: { section: 'Thư', name, value } },
  ];
  const messages = (name: string, value: string, round: MailRound = 'reminder1'): string[] =>
    parseLetter(typed(name, value), round).problems.map(({ message }) => message);

  it('and an unknown name in braces is named, with the row and what was meant', () => {
    expect(messages('Nhắc 1, nội dung', 'Chào {Họ ten}, mời {link}')).toEqual([
      'Cấu hình, dòng 31, Nội dung: máy không biết {Họ ten}. Gõ {Họ tên}, hoặc bỏ ngoặc.',
    ]);
  });

  it('and a letter that asks without the link is named', () => {
    expect(messages('Nhắc 1, nội dung', 'Chào {Tên}')).toEqual([
      'Cấu hình, dòng 31, Nội dung: thư chưa có đường dẫn tới phiếu. Thêm {link}.',
    ]);
    expect(messages('Cảm ơn, nội dung', 'Cảm ơn {Tên}', 'thanks')).toEqual([]);
  });

  it('P11: the way out comes back where the office took it away; an emptied cell falls back on the default', () => {
    const text = parseLetter(typed('Nhắc 1, nội dung', 'Mời {link}'), 'reminder1');
    expect(text.body).toBe('Mời {link}\n\nKhông nhận thư: {link từ chối}');
    expect(parseLetter([], 'reminder1').problems).toEqual([]);
  });
});
