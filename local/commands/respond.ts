/** `respond`: answers a form. */
import { readFileSync } from 'node:fs';
import { respond as answerForm, simulate } from '../respond/index';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, UsageError, type Command } from './command';

const readRate = (text: string): number => {
  const rate = Number(text);
  if (!(rate >= 0 && rate <= 1)) throw new UsageError(`--simulate takes a share from 0 to 1, not “${text}”.`);
  return rate;
};

const readJson = (file: string): unknown => {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return content;
  } catch (error) {
    throw new Error(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

export const respond: Command = {
  summary: 'answer a form: from a file, or as the made-up graduates would',
  usage: 'DIR FORM (--answers FILE.json | --simulate RATE [--seed S])',
  help: `FORM is the form's id.

  --answers FILE    a JSON file with one or several submissions
  --simulate RATE   the share of graduates who answer, from 0 to 1
  --seed S          the same seed gives the same answers (1)`,
  run: (args) => {
    const read = readArgs(
      args,
      { answers: { type: 'string' }, simulate: { type: 'string' }, seed: { type: 'string' } },
      [2, 2],
    );
    const [folder = '', form = ''] = read.positionals;
    const [file, rate] = [read.text('answers'), read.text('simulate')];
    if ((file === undefined) === (rate === undefined))
      throw new UsageError('Give --answers FILE or --simulate RATE.');
    const seed = read.number('seed', 0);
    if (file !== undefined && seed !== undefined) throw new UsageError('--seed goes with --simulate.');
    const workspace = Workspace.open(folder);
    const report =
      rate === undefined
        ? answerForm(workspace, form, readJson(file ?? ''))
        : simulate(workspace, form, { rate: readRate(rate), seed: seed ?? 1 });
    workspace.save();
    print(JSON.stringify(report));
    return report.refused.length > 0 ? 1 : 0;
  },
};
