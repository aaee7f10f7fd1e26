/** `npm run release`: makes the template spreadsheet with its script, or brings it up to date, and prints the link by which a college copies it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readAuth } from './auth';
import { BEING_MADE, Google, type TemplateFile } from './google';
import { printResults } from './results';
import { copyLink, NOTHING, planRelease, type Found, type Step } from './steps';
import { print, readOptions, UsageError } from './usage';

const USAGE = `npm run release [-- --dry-run] [--auth FILE] [--user NAME] [--file FILE]
npm run release -- --results SPREADSHEET_ID [--auth FILE] [--user NAME]

  --dry-run     reads what is there and prints the steps, changes nothing
  --auth FILE   credentials: otherwise GOOGLE_APPLICATION_CREDENTIALS, otherwise clasp's ~/.clasprc.json
  --user NAME   which of clasp's stored accounts (default)
  --file FILE   where the ids are noted (release.json)
  --results ID  prints what “Quản trị › Kiểm tra môi trường” wrote in that spreadsheet; ends with 1 when a line disagrees`;

interface Notes {
  readonly template: string;
  readonly script: string | null;
}

const isNotes = (value: unknown): value is Notes =>
  typeof value === 'object' && value !== null && 'template' in value && typeof value.template === 'string';

const readNotes = (file: string): Notes | null => {
  if (!existsSync(file)) return null;
  const notes: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isNotes(notes)) throw new UsageError(`${file} names no template.`);
  return notes;
};

const writeNotes = (file: string, notes: Notes): void =>
  writeFileSync(file, `${JSON.stringify(notes, null, 2)}\n`);

/** The template that the notes name, as long as Drive has it; otherwise the oldest that Drive finds by its mark. */
const readFound = async (google: Google, notes: Notes | null): Promise<Found> => {
  const noted = notes === null ? null : await google.readTemplate(notes.template);
  const template: TemplateFile | null =
    noted !== null && !noted.trashed ? noted : ((await google.findTemplates())[0] ?? null);
  if (template === null) return NOTHING;
  const unclear = template.script === BEING_MADE;
  const settings = await google.readSettings(template.id);
  const shared = await google.isShared(template.id);
  return { template: template.id, script: unclear ? null : template.script, unclear, ...settings, shared };
};

/** Carries out one step; gives the ids as they are afterwards. */
const applyStep = async (google: Google, step: Step, ids: Notes, dist: string): Promise<Notes> => {
  const { template, script } = ids;
  if (step.do === 'make template') return { template: await google.makeTemplate(), script: null };
  if (step.do === 'make script') {
    await google.noteScript(template, BEING_MADE);
    const made = await google.makeScript(template);
    await google.noteScript(template, made);
    return { template, script: made };
  }
  if (step.do === 'drop template') await google.dropTemplate(step.template);
  else if (step.do === 'set locale and time zone') await google.writeSettings(template);
  else if (step.do === 'share') await google.share(template);
  else await google.pushFiles(script ?? '', dist);
  return ids;
};

const makeRelease = async (google: Google, file: string, root: string, dryRun: boolean): Promise<void> => {
  const found = await readFound(google, readNotes(file));
  const steps = planRelease(found);
  let ids: Notes = { template: found.template ?? '', script: found.script };
  for (const step of steps) {
    print(step.do);
    if (dryRun) continue;
    ids = await applyStep(google, step, ids, path.join(root, 'dist'));
    if (ids.template !== '') writeNotes(file, ids);
  }
  if (dryRun) return print(`${steps.length} steps, nothing was changed`);
  print(`script: https://script.google.com/d/${ids.script ?? ''}/edit`);
  print(`copy:   ${copyLink(ids.template)}`);
};

/** Returns the exit code. */
export const release = async (args: readonly string[], root: string): Promise<number> => {
  const text = { type: 'string' } as const;
  const options = {
    'dry-run': { type: 'boolean' },
    auth: text,
    user: text,
    file: text,
    results: text,
  } as const;
  const asked = readOptions(args, options, USAGE);
  const google = new Google(readAuth(asked.text('auth'), asked.text('user') ?? 'default'));
  const spreadsheet = asked.text('results');
  if (spreadsheet !== undefined) return printResults(google, spreadsheet);
  const file = path.resolve(asked.text('file') ?? path.join(root, 'release.json'));
  await makeRelease(google, file, root, asked.flag('dry-run'));
  return 0;
};
