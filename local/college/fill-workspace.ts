/** Fills a new workspace with the made-up college as its office would: Thiết lập, then the classes and the roster typed in. */
import { config } from '../../src/domain/office/office-tables';
import { settingDeclarations } from '../../src/domain/office/settings';
import { classes } from '../../src/domain/roster/classes';
import { graduations } from '../../src/domain/roster/graduations';
import { pasteRows, sheetNamed } from '../act';
import type { Workspace } from '../workspace/workspace';
import { PRINCIPAL } from '../workspace/new-world';
import { valueAt } from '../world/grid';
import { classRows } from './class-rows';
import { dirtyRoster, type Dirt, type TypedRows } from './dirty-roster';
import { makeCollege, type CollegeOptions } from './make-college';
import { lastClasses, withoutClasses } from './part-of-roster';
import { saveTruth, type Truth } from './truth-file';

export interface FillOptions extends CollegeOptions {
  readonly dirt?: Dirt;
  /** So many of the last classes are not typed into `Danh sách`: they come from a file. */
  readonly untyped?: number;
}

interface Answered {
  readonly ok: boolean;
  readonly problem?: { readonly message: string };
}

/** Presses a button of the sidebar as the office account. Throws with the problem's sentence where it is refused. */
const press = (workspace: Workspace, method: string, input: object): void => {
  const result = workspace.run('rpc', [method, JSON.stringify(input)]);
  if (result.error) throw new Error(`${method}: ${result.error.message}`);
  // The one door gives every answer as JSON text of this shape.
  const answer = JSON.parse(String(result.value)) as Answered;
  if (!answer.ok) throw new Error(`${method}: ${answer.problem?.message ?? 'refused'}`);
};

/** Below the header, of which the first columns must be those of the rows. */
const typeBelowHeader = ({ world }: Workspace, title: string, { headers, rows }: TypedRows): void => {
  const sheet = sheetNamed(world.spreadsheet, title);
  const header = Math.max(1, sheet.frozenRows);
  const found = headers.map((_, at) => String(valueAt(sheet, header, at + 1)));
  if (found.join('|') !== headers.join('|'))
    throw new Error(`${title} has other columns: ${found.join(', ')}.`);
  pasteRows(world, sheet, rows, `A${header + 1}`);
};

/** Well-formed, and nobody's: the block that the generator uses. */
const OFFICE_PHONE = '0900000000';

/** Types a setting into `Cấu hình`, beside its name. */
const typeSetting = ({ world }: Workspace, name: string, value: string): void => {
  const sheet = sheetNamed(world.spreadsheet, config.title);
  const row = sheet.rows.findIndex(({ v }) => v[1] === name);
  if (row < 0) throw new Error(`${config.title} has no setting ${name}.`);
  pasteRows(world, sheet, [[value]], `C${row + 1}`);
};

/** The principal, and the head of the office; invented, as everybody here. */
const SIGNER = 'Giàng A Páo';
const PROPOSER = 'Quàng Văn Tiến';

/**
 * Sets up the workbook through the shipped bundle, types in the tabs `Lớp` and `Danh sách`, saves, and keeps the truth beside
 * the workspace (`truthOf` reads it back). Throws where the bundle refuses.
 */
export const fillWorkspace = (
  workspace: Workspace,
  { dirt = 'realistic', untyped = 0, ...options }: FillOptions,
): Truth => {
  const college = makeCollege(options);
  const roster = withoutClasses(dirtyRoster(college, dirt), college, lastClasses(college, untyped));
  const { name: school, governingBody, office } = college;
  press(workspace, 'setUp', { school, governingBody, office });
  typeSetting(workspace, settingDeclarations.shortName.name, college.shortName);
  typeSetting(workspace, settingDeclarations.signer.name, SIGNER);
  typeSetting(workspace, settingDeclarations.proposerName.name, PROPOSER);
  typeSetting(workspace, settingDeclarations.contactPhone.name, OFFICE_PHONE);
  typeSetting(workspace, settingDeclarations.principalEmail.name, PRINCIPAL);
  typeBelowHeader(workspace, classes.title, classRows(college));
  typeBelowHeader(workspace, graduations.title, roster);
  workspace.save();
  const truth: Truth = { college, faults: roster.faults };
  saveTruth(workspace, truth);
  return truth;
};
