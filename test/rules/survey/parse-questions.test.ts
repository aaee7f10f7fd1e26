/** Faults of the tab `Câu hỏi`: each gives one message with row, column and remedy; all come at once. */
import { describe, expect, it } from '@jest/globals';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { questionsOf } from '../../../src/domain/survey/survey';
import { changed, defaultRows, inserted, numbered, rowNumber, surveyOf, type Row } from './tab';

interface Fault {
  readonly rows: readonly Row[];
  readonly code: string;
  /** The row's code, or its number; none where something is missing. */
  readonly at: string | number | null;
  readonly column: string;
  readonly says: string;
}

const without = (code: string): readonly Row[] => defaultRows().filter((row) => row.code !== code);
const statusLines = defaultRows().find(({ code }) => code === 'status')?.choices ?? '';
const oddPage = [
  ...changed('G', { goTo: null }),
  ...inserted('comment', { code: 'phan2', page: 'Phần 2', kind: 'Phần mới' }).slice(-1),
  ...inserted('comment', { code: 'extra', page: 'Phần 2' }).slice(-1),
];
const twice = inserted('comment', { code: 'comment', page: 'G' });

const FAULTS: Readonly<Record<string, Fault>> = {
  'a malformed code': {
    rows: changed('employer', { code: 'Nơi công tác' }),
    code: 'survey.badCode',
    at: 'Nơi công tác',
    column: 'Mã',
    says: 'chữ đầu viết thường',
  },
  'a code twice': {
    rows: twice,
    code: 'survey.twoCodes',
    at: twice.length + 1,
    column: 'Mã',
    says: `dòng ${twice.length}`,
  },
  'an unknown type': {
    rows: changed('comment', { kind: 'Tệp' }),
    code: 'survey.unknownKind',
    at: 'comment',
    column: 'Loại',
    says: '“Tệp” không phải loại câu hỏi',
  },
  'no text': {
    rows: changed('comment', { text: null }),
    code: 'survey.noText',
    at: 'comment',
    column: 'Câu hỏi',
    says: 'còn trống',
  },
  'a page letter that is none': {
    rows: oddPage,
    code: 'survey.badPageLetter',
    at: 'phan2',
    column: 'Phần',
    says: 'chữ in hoa',
  },
  'a page letter twice': {
    rows: inserted('comment', { code: 'G', page: 'G', kind: 'Phần mới' }),
    code: 'survey.twoPages',
    at: defaultRows().length + 2,
    column: 'Phần',
    says: 'phần G đã có ở dòng',
  },
  'a question of no page': {
    rows: changed('comment', { page: 'X' }),
    code: 'survey.noPage',
    at: 'comment',
    column: 'Phần',
    says: 'không có phần “X”',
  },
  'a page without questions': {
    rows: inserted('comment', { code: 'H', page: 'H', kind: 'Phần mới' }),
    code: 'survey.emptyPage',
    at: 'H',
    column: 'Phần',
    says: 'phần H chưa có câu hỏi',
  },
  'no choices': {
    rows: changed('sector', { choices: null }),
    code: 'survey.noChoices',
    at: 'sector',
    column: 'Lựa chọn',
    says: 'chưa có lựa chọn',
  },
  'a choice without a code': {
    rows: changed('sector', { choices: '1 Nhà nước\nTư nhân' }),
    code: 'survey.badLine',
    at: 'sector',
    column: 'Lựa chọn',
    says: '“Tư nhân” thiếu mã hoặc lời',
  },
  'a choice without a label': {
    rows: changed('sector', { choices: '1 Nhà nước\n2' }),
    code: 'survey.badLine',
    at: 'sector',
    column: 'Lựa chọn',
    says: '“2” thiếu mã hoặc lời',
  },
  'an earlier wording without a code': {
    rows: changed('sector', { former: 'Quốc doanh' }),
    code: 'survey.badLine',
    at: 'sector',
    column: 'Lời cũ',
    says: '“Quốc doanh”',
  },
  'choices of a text': {
    rows: changed('comment', { choices: '1 Hay\n2 Dở' }),
    code: 'survey.choicesUnused',
    at: 'comment',
    column: 'Lựa chọn',
    says: 'loại Đoạn văn không có lựa chọn',
  },
  'a choice code twice': {
    rows: changed('sector', { choices: '1 Nhà nước\n1 Tư nhân' }),
    code: 'survey.twoChoiceCodes',
    at: 'sector',
    column: 'Lựa chọn',
    says: 'mã 1',
  },
  'a label twice': {
    rows: changed('sector', { choices: '1 Nhà nước\n2 nhà  nước' }),
    code: 'survey.twoLabels',
    at: 'sector',
    column: 'Lựa chọn',
    says: 'Google không nhận',
  },
  'a scale of one line': {
    rows: changed('recommend', { choices: '10 Rất sẵn sàng' }),
    code: 'survey.scale',
    at: 'recommend',
    column: 'Lựa chọn',
    says: 'hai dòng',
  },
  'a scale that Google does not have': {
    rows: changed('recommend', { choices: '2 Thấp\n12 Cao' }),
    code: 'survey.scale',
    at: 'recommend',
    column: 'Lựa chọn',
    says: '3–10',
  },
  'a free answer in a drop-down': {
    rows: changed('province', { choices: '{Tỉnh, thành phố}\nKhác…' }),
    code: 'survey.otherNotPossible',
    at: 'province',
    column: 'Lựa chọn',
    says: 'không có Khác…',
  },
  'a free answer beside branches': {
    rows: changed('availableSoon', { choices: '1 Có → F\n0 Không\nKhác…' }),
    code: 'survey.otherNotPossible',
    at: 'availableSoon',
    column: 'Lựa chọn',
    says: 'Khác…',
  },
  'a go-to of a choice to no page': {
    rows: changed('studyAndWork', { choices: '1 Có → X\n0 Không' }),
    code: 'survey.noSuchPage',
    at: 'studyAndWork',
    column: 'Lựa chọn',
    says: 'không có phần “X” để chuyển tới',
  },
  'a go-to of a page to no page': {
    rows: changed('E', { goTo: 'X' }),
    code: 'survey.noSuchPage',
    at: 'E',
    column: 'Chuyển tới',
    says: 'không có phần “X”',
  },
  'branches in a type that cannot': {
    rows: changed('supportWanted', { choices: '1 Giới thiệu việc làm → F\n2 Học nghề thêm' }),
    code: 'survey.cannotBranch',
    at: 'supportWanted',
    column: 'Lựa chọn',
    says: 'Chọn nhiều không chuyển phần được',
  },
  'two branching questions on a page': {
    rows: changed('availableSoon', { choices: '1 Có → F\n0 Không' }).map((row) =>
      row.code === 'soughtWork' ? { ...row, choices: '1 Có → F\n0 Không' } : row,
    ),
    code: 'survey.twoBranches',
    at: 'availableSoon',
    column: 'Lựa chọn',
    says: 'Google chỉ theo câu cuối',
  },
  'a go-to in the row of a question': {
    rows: changed('comment', { goTo: 'Nộp' }),
    code: 'survey.goToOfQuestion',
    at: 'comment',
    column: 'Chuyển tới',
    says: 'chỉ dùng ở dòng Phần mới',
  },
  'a check of what is no short text': {
    rows: changed('comment', { check: 'Email' }),
    code: 'survey.checkUnused',
    at: 'comment',
    column: 'Kiểm tra',
    says: 'Chữ ngắn',
  },
  'a circle': {
    rows: changed('F', { goTo: 'C' }),
    code: 'survey.loop',
    at: 'F',
    column: 'Chuyển tới',
    says: 'C → F → C',
  },
  'a page nobody reaches': {
    rows: changed('status', { choices: statusLines.replace('→ D', '→ C') }),
    code: 'survey.unreachable',
    at: 'D',
    column: 'Phần',
    says: 'không có đường tới phần D',
  },
  'a fixed question in a type the program cannot read': {
    rows: changed('code', { kind: 'Ngày' }),
    code: 'survey.fixedKind',
    at: 'code',
    column: 'Loại',
    says: 'Chữ ngắn',
  },
  'a status that no indicator counts': {
    rows: changed('status', { choices: `${statusLines}\n10 Nghỉ hưu → F` }),
    code: 'survey.fixedChoices',
    at: 'status',
    column: 'Lựa chọn',
    says: 'thừa 10',
  },
  'a match without one of its codes': {
    rows: changed('fieldMatch', { choices: '1 Đúng ngành\n3 Không liên quan' }),
    code: 'survey.fixedChoices',
    at: 'fieldMatch',
    column: 'Lựa chọn',
    says: 'thiếu 2',
  },
  'a refusal that is asked on': {
    rows: changed('consent', { choices: '1 Đồng ý → B\n0 Không → F' }),
    code: 'survey.refusalGoesOn',
    at: 'consent',
    column: 'Lựa chọn',
    says: '→ Nộp',
  },
  'a name in braces that the program does not know': {
    rows: changed('comment', { help: 'Gửi {Hiệu trưởng}' }),
    code: 'survey.unknownPlaceholder',
    at: 'comment',
    column: 'Gợi ý',
    says: '{Hiệu trưởng}',
  },
};

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

  it.each(['consent', 'fullName', 'className', 'code', 'fieldMatch', 'studyAndWork', 'soughtWork'])(
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
          choices: `${statusLines.replace('7 Nghĩa vụ quân sự, công an → F', '7 Nghĩa vụ quân sự, công an → G')}`,
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
