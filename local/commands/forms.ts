/** `forms`: the forms of the workspace. */
import type { FormState } from '../world/forms';
import { publicUrl } from '../world/prefilled-link';
import { Workspace } from '../workspace/workspace';
import { print, readArgs, type Command } from './command';

const described = (form: FormState) => ({
  id: form.id,
  title: form.title,
  link: publicUrl(form),
  published: form.published,
  acceptingResponses: form.acceptingResponses,
  answers: form.responses.length,
  questions: form.items.map(({ id, type, title }) => ({ id, type, title })),
});

const asText = (form: ReturnType<typeof described>): string =>
  [
    `${form.id}  ${form.title}`,
    `  ${form.link}`,
    `  ${form.published ? 'published' : 'unpublished'}, ${form.acceptingResponses ? 'open' : 'closed'}, ${form.answers} answers`,
    ...form.questions.map(({ type, title }) => `  ${type.padEnd(15)} ${title}`),
  ].join('\n');

export const forms: Command = {
  summary: 'the forms: id, title, published link, questions',
  usage: 'DIR [--json]',
  help: '  --json   the same as one JSON list',
  run: (args) => {
    const read = readArgs(args, { json: { type: 'boolean' } }, [1, 1]);
    const all = Object.values(Workspace.open(read.positionals[0] ?? '').world.forms).map(described);
    print(read.flag('json') ? JSON.stringify(all) : all.map(asText).join('\n\n'));
    return 0;
  },
};
