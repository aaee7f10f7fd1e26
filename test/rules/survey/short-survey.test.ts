/** The short form after the first year: what it asks, its ways, when an answer to it is complete, who is asked by it (UX 7). */
import {
  formCells,
  formFile,
  formFor,
  groupForm,
  wantedForms,
} from '../../../src/domain/collection/campaign-forms';
import type { CampaignRow, ShortRule } from '../../../src/domain/collection/collection-tables';
import { editableAnswer } from '../../../src/domain/collection/editable-answers';
import { answerCompleteness } from '../../../src/domain/survey/completeness';
import { loops, unreachablePages } from '../../../src/domain/survey/routes';
import { shortProblems, shortSurvey } from '../../../src/domain/survey/short-survey';
import { questionsOf, SUBMIT } from '../../../src/domain/survey/survey';
import { answerOfHoa, hoa } from '../../support/people';
import { defaultRows, defaultSurvey, surveyOf } from './tab';

const codesOf = (survey: ReturnType<typeof defaultSurvey>): string[] =>
  questionsOf(survey).map(({ code }) => code);
const ASKED = [
  ...['consent', 'fullName', 'className', 'code', 'status', 'employer'],
  ...['phone', 'email', 'province', 'joinIn', 'keepContact', 'mayFeature'],
];

describe('what it asks', () => {
  test('UX 7: consent, what one does, where, keeping in touch', () => {
    expect(codesOf(shortSurvey(defaultSurvey()))).toEqual(ASKED);
  });

  test('a tab without any mark, of an earlier version, gives the same', () => {
    const rows = defaultRows().map((row) => ({ ...row, short: null }));
    expect(codesOf(shortSurvey(surveyOf(rows)))).toEqual(ASKED);
  });

  test('what the office marks is what is asked, and what the program needs always', () => {
    const rows = defaultRows().map((row) => ({ ...row, short: row.code === 'income' }));
    expect(codesOf(shortSurvey(surveyOf(rows)))).toEqual([
      ...['consent', 'fullName', 'className', 'code', 'status', 'income'],
    ]);
  });
});

describe('its ways', () => {
  test('lead past the pages that are left out, to the end, and no page is lost', () => {
    const short = shortSurvey(defaultSurvey());
    expect(short.pages.map(({ letter, next }) => [letter, next])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
      ['C', 'F'],
      ['F', SUBMIT],
    ]);
    const status = questionsOf(short).find(({ code }) => code === 'status');
    expect(status?.choices.map(({ code, goTo }) => `${code} ${goTo ?? ''}`)).toEqual([
      '1 C',
      '2 C',
      '3 C',
      '4 F',
      '5 C',
      '6 F',
      '7 F',
      '8 F',
      '9 F',
    ]);
    expect([unreachablePages(short), loops(short), shortProblems(defaultSurvey())]).toEqual([[], [], []]);
  });

  test('a page that only a left out one leads to is told', () => {
    // Only further study leads to page C now; its page D is not on the short form.
    const rows = defaultRows().map((row) => ({
      ...row,
      ...(row.code === 'status' ? { choices: row.choices?.replace(/→ C/g, '→ F') ?? null } : {}),
    }));
    expect(shortProblems(surveyOf(rows)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Câu hỏi, Phiếu ngắn: trong phiếu ngắn không tới, hoặc không ra được phần C\./),
    ]);
  });
});

test('an answer to it is complete with consent and status: a key question that is not asked is not missed', () => {
  const codes = { consent: '1', status: '1' };
  const asked = new Set(ASKED);
  expect([answerCompleteness(codes), answerCompleteness(codes, asked)]).toEqual(['partial', 'complete']);
  expect(answerCompleteness({ consent: '1' }, asked)).toBe('partial');
  expect(answerCompleteness({ consent: '0', status: '1' }, asked)).toBe('refused');
});

describe('who is asked by it', () => {
  const target = { ...hoa, graduationKey: 'G-HOA', personKey: 'P-HOA', graduationDate: '2025-06-30' };
  const kind = (shortFor: ShortRule | null, opens: string, before: string[] = []): string =>
    formFor({ shortFor, opens, campaign: '2026' }, new Set(before))(target);
  test.each([
    [null, '2027-01-10', ['P-HOA'], 'Đầy đủ'],
    ['Không ai', '2027-01-10', ['P-HOA'], 'Đầy đủ'],
    ['Người đã trả lời đợt trước', '2026-01-10', ['P-HOA'], 'Ngắn'],
    ['Người đã trả lời đợt trước', '2026-01-10', ['P-NAM'], 'Đầy đủ'],
    ['Người tốt nghiệp từ hai năm trước', '2025-11-10', [], 'Đầy đủ'],
    ['Người tốt nghiệp từ hai năm trước', '2026-01-10', [], 'Đầy đủ'],
    ['Người tốt nghiệp từ hai năm trước', '2027-01-10', [], 'Ngắn'],
    ['Mọi người', '2025-07-10', [], 'Ngắn'],
  ] as const)('%s, opened %s: %s', (rule, opens, before, expected) => {
    expect(kind(rule, opens, [...before])).toBe(expected);
  });

  test('only where somebody is asked by it there are two forms; the link that names nobody leads to the full one', () => {
    const rules: readonly (ShortRule | null)[] = [null, 'Không ai', 'Mọi người'];
    expect(rules.map((shortFor) => wantedForms({ shortFor }).length)).toEqual([1, 1, 2]);
    expect([
      groupForm({ shortFor: 'Người đã trả lời đợt trước' }),
      groupForm({ shortFor: 'Mọi người' }),
    ]).toEqual([...['Đầy đủ', 'Ngắn']]);
  });
});

const campaign: CampaignRow = {
  campaign: '2026',
  title: null,
  graduationYear: 2025,
  scope: null,
  condition: null,
  shortFor: null,
  opens: null,
  closes: null,
  target: null,
  state: 'Đang mở',
  chosen: null,
  formId: 'full',
  formUrl: 'u',
  itemIds: '{}',
  prefill: 'p',
  pulledUntil: null,
  shortFormId: 'short',
  shortFormUrl: 'v',
  shortItemIds: '{}',
  shortPrefill: 'q',
  shortPulledUntil: null,
  asked: null,
  optOutFormId: null,
  optOutItemIds: null,
  optOutPrefill: null,
  optOutPulledUntil: null,
};

test('each form keeps its own cells of the campaign', () => {
  const file = { formId: 'x', formUrl: 'y', itemIds: 'z', prefill: 'p', pulledUntil: '2026-01-20T08:00:00' };
  for (const kind of ['Đầy đủ', 'Ngắn'] as const)
    expect(formFile({ ...campaign, ...formCells(kind, file) }, kind)).toEqual({ kind, ...file });
  expect(formFile({ ...campaign, ...formCells('Ngắn', file) }, 'Đầy đủ').formId).toBe('full');
});

describe('whose answer may be opened again by a link in a mail', () => {
  const answer = answerOfHoa;
  test.each([
    ['by the own link', {}, { formId: 'full', responseId: 'r1' }],
    ['to the short form', { form: 'Ngắn' }, { formId: 'short', responseId: 'r1' }],
    ['matched by likeness', { matchedBy: 'Danh tính' }, null],
    ['matched by the office', { matchedBy: 'Phòng khớp' }, null],
    ['by telephone', { channel: 'Điện thoại' }, null],
    ['typed in by a teacher', { interviewer: '12' }, null],
  ] as const)('%s', (_, more, expected) => {
    expect(editableAnswer(campaign, { ...answer, ...more })).toEqual(expected);
  });
  test('none without an answer, and none once the form is closed', () => {
    expect(editableAnswer(campaign, undefined)).toBeNull();
    expect(editableAnswer({ ...campaign, state: 'Đã đóng' }, answer)).toBeNull();
  });
});
