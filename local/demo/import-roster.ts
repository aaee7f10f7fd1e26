/** The demo's import: a messy .xlsx with a class a tab goes through the dialog's reading, preview and import, and is held beside the truth. */
import { graduations } from '../../src/domain/roster/graduations';
import { fullName } from '../../src/domain/roster/names';
import type { FileRow } from '../../src/domain/roster/import/file-sheet';
import { fileRows, guessedMapping, readImportSheet } from '../../src/domain/roster/import/read-sheet';
import { sentPages } from '../../src/domain/roster/import/staged-rows';
import { fold } from '../../src/domain/text';
import { readXlsxSheets } from '../../sidebar/import/read-xlsx';
import type { College, CollegeClass, Graduate } from '../college/truth';
import { momentOfSerial } from '../world/number-format';
import { eachRow } from '../world/table-cells';
import type { CellValue } from '../world/sheet-state';
import { messyXlsx } from './messy-xlsx';
import type { Office } from './office';
import { showLine } from './progress-bar';

const FILE = 'HSSV tốt nghiệp.xlsx';
const IMPORT = 'demo-import';

export interface ImportCount {
  readonly tabs: number;
  /** Lines of people that were found in the file. */
  readonly rows: number;
  readonly added: number;
  readonly refused: number;
  /** Cells repaired without loss on the way in. */
  readonly repaired: number;
  /** Imported rows with the true name, class, cohort, birth date, graduation day, telephone number and address; other ones. */
  readonly right: number;
  readonly wrong: number;
}

const isGraduateOf =
  (classes: readonly CollegeClass[]) =>
  (one: Graduate): boolean =>
    classes.some(({ className, cohort }) => one.className === className && one.cohort === cohort);

const dayIn = (value: CellValue): string =>
  typeof value === 'number' ? momentOfSerial(value).toISOString().slice(0, 10) : String(value);

/** What must have come through, one text. */
const portrait = (cells: readonly string[]): string => cells.map((cell) => fold(cell)).join('|');
const truthOf = (one: Graduate): string =>
  portrait([
    ...[fullName(one), one.className, one.cohort, one.birthDate, one.graduationDate],
    ...[one.phone, one.email],
  ]);

const judge = ({ workspace }: Office, graduates: readonly Graduate[]): number => {
  const wanted = new Map(graduates.map((one) => [one.studentCode, truthOf(one)]));
  let right = 0;
  eachRow(workspace.world.spreadsheet, graduations, (read) => {
    const text = (column: string): string => String(read(column));
    const found = portrait([
      `${text('familyName')} ${text('givenName')}`,
      ...[text('className'), text('cohort'), dayIn(read('birthDate')), dayIn(read('graduationDate'))],
      ...[text('phone'), text('email')],
    ]);
    right += Number(wanted.get(text('studentCode')) === found);
    return false;
  });
  return right;
};

const send = (office: Office, rows: readonly FileRow[]): void => {
  for (const { from, columns, rows: page } of sentPages(rows))
    office.press('stageImport', {
      importId: IMPORT,
      from,
      columns: [...columns],
      rows: page.map(({ values, ...row }) => ({ ...row, values: [...values] })),
    });
};

/** Imports these classes from a file of up to three tabs. */
export const importRoster = async (
  office: Office,
  college: College,
  classes: readonly CollegeClass[],
): Promise<ImportCount> => {
  office.begin('importRows');
  const graduates = college.graduates.filter(isGraduateOf(classes));
  const sheets = await readXlsxSheets(await messyXlsx(classes, graduates, college.name));
  const readings = sheets.flatMap((sheet) => readImportSheet(sheet) ?? []);
  const rows = readings.flatMap((reading) => fileRows(reading, guessedMapping(reading), reading.info));
  send(office, rows);
  const asked = { importId: IMPORT, total: rows.length, replace: false };
  const { repairs } = office.press('previewImport', asked);
  const { added, refused } = office.press('importRows', { ...asked, file: FILE });
  const right = judge(office, graduates);
  showLine(`${FILE}: ${readings.length} tab, ${rows.length} dòng; nhập ${added}, từ chối ${refused}`);
  const repaired = repairs.reduce((sum, { count }) => sum + count, 0);
  return {
    tabs: readings.length,
    rows: rows.length,
    added,
    refused,
    repaired,
    right,
    wrong: added - right,
  };
};
