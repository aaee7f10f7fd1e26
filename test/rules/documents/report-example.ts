/** A small college's report: two majors that may be compared, one too small, three classes; every count a round one. */
import type { ReportGroup, ReportInput } from '../../../src/domain/documents/report-input';
import { reportDefinitions } from '../../../src/domain/documents/report-definitions';

type Numbers = readonly [
  graduates: number,
  answered: number,
  employed: number,
  studying: number,
  either: number,
];

const BANDS = ['dưới 5', '5 đến dưới 7', '7 đến dưới 9'];

export const group = (
  kind: ReportGroup['kind'],
  name: string,
  [graduates, answered, employed, studying, employedOrStudying]: Numbers,
  match: readonly [number, number, number] = [0, 0, 0],
  bands: readonly [number, number, number] = [0, 0, 0],
): ReportGroup => ({
  kind,
  name,
  graduates,
  answered,
  employed,
  studying,
  employedOrStudying,
  fieldMatch: {
    answered: match[0] + match[1] + match[2],
    exact: match[0],
    related: match[1],
    unrelated: match[2],
  },
  income: {
    answered: bands[0] + bands[1] + bands[2],
    bands: bands.map((count, index) => ({ label: BANDS[index] ?? '', count })),
  },
});

export const hidden = (kind: ReportGroup['kind'], name: string, graduates: number): ReportGroup => ({
  kind,
  name,
  graduates,
  answered: 'hidden',
  employed: 'hidden',
  studying: 'hidden',
  employedOrStudying: 'hidden',
  fieldMatch: { answered: 'hidden', exact: 'hidden', related: 'hidden', unrelated: 'hidden' },
  income: { answered: 'hidden', bands: BANDS.map((label) => ({ label, count: 'hidden' })) },
});

export const example: ReportInput = {
  year: 2026,
  school: 'Trường Cao đẳng Sơn La',
  schoolShort: 'CĐSL',
  governingBody: 'UBND tỉnh Sơn La',
  office: 'Phòng CT HSSV',
  place: 'Sơn La',
  signer: 'Quàng Văn Tiến',
  signerTitle: 'Phó Hiệu trưởng',
  proposer: 'Trưởng phòng CT HSSV',
  proposerName: 'Nguyễn Thị Lan',
  recipients: ['Ban Giám hiệu', 'Các khoa;'],
  bases: ['Căn cứ Quyết định số 606/QĐ-CĐSL', 'Căn cứ Kế hoạch năm học'],
  plan: 'Kế hoạch số 05/KH-CĐSL ngày 12 tháng 01 năm 2026',
  formCode: '',
  issued: null,
  version: 1,
  campaign: '2026',
  earlier: null,
  earlierSolutions: '',
  glossary: [],
  surveyFrom: '2026-01-19',
  surveyTo: '2026-03-31',
  frozenOn: '2026-04-15',
  target: 80,
  groups: [
    group('all', 'Toàn trường', [1200, 900, 720, 100, 780], [400, 200, 100], [100, 300, 200]),
    group('major', 'Kế toán', [600, 500, 425, 50, 450], [250, 100, 50], [50, 200, 100]),
    group('major', 'Dược', [500, 375, 270, 45, 300], [130, 80, 40], [50, 100, 100]),
    group('major', 'Hàn', [100, 25, 25, 5, 25], [20, 3, 2], [0, 0, 0]),
    group('class', 'KT1', [50, 40, 30, 5, 33]),
    group('class', 'KT2', [50, 30, 20, 5, 23]),
    hidden('class', 'HAN1', 6),
  ],
  solutions: [
    { area: 'Đào tạo', text: 'Tăng thời lượng thực tập.', unit: 'Phòng Đào tạo', due: 'tháng 9/2026' },
    { area: 'Tuyển sinh', text: 'Mời cựu HSSV tư vấn', unit: '', due: '' },
  ],
  definitions: reportDefinitions(5),
};
