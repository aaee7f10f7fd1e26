/** The yearly cycle in the shipped bundle, from an empty workbook to the issued report, with a made-up college. */
import { mails } from '../../src/domain/collection/collection-tables';
import { rounds } from '../../src/domain/collection/rounds';
import { responseHeads } from '../../src/domain/collection/responses-table';
import { fillWorkspace } from '../college/fill-workspace';
import type { Truth } from '../college/truth-file';
import { simulate } from '../respond';
import { tableRows } from '../world/table-cells';
import type { Office } from './office';
import { makeCalls } from './phone-calls';
import { approve } from './principal';
import { showHeading, showLine, showProgress } from './progress-bar';
import { costTables, indicatorLines, type Summary } from './summary';
import { trueIndicators } from './truth';

/** Weeks in which answers come in. */
const WEEKS = 4;

export interface Campaign {
  readonly summary: Summary;
  /** Ids of the .docx files that count. */
  readonly plan: string;
  readonly report: string;
}

/** Every step of the office at its desk; what each costs is kept by the office. */
export const runCampaign = (
  office: Office,
  { graduates, seed }: { readonly graduates: number; readonly seed: number },
): Campaign => {
  office.workspace.run('onOpen', [], { event: 'open' });
  const truth = prepareRoster(office, graduates, seed);
  const problems = checkRoster(office);
  const plan = makePlan(office);
  printRosters(office);
  openSurvey(office);
  const { responses } = collect(office);
  const phone = makeCalls(office, truth);
  const counted = { seed, problems, phone, responses: responses + phone.interviewed };
  const found = summarize(office, truth, counted);
  const report = makeReport(office);
  return { summary: { ...found, ...costTables(office.costs) }, plan, report };
};

const prepareRoster = (office: Office, graduates: number, seed: number): Truth => {
  showHeading('Thiết lập, bước 3: nhập danh sách');
  const truth = fillWorkspace(office.workspace, { graduates, seed });
  showLine(`${truth.college.graduates.length} người tốt nghiệp, ${truth.college.classes.length} lớp`);
  return truth;
};

const checkRoster = (office: Office): number => {
  office.begin('checkRoster');
  const { graduations, persons, problems } = office.press('checkRoster', {});
  showLine(`${graduations} dòng đi tiếp, ${persons} người; ${problems.length} chỗ cần sửa, ví dụ:`);
  problems.slice(0, 3).forEach(({ message }) => showLine(`  ${message}`));
  return problems.length;
};

const openSurvey = (office: Office): void => {
  showHeading('Bước 4: mở phiếu BM.CTHS.06.02, gửi thư mời');
  office.begin('openSurvey');
  office.openSurvey();
  office.begin('sendInvitations');
  office.sendInvitations();
};

const collect = (office: Office): { readonly responses: number } => {
  showHeading('Bước 4–5: trả lời và lấy phản hồi');
  const { workspace } = office;
  const [formId = ''] = Object.keys(workspace.world.forms);
  office.begin('pullResponses');
  let responses = 0;
  for (let week = 1; week <= WEEKS; week += 1) {
    const before = responses;
    for (let day = 0; day < 7; day += 1) {
      office.passDays(1);
      const { answered, again } = simulate(workspace, formId, { dueOnly: true });
      responses += answered + again;
    }
    while (office.press('pullResponses', {}).left > 0);
    showLine(`Tuần ${week}: ${responses - before} phản hồi`);
  }
  return { responses };
};

const summarize = (
  office: Office,
  truth: Truth,
  counted: Pick<Summary, 'seed' | 'problems' | 'responses' | 'phone'>,
): Omit<Summary, 'serviceCalls' | 'googleSeconds' | 'seconds'> => {
  office.begin('updateIndicators');
  office.press('updateIndicators', {});
  const { groups } = office.press('readIndicators', {});
  const keysOf = (part: 'numerator' | 'denominator'): Set<string> => {
    const number = { indicator: 'responseRate', breakdown: 'all', group: 'Toàn trường', part } as const;
    return new Set(office.press('readRowsBehind', number).rows.map(({ graduationKey }) => graduationKey));
  };
  const [answered, targets] = [keysOf('numerator'), keysOf('denominator')];
  return {
    ...counted,
    graduates: targets.size,
    answered: answered.size,
    indicators: indicatorLines(groups),
    truth: indicatorLines(trueIndicators(office.workspace, truth, answered, targets)),
    ...statesOf(office),
  };
};

const statesOf = (office: Office): Pick<Summary, 'invited' | 'matched' | 'unmatched' | 'refused'> => {
  const { world } = office.workspace;
  const states = tableRows(world.spreadsheet, responseHeads).map(({ row }) => row.matchState);
  const count = (state: string): number => states.filter((each) => each === state).length;
  return {
    invited: tableRows(world.spreadsheet, mails).filter(
      ({ row }) => row.round === rounds.invitation.stored && row.state === 'đã gửi',
    ).length,
    matched: count('Đã khớp'),
    unmatched: count('Chờ khớp'),
    refused: count('Từ chối'),
  };
};

const makePlan = (office: Office): string => {
  showHeading('Bước 1–2: kế hoạch, trình Hiệu trưởng, ban hành');
  office.begin('createPlan');
  const { documentId } = office.press('createPlan', {});
  office.begin('approvePlan');
  return approve(office, 'plan', documentId, 1).docxId;
};

const printRosters = (office: Office): void => {
  showHeading('Bước 3: in BM.CTHS.06.01');
  office.begin('printRosters');
  for (;;) {
    const { label, done, total, state } = office.press('printRosters', {});
    showProgress(label, done, total);
    if (state === 'done') return;
  }
};

const makeReport = (office: Office): string => {
  showHeading('Bước 6–7: chốt số liệu, báo cáo, trình Hiệu trưởng, ban hành');
  office.begin('createReport');
  const { documentId } = office.press('createReport', {});
  office.begin('approveReport');
  return approve(office, 'report', documentId, 2).docxId;
};
