/** Turns settings and counts into exactly what the tags of the plan's template print (S1.10). */
import { glossaryLine, usedIn, textsOf } from '../office/glossary';
import { TRACING_DEFINITION } from '../office/procedure';
import { formatDate } from '../dates';
import { formatInteger } from '../number-format';
import { paperForm } from './paper-form';
import { countGraduates, knownClasses, type PlanClass, type PlanInput } from './plan-input';
import { dutySentences, scheduleRows } from './plan-schedule';
import type { PlanData } from './plan-tags';

const DOTS = '…………………………';

const numbered = (sentences: readonly string[]): { cau: string }[] =>
  sentences.map((sentence, index) => ({ cau: `${index + 1}. ${sentence}` }));
const dashed = (sentences: readonly string[]): { cau: string }[] =>
  sentences.map((sentence) => ({ cau: `- ${sentence}` }));

/** The purpose as the procedure words it (seed 1, I.1). */
const purposes = (): string[] => [
  'Thu thập thông tin về tình trạng việc làm, học tập và thông tin liên hệ của người học sau khi tốt nghiệp ra trường.',
  'Làm căn cứ điều chỉnh công tác quản lý học sinh, sinh viên, đào tạo, tuyển sinh phù hợp với nhu cầu xã hội; phục vụ đánh giá, bảo đảm chất lượng.',
  'Phân công trách nhiệm của từng đơn vị, cá nhân trong tổ chức điều tra, truy vết; giữ liên lạc giữa nhà trường với cựu học sinh, sinh viên.',
];

/** Majors in the order of faculties, each with its classes and people. */
const byMajor = (classes: readonly PlanClass[]): { faculty: string; major: string; of: PlanClass[] }[] => {
  const groups = new Map<string, { faculty: string; major: string; of: PlanClass[] }>();
  for (const one of classes) {
    const key = `${one.faculty}\n${one.major}`;
    const group = groups.get(key);
    if (group) group.of.push(one);
    else groups.set(key, { faculty: one.faculty, major: one.major, of: [one] });
  }
  return [...groups.values()];
};

/** A faculty's name stands on its first row alone. */
const majorRows = (classes: readonly PlanClass[]): PlanData['nganh'] =>
  byMajor(classes).map(({ faculty, major, of }, index, groups) => ({
    tt: String(index + 1),
    khoa: groups[index - 1]?.faculty === faculty ? '' : faculty,
    ten: major,
    so_lop: formatInteger(knownClasses(of).length),
    so_nguoi: formatInteger(countGraduates(of)),
  }));

const people = ({
  plan,
}: PlanInput): Pick<PlanData, 'doi_tuong' | 'nganh' | 'tong' | 'lop' | 'lop_tong' | 'nguon'> => {
  const { classes, year, source } = plan;
  const listed = knownClasses(classes);
  const [count, total] = [formatInteger(listed.length), formatInteger(countGraduates(classes))];
  const rest = countGraduates(classes) - countGraduates(listed);
  const unlisted = rest === 0 ? '' : ` (${formatInteger(rest)} người chưa rõ lớp)`;
  return {
    doi_tuong: `Toàn bộ người tốt nghiệp năm ${year} của nhà trường: ${total} người, ${count} lớp${unlisted}. Số lượng theo khoa, ngành nêu tại Bảng 1; theo lớp nêu tại Phụ lục.`,
    nganh: majorRows(classes),
    tong: [{ tt: '', khoa: 'Toàn trường', ten: '', so_lop: count, so_nguoi: total }],
    lop: classes.map(({ name, major, teacher, graduates }, index) => ({
      tt: String(index + 1),
      ten: name,
      nganh: major,
      gvcn: teacher,
      so_nguoi: formatInteger(graduates),
    })),
    lop_tong: [{ tt: '', ten: 'Toàn trường', nganh: '', gvcn: '', so_nguoi: total }],
    nguon:
      source === 'roster'
        ? 'danh sách trích ngang HSSV tốt nghiệp'
        : 'số dự kiến các lớp báo, chưa có danh sách',
  };
};

const contents = ({ questionnaire }: PlanInput): string[] => [
  'Tình trạng hiện nay: có việc làm, học tiếp, chưa có việc làm hoặc tình trạng khác.',
  'Với người có việc làm: nơi công tác, chức danh, địa bàn, khu vực kinh tế, thời gian tìm được việc, mức độ phù hợp với ngành và trình độ đào tạo, thu nhập.',
  'Thông tin liên hệ, nhu cầu kết nối với nhà trường; ý kiến đánh giá, góp ý về chương trình đào tạo.',
  `Phiếu khảo sát${questionnaire === '' ? '' : ` theo mẫu ${questionnaire}`}.`,
];

const methods = ({ plan }: PlanInput): string[] => [
  'Điều tra toàn bộ, không chọn mẫu. Mỗi người nhận một đường dẫn riêng tới phiếu khảo sát trực tuyến.',
  'Người chưa trả lời được nhắc không quá hai lần; sau đó GVCN phỏng vấn trực tiếp qua điện thoại và ghi vào phiếu.',
  'Việc trả lời là tự nguyện; thông tin cá nhân được bảo vệ theo quy định của pháp luật, báo cáo không nêu tên người trả lời.',
  `Mục tiêu: tỷ lệ phản hồi đạt từ ${plan.target}% trở lên trên tổng số người tốt nghiệp.`,
];

const timeSentence = ({ opens, closes }: PlanInput['plan']): string =>
  `Thời gian khảo sát: từ ngày ${formatDate(opens)} đến ngày ${formatDate(closes)}. Các bước thực hiện nêu tại Bảng 2.`;

/** Everything the plan's template asks for. */
export const planData = (input: PlanInput): PlanData => {
  const data = planTexts(input);
  return { ...data, tu_viet_tat: glossaryLine(usedIn(input.glossary, textsOf(data))) };
};

/** The one who proposes the plan stands last among its bases (S2.3). */
const withProposer = (input: PlanInput): PlanInput => ({
  ...input,
  bases: [...input.bases, `Theo đề nghị của ${input.proposer}`],
});

const planTexts = (input: PlanInput): Omit<PlanData, 'tu_viet_tat'> => {
  const { plan, school, office } = input;
  return {
    ...paperForm('KH', withProposer(input)),
    ...people(input),
    mo_dau: `${school} ban hành Kế hoạch điều tra, truy vết người tốt nghiệp năm ${plan.year} như sau:`,
    muc_dich: dashed(purposes()),
    pham_vi: `Người học các lớp đã tốt nghiệp ra trường năm ${plan.year} của ${school}. ${office} chủ trì và phối hợp với các đơn vị có liên quan để tổ chức thực hiện.`,
    dinh_nghia: TRACING_DEFINITION,
    noi_dung: dashed(contents(input)),
    phuong_phap: dashed(methods(input)),
    kenh: [{ cau: `Triển khai qua các kênh: ${input.channels.join(', ')}.` }],
    thoi_gian: timeSentence(plan),
    buoc: scheduleRows(plan, input.steps),
    kinh_phi: dashed([`Kinh phí thực hiện: ${DOTS} đồng.`, `Nguồn kinh phí: ${DOTS}`]),
    to_chuc: numbered(dutySentences(input.steps)),
    ket_luan: `Trên đây là Kế hoạch điều tra, truy vết người tốt nghiệp năm ${plan.year} của ${school}. Trong quá trình thực hiện nếu có vướng mắc, các đơn vị, cá nhân phản ánh về ${office} để tổng hợp, báo cáo Hiệu trưởng xem xét, giải quyết./.`,
    ngay_chot: formatDate(plan.frozenAt),
  };
};
