/** Faulty tabs `Câu hỏi`, each with the one message it must give. */
import { changed, defaultRows, inserted, type Row } from './tab';

export interface Fault {
  readonly rows: readonly Row[];
  readonly code: string;
  /** The row's code, or its number; none where something is missing. */
  readonly at: string | number | null;
  readonly column: string;
  readonly says: string;
}

export const statusLines = defaultRows().find(({ code }) => code === 'status')?.choices ?? '';
const oddPage = [
  ...changed('G', { goTo: null }),
  ...inserted('comment', { code: 'phan2', page: 'Phần 2', kind: 'Phần mới' }).slice(-1),
  ...inserted('comment', { code: 'extra', page: 'Phần 2' }).slice(-1),
];
const twice = inserted('comment', { code: 'comment', page: 'G' });

const fault = (
  rows: readonly Row[],
  code: string,
  at: string | number,
  column: string,
  says: string,
): Fault => ({
  rows,
  code,
  at,
  column,
  says,
});

export const FAULTS: Readonly<Record<string, Fault>> = {
  'a malformed code': fault(
    changed('employer', { code: 'Nơi công tác' }),
    'survey.badCode',
    'Nơi công tác',
    'Mã',
    'chữ đầu viết thường',
  ),
  'a code twice': fault(twice, 'survey.twoCodes', twice.length + 1, 'Mã', `dòng ${twice.length}`),
  'an unknown type': fault(
    changed('comment', { kind: 'Tệp' }),
    'survey.unknownKind',
    'comment',
    'Loại',
    '“Tệp” không phải loại câu hỏi',
  ),
  'no text': fault(changed('comment', { text: null }), 'survey.noText', 'comment', 'Câu hỏi', 'còn trống'),
  'a page letter that is none': fault(oddPage, 'survey.badPageLetter', 'phan2', 'Phần', 'chữ in hoa'),
  'a page letter twice': fault(
    inserted('comment', { code: 'G', page: 'G', kind: 'Phần mới' }),
    'survey.twoPages',
    defaultRows().length + 2,
    'Phần',
    'phần G đã có ở dòng',
  ),
  'a question of no page': fault(
    changed('comment', { page: 'X' }),
    'survey.noPage',
    'comment',
    'Phần',
    'không có phần “X”',
  ),
  'a page without questions': fault(
    inserted('comment', { code: 'H', page: 'H', kind: 'Phần mới' }),
    'survey.emptyPage',
    'H',
    'Phần',
    'phần H chưa có câu hỏi',
  ),
  'no choices': fault(
    changed('sector', { choices: null }),
    'survey.noChoices',
    'sector',
    'Lựa chọn',
    'chưa có lựa chọn',
  ),
  'a choice without a code': fault(
    changed('sector', { choices: '1 Nhà nước\nTư nhân' }),
    'survey.badLine',
    'sector',
    'Lựa chọn',
    '“Tư nhân” thiếu mã hoặc lời',
  ),
  'a choice without a label': fault(
    changed('sector', { choices: '1 Nhà nước\n2' }),
    'survey.badLine',
    'sector',
    'Lựa chọn',
    '“2” thiếu mã hoặc lời',
  ),
  'an earlier wording without a code': fault(
    changed('sector', { former: 'Quốc doanh' }),
    'survey.badLine',
    'sector',
    'Lời cũ',
    '“Quốc doanh”',
  ),
  'choices of a text': fault(
    changed('comment', { choices: '1 Hay\n2 Dở' }),
    'survey.choicesUnused',
    'comment',
    'Lựa chọn',
    'loại Đoạn văn không có lựa chọn',
  ),
  'a choice code twice': fault(
    changed('sector', { choices: '1 Nhà nước\n1 Tư nhân' }),
    'survey.twoChoiceCodes',
    'sector',
    'Lựa chọn',
    'mã 1',
  ),
  'a label twice': fault(
    changed('sector', { choices: '1 Nhà nước\n2 nhà  nước' }),
    'survey.twoLabels',
    'sector',
    'Lựa chọn',
    'Google không nhận',
  ),
  'a scale of one line': fault(
    changed('recommend', { choices: '10 Rất sẵn sàng' }),
    'survey.scale',
    'recommend',
    'Lựa chọn',
    'hai dòng',
  ),
  'a scale that Google does not have': fault(
    changed('recommend', { choices: '2 Thấp\n12 Cao' }),
    'survey.scale',
    'recommend',
    'Lựa chọn',
    '3–10',
  ),
  'a free answer in a drop-down': fault(
    changed('province', { choices: '{Tỉnh, thành phố}\nKhác…' }),
    'survey.otherNotPossible',
    'province',
    'Lựa chọn',
    'không có Khác…',
  ),
  'a free answer beside branches': fault(
    changed('availableSoon', { choices: '1 Có → F\n0 Không\nKhác…' }),
    'survey.otherNotPossible',
    'availableSoon',
    'Lựa chọn',
    'Khác…',
  ),
  'a go-to of a choice to no page': fault(
    changed('studyAndWork', { choices: '1 Có → X\n0 Không' }),
    'survey.noSuchPage',
    'studyAndWork',
    'Lựa chọn',
    'không có phần “X” để chuyển tới',
  ),
  'a go-to of a page to no page': fault(
    changed('E', { goTo: 'X' }),
    'survey.noSuchPage',
    'E',
    'Chuyển tới',
    'không có phần “X”',
  ),
  'branches in a type that cannot': fault(
    changed('supportWanted', { choices: '1 Giới thiệu việc làm → F\n2 Học nghề thêm' }),
    'survey.cannotBranch',
    'supportWanted',
    'Lựa chọn',
    'Chọn nhiều không chuyển phần được',
  ),
  'two branching questions on a page': fault(
    changed('availableSoon', { choices: '1 Có → F\n0 Không' }).map((row) =>
      row.code === 'soughtWork' ? { ...row, choices: '1 Có → F\n0 Không' } : row,
    ),
    'survey.twoBranches',
    'availableSoon',
    'Lựa chọn',
    'Google chỉ theo câu cuối',
  ),
  'a go-to in the row of a question': fault(
    changed('comment', { goTo: 'Nộp' }),
    'survey.goToOfQuestion',
    'comment',
    'Chuyển tới',
    'chỉ dùng ở dòng Phần mới',
  ),
  'a check of what is no short text': fault(
    changed('comment', { check: 'Email' }),
    'survey.checkUnused',
    'comment',
    'Kiểm tra',
    'Chữ ngắn',
  ),
  'a circle': fault(changed('F', { goTo: 'C' }), 'survey.loop', 'F', 'Chuyển tới', 'C → F → C'),
  'a page nobody reaches': fault(
    changed('status', { choices: statusLines.replace('→ D', '→ C') }),
    'survey.unreachable',
    'D',
    'Phần',
    'không có đường tới phần D',
  ),
  'a fixed question in a type the program cannot read': fault(
    changed('code', { kind: 'Ngày' }),
    'survey.fixedKind',
    'code',
    'Loại',
    'Chữ ngắn',
  ),
  'a status that no indicator counts': fault(
    changed('status', { choices: `${statusLines}\n10 Nghỉ hưu → F` }),
    'survey.fixedChoices',
    'status',
    'Lựa chọn',
    'thừa 10',
  ),
  'a match without one of its codes': fault(
    changed('fieldMatch', { choices: '1 Đúng ngành\n3 Không liên quan' }),
    'survey.fixedChoices',
    'fieldMatch',
    'Lựa chọn',
    'thiếu 2',
  ),
  'a refusal that is asked on': fault(
    changed('consent', { choices: '1 Đồng ý → B\n0 Không → F' }),
    'survey.refusalGoesOn',
    'consent',
    'Lựa chọn',
    '→ Nộp',
  ),
  'a name in braces that the program does not know': fault(
    changed('comment', { help: 'Gửi {Hiệu trưởng}' }),
    'survey.unknownPlaceholder',
    'comment',
    'Gợi ý',
    '{Hiệu trưởng}',
  ),
};
