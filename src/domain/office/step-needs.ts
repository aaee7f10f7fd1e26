/** What each of the eight steps still lacks, in a few words each, and the day on which it was last brought forward (S1.1). */
import { formatDate, type LocalTime } from '../dates';
import { formatInteger } from '../number-format';
import type { BoardFacts, PaperStanding } from './board-facts';

const when = (lacks: boolean, words: string): string[] => (lacks ? [words] : []);
const count = (number: number, words: string): string[] =>
  when(number > 0, `${formatInteger(number)} ${words}`);

const planNeeds = ({ plan }: BoardFacts): string[] => when(plan === null, 'bản kế hoạch');

/** The way of a paper to being issued; nothing of it is asked before there is a paper. */
const approvalNeeds = (paper: PaperStanding | null, made: string): string[] => {
  if (paper === null) return [made];
  const { state, number, date } = paper;
  if (state === 'Dự thảo') return ['trình Hiệu trưởng', 'phê duyệt', 'ban hành'];
  if (state === 'Đã trình') return ['phê duyệt', 'ban hành'];
  if (state === 'Đã duyệt' || state === 'Đang ban hành') return ['ban hành'];
  return [...when(number === null, 'số văn bản'), ...when(date === null, 'ngày ban hành')];
};

const rosterNeeds = ({ graduations, rosterProblems, withoutKey }: BoardFacts): string[] => [
  ...when(graduations === 0, 'danh sách'),
  ...count(rosterProblems, 'chỗ cần sửa'),
  ...count(withoutKey, 'dòng chưa kiểm tra'),
];

const surveyNeeds = ({ campaign, uninvited, answered, targets }: BoardFacts): string[] => {
  if (campaign === null) return ['phiếu khảo sát'];
  if (campaign.state === 'Đã đóng') return [];
  return [...count(uninvited, 'người chưa nhận thư mời'), ...count(targets - answered, 'người chưa trả lời')];
};

const answersNeeds = ({ answered, unmatched }: BoardFacts): string[] => [
  ...when(answered === 0, 'phản hồi'),
  ...count(unmatched, 'phản hồi chờ khớp'),
];

const reportNeeds = ({ reports, proposed }: BoardFacts): string[] => [
  ...when(reports === 0, 'báo cáo'),
  ...when(proposed === 0, 'giải pháp'),
];

/** What lacks in which of the four parts stands on the step's own page. */
const archiveNeeds = ({ archive }: BoardFacts): string[] =>
  archive == null
    ? ['lưu hồ sơ']
    : count(Object.values(archive.gaps).filter((gap) => gap !== '').length, 'phần chưa đủ');

const needs: Readonly<Record<number, (facts: BoardFacts) => string[]>> = {
  1: planNeeds,
  2: ({ plan }) => approvalNeeds(plan, 'bản kế hoạch'),
  3: rosterNeeds,
  4: surveyNeeds,
  5: answersNeeds,
  6: reportNeeds,
  7: ({ report, published }) => [
    ...approvalNeeds(report, 'báo cáo'),
    ...when(report?.state === 'Đã ban hành' && published === 0, 'công bố'),
  ],
  8: archiveNeeds,
};

/** Empty for a step that the office has marked as done: paper precedes the system. */
export const stepNeeds = (step: number, facts: BoardFacts): string[] =>
  facts.marked.has(step) ? [] : (needs[step]?.(facts) ?? []);

const paperTimes = (paper: PaperStanding | null): (LocalTime | null | undefined)[] => [
  paper?.date,
  paper?.approvedAt,
  paper?.submittedAt,
];

const times: Readonly<Record<number, (facts: BoardFacts) => (LocalTime | null | undefined)[]>> = {
  1: ({ plan }) => [plan?.madeAt],
  2: ({ plan }) => paperTimes(plan),
  4: ({ campaign }) => [campaign?.closes],
  6: ({ report }) => [report?.madeAt],
  7: ({ report }) => paperTimes(report),
};

const SURVEY = 4;

/** The day of the office's mark, of issue, approval, submission or making; for the survey 'hạn' and the day it closes; '' while there is none. */
export const stepDate = (step: number, facts: BoardFacts): string => {
  const marked = facts.markedOn?.get(step);
  const known = [marked, ...(times[step]?.(facts) ?? [])].find((time) => time != null);
  if (known == null) return '';
  const day = formatDate(known.slice(0, 10));
  return step === SURVEY && marked == null ? `hạn ${day}` : day;
};

/** Where a person opens the step's paper, or ''. */
export const stepDocument = (step: number, { plan, report }: BoardFacts): string =>
  (step === 1 || step === 2 ? plan?.documentUrl : step === 6 || step === 7 ? report?.documentUrl : null) ??
  '';
