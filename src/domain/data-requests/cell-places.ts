/** Where personal data stands in the tabs, and what an erasure does with each column: empties it, or keeps it for a stated reason (B9, S1.36). */
import { callBooks } from '../call-books/table';
import { brokenAddresses } from '../collection/broken-addresses';
import { mails } from '../collection/collection-tables';
import { consents } from '../collection/consents';
import { responseContacts, responsesTable } from '../collection/responses-table';
import { contactAttempts } from '../contacts/attempts-table';
import { unmatched } from '../collection/unmatched-table';
import { interviewers } from '../contacts/interviewers';
import { classes } from '../roster/classes';
import { graduations } from '../roster/graduations';
import { dayEntries } from '../graduation-day/tables';
import { changeRequests, facultyCopies, shareLog } from '../network/sharing/tables';
import { registerPlaces } from './register-places';
import { importStage } from '../roster/import/import-stage';
import { questionsOf, type Survey } from '../survey/survey';
import type { CellPlace, CellText } from './cell-place';
import type { ErasedPerson } from './erased-person';
import { dataRequests } from './requests-table';

export type { CellPlace } from './cell-place';

const ofGraduation = (cell: CellText, { graduationKeys }: ErasedPerson): boolean =>
  graduationKeys.has(cell('graduationKey'));
const ofResponse = (cell: CellText, { responseIds }: ErasedPerson): boolean =>
  responseIds.has(cell('responseId'));

/** BM.CTHS.06.01 is kept for ever (S1.36): who graduated when stays. */
const APPROVED = 'hồ sơ tốt nghiệp đã duyệt, lưu vĩnh viễn (BM.CTHS.06.01)';
const STAFF = 'người của trường, không phải cựu HSSV';

const rosterPlace: CellPlace = {
  table: graduations,
  label: 'Danh sách: liên hệ, nơi công tác, thu nhập',
  belongs: ofGraduation,
  erased: ['address', 'phone', 'social', 'employer', 'income', 'email', 'oldSchool'],
  kept: {
    familyName: APPROVED,
    givenName: APPROVED,
    birthDate: APPROVED,
    sex: APPROVED,
    ethnicGroup: APPROVED,
    studentCode: APPROVED,
    nationality: APPROVED,
    diplomaNumber: APPROVED,
  },
};

/** What somebody wrote in their own words; answers by code stay in the statistics. */
const responsesPlace = (survey: Survey): CellPlace => ({
  table: responsesTable(survey),
  label: 'Phản hồi: câu trả lời tự viết',
  belongs: ofResponse,
  erased: questionsOf(survey)
    .filter(({ choices, other, scale }) => (choices.length === 0 && scale === null) || other !== null)
    .map(({ code }) => `words:${code}`)
    .filter((name) => name in responsesTable(survey).columns),
  kept: {},
});

/** Found by address or number, and therefore before the tabs that tell these. */
const foundByAddress: readonly CellPlace[] = [
  {
    table: brokenAddresses,
    label: 'Email hỏng',
    belongs: (cell, { addresses }) => addresses.has(cell('address').toLowerCase()),
    erased: ['address'],
    wholeRow: true,
    kept: {},
  },
  {
    table: classes,
    label: 'Lớp: số điện thoại đại diện lớp',
    belongs: (cell, { phones }) => phones.has(cell('representativePhone')),
    erased: ['representative', 'representativePhone'],
    kept: { teacher: STAFF, teacherEmail: STAFF, teacherPhone: STAFF, confirmedBy: STAFF },
  },
];

const fixedPlaces: readonly CellPlace[] = [
  ...foundByAddress,
  {
    table: callBooks,
    label: 'Sổ gọi: GVCN nhận sổ',
    belongs: () => false,
    erased: [],
    kept: { teacherEmail: STAFF },
  },
  {
    table: responseContacts,
    label: 'Liên hệ trong phản hồi',
    belongs: ofResponse,
    erased: ['phone', 'email', 'social'],
    kept: {},
  },
  {
    table: mails,
    label: 'Thư: địa chỉ đã gửi',
    belongs: ofGraduation,
    erased: ['to', 'error'],
    kept: {},
  },
  {
    table: contactAttempts,
    label: 'Nhật ký liên hệ: số đã gọi, ghi chú',
    belongs: ofGraduation,
    erased: ['phone', 'note'],
    kept: { name: 'tên còn trong Danh sách; lần liên hệ là số liệu của đợt' },
  },
  {
    table: consents,
    label: 'Đồng ý theo mục đích: ghi chú',
    belongs: (cell, { personKeys }) => personKeys.has(cell('person')),
    erased: ['remark'],
    kept: {},
  },
  {
    table: unmatched,
    label: 'Chờ khớp: tên và ngày sinh ghi trong phiếu',
    belongs: ofResponse,
    erased: ['fullName', 'birthDate', 'candidateA', 'candidateB', 'candidateC'],
    kept: {},
  },
  {
    table: dayEntries,
    label: 'Khai ngày nhận bằng',
    belongs: ofGraduation,
    erased: [
      ...['fullName', 'studentCode', 'birthDate', 'className', 'email', 'phone'],
      ...['employer', 'zalo', 'oldSchool'],
    ],
    kept: {},
  },
  {
    table: importStage,
    label: 'Nhập dở',
    belongs: () => false,
    erased: [],
    kept: { content: 'tệp đang nhập dở, máy bỏ đi khi nhập xong hoặc thôi nhập' },
  },
  {
    table: interviewers,
    label: 'Người phỏng vấn',
    belongs: () => false,
    erased: [],
    kept: { email: STAFF },
  },
  {
    table: changeRequests,
    label: 'Đề nghị sửa: lời khoa, giá trị mới',
    belongs: ofGraduation,
    erased: ['words', 'value'],
    kept: { name: 'tên còn trong Danh sách; việc đã xử lý' },
  },
  ...[facultyCopies, shareLog].map(
    (table): CellPlace => ({
      table,
      label: `${table.title}: trưởng khoa`,
      belongs: () => false,
      erased: [],
      kept: { email: STAFF },
    }),
  ),
  {
    table: dataRequests,
    label: 'Yêu cầu dữ liệu: nội dung',
    belongs: ofGraduation,
    erased: ['note'],
    kept: { outcome: 'phòng ghi yêu cầu đã làm thế nào' },
  },
];

/** Every tab that holds something about somebody. */
export const cellPlaces = (survey: Survey): readonly CellPlace[] => [
  responsesPlace(survey),
  ...fixedPlaces,
  ...registerPlaces(),
  rosterPlace,
];
