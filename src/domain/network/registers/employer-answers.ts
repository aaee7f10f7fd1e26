/** `Ý kiến nhà tuyển dụng`: what employers and experts answer about our graduates and what they need (S2.37; Điều 8.1). */
import { choice, date, integer, lines, text } from '../../columns';
import { table, type Row } from '../../table';
import { alumnus, faculty, note, reach, rowKey } from '../columns';
import { register, type Follow } from '../register';

/** One to five, as asked. */
const grade = (header: string) => integer(header, { width: 80 });
const yesNo = (header: string) => choice(header, ['Có', 'Không'], { width: 90 });

export const employerAnswers = table({
  name: 'employerAnswers',
  title: 'Ý kiến nhà tuyển dụng',
  key: ['rowKey'],
  visibility: 'on-first-row',
  columns: {
    date: date('Ngày', { required: true, width: 90 }),
    company: text('Đơn vị', { required: true, width: 200 }),
    province: text('Tỉnh', { width: 120 }),
    trade: text('Ngành nghề', { width: 150 }),
    as: choice('Với tư cách', ['Nhà tuyển dụng', 'Chuyên gia'], { required: true, width: 130 }),
    ...alumnus,
    position: text('Chức vụ', { personal: true, width: 150 }),
    ofAlumnus: yesNo('Là cựu HSSV'),
    faculty: { ...faculty, required: true },
    programme: text('Chương trình, ngành', { required: true, width: 180 }),
    employed: integer('Số HSSV của trường đang dùng', { width: 90 }),
    knowledge: grade('Kiến thức'),
    skill: grade('Tay nghề'),
    discipline: grade('Kỷ luật'),
    communication: grade('Giao tiếp'),
    safety: grade('An toàn'),
    digital: grade('CNTT, ngoại ngữ'),
    adapting: grade('Thích nghi'),
    satisfied: grade('Hài lòng chung'),
    opinion: lines('Nội dung cần thêm, bớt', { width: 300 }),
    wanted: integer('Cần tuyển trong 12 tháng', { width: 90 }),
    interns: yesNo('Nhận thực tập'),
    agreement: yesNo('Muốn ký hợp tác'),
    speaker: yesNo('Về nói chuyện'),
    ...reach,
    note,
    rowKey,
  },
});
export type EmployerAnswerRow = Row<typeof employerAnswers>;

const mean = (values: readonly (number | null)[]): string => {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length === 0 ? '' : `${(sum / known.length).toFixed(1).replace('.', ',')}/5`;
};

/** What an answer offers, each the beginning of a row elsewhere. */
const whatTheyOffer = (row: EmployerAnswerRow): readonly Follow[] => [
  ...(row.agreement === 'Có' ? [agreementOf(row)] : []),
  ...postsOf(row),
  ...(row.speaker === 'Có' ? [talkOf(row)] : []),
  ...(row.ofAlumnus === 'Có' ? [companyOf(row)] : []),
];

const whoOf = ({ name, className }: EmployerAnswerRow) => ({ name, className: className ?? '' });

const agreementOf = (row: EmployerAnswerRow): Follow => ({
  label: 'Ghi biên bản hợp tác',
  register: 'mous',
  values: { company: row.company, managed: row.ofAlumnus ?? '', ...whoOf(row), faculty: row.faculty },
});

const postsOf = ({
  company,
  ofAlumnus,
  programme,
  faculty: of,
  wanted,
  interns,
}: EmployerAnswerRow): Follow[] => {
  const post = { company, ofAlumnus: ofAlumnus ?? '', title: programme, faculty: of };
  const demand = { ...post, kind: 'Tuyển dụng', wanted: String(wanted ?? '') };
  return [
    ...((wanted ?? 0) > 0 ? [{ label: 'Ghi nhu cầu tuyển dụng', register: 'jobs', values: demand }] : []),
    ...(interns === 'Có'
      ? [{ label: 'Ghi nơi nhận thực tập', register: 'jobs', values: { ...post, kind: 'Thực tập' } }]
      : []),
  ];
};

const talkOf = (row: EmployerAnswerRow): Follow => {
  const work = [row.position, row.company].filter((part) => part !== null).join(', ');
  const values = { ...whoOf(row), faculty: row.faculty, work };
  return { label: 'Ghi diễn giả', register: 'speakers', values };
};

const companyOf = (row: EmployerAnswerRow): Follow => ({
  label: 'Ghi doanh nghiệp cựu HSSV',
  register: 'companies',
  values: {
    company: row.company,
    trade: row.trade ?? '',
    ...whoOf(row),
    role: row.position ?? '',
    phone: row.phone ?? '',
    email: row.email ?? '',
  },
});

export const employerAnswersRegister = register({
  table: employerAnswers,
  group: 'information',
  owner: 'Khoa',
  about: 'Phiếu lấy ý kiến cựu HSSV là nhà tuyển dụng, chuyên gia (Điều 8.1).',
  item: 'ý kiến',
  shows: ['company', 'programme', 'name'],
  day: 'date',
  rules: { past: ['date'], names: { faculty: 'faculties' } },
  follows: whatTheyOffer,
  facts: (rows) => [
    { label: 'Hài lòng chung, trung bình', value: mean(rows.map(({ satisfied }) => satisfied)) },
    {
      label: 'Cần tuyển trong 12 tháng',
      value: `${rows.reduce((sum, { wanted }) => sum + (wanted ?? 0), 0)} người`,
    },
  ],
});
