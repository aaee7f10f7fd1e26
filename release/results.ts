/** Reads back what the check of the environment wrote in a spreadsheet, so that docs/fidelity.md can say what was seen. */
import { environment } from '../src/domain/environment/environment-table';
import type { Google } from './google';
import { print } from './usage';

const { columns } = environment;

/** The lines of the tab by header, as far as a probe stands in them. */
const linesOf = ([headers = [], ...rows]: readonly string[][]): ReadonlyMap<string, string>[] =>
  rows
    .map((row) => new Map(headers.map((header, at) => [header, row[at] ?? ''])))
    .filter((line) => (line.get(columns.probe.header) ?? '') !== '');

/** Prints one line an answer. The exit code: 1 when a line disagrees, or when there is none. */
export const printResults = async (google: Google, spreadsheet: string): Promise<number> => {
  const lines = linesOf(await google.readTab(spreadsheet, environment.title));
  const cell = (line: ReadonlyMap<string, string>, { header }: { header: string }): string =>
    line.get(header) ?? '';
  for (const line of lines) {
    const said = [columns.agrees, columns.seen, columns.at, columns.probe].map((one) => cell(line, one));
    print([...said, `${cell(line, columns.expected)} | ${cell(line, columns.got)}`].join('\t'));
  }
  const wrong = lines.filter((line) => cell(line, columns.agrees) === 'Không');
  print(`${lines.length} lines, ${wrong.length} disagree`);
  return lines.length === 0 || wrong.length > 0 ? 1 : 0;
};
