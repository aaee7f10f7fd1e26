/** Where the eight steps stand and what to do next, decided from what there is (UX 3); no step is ever locked. */
import { formatInteger } from '../number-format';
import type { BoardFacts, PaperStanding } from './board-facts';
import { procedure } from './procedure';
import { stepDate, stepDocument, stepNeeds } from './step-needs';

export type StepState = 'done' | 'doing' | 'attention' | 'todo';

export interface BoardStep {
  readonly number: number;
  readonly title: string;
  readonly state: StepState;
  readonly note: string;
  /** The day it was last brought forward, dd/mm/yyyy, or of the survey 'hạn dd/mm/yyyy'; or ''. */
  readonly date: string;
  /** Where its paper opens, or ''. */
  readonly document: string;
  /** What it still lacks, a few words each. */
  readonly missing: string[];
}

export interface Todo {
  readonly text: string;
  readonly button: string;
  readonly step: number;
}

type Standing = readonly [StepState, string];

const isOpen = ({ campaign }: BoardFacts): boolean =>
  campaign?.state === 'Đang mở' || campaign?.state === 'Đã đóng';

const rosterStanding = (facts: BoardFacts): Standing => {
  if (facts.graduations === 0) return ['todo', ''];
  if (facts.rosterProblems > 0) return ['attention', `${formatInteger(facts.rosterProblems)} chỗ`];
  return facts.withoutKey > 0 ? ['doing', `${formatInteger(facts.withoutKey)} dòng mới`] : ['done', ''];
};

const surveyStanding = (facts: BoardFacts): Standing => {
  if (facts.campaign === null) return ['todo', ''];
  const percent = facts.targets === 0 ? 0 : Math.floor((facts.answered / facts.targets) * 100);
  return facts.campaign.state === 'Đã đóng' ? ['done', `${percent}%`] : ['doing', `${percent}%`];
};

const answersStanding = (facts: BoardFacts): Standing => {
  if (facts.unmatched > 0) return ['attention', `${formatInteger(facts.unmatched)} việc`];
  return facts.answered > 0 ? ['doing', ''] : ['todo', ''];
};

const reportStanding = (facts: BoardFacts): Standing =>
  facts.reports > 0 ? ['done', `bản ${facts.reports}`] : ['todo', ''];

/** Step 1 is done with the first version; what comes of it is step 2. */
const planStanding = ({ plan }: BoardFacts): Standing =>
  plan === null ? ['todo', ''] : ['done', `bản ${plan.version}`];

/** The paper has its number and is out. */
export const isIssued = (paper: PaperStanding | null): boolean => paper?.state === 'Đã ban hành';

/** Steps 2 and 7 follow the newest version (`Hồ sơ`). */
const approvalStanding = (paper: PaperStanding | null): Standing => {
  if (paper === null) return ['todo', ''];
  if (paper.state === 'Dự thảo') return paper.remark === null ? ['todo', ''] : ['attention', 'trả lại'];
  if (paper.state === 'Đã trình') return ['doing', 'đã trình'];
  if (paper.state === 'Đã duyệt') return ['doing', 'đã duyệt'];
  if (paper.state === 'Đang ban hành') return ['attention', 'ban hành dở'];
  return paper.number === null || paper.date === null ? ['attention', 'thiếu số'] : ['done', ''];
};

/** Step 7 is done when the issued report has gone to the units, or the office says so. */
const publicationStanding = ({ report, published }: BoardFacts): Standing => {
  const [state, note] = approvalStanding(report);
  return state === 'done' && published === 0 ? ['doing', 'chưa công bố'] : [state, note];
};

const archiveStanding = ({ archive }: BoardFacts): Standing => {
  if (archive == null) return ['todo', ''];
  const lacking = Object.values(archive.gaps).filter((gap) => gap !== '').length;
  if (lacking > 0) return ['attention', `thiếu ${lacking} phần`];
  return archive.listed ? ['done', ''] : ['doing', 'đang lưu'];
};

const derived: Readonly<Record<number, (facts: BoardFacts) => Standing>> = {
  1: planStanding,
  2: ({ plan }) => approvalStanding(plan),
  3: rosterStanding,
  4: surveyStanding,
  5: answersStanding,
  6: reportStanding,
  7: publicationStanding,
  8: archiveStanding,
};

/** The eight steps as they stand. A mark of the office settles a step, but never hides that something needs attention. */
export const planBoard = (facts: BoardFacts): BoardStep[] =>
  procedure.map(({ number, title }) => {
    const [state, note] = derived[number]?.(facts) ?? ['todo', ''];
    return {
      number,
      title,
      note,
      state: facts.marked.has(number) && state !== 'attention' ? 'done' : state,
      date: stepDate(number, facts),
      document: stepDocument(number, facts),
      missing: stepNeeds(number, facts),
    };
  });

/** The next things to do, the most urgent first, three at most. */
export const planTodo = (facts: BoardFacts): Todo[] => {
  const todo: Todo[] = [];
  const add = (when: boolean, text: string, button: string, step: number): void => {
    if (when) todo.push({ text, button, step });
  };
  add(facts.graduations === 0 && facts.rosterProblems === 0, 'Chưa có danh sách', 'Nhập', 3);
  add(facts.unmatched > 0, `${formatInteger(facts.unmatched)} phản hồi chờ khớp`, 'Xem', 5);
  add(facts.withoutKey > 0, `${formatInteger(facts.withoutKey)} dòng mới chưa kiểm tra`, 'Kiểm tra', 3);
  add(
    facts.rosterProblems > 0,
    `${formatInteger(facts.rosterProblems)} chỗ cần sửa trong danh sách`,
    'Xem',
    3,
  );
  add(facts.graduations > 0 && !isOpen(facts), 'Chưa mở phiếu khảo sát', 'Mở', 4);
  add(
    isOpen(facts) && facts.uninvited > 0,
    `${formatInteger(facts.uninvited)} người chưa nhận thư mời`,
    'Gửi',
    4,
  );
  add(
    facts.campaign?.state === 'Đang mở' && facts.uninvited === 0 && facts.answered < facts.targets,
    `${formatInteger(facts.targets - facts.answered)} người chưa trả lời`,
    'Nhắc',
    4,
  );
  add(isOpen(facts) && facts.answered > 0 && facts.reports === 0, 'Chưa có báo cáo', 'Viết', 6);
  return todo.slice(0, 3);
};
