/** The yearly cycle in the shipped bundle, from an empty workbook to the issued report, with a made-up college. */
import { mails } from '../../src/domain/collection/collection-tables';
import { rounds } from '../../src/domain/collection/rounds';
import { responseHeads } from '../../src/domain/collection/responses-table';
import { fillWorkspace } from '../college/fill-workspace';
import { lastClasses } from '../college/part-of-roster';
import { byStudentCode, type Truth } from '../college/truth-file';
import { simulate } from '../respond';
import { tableRows } from '../world/table-cells';
import { groupAnswersOf, groupLinkOf, takeGroupLinks } from './group-links';
import { importRoster, type ImportCount } from './import-roster';
import type { Office } from './office';
import { makeCalls } from './phone-calls';
import { approve } from './principal';
import { showHeading, showLine, showProgress } from './progress-bar';
import { queueOf, settleQueue, type Sitting } from './queue';
import { remind } from './reminder';
import { costTables, indicatorLines, type Summary } from './summary';
import { trueIndicators } from './truth';
import { matchingOf } from './truth-of-answers';

/** Weeks in which answers come in. */
const WEEKS = 4;
/** A class a tab. */
const IMPORTED_CLASSES = 3;
/** The reminder goes at the end of this week. */
const REMINDED_AFTER = 2;

export interface Campaign {
  readonly summary: Summary;
  /** Ids of the .docx files that count. */
  readonly plan: string;
  readonly report: string;
}

/** Every step of the office at its desk; what each costs is kept by the office. */
export const runCampaign = async (
  office: Office,
  { graduates, seed }: { readonly graduates: number; readonly seed: number },
): Promise<Campaign> => {
  office.workspace.run('onOpen', [], { event: 'open' });
  const { truth, imported } = await prepareRoster(office, graduates, seed);
  const problems = checkRoster(office);
  const plan = makePlan(office);
  printRosters(office);
  openSurvey(office);
  const survey = collect(office, truth);
  const phone = makeCalls(office, truth);
  const counted = {
    ...survey.found(),
    imported,
    seed,
    problems,
    phone,
    responses: survey.responses + phone.interviewed,
  };
  const found = summarize(office, truth, counted);
  const report = makeReport(office);
  return { summary: { ...found, ...costTables(office.costs) }, plan, report };
};

/** Most classes are typed in, the last ones imported from a file. */
const prepareRoster = async (
  office: Office,
  graduates: number,
  seed: number,
): Promise<{ readonly truth: Truth; readonly imported: ImportCount }> => {
  showHeading('Thiết lập, bước 3: nhập danh sách');
  const truth = fillWorkspace(office.workspace, { graduates, seed, untyped: IMPORTED_CLASSES });
  showLine(`${truth.college.graduates.length} người tốt nghiệp, ${truth.college.classes.length} lớp`);
  const classes = lastClasses(truth.college, IMPORTED_CLASSES);
  return { truth, imported: await importRoster(office, truth.college, classes) };
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
  office.sendRound('invitation');
};

interface Survey {
  readonly responses: number;
  /** What came of the rounds, the groups and the queue, as it stands when asked. */
  readonly found: () => Pick<Summary, 'reminder' | 'groupLinks' | 'queue' | 'matching'>;
}

/** Four weeks of answers; halfway the office settles the queue and reminds, at the end it settles what came since. */
const collect = (office: Office, truth: Truth): Survey => {
  showHeading('Bước 4–5: trả lời và lấy phản hồi');
  const known = byStudentCode(truth);
  office.begin('readGroupLinks');
  const links = takeGroupLinks(office);
  let responses = 0;
  const passWeeks = (from: number, to: number): void => {
    office.begin('pullResponses');
    for (let week = from; week <= to; week += 1) {
      const answers = passWeek(office, groupLinkOf(links));
      responses += answers;
      showLine(`Tuần ${week}: ${answers} phản hồi`);
    }
  };
  const settle = (): Sitting => {
    office.begin('settleUnmatched');
    return settleQueue(office);
  };
  passWeeks(1, REMINDED_AFTER);
  const first = settle();
  const readReminder = remind(office, known);
  passWeeks(REMINDED_AFTER + 1, WEEKS);
  const sittings = [first, settle()];
  return {
    responses,
    found: () => ({
      reminder: readReminder(),
      groupLinks: groupAnswersOf(office, links, known),
      queue: queueOf(office, sittings),
      matching: matchingOf(office.workspace),
    }),
  };
};

/** Gives how many answers came. */
const passWeek = (office: Office, groupLink: ReturnType<typeof groupLinkOf>): number => {
  const { workspace } = office;
  const [formId = ''] = Object.keys(workspace.world.forms);
  let responses = 0;
  for (let day = 0; day < 7; day += 1) {
    office.passDays(1);
    const { answered, again } = simulate(workspace, formId, { dueOnly: true, groupLink });
    responses += answered + again;
  }
  while (office.press('pullResponses', {}).left > 0);
  return responses;
};

type Found = Omit<Summary, 'serviceCalls' | 'googleSeconds' | 'seconds'>;
type Counted = Pick<
  Summary,
  'seed' | 'imported' | 'problems' | 'responses' | 'phone' | 'reminder' | 'groupLinks' | 'queue' | 'matching'
>;

const summarize = (office: Office, truth: Truth, counted: Counted): Found => {
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
