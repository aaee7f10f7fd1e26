/** Step 3, Tổng hợp danh sách: prints form BM.CTHS.06.01, one .docx a class and year; only what changed is printed again. */
import { latestYear, type GraduationRow, graduations } from '../../domain/roster/graduations';
import { campaigns } from '../../domain/collection/collection-tables';
import { fillTemplate } from '../../domain/documents/fill-template';
import { printContent, printTitle, rosterData, type RosterForm } from '../../domain/documents/roster-print';
import { printLists, type PrintList, type PrintLists } from '../../domain/documents/roster-print-lists';
import {
  planPrints,
  PRINT_KIND,
  unfinishedPrints,
  type Stamped,
  type ToPrint,
} from '../../domain/documents/roster-print-plan';
import { rosterTags } from '../../domain/documents/roster-tags';
import { config, papers, type PaperRow } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { classes } from '../../domain/roster/classes';
import { readRows } from '../../domain/table-rows';
import { now, today, type Budget } from '../../google/clock';
import { findByProperties, type FileProperties, type FoundFile } from '../../google/documents/find-files';
import { DOCX, ensureFolder, saveDocx } from '../../google/documents/save-files';
import { sha256 } from '../../google/documents/snapshots';
import { writeRows } from '../../google/keyed-write';
import { readGrid, readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { writeProperty } from '../../google/workbook';
import { ensureCheckedTemplate } from '../shared/checked-template';
import { finishUnfinished } from '../shared/finish-unfinished';
import { campaignFolder, PRINT_FOLDER } from '../shared/folders';
import { printPause } from '../shared/pause';
import type { Progress } from '../shared/progress';
import { goOnTime, writeTask } from '../shared/tasks';
import { endPrinting, noteClockStand, noteStand, printProgressOf } from './printing';

export interface PrintProgress extends Progress {
  /** Lists printed by this call, and those whose newest print still says what the roster says. */
  readonly printed: number;
  readonly unchanged: number;
  /** Rows that could not be printed: no name, class or graduation date, or a class that tab `Lớp` does not know. */
  readonly leftOut: number;
  /** Where the newest year's prints lie; null when there is nothing to print. */
  readonly folderUrl: string | null;
}

/** Papers noted in `Hồ sơ` at once. */
const PAGE = 10;

type StampedList = PrintList & Stamped;
type Job = ToPrint<StampedList>;

interface Asked {
  readonly classes?: readonly string[] | undefined;
}

/**
 * Prints the asked classes ('KT2 K59', '2025 KT2 K59', 'KT2'), or all; call again while it is running. All of them go on by
 * themselves too, some only by presses. A press ends a pause.
 */
export const printRosters = (asked: Asked, budget: Budget): PrintProgress => {
  if (asked.classes !== undefined) return print(asked.classes, budget, printProgressOf);
  printPause.end();
  return print(undefined, budget, noteStand);
};

/** The dispatcher's part; gives what it did. A fault, such as a spoilt template, is tried again after an hour. */
export const goOnPrinting = (budget: Budget): string => {
  underLock('ghi lịch chạy', () => writeTask('printRosters', goOnTime(false)));
  const { done, total } = endPrinting() ?? print(undefined, budget, noteClockStand);
  return `Đã in ${done}/${total} lớp`;
};

const print = (
  asked: readonly string[] | undefined,
  budget: Budget,
  note: (done: number, total: number, printed: number) => Progress,
): PrintProgress =>
  underLock('in danh sách', () => {
    finishUnfinished();
    const { lists, leftOut, latest } = readLists(asked);
    if (lists.length === 0) return { ...note(0, 0, 0), printed: 0, unchanged: 0, leftOut, folderUrl: null };
    const template = ensureCheckedTemplate('roster', rosterTags);
    const form = readForm();
    const office = sha256(template.join(','));
    const stamped = lists.map((list) => ({ ...list, hash: sha256(office + printContent(list, form)) }));
    finishPrints(readUsable(papers));
    const jobs = planPrints(stamped, readUsable(papers));
    const folderOf = foldersByYear(latest);
    const folderUrl = folderOf(lists[lists.length - 1]?.year ?? 0).url;
    writeProperty(PRINT_FOLDER, folderUrl);
    const stopped = asked === undefined ? printPause.isOn : () => false;
    const printed = printPages(jobs, { template, form, folderOf, budget, stopped });
    const unchanged = lists.length - jobs.length;
    const stand = note(unchanged + printed, lists.length, printed);
    return { ...stand, printed, unchanged, leftOut, folderUrl };
  });

const readLists = (asked?: readonly string[]): PrintLists & { readonly latest: number | null } => {
  const grid = readGrid(graduations);
  const { rows } = readRows(graduations, grid);
  const usable = rows.filter((reading) => reading.usable).map(({ row }): GraduationRow => row);
  return { ...printLists(grid, rows, readUsable(classes), asked), latest: latestYear(usable) };
};

const FORM_NAME = 'Danh sách trích ngang HSSV';
const FORM_CODE = 'BM.CTHS.06.01';

const readForm = (): RosterForm => {
  const rows = readUsable(config);
  const { place, office } = parseSettings(rows);
  const own = rows.find(({ section, name }) => section === 'Biểu mẫu' && name === FORM_NAME)?.form;
  return { place, office, formCode: own ?? FORM_CODE };
};

/** Marks of a print in Drive; the hash is there because a version begun before the roster changed must not pass for this one. */
const propertiesOf = ({ period, version, hash }: Stamped & { readonly version: number }): FileProperties => ({
  paper: PRINT_KIND,
  list: sha256(period).slice(0, 32),
  version: String(version),
  hash: hash.slice(0, 32),
});

/** A print that a stop left with its file made, but not noted as made. */
const finishPrints = (rows: readonly PaperRow[]): void => {
  const found = unfinishedPrints(rows).flatMap(({ kind, period, version, snapshotHash }) => {
    const [file] = findByProperties(propertiesOf({ period, version, hash: snapshotHash ?? '' }), DOCX);
    return file ? [madeRow({ kind, period, version }, file)] : [];
  });
  writeRows(papers, found);
};

type PaperKey = Pick<PaperRow, 'kind' | 'period' | 'version'>;

const keyOf = ({ period, version }: Job): PaperKey => ({ kind: PRINT_KIND, period, version });

const madeRow = (key: PaperKey, { id, url }: FoundFile): PaperKey & Partial<PaperRow> => ({
  ...key,
  state: 'Dự thảo',
  docxId: id,
  documentUrl: url,
});

interface Desk {
  readonly template: Uint8Array;
  readonly form: RosterForm;
  readonly folderOf: (year: number) => FoundFile;
  readonly budget: Budget;
  /** Somebody paused it. */
  readonly stopped: () => boolean;
}

/** Notes a page of prints, makes them, notes what was made. Returns how many were made in the time there was. */
const printPages = (jobs: readonly Job[], desk: Desk): number => {
  let printed = 0;
  while (printed < jobs.length && (printed === 0 || desk.budget.hasTime()) && !desk.stopped()) {
    const page = jobs.slice(printed, printed + PAGE);
    writeRows(
      papers,
      page.map((job) => ({
        ...keyOf(job),
        title: printTitle(job),
        state: 'Đang tạo' as const,
        madeAt: now(),
        madeBy: whoami(),
        snapshotHash: job.hash,
      })),
    );
    const made: ReturnType<typeof madeRow>[] = [];
    for (const job of page) {
      if (made.length > 0 && (!desk.budget.hasTime() || desk.stopped())) break;
      made.push(madeRow(keyOf(job), makePrint(job, desk)));
    }
    writeRows(papers, made);
    printed += made.length;
    if (made.length < page.length) break;
  }
  return printed;
};

const makePrint = (job: Job, { template, form, folderOf }: Desk): FoundFile => {
  const data = rosterData(job, form, Number(today().slice(0, 4)));
  const name = `${printTitle(job)}, bản ${job.version}`;
  return saveDocx(name, fillTemplate(template, data), folderOf(job.year).id, propertiesOf(job));
};

/** 'Danh sách trích ngang' in the folder of the campaign that asks this year's graduates, or in the year's own. */
const foldersByYear = (latest: number | null): ((year: number) => FoundFile) => {
  const known = new Map<number, FoundFile>();
  const names = new Map(readUsable(campaigns).map((row) => [row.graduationYear, row.campaign]));
  const parentOf = (year: number): string => {
    const campaign = names.get(year) ?? (year === latest ? today().slice(0, 4) : null);
    return campaign === null ? `Tốt nghiệp ${year}` : campaignFolder(campaign);
  };
  return (year) => {
    const folder =
      known.get(year) ?? ensureFolder('Danh sách trích ngang', ensureFolder(parentOf(year), null).id);
    known.set(year, folder);
    return folder;
  };
};
