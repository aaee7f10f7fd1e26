/** The samples of first use (UX 14): sixty invented people, answers that are complete, hints, and what counts as a person's own. */
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { defaultQuestions } from '../../../src/domain/survey/questionnaire';
import { planHints } from '../../../src/domain/trial/hints';
import { sampleKeysAmong, unusedClasses } from '../../../src/domain/trial/own-rows';
import { sampleAnswers } from '../../../src/domain/trial/sample-answers';
import { sampleClasses, samplePeople } from '../../../src/domain/trial/sample-people';
import { trialLetter } from '../../../src/domain/trial/trial-mail';

const people = samplePeople(2025);
const { survey } = parseQuestions(defaultQuestions().map((row, at) => ({ number: at + 2, row })));
const codes = new Map(people.map((row, at) => [row.graduationKey, `K7M2-9QX${at}`]));
const answers = sampleAnswers(survey, people, codes, '2026-01-05T08:00:00');

test('sixty people of three classes, each key and code once; addresses reach nobody', () => {
  expect(new Set(people.map((row) => row.graduationKey)).size).toBe(60);
  expect(
    sampleClasses().map(({ className }) => people.filter((row) => row.className === className).length),
  ).toEqual([20, 20, 20]);
  expect(people.filter(({ email }) => email != null && !email.endsWith('@example.com'))).toEqual([]);
  expect(people.filter(({ phone }) => !/^0900000\d{3}$/.test(phone ?? ''))).toHaveLength(1);
});

test('the people of the guide are among them', () => {
  const names = people.map(({ familyName, givenName }) => `${familyName} ${givenName}`);
  for (const name of ['Lò Thị Hoa', 'Lò Văn Nam', 'Giàng A Páo', 'Quàng Văn Tiến'])
    expect(names).toContain(name);
});

test('answers are complete, in words of the survey, two of them without a code', () => {
  expect(answers.filter(({ completeness }) => completeness !== 'complete')).toEqual([]);
  expect(answers.filter(({ words }) => words.code === undefined).map(({ words }) => words.fullName)).toEqual([
    'Lò Thị Hoa',
    'Giàng A Páo',
  ]);
  expect(answers[1]?.words.status).toBe('Làm công hưởng lương');
});

test('a sample with another telephone number stays a sample; one typed over with somebody else is that person’s', () => {
  const [hoa, nam, third] = people;
  const rows = [
    { ...hoa, phone: '0912345678' },
    { ...nam, familyName: 'Vàng Thị', givenName: 'Mai', birthDate: '2004-11-20', studentCode: 'TC23OT0002' },
    { ...third, familyName: 'Vàng Thị' },
    { familyName: 'Lò Thị', givenName: 'Hoa', graduationKey: 'ABCD1' },
  ];
  expect([...sampleKeysAmong(rows, people)]).toEqual(['MAU-001', 'MAU-003']);
});

test('a sample class stays while a person’s own row belongs to it', () => {
  const left = [{ className: 'kt2', cohort: 'mẫu' }];
  expect(unusedClasses(sampleClasses(), left).map(({ className }) => className)).toEqual(['OT1', 'ĐD1']);
});

test('a hint stays until it is done', () => {
  const hints = (facts: Parameters<typeof planHints>[0]): string[] =>
    planHints(facts).map(({ hint }) => hint);
  expect(hints({ seen: [], waiting: 2, reported: false })).toEqual(['pull', 'match', 'report']);
  expect(hints({ seen: ['pull'], waiting: 0, reported: false })).toEqual(['report']);
  expect(hints({ seen: ['pull', 'match'], waiting: 2, reported: true })).toEqual([]);
});

test('a trial mail says so before anything else', () => {
  const letter = trialLetter({ subject: 'Trường hỏi thăm', body: 'b', htmlBody: '<p>b</p>' });
  expect(letter).toEqual({
    subject: '[Thư thử gửi tới bạn] Trường hỏi thăm',
    body: 'b',
    htmlBody: '<p>b</p>',
  });
});
