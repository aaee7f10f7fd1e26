/** Turns settings and counts into exactly what the tags of the report's template print. */
import { formatDate } from '../dates';
import { formatFraction, formatInteger } from '../number-format';
import { joinFilled } from '../text';
import { paperForm } from './paper-form';
import { chartCaption, reportChart } from './report-chart';
import { comparisonChart, comparisonData } from './report-comparison';
import { appendixData } from './report-appendix-data';
import { contactData } from './report-contacts';
import { yearsData } from './report-years';
import { glossaryLine, usedIn, textsOf } from '../office/glossary';
import { SOLUTION_AREAS, type ReportInput, type Solution } from './report-input';
import { remarkSentences } from './report-remarks';
import { classesOf, everybody, facultiesOf, known, majorsOf, resultSentences } from './report-results';
import {
  classBands,
  groupRows,
  incomeByMajor,
  incomeFraction,
  incomeRows,
  majorTables,
  totalRow,
} from './report-tables';
import type { ReportData } from './report-tags';

const draftYear = (input: ReportInput): number => Number((input.issued?.date ?? input.frozenOn).slice(0, 4));

const sentenceOf = (text: string): string => `${text.trim().replace(/[.;]+$/, '')}.`;

/** 'Tỷ lệ …' as 'tỷ lệ …'; 'HSSV …' stays. */
const withinSentence = (text: string): string =>
  text.trim().replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());

const solutionSentence = ({ text, finding = '', unit, due }: Solution): string => {
  const who = joinFilled(
    [unit === '' ? '' : `Đơn vị thực hiện: ${unit}`, due === '' ? '' : `thời hạn: ${due}`],
    '; ',
  );
  const why = finding === '' ? '' : ` Căn cứ: ${sentenceOf(withinSentence(finding))}`;
  const sentence = `${sentenceOf(text)}${why}`;
  return who === '' ? sentence : `${sentence} ${who.charAt(0).toUpperCase()}${who.slice(1)}.`;
};

const solutions = (input: ReportInput): ReportData['giai_phap'] =>
  SOLUTION_AREAS.map((area, index) => {
    const proposed = input.solutions.filter((solution) => solution.area === area).map(solutionSentence);
    const sentences =
      proposed.length === 0 ? ['Chưa có đề xuất.'] : proposed.map((sentence) => `- ${sentence}`);
    return { tt: String(index + 1), ten: area, muc: sentences.map((cau) => ({ cau })) };
  });

const opening = ({ plan, school, year }: ReportInput): string =>
  `${plan === '' ? '' : `Thực hiện ${plan}, `}${school} báo cáo kết quả điều tra, truy vết người tốt nghiệp năm ${year} như sau:`;

/** Everything the report's template asks for. The input is taken as it is: what may not show comes as 'hidden'. */
export const reportData = (input: ReportInput): ReportData => {
  const data = reportTexts(input);
  return { ...data, tu_viet_tat: glossaryLine(usedIn(input.glossary, textsOf(data))) };
};

/** The campaign before, numbered after the clauses and pictures that come before it. */
const comparison = (
  input: ReportInput,
): ReturnType<typeof comparisonData> & Pick<ReportData, 'tt_so_sanh' | 'co_bieu_do_so_sanh' | 'so_hinh'> => ({
  ...comparisonData(input),
  tt_so_sanh: facultiesOf(input).length > 1 ? '4' : '3',
  co_bieu_do_so_sanh: comparisonChart(input) !== null,
  so_hinh: reportChart(input) === null ? '1' : '2',
});

const numbered = (sentences: readonly string[]): { cau: string }[] =>
  sentences.map((cau, index) => ({ cau: `${index + 1}. ${cau}` }));

const income = (input: ReportInput): Pick<ReportData, 'thu_nhap' | 'thu_nhap_tong' | 'thu_nhap_nganh'> => ({
  thu_nhap: incomeRows(input),
  thu_nhap_tong: incomeFraction(input),
  thu_nhap_nganh: incomeByMajor(input),
});

const reportTexts = (input: ReportInput): Omit<ReportData, 'tu_viet_tat'> => {
  const all = everybody(input);
  const faculties = facultiesOf(input);
  return {
    ...paperForm('BC', { ...input, draftYear: draftYear(input) }),
    mo_dau: opening(input),
    ket_luan: `Trên đây là báo cáo kết quả điều tra, truy vết người tốt nghiệp năm ${input.year} của ${input.school}, kèm theo các Phụ lục I, II, III${input.appendix === undefined ? '' : ', IV'}./.`,
    ngay_chot: formatDate(input.frozenOn),
    ty_so: formatFraction(all.answered, all.graduates),
    tong: totalRow(input),
    ket_qua: numbered(resultSentences(input)),
    ...majorTables(majorsOf(input)),
    co_bieu_do: reportChart(input) !== null,
    ten_bieu_do: chartCaption(input),
    nhom_lop: classBands(input),
    so_lop: formatInteger(known(classesOf(input)).length),
    lop: groupRows(classesOf(input)),
    co_khoa: faculties.length > 1,
    khoa: groupRows(faculties),
    nhan_xet: numbered(remarkSentences(input)),
    ...comparison(input),
    giai_phap_truoc: input.earlierSolutions,
    giai_phap: solutions(input),
    dinh_nghia: input.definitions.map(({ term, meaning }) => ({ tu: term, nghia: meaning })),
    ...contactData(input),
    ...appendixData(input),
    ...yearsData(input),
    ...income(input),
  };
};
