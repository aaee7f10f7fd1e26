/** `npm run demo`: the yearly cycle without a browser, its files and its summary. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printFileName } from '../../src/domain/documents/roster-print';
import { papers } from '../../src/domain/office/office-tables';
import { exportAll } from '../export';
import { Workspace } from '../workspace/workspace';
import { tableRows } from '../world/table-cells';
import { formatSummary } from './format-summary';
import { playNetwork } from './network';
import { Office } from './office';
import { showHeading } from './progress-bar';
import { runCampaign } from './run-campaign';
import type { Summary } from './summary';

export interface DemoOptions {
  readonly graduates: number;
  readonly seed: number;
  /** Plays a year of the alumni network as well. */
  readonly network?: boolean;
  /** Folder for the files. */
  readonly out: string;
}

export const demo = async ({ graduates, seed, network = false, out }: DemoOptions): Promise<Summary> => {
  const start = performance.now();
  const office = new Office(Workspace.create({ seed }));
  const { summary: campaign, papers: made } = await runCampaign(office, { graduates, seed });
  const summary: Summary = network ? { ...campaign, network: playNetwork(office) } : campaign;
  await writePapers(office, out, made);
  writeFileSync(path.join(out, 'summary.json'), formatSummary(summary));
  showHeading(
    `Xong sau ${((performance.now() - start) / 1000).toFixed(1)} giây: ${path.join(out, 'bao-cao.docx')}, workbook.xlsx, summary.json`,
  );
  return summary;
};

/** The whole export, and beside it the papers that count under names of their own. */
const writePapers = async (
  office: Office,
  out: string,
  papers: Readonly<Record<string, string>>,
): Promise<void> => {
  const { world, objects } = office.workspace;
  mkdirSync(out, { recursive: true });
  await exportAll(office.workspace, out);
  const named = { ...papers, ...printsOf(office) };
  for (const [name, id] of Object.entries(named)) {
    const content = world.files[id]?.content;
    if (!content) throw new Error(`${name} has no content`);
    writeFileSync(path.join(out, name), objects.get(content));
  }
};

/** File ids of the printed rosters by file name. */
const printsOf = ({ workspace }: Office): Record<string, string> =>
  Object.fromEntries(
    tableRows(workspace.world.spreadsheet, papers).flatMap(({ row }): [string, string][] => {
      if (row.kind !== 'Danh sách' || row.docxId === null) return [];
      const [, name = ''] = /^\S+ (.*)$/.exec(row.period) ?? [];
      return [[printFileName({ className: name, cohort: '' }), row.docxId]];
    }),
  );
