/** Thiết lập: makes or mends the tabs, settings, questions, template and trigger; may run at any time without harm. */
import { fixedTables } from '../../domain/all-tables';
import { responsesTable } from '../../domain/collection/responses-table';
import { config } from '../../domain/office/office-tables';
import { defaultConfig } from '../../domain/office/procedure';
import { parseSettings, settingDeclarations, type SettingName } from '../../domain/office/settings';
import { migrations, SCHEMA_VERSION } from '../../domain/migrations/migrations';
import { pendingMigrations } from '../../domain/migrations/plan-migration';
import { schemaRow } from '../../domain/migrations/schema-row';
import { graduations } from '../../domain/roster/graduations';
import type { Problem } from '../../domain/problem';
import { defaultQuestions } from '../../domain/survey/questionnaire';
import { questions } from '../../domain/survey/questions-table';
import { keyOf } from '../../domain/table-rows';
import { isOwner, requireOwnWorkbook, writeOwner } from '../../google/account';
import { applyMigration } from '../../google/apply-migration';
import { writeRows } from '../../google/keyed-write';
import { readSchema } from '../../google/known-schema';
import { applyTab, applyTabs } from '../../google/make-tab';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { applyClockTrigger } from '../../google/triggers';
import { applyWorkbook, removeBlankSheets, showSheet } from '../../google/workbook-settings';
import { ensureDigest } from '../network/duties/remind-duties';
import { finishUnfinished } from '../shared/finish-unfinished';
import { makeTemplates } from '../shared/folders';
import { readSurvey } from '../shared/read-survey';

export interface Office {
  readonly school?: string | undefined;
  readonly governingBody?: string | undefined;
  readonly office?: string | undefined;
}

export interface SetUpResult {
  /** What was made, in Vietnamese; empty when all was there. */
  readonly made: readonly string[];
  readonly problems: readonly Problem[];
}

export const setUp = (office: Office): SetUpResult =>
  underLock('thiết lập', () => {
    requireOwnWorkbook();
    applyWorkbook();
    const migrated = migrate();
    const made = applyTabs(fixedTables);
    finishUnfinished();
    writeDefaults(office.office);
    writeSettings(office);
    writeRows(config, [schemaRow]);
    const { survey, problems } = readSurvey();
    made.push(applyTab(responsesTable(survey)));
    removeBlankSheets();
    if (made.some((what) => what !== null)) showSheet(graduations);
    if (isOwner()) made.push(setUpOutside());
    return { made: [...migrated, ...made.filter((what) => what !== null)], problems };
  });

/** Before tabs and columns are added, so that what was renamed is not made a second time; the version is noted once all is done. */
const migrate = (): string[] =>
  pendingMigrations(readSchema() ?? SCHEMA_VERSION, migrations).map((migration) => {
    applyMigration(migration, fixedTables);
    return `Phiên bản ${migration.version}: ${migration.title}`;
  });

/** What stands outside the workbook belongs to the office account, who is the first to set up (decision 9). */
const setUpOutside = (): string | null => {
  writeOwner(whoami());
  makeTemplates();
  ensureDigest();
  return applyClockTrigger() ? 'Lịch chạy tự động' : null;
};

/** Puts in the defaults that are missing; what the office changed or emptied stays. A questionnaire that exists is the office's own. */
const writeDefaults = (named: string | undefined): void => {
  const rows = readUsable(config);
  const known = new Set(rows.map((row) => keyOf(config, row)));
  const office = named ?? parseSettings(rows).office;
  writeRows(
    config,
    defaultConfig(whoami(), office === '' ? undefined : office).filter(
      (row) => !known.has(keyOf(config, row)),
    ),
  );
  if (readUsable(questions).length === 0) writeRows(questions, defaultQuestions());
};

const writeSettings = (office: Office): void => {
  const given = Object.entries(office).filter(
    (entry): entry is [SettingName & keyof Office, string] => entry[1] !== undefined,
  );
  writeRows(
    config,
    given.map(([name, value]) => ({
      section: settingDeclarations[name].section,
      name: settingDeclarations[name].name,
      value,
    })),
  );
};
