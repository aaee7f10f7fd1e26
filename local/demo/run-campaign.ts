/** The yearly cycle in the shipped bundle, from an empty workbook to the issued report, with a made-up college. */
import { mails } from '../../src/domain/collection/collection-tables';
import { rounds } from '../../src/domain/collection/rounds';
import { responseHeads } from '../../src/domain/collection/responses-table';
import { PRINT_KIND } from '../../src/domain/documents/roster-print-plan';
import { papers } from '../../src/domain/office/office-tables';
import { fillWorkspace } from '../college/fill-workspace';
import { lastClasses } from '../college/part-of-roster';
import type { Truth } from '../college/truth-file';
import { tableRows } from '../world/table-cells';
import { useCallBooks } from './call-books';
import { collect } from './collect-answers';
import { importRoster, type ImportCount } from './import-roster';
import type { Office } from './office';
import { makeCalls } from './phone-calls';
import { publishAndArchive } from './publish-and-archive';
import { approve } from './principal';
import { showHeading, showLine, showProgress } from './progress-bar';
import { takeUpSolutions } from './solutions';
import { costTables, indicatorLines, type Summary } from './summary';
import { trueIndicators } from './truth';

/** A class a tab. */
const IMPORTED_CLASSES = 3;

export interface Campaign {
  readonly summary: Summary;
  /** File ids of the papers by the name of their file. */
  readonly papers: Readonly<Record<string, string>>;
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
  const books = useCallBooks(office, truth);
  const phone = makeCalls(office, truth);
  const counted = {
    ...survey.found(),
    imported,
    callBooks: books,
    seed,
    problems,
    phone,
    responses: survey.responses + books.interviewed + phone.interviewed,
  };
  const found = summarize(office, truth, counted);
  const report = makeReport(office);
  const { archive, papers } = publishAndArchive(office);
  const summary = { ...found, archive, ...costTables(office.costs) };
  return { summary, papers: { 'ke-hoach.docx': plan, 'bao-cao.docx': report, ...papers } };
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
  office.begin('repairRoster');
  const { repaired } = office.press('repairRoster', {});
  showLine(`Chuẩn hóa ${repaired} chỗ, không mất dữ liệu`);
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

type Found = Omit<Summary, 'archive' | 'serviceCalls' | 'googleSeconds' | 'seconds'>;
type Counted = Pick<
  Summary,
  | 'seed'
  | 'imported'
  | 'callBooks'
  | 'problems'
  | 'responses'
  | 'phone'
  | 'reminder'
  | 'groupLinks'
  | 'queue'
  | 'matching'
>;

const summarize = (office: Office, truth: Truth, counted: Counted): Found => {
  office.begin('updateIndicators');
  office.press('updateIndicators', {});
  const { groups } = office.press('readIndicators', {});
  const keysOf = (part: 'numerator' | 'denominator', indicator = 'responseRate'): Set<string> => {
    const number = { indicator, breakdown: 'all', group: 'Toàn trường', part } as const;
    return new Set(office.press('readRowsBehind', number).rows.map(({ graduationKey }) => graduationKey));
  };
  const [answered, targets] = [keysOf('numerator'), keysOf('denominator')];
  return {
    ...counted,
    graduates: targets.size,
    answered: answered.size,
    indicators: indicatorLines(groups),
    truth: indicatorLines(
      trueIndicators(office.workspace, truth, answered, targets, keysOf('numerator', 'updatedOfCohort')),
    ),
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
  const { label, done, total } = office.press('printRosters', {});
  showProgress(label, done, total);
  office.letGoOn('printRosters', () => {
    const printed = tableRows(office.workspace.world.spreadsheet, papers).filter(
      ({ row }) => row.kind === PRINT_KIND && row.docxId !== null,
    );
    showProgress(label, printed.length, total);
  });
};

const makeReport = (office: Office): string => {
  showHeading('Bước 6–7: chốt số liệu, báo cáo, trình Hiệu trưởng, ban hành');
  office.begin('createReport');
  takeUpSolutions(office);
  const { documentId } = office.press('createReport', {});
  office.begin('approveReport');
  return approve(office, 'report', documentId, 2).docxId;
};
