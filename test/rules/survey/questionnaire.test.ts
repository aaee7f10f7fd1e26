/** BM.CTHS.06.02 as it comes with the program: codes, routes and wording after UX 7. */
import { describe, expect, it } from '@jest/globals';
import { PROVINCES } from '../../../src/domain/data/provinces';
import { fillPlaceholders } from '../../../src/domain/survey/placeholders';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { questionsOf, type Question, type Survey } from '../../../src/domain/survey/survey';
import { defaultRows, defaultSpec, defaultSurvey, numbered } from './tab';

const CODES = (
  'consent fullName className code birthDate status employer jobTitle workProvince sector contract firstJob ' +
  'fieldMatch levelMatch income foundVia jobSatisfaction studyLevel studyField studyPlace studyAndWork soughtWork ' +
  'availableSoon whyNoWork supportWanted phone email province joinIn keepContact mayFeature rateTheory ratePractice ' +
  'rateInternship rateSoftSkills rateLanguageIt recommend comment'
).split(' ');

const ANSWER_CODES: Readonly<Record<string, string>> = {
  consent: '1 0',
  status: '1 2 3 4 5 6 7 8 9',
  sector: '1 2 3 4 5 6',
  contract: '1 2 3 4 5',
  firstJob: '0 1 2 3 4',
  fieldMatch: '1 2 3',
  levelMatch: '1 2 3 4',
  income: '1 2 3 4 5 6 9',
  foundVia: '1 2 3 4 5 6',
  studyAndWork: '1 0',
  soughtWork: '1 0',
  availableSoon: '1 0',
  supportWanted: '1 2 3 4',
  joinIn: '1 2 3 4 5 6 7',
  keepContact: '1 0',
  mayFeature: '1 0',
};

const find = (survey: Survey, code: string): Question => {
  const question = questionsOf(survey).find((each) => each.code === code);
  if (!question) throw new Error(`no question ${code}`);
  return question;
};

/** The ways from a page to the end, written anew: page letters, for each choice or none of a branching question. */
const ways = (survey: Survey, letter: string, seen: readonly string[]): readonly string[] => {
  if (letter === 'submit') return [seen.join('')];
  if (seen.includes(letter)) throw new Error(`circle at ${letter}`);
  const page = survey.pages.find((each) => each.letter === letter);
  if (!page) throw new Error(`no page ${letter}`);
  const branching = page.questions.find((question) => question.choices.some(({ goTo }) => goTo !== null));
  const nexts = (branching?.choices ?? []).map(({ goTo }) => goTo ?? 'nowhere');
  if (!branching?.required) nexts.push(page.next);
  return [...new Set(nexts)].flatMap((next) => ways(survey, next, [...seen, letter]));
};

describe('the questionnaire that comes with the program', () => {
  it('has no problem', () => {
    expect(parseQuestions(numbered(defaultRows())).problems).toEqual([]);
  });

  it('has exactly the codes that the indicators count, in the order of UX 7', () => {
    expect(questionsOf(defaultSurvey()).map(({ code }) => code)).toEqual(CODES);
  });

  it.each(Object.entries(ANSWER_CODES))('gives the answers of %s the codes %s', (code, codes) => {
    expect(find(defaultSurvey(), code).choices.map((choice) => choice.code)).toEqual(codes.split(' '));
  });

  it.each(['workProvince', 'province'])(
    'offers in %s the 34 provinces in Vietnamese order, and abroad',
    (code) => {
      const { choices } = find(defaultSurvey(), code);
      expect(
        choices
          .slice(0, -1)
          .map((choice) => choice.code)
          .sort(),
      ).toEqual(PROVINCES.map((each) => each.code).sort());
      expect(choices[choices.length - 1]).toMatchObject({ code: 'NN', label: 'Nước ngoài' });
      const names = choices.map(({ label }) => label);
      expect(names.slice(0, 6)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng']);
      expect(names.indexOf('Lạng Sơn')).toBeLessThan(names.indexOf('Lâm Đồng'));
    },
  );

  it('demands consent and status, nothing else', () => {
    const required = questionsOf(defaultSurvey()).filter((question) => question.required);
    expect(required.map(({ code }) => code)).toEqual(['consent', 'status']);
  });

  it('ends every way at Nộp: a refusal at once, the others through F and G', () => {
    expect([...ways(defaultSurvey(), 'A', [])].sort()).toEqual(
      ['A', 'ABCFG', 'ABDCFG', 'ABDFG', 'ABEFG', 'ABFG'].sort(),
    );
  });

  it('sends each status where its questions are', () => {
    const goTo = Object.fromEntries(
      find(defaultSurvey(), 'status').choices.map((choice) => [choice.code, choice.goTo]),
    );
    expect(goTo).toEqual({ 1: 'C', 2: 'C', 3: 'C', 4: 'E', 5: 'C', 6: 'D', 7: 'F', 8: 'E', 9: 'E' });
  });

  it('has labels that fit a phone: 40 characters at most', () => {
    const labels = questionsOf(defaultSurvey()).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.filter((label) => label.length > 40)).toEqual([]);
  });

  it('names school, office, benefit and contact, and leaves no brace', () => {
    const spec = defaultSpec();
    expect(spec.pages[0]?.help).toBe(
      'Trường Cao đẳng Sơn La dùng họ tên, lớp, liên hệ, việc làm, thu nhập anh/chị khai để báo cáo việc làm. ' +
        'Chỉ Phòng CT HSSV và GVCN xem phiếu; báo cáo không nêu tên. ' +
        'Xem, sửa, rút, xóa: cthssv@cdsonla.edu.vn, 0212 385 2345.',
    );
    expect(spec.description).toContain('dạy khóa sau tốt hơn. Anh/chị sẽ được mời Ngày hội trở về.');
    expect(JSON.stringify(spec)).not.toMatch(/\{[^"]*?[A-Za-zÀ-ỹ]\}/);
  });

  it.each([
    ['cthssv@cdsonla.edu.vn', '', 'Xem, sửa: cthssv@cdsonla.edu.vn.'],
    ['', '0212 385 2345', 'Xem, sửa: 0212 385 2345.'],
    ['', '', 'Xem, sửa.'],
  ])('leaves no stray comma where a contact is missing (%s, %s)', (email, phone, expected) => {
    const values = { Trường: 'T', Phòng: 'P', 'Lợi ích': 'L', email, SĐT: phone };
    expect(fillPlaceholders('Xem, sửa: {email}, {SĐT}.', values)).toBe(expected);
  });
});
