/** S2.16, S2.23, S2.27, S2.37: forms for people outside, and the rows that their answers become. */
import { FORM_KINDS, formDeclarations, isOfEvent, parseFormKey } from '../../../src/domain/network/forms';
import { answerRows, type AnswerRow } from '../../../src/domain/network/forms/answer-rows';
import { sourceOf } from '../../../src/domain/network/forms/fed-tables';
import { surveyOf } from '../../../src/domain/network/forms/register-form';
import { questionsOf } from '../../../src/domain/survey/survey';
import { defaultContext } from './context';

const homecoming = {
  key: 'homecoming-2026',
  title: 'Ngày hội trở về 2026',
  day: '2026-10-15',
  hour: null,
  place: null,
};
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
    const personal = formDeclarations[kind].personal === true;
    expect(first?.questions.map(({ code, required }) => [code, required])).toEqual([
      ['consent', true],
      // A personal link fills its code in; who wants no more mails has no other page to say who they are.
      ...(personal ? [['code', false]] : []),
    ]);
    expect(first?.questions[0]?.choices.map(({ goTo }) => goTo)).toEqual([
      'B',
      ...Array<string>(personal ? 2 : 1).fill('submit'),
    ]);
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
      name: 'Lò Thị Hoa',
      achievement: 'HTX',
      nominatedBy: 'Khoa',
      year: 2026,
      state: 'Đề cử',
      graduationKey: 'k',
      rowKey: 'nomination#7',
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
    expect(['rsvp-homecoming-2026', 'nomination', 'rsvp', 'nomination-1', 'x'].map(parseFormKey)).toEqual([
      { kind: 'rsvp', eventKey: 'homecoming-2026' },
      { kind: 'nomination', eventKey: null },
      ...[null, null, null],
    ]);
  });
});
