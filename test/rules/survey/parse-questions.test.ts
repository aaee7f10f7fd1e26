/** Faults of the tab `Câu hỏi`: each gives one message with row, column and remedy; all come at once. */
import { describe, expect, it } from '@jest/globals';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { questionsOf } from '../../../src/domain/survey/survey';
import { FAULTS, statusLines, type Fault } from './faults';
import { changed, defaultRows, numbered, rowNumber, surveyOf, type Row } from './tab';

const without = (code: string): readonly Row[] => defaultRows().filter((row) => row.code !== code);

const check = ({ rows, code, at, column, says }: Fault): void => {
  const { problems } = parseQuestions(numbered(rows));
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  const row = typeof at === 'string' ? rowNumber(rows, at) : at;
  expect(problems[0]?.place).toEqual({ sheet: 'Câu hỏi', row, column });
  expect(problems[0]?.message).toContain(`Câu hỏi, dòng ${String(row)}, ${column}: `);
  expect(problems[0]?.message).toContain(says);
};

describe('faults of the tab Câu hỏi (P36)', () => {
  it.each(Object.entries(FAULTS))('%s gives its one message with row, column and remedy', (_name, fault) => {
    check(fault);
  });

  it.each(['consent', 'fullName', 'className', 'code', 'status', 'fieldMatch', 'studyAndWork', 'soughtWork'])(
    'a missing question %s is named with what it is for',
    (code) => {
      const { problems } = parseQuestions(numbered(without(code)));
      const missing = problems.filter((problem) => problem.code === 'survey.missingQuestion');
      expect(missing).toHaveLength(1);
      expect(missing[0]?.message).toContain(`Câu hỏi, Mã: thiếu câu có mã ${code}, máy cần để `);
      expect(missing[0]?.place).toEqual({ sheet: 'Câu hỏi', column: 'Mã' });
    },
  );

  it('says of an empty tab one thing: press Thiết lập', () => {
    const { problems } = parseQuestions([]);
    expect(problems.map(({ code }) => code)).toEqual(['survey.empty']);
    expect(problems[0]?.message).toContain('Thiết lập');
  });

  it('says that the last page can only end with Nộp', () => {
    const rows = defaultRows().map((row) => {
      if (row.code === 'F') return { ...row, goTo: 'Nộp' };
      if (row.code === 'status')
        return {
          ...row,
          choices: statusLines.replace('7 Nghĩa vụ quân sự, công an → F', '7 Nghĩa vụ quân sự, công an → G'),
        };
      return row.code === 'G' ? { ...row, goTo: 'F' } : row;
    });
    check({
      rows,
      code: 'survey.lastPage',
      at: 'G',
      column: 'Chuyển tới',
      says: 'chỉ kết thúc được bằng Nộp',
    });
  });

  it('lists faults of several rows at once', () => {
    const rows = changed('comment', { text: null }).map((row) => {
      if (row.code === 'sector') return { ...row, choices: null };
      return row.code === 'E' ? { ...row, goTo: 'X' } : row;
    });
    const found = parseQuestions(numbered(rows)).problems.map(({ code }) => code);
    expect([...found].sort()).toEqual(['survey.noChoices', 'survey.noSuchPage', 'survey.noText']);
  });

  it('does not repeat what the reading of the tab has said of an unusable row', () => {
    const rows = numbered(changed('status', { kind: null })).map((source) =>
      source.row.code === 'status' ? { ...source, usable: false } : source,
    );
    const codes = parseQuestions(rows).problems.map(({ code }) => code);
    expect(codes).not.toContain('survey.unknownKind');
    expect(codes).not.toContain('survey.missingQuestion');
  });
});

describe('what is meant is understood', () => {
  it('gives a plain choice beside branching ones the way of its page', () => {
    const survey = surveyOf(changed('studyAndWork', { choices: '1 Có → C\n0 Không' }));
    const question = questionsOf(survey).find(({ code }) => code === 'studyAndWork');
    expect(question?.choices.map(({ goTo }) => goTo)).toEqual(['C', 'F']);
    expect(
      parseQuestions(numbered(changed('studyAndWork', { choices: '1 Có → C\n0 Không' }))).problems,
    ).toEqual([]);
  });

  it('takes a blank Chuyển tới for the next page', () => {
    const survey = surveyOf(changed('B', { goTo: null }));
    expect(survey.pages.find(({ letter }) => letter === 'B')?.next).toBe('C');
  });

  it('reads arrows, numbering and spaces as people type them', () => {
    const rows = changed('studyAndWork', { choices: ' 1. Có  ->  c \n0)  Không=> nộp ' });
    const question = questionsOf(surveyOf(rows)).find(({ code }) => code === 'studyAndWork');
    expect(question?.choices).toEqual([
      { code: '1', label: 'Có', goTo: 'C', former: [] },
      { code: '0', label: 'Không', goTo: 'submit', former: [] },
    ]);
  });

  it('keeps numbers in a label apart from its code', () => {
    const question = questionsOf(
      surveyOf(changed('firstJob', { choices: '1 3–6 tháng\n2 6–12 tháng' })),
    ).find(({ code }) => code === 'firstJob');
    expect(question?.choices.map(({ code, label }) => [code, label])).toEqual([
      ['1', '3–6 tháng'],
      ['2', '6–12 tháng'],
    ]);
  });
});
