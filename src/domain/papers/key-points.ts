/** The three key points of a paper for the principal's mail (UX 9), from the numbers frozen with it. */
import { formatDate } from '../dates';
import { formatInteger, formatRateOf } from '../number-format';
import { countGraduates, knownClasses, type FrozenPlan } from '../documents/plan-input';
import { calculateIndicators } from '../indicators/calculate';
import { indicators } from '../indicators/definitions';
import type { Snapshot } from '../indicators/snapshot';

/** What the principal is to know of a plan before reading it. */
export const planPoints = ({ classes, opens, closes, target, year }: FrozenPlan): string[] => [
  `Đối tượng: ${formatInteger(countGraduates(classes))} người tốt nghiệp năm ${year}, ${formatInteger(knownClasses(classes).length)} lớp.`,
  `Thời gian khảo sát: từ ${formatDate(opens)} đến ${formatDate(closes)}.`,
  `Mục tiêu phản hồi: ${target}%.`,
];

const POINTS = ['responseRate', 'employedOfAnswered', 'employedOrStudyingOfAnswered'];

/** What the principal is to know of a report before reading it. */
export const reportPoints = (snapshot: Snapshot): string[] => {
  const [whole] = calculateIndicators(snapshot.records);
  return indicators
    .filter(({ code }) => POINTS.includes(code))
    .map(({ code, label }) => {
      const { numerator = 0, denominator = 0 } = whole?.counts[code] ?? {};
      return `${label}: ${denominator === 0 ? 'chưa có người trả lời' : formatRateOf(numerator, denominator)}.`;
    });
};
