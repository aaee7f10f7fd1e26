/** S2.16, S2.23, S2.27, S2.37: forms for people outside, and the rows that their answers become. */
import { attendance, costPerHead, findByCode, isOf } from '../../../src/domain/network/events/attendance';
import { homecomingDay, homecomingRow } from '../../../src/domain/network/events/homecoming';
import { FORM_KINDS, formDeclarations, isOfEvent } from '../../../src/domain/network/forms';
import { answerRows, type AnswerRow } from '../../../src/domain/network/forms/answer-rows';
import { sourceOf } from '../../../src/domain/network/forms/fed-tables';
import { surveyOf } from '../../../src/domain/network/forms/register-form';
import type { ParticipantRow } from '../../../src/domain/network/registers/participants';
import { questionsOf } from '../../../src/domain/survey/survey';
import { defaultContext } from './context';

const homecoming = { key: 'homecoming-2026', title: 'Ngày hội trở về 2026', day: '2026-10-15', place: null };
const rowsOf = (
  kind: (typeof FORM_KINDS)[number],
  words: Readonly<Record<string, string>>,
  graduationKey: string | null = null,
  known: readonly string[] = [],
): AnswerRow[] =>
  answerRows(
    formDeclarations[kind],
    { rowKey: `${kind}#7`, day: '2026-03-05', words, graduationKey, known: new Set(known) },
    isOfEvent(kind) ? homecoming : null,
    defaultContext,
  );

describe('the declarations', () => {
  test.each(FORM_KINDS)(
    '%s: every question fills a column of its register, every choice is one of the column',
    (kind) => {
      const declared = formDeclarations[kind];
      const columns = declared.feeds[0]?.register.table.columns ?? {};
      for (const { code, choices } of questionsOf(surveyOf(declared, ['Kinh tế'])).slice(1)) {
        const column = columns[code];
        expect([code, column !== undefined && column.machine !== true]).toEqual([code, true]);
        if (column === undefined || !('choices' in column.kind)) continue;
        expect(column.kind.choices).toEqual(choices.map(({ label }) => label));
      }
    },
  );

  test.each(FORM_KINDS)('%s: consent is asked first and alone, with nobody’s yes presumed', (kind) => {
    const [first, ...others] = surveyOf(formDeclarations[kind], []).pages;
    expect(first?.questions.map(({ code, required }) => [code, required])).toEqual([['consent', true]]);
    expect(first?.questions[0]?.choices.map(({ goTo }) => goTo)).toEqual(['B', 'submit']);
    expect(others).toHaveLength(1);
  });
});

describe('an answer as rows', () => {
  test('S2.27: an edited answer leaves alone what the office writes, the state that it began with included', () => {
    const words = { name: 'Lò Thị Hoa', achievement: 'HTX', nominatedBy: 'Khoa' };
    const [edited] = rowsOf('nomination', words, 'k', ['nomination#7']);
    expect(edited?.row).toEqual({ ...words, graduationKey: 'k', rowKey: 'nomination#7' });
    const [nomination] = rowsOf('nomination', words, 'k');
    expect(nomination?.row).toEqual({
      ...{ name: 'Lò Thị Hoa', achievement: 'HTX', nominatedBy: 'Khoa', year: 2026, state: 'Đề cử' },
      ...{ graduationKey: 'k', rowKey: 'nomination#7' },
    });
  });

  test('S2.37: no opinion, no row in the curriculum log', () => {
    const words = {
      company: 'HTX',
      name: 'Lò Văn Nam',
      as: 'Chuyên gia',
      faculty: 'Kinh tế',
      programme: 'Kế toán',
    };
    expect(rowsOf('employer', words).map(({ register }) => register.table.name)).toEqual(['employerAnswers']);
    const both = rowsOf('employer', { ...words, position: 'Giám đốc', opinion: 'Thêm Excel' });
    expect(both[1]?.row).toMatchObject({
      work: 'Giám đốc, HTX',
      opinion: 'Thêm Excel',
      rowKey: 'employer#7',
    });
  });

  test('what a cell cannot hold stays readable in the note', () => {
    const [row] = rowsOf('rsvp', {
      name: 'Lò Thị Hoa',
      coming: 'Sẽ đến',
      phone: 'gọi chồng',
      note: 'ăn chay',
    });
    expect(row?.row).toMatchObject({
      phone: null,
      note: 'ăn chay\nSố điện thoại: gọi chồng',
      eventKey: homecoming.key,
    });
  });

  test('a row’s key names form and submission; a row typed by hand names none', () => {
    expect(sourceOf('rsvp-homecoming-2026#2_ab')).toEqual({
      formKey: 'rsvp-homecoming-2026',
      responseId: '2_ab',
    });
    expect([sourceOf('homecoming-2026'), sourceOf(null)]).toEqual([null, null]);
  });
});

const guest = (more: Partial<ParticipantRow>): ParticipantRow => ({
  ...{ event: homecoming.title, code: null, name: 'Lò Thị Hoa', className: null, graduationKey: null },
  ...{ coming: null, guests: null, present: null, presentOn: null, phone: null, email: null, note: null },
  ...{ eventKey: null, rowKey: null },
  ...more,
});

describe('at the event', () => {
  test('S2.23: those who come count with whom they bring; only who was checked in was there', () => {
    const rows = [
      guest({ coming: 'Sẽ đến', guests: 2, present: 'Có mặt', className: 'KT2 K59' }),
      guest({ coming: 'Chưa chắc', guests: 3 }),
      guest({ present: 'Có mặt' }),
    ];
    expect(attendance(rows)).toEqual({ answered: 2, coming: 1, guests: 2, present: 2, alumni: 1 });
    expect(costPerHead({ actualCost: 1_000_001 }, { present: 2 })).toBe(500_001);
    expect([
      costPerHead({ actualCost: null }, { present: 2 }),
      costPerHead({ actualCost: 5 }, { present: 0 }),
    ]).toEqual([null, null]);
  });

  test('a code is found as typed or scanned; a word is no code', () => {
    const rows = [guest({ code: 12 })];
    expect(['12', ' D12\r', 'D012'].map((typed) => findByCode(rows, typed)?.code)).toEqual([12, 12, 12]);
    expect(['1', 'Hoa', ''].map((typed) => findByCode(rows, typed))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a row belongs to its event by key, however the event is worded now; typed by hand by its title', () => {
    const event = { rowKey: homecoming.key, title: 'Ngày hội trở về lần 2' };
    expect(isOf(event, guest({ eventKey: homecoming.key }))).toBe(true);
    expect(isOf(event, guest({}))).toBe(false);
    expect(isOf({ ...event, title: 'NGÀY HỘI TRỞ VỀ 2026' }, guest({}))).toBe(true);
  });

  test('S2.24: the homecoming is on the founding day in October; past, next year’s; its steps lie before it', () => {
    expect(homecomingDay('15/10/1963', '2026-10-15')).toBe('2026-10-15');
    expect(homecomingDay('15/10/1963', '2026-10-16')).toBe('2027-10-15');
    expect([homecomingDay('02/03/1970', '2026-01-01'), homecomingDay('', '2026-01-01')]).toEqual([
      '2026-10-15',
      '2026-10-15',
    ]);
    expect(homecomingRow('2026-10-15', null).note).toContain('Trước 16/08/2026: trình kế hoạch');
  });
});
