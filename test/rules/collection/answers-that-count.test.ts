/** Which answers count, who belongs to a campaign, and how an answer becomes rows (S1.24, P13–P15). */
import fc from 'fast-check';
import { inScope } from '../../../src/domain/collection/campaign-scope';
import { graduationYear, latestYear } from '../../../src/domain/roster/graduations';
import { classIndex } from '../../../src/domain/roster/class-names';
import { countedAnswers } from '../../../src/domain/collection/counted-answers';
import { matchAnswer } from '../../../src/domain/collection/match-answer';
import { indexCandidates } from '../../../src/domain/collection/matching/candidates';
import { parseResponse, type ReceivedResponse } from '../../../src/domain/collection/parse-response';
import { codesOf, responseContacts, responsesTable } from '../../../src/domain/collection/responses-table';
import { makeCode, withChannel } from '../../../src/domain/survey/response-code';
import { questionsOf } from '../../../src/domain/survey/survey';
import { answerOfHoa, hoa, kt2, nam, pao } from '../../support/people';
import { defaultSurvey } from '../survey/tab';

describe('of several answers of one graduation', () => {
  const early = answerOfHoa;
  const late = { ...answerOfHoa, responseId: 'r2', submittedAt: '2026-02-01T08:00:00' };
  const byTeacher = { ...late, responseId: 'r3', submittedAt: '2026-03-01T08:00:00', interviewer: '12' };
  const partial = { ...late, responseId: 'r4', completeness: 'Dở dang' as const };
  const waiting = { ...late, responseId: 'r5', matchState: 'Chờ khớp' as const };
  const refusal = {
    ...late,
    responseId: 'r6',
    matchState: 'Từ chối' as const,
    completeness: 'Từ chối' as const,
  };
  const other = { ...late, responseId: 'r7', campaign: '2025' };
  const nobody = { ...late, responseId: 'r8', graduationKey: null };
  const rejected = { ...byTeacher, responseId: 'r9', interviewer: null, review: 'Loại' as const };
  const all = [early, late, byTeacher, partial, waiting, refusal, rejected, other, nobody];

  it.each([
    ['the newest complete one counts', [early, late], 'r2'],
    ['a partial one never counts', [early, partial], 'r1'],
    ['one that waits to be matched never counts', [early, waiting], 'r1'],
    ['a refusal takes back the complete answer before it', [early, refusal], undefined],
    ['a refusal of the same second takes it back as well', [late, refusal], undefined],
    ['an answer given after a refusal counts again', [early, refusal, byTeacher], 'r3'],
    ['a refusal in another campaign takes nothing back', [early, { ...refusal, campaign: '2025' }], 'r1'],
    ['a rejected one never counts', [early, rejected], 'r1'],
    ["the person's own comes before one entered for the person", [late, byTeacher], 'r2'],
    ['one entered for the person counts where there is no other', [byTeacher, partial], 'r3'],
    ['one of another campaign never counts', [early, other], 'r1'],
    ['of all of them', all, 'r3'],
    ['nothing counts where nothing is complete', [partial, waiting, refusal, nobody], undefined],
  ])('S1.27, P15: %s', (_, answers, expected) => {
    expect(countedAnswers(answers, '2026').get('G-HOA')?.responseId).toBe(expected);
  });

  it('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(countedAnswers(shuffled, '2026')).toEqual(countedAnswers(all, '2026'));
      }),
    );
  });
});

describe('S1.5: a campaign is about', () => {
  const people = [hoa, nam, { ...pao, graduationDate: '2024-06-30' }];
  const names = (graduationYearOf: number | null, scope: string | null): string[] =>
    people.filter(inScope({ graduationYear: graduationYearOf, scope })).map(({ givenName }) => givenName);

  it.each([
    ['all classes of its graduation year', 2025, null, ['Hoa', 'Nam']],
    ['every year, where none is named', null, null, ['Hoa', 'Nam', 'Páo']],
    ['chosen classes', null, 'OT1', ['Páo']],
    ['classes with their cohort, in any case', null, ' ot1 k59 ; kt2  K59', ['Hoa', 'Nam', 'Páo']],
    ['a whole cohort', null, 'K59', ['Hoa', 'Nam', 'Páo']],
    ['chosen classes of its year', 2025, 'OT1', []],
    ['no class that it does not name', null, 'KT1; KT2 K60', []],
    ['all, where the cell holds only signs', 2025, ' ; ', ['Hoa', 'Nam']],
  ])('%s', (_, year, scope, expected) => expect(names(year, scope)).toEqual(expected));

  it('the latest year is that of the newest graduation', () => {
    expect(latestYear(people)).toBe(2025);
    expect(latestYear([])).toBeNull();
    expect(graduationYear(hoa)).toBe(2025);
  });

  it('a class is found by name and cohort in any case', () => {
    expect(classIndex([kt2]).get('kt2|k59')).toBe(kt2);
  });
});

describe('an answer of the form', () => {
  const survey = defaultSurvey();
  const code = makeCode([1, 2, 3, 4, 5]);
  const owners = new Map([[code, 'G-HOA']]);
  // Another address than the answer's, so that nothing but the code says who it is.
  const graduate = { ...hoa, graduationKey: 'G-HOA', phone: null, email: null };
  const received: ReceivedResponse = {
    id: 'r1',
    submittedAt: '2026-01-20T08:00:00',
    codes: { consent: '1', status: '1', fieldMatch: '2' },
    words: {
      code: withChannel(code, 'Z'),
      consent: 'Đồng ý',
      status: 'Làm công hưởng lương',
      fieldMatch: 'Liên quan',
      employer: 'Samsung',
      phone: '0900000123',
      email: 'hoa@example.com',
    },
    completeness: 'complete',
  };
  const matching = { campaign: '2026', owners, index: indexCandidates([graduate]), queue: new Map() };
  const parseOf = (given: ReceivedResponse): ReturnType<typeof parseResponse> =>
    parseResponse(survey, '2026', given, matchAnswer(given, matching));
  const parse = (change: Partial<ReceivedResponse> = {}): ReturnType<typeof parseResponse> =>
    parseOf({ ...received, ...change });
  const withCode = (typed: string): ReturnType<typeof parseResponse> =>
    parse({ words: { ...received.words, code: typed } });

  it('P13: is matched by its code, with its channel', () => {
    expect(parse().response).toMatchObject({
      responseId: 'r1',
      campaign: '2026',
      matchState: 'Đã khớp',
      completeness: 'Đủ',
      graduationKey: 'G-HOA',
      responseCode: code,
      channel: 'Zalo',
      interviewer: null,
      'code:status': '1',
      'words:status': 'Làm công hưởng lương',
      'words:employer': 'Samsung',
    });
  });

  it('S1.22, S1.27: a telephone interview keeps its interviewer', () => {
    expect(withCode(withChannel(code, 'P', 12)).response).toMatchObject({
      channel: 'Điện thoại',
      interviewer: '12',
    });
  });

  it.each([
    ['a code of nobody', makeCode([9, 9, 9, 9, 9])],
    ['a mistyped code', 'K7M2-9QXA-5'],
    ['no code', ''],
  ])('P14: with %s it waits to be matched, and keeps what was typed', (_, typed) => {
    expect(withCode(typed).response).toMatchObject({
      matchState: 'Chờ khớp',
      graduationKey: null,
      responseCode: typed === '' ? null : typed,
      'code:status': '1',
    });
  });

  it('contacts stand apart, under the same answer', () => {
    const { response, contact } = parse();
    expect(contact).toMatchObject({
      responseId: 'r1',
      graduationKey: 'G-HOA',
      phone: '0900000123',
      email: 'hoa@example.com',
    });
    expect(JSON.stringify(response)).not.toMatch(/0900000123|example\.com/);
  });

  it('B9: of a refusal nothing is kept but that it came', () => {
    const { response, contact } = parse({ completeness: 'refused' });
    expect(contact).toBeNull();
    expect(response).toMatchObject({
      matchState: 'Từ chối',
      completeness: 'Từ chối',
      graduationKey: 'G-HOA',
    });
    for (const [name, value] of Object.entries(response))
      if (/^(code|words):/.test(name)) expect([name, value]).toEqual([name, null]);
  });

  it('an edited answer empties the columns of questions that it dropped', () => {
    const { response } = parse({ codes: { consent: '1', status: '8' }, words: { code, status: 'Đang tìm' } });
    expect(response).toMatchObject({ 'code:status': '8', 'code:fieldMatch': null, 'words:employer': null });
  });

  it('gives back its codes for the indicators', () => {
    const table = responsesTable(survey);
    // A row as the tab gives it back: what the answer left out is empty.
    const row = {
      ...Object.fromEntries(Object.keys(table.columns).map((name) => [name, null])),
      ...parse().response,
    };
    expect(codesOf(survey, row as Parameters<typeof codesOf>[1])).toMatchObject({
      status: '1',
      fieldMatch: '2',
      employer: 'Samsung',
    });
  });
});

describe('tab Phản hồi', () => {
  const survey = defaultSurvey();
  const { columns } = responsesTable(survey);
  const names = Object.keys(columns);

  it('S1.24: has for every question with choices its code, and the words beside it', () => {
    for (const { code, choices } of questionsOf(survey)) {
      if (['code', 'phone', 'email', 'social'].includes(code)) continue;
      const at = names.indexOf(`code:${code}`);
      expect([code, at >= 0]).toEqual([code, choices.length > 0]);
      expect(names.includes(`words:${code}`)).toBe(true);
      if (at >= 0) expect(names[at + 1]).toBe(`words:${code}`);
    }
  });

  it('holds no contact: those have a hidden tab of their own', () => {
    expect(names.filter((name) => /:(phone|email|social|code)$/.test(name))).toEqual([]);
    expect(responseContacts.visibility).toBe('hidden');
    expect(responseContacts.columns).toHaveProperty('phone');
  });
});
