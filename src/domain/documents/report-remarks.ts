/** Section III of the report: remarks made by rules from the numbers alone; a person adds the reasons. */
import { FEWEST_TO_COMPARE } from '../indicators/intervals';
import { formatDecimal, formatInteger, formatRate, formatRateOf, type ShownCount } from '../number-format';
import type { ReportGroup, ReportInput } from './report-input';
import { classesOf, everybody, known, majorsOf } from './report-results';

interface Share {
  readonly name: string;
  readonly count: number;
  readonly base: number;
}

const shown = (...counts: readonly ShownCount[]): boolean => counts.every((count) => count !== 'hidden');

/** The share of each group whose numbers may be seen and whose base is large enough to compare. */
const comparableShares = (
  groups: readonly ReportGroup[],
  countOf: (group: ReportGroup) => ShownCount,
  baseOf: (group: ReportGroup) => ShownCount,
): Share[] =>
  groups.flatMap((group) => {
    const count = countOf(group);
    const base = baseOf(group);
    return count !== 'hidden' && base !== 'hidden' && base >= FEWEST_TO_COMPARE
      ? [{ name: group.name, count, base }]
      : [];
  });

/** a/b against c/d without rounding: positive when the first is larger. */
const compareShares = (first: Share, second: Share): number =>
  first.count * second.base - second.count * first.base;

const named = (shares: readonly Share[]): string =>
  shares.map(({ name, count, base }) => `${name}, ${formatRateOf(count, base)}`).join('; ');

const extremes = (shares: readonly Share[]): { highest: Share[]; lowest: Share[] } => {
  const sorted = [...shares].sort((first, second) => compareShares(second, first));
  const equalTo = (end: Share | undefined): Share[] =>
    end ? sorted.filter((share) => compareShares(share, end) === 0) : [];
  return { highest: equalTo(sorted[0]), lowest: equalTo(sorted[sorted.length - 1]) };
};

const responseRemark = (input: ReportInput): string[] => {
  const { answered, graduates } = everybody(input);
  if (answered === 'hidden' || graduates === 'hidden' || graduates === 0) return [];
  const rate = formatRate(answered, graduates);
  const gap = (answered * 100) / graduates - input.target;
  const reached = gap >= 0;
  const points = formatDecimal(Math.abs(gap));
  const against =
    points === '0,0' ? 'bằng' : `${reached ? 'cao' : 'thấp'} hơn ${points} điểm phần trăm so với`;
  const missing = graduates - answered;
  const unknown =
    missing > 0
      ? ` Còn ${formatInteger(missing)} người chưa trả lời, chưa rõ tình trạng việc làm; vì vậy tỷ lệ có việc làm trên số người tốt nghiệp là mức tối thiểu.`
      : '';
  return [`Tỷ lệ phản hồi ${rate}, ${against} mục tiêu ${input.target}%.${unknown}`];
};

const classRemark = (input: ReportInput): string[] => {
  const all = known(classesOf(input));
  const classes = all.filter(({ answered, graduates }) => shown(answered, graduates));
  const reached = classes.filter(
    ({ answered, graduates }) => Number(answered) * 100 >= Number(graduates) * input.target,
  );
  const hidden = all.length - classes.length;
  const apart = hidden > 0 ? `, không kể ${formatInteger(hidden)} lớp đã ẩn số liệu` : '';
  return classes.length === 0
    ? []
    : [
        `Có ${formatInteger(reached.length)}/${formatInteger(classes.length)} lớp đạt mục tiêu phản hồi${apart}.`,
      ];
};

const employmentRemark = (input: ReportInput): string[] => {
  const shares = comparableShares(
    known(majorsOf(input)),
    (major) => major.employed,
    (major) => major.answered,
  );
  const { highest, lowest } = extremes(shares);
  const [top] = highest;
  const [bottom] = lowest;
  if (!top || !bottom || shares.length < 2) return [];
  const among = `Trong ${shares.length} ngành có từ ${FEWEST_TO_COMPARE} người trả lời`;
  if (compareShares(top, bottom) === 0) {
    return [
      `${among}, tỷ lệ có việc làm trên số người trả lời bằng nhau: ${formatRate(top.count, top.base)}.`,
    ];
  }
  return [
    `${among}, tỷ lệ có việc làm trên số người trả lời cao nhất là ngành ${named(highest)}; thấp nhất là ngành ${named(lowest)}.`,
  ];
};

const smallMajorsRemark = (input: ReportInput): string[] => {
  const small = known(majorsOf(input)).filter(
    ({ answered }) => answered === 'hidden' || answered < FEWEST_TO_COMPARE,
  );
  return small.length === 0
    ? []
    : [
        `Có ${small.length} ngành dưới ${FEWEST_TO_COMPARE} người trả lời (${small.map(({ name }) => name).join('; ')}): số liệu để tham khảo, không so sánh với ngành khác.`,
      ];
};

const fieldRemark = (input: ReportInput): string[] => {
  const { unrelated, answered } = everybody(input).fieldMatch;
  if (unrelated === 'hidden' || answered === 'hidden' || answered < FEWEST_TO_COMPARE) return [];
  const shares = comparableShares(
    known(majorsOf(input)),
    (major) => major.fieldMatch.unrelated,
    (major) => major.fieldMatch.answered,
  );
  const { highest } = extremes(shares);
  const where = shares.length < 2 || highest.length !== 1 ? '' : `, nhiều nhất ở ngành ${named(highest)}`;
  return [
    `Người có việc làm không liên quan đến ngành đào tạo chiếm ${formatRateOf(unrelated, answered)} số người có việc làm đã trả lời câu này${where}.`,
  ];
};

const outsideRemark = (input: ReportInput): string[] => {
  const { answered, employedOrStudying } = everybody(input);
  if (answered === 'hidden' || employedOrStudying === 'hidden' || answered < FEWEST_TO_COMPARE) return [];
  return [
    `Người trả lời không có việc làm và không học tiếp chiếm ${formatRateOf(answered - employedOrStudying, answered)}, gồm cả người đang thực hiện nghĩa vụ quân sự, công an.`,
  ];
};

/** Statements that follow from the numbers; never a cause, never a comparison of groups with fewer than 30 answers. */
export const remarkSentences = (input: ReportInput): string[] => [
  ...responseRemark(input),
  ...classRemark(input),
  ...employmentRemark(input),
  ...smallMajorsRemark(input),
  ...fieldRemark(input),
  ...outsideRemark(input),
];
