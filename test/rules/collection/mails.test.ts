/** Mails: who still gets one, when the last one goes, and how an invitation reads (P17, P23, P24, UX 8). */
import fc from 'fast-check';
import type { MailRow } from '../../../src/domain/collection/collection-tables';
import { invitationMail, type Letter } from '../../../src/domain/collection/invitation-mail';
import { codesByKey, finishingDay, INVITATION, planMails } from '../../../src/domain/collection/plan-mails';
import { dayNumber } from '../../../src/domain/dates';
import { parseSettings, type Settings } from '../../../src/domain/office/settings';
import { hoa, nam, pao } from '../../support/people';

const target = (row: typeof hoa): typeof hoa & { readonly graduationKey: string } => ({
  ...row,
  graduationKey: row.graduationKey ?? '',
});
const targets = [hoa, nam, pao].map(target);
const codes = new Map(targets.map(({ graduationKey }, at) => [graduationKey, `K${at}`]));
const mail = (graduationKey: string, state: MailRow['state']): MailRow => ({
  ...{ campaign: '2026', graduationKey, round: INVITATION, to: null, state, at: null, error: null },
});

describe('an invitation goes', () => {
  it('P6: to those who have an address and a code, in the order of the roster', () => {
    expect(planMails(targets, codes, []).waiting.map(({ to, code }) => [to, code])).toEqual([
      ['hoa@example.com', 'K0'],
      ['nam@example.com', 'K1'],
    ]);
    expect(planMails(targets, new Map(), []).waiting).toEqual([]);
  });

  it.each([
    ['chờ gửi', true, 0],
    ['đang gửi', false, 1],
    ['đã gửi', false, 1],
    ['chưa rõ', false, 1],
    ['lỗi', false, 0],
  ] as const)('P17, B4: where one stands as %s: again %s, counted as gone %i', (state, again, gone) => {
    const { waiting, sent } = planMails([target(hoa)], codes, [mail('G-HOA', state)]);
    expect([waiting.length === 1, sent]).toEqual([again, gone]);
  });

  it("with the code of this campaign, not of last year's", () => {
    const rows = [
      { campaign: '2025', graduationKey: 'G-HOA', code: 'old' },
      { campaign: '2026', graduationKey: 'G-HOA', code: 'new' },
    ];
    expect([...codesByKey(rows, '2026')]).toEqual([['G-HOA', 'new']]);
  });
});

describe('P23, P24: the last mail goes', () => {
  it.each([
    [0, 80, 80, '2026-01-20'],
    [80, 80, 80, '2026-01-20'],
    [81, 80, 80, '2026-01-21'],
    [240, 80, 80, '2026-01-22'],
    [241, 80, 80, '2026-01-23'],
    [100, 0, 80, '2026-01-22'],
    [2410, 10, 1480, '2026-01-22'],
    [5, 0, 0, '2026-01-25'],
  ])('%i left, %i today and %i a day: on %s', (left, today, daily, day) => {
    expect(finishingDay(left, { today, daily }, '2026-01-20')).toBe(day);
  });

  it('on the day on which a sender who counts day by day is done', () => {
    const small = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 100 }), (left, today, daily) => {
        let [rest, days] = [left - today, 0];
        while (rest > 0) [rest, days] = [rest - daily, days + 1];
        expect(dayNumber(finishingDay(left, { today, daily }, '2026-01-20')) - dayNumber('2026-01-20')).toBe(
          days,
        );
      }),
    );
  });
});

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
  const write = (change: Partial<typeof hoa> = {}, more: Partial<Settings> = {}): Letter =>
    invitationMail({ ...hoa, ...change }, link, { ...settings, ...more }, '2026-01-20');

  it('reads as the office would write it', () => {
    const { subject, body } = write();
    expect(subject).toBe('Trường Cao đẳng Sơn La hỏi thăm anh/chị Hoa');
    expect(body.split('\n\n')).toEqual([
      'Anh/chị Lò Thị Hoa thân mến, đã 6 tháng từ ngày anh/chị tốt nghiệp lớp KT2. Nhà trường muốn biết anh/chị thế nào, để dạy khóa sau tốt hơn.',
      `Xin dành 3 phút: ${link}`,
      'Anh/chị sẽ được mời Ngày hội trở về.',
      'Thân mến,\nPhòng CT HSSV, 0212 385 2345',
      expect.stringMatching(/^Không muốn nhận thư/),
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

  it('P11: every mail carries the way out', () => {
    expect(write().body).toContain('Không nhận');
    expect(write().htmlBody).toContain('Không nhận');
  });

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
        expect(textOf(htmlBody)).toBe(body.replace(link, 'Mở phiếu khảo sát'));
        expect(htmlBody).toContain(`<a href="${link.replaceAll('&', '&#38;')}">`);
      }),
    );
  });
});
