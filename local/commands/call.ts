/** `call`: one call of the sidebar's API. */
import { Workspace } from '../workspace/workspace';
import { complain, print, readArgs, UsageError, type Command } from './command';
import { personNamed, runScript } from './run-script';

const requireJson = (text: string): string => {
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw new UsageError(`The input is not JSON: ${text}`);
  }
};

/** The answer's `ok`; null when the text is no answer of the API. */
const okOf = (text: unknown): boolean | null => {
  if (typeof text !== 'string') return null;
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'
      ? answer.ok
      : null;
  } catch {
    return null;
  }
};

export const call: Command = {
  summary: "make one call of the sidebar's API, as the sidebar makes it",
  usage: 'DIR METHOD [JSON] [--as EMAIL]',
  help: `Prints the answer: {"ok": true, "value": …} or {"ok": false, "problem": {…}}.
The exit code is 0 when it is ok. JSON is the input, {} by default; \`methods DIR\` lists the methods.

  --as EMAIL   the person who presses the button (the office account)`,
  run: (args) => {
    const read = readArgs(args, { as: { type: 'string' } }, [2, 3]);
    const [folder = '', method = '', json = '{}'] = read.positionals;
    requireJson(json);
    const workspace = Workspace.open(folder);
    const result = runScript(workspace, 'rpc', [method, json], {
      as: personNamed(workspace, read.text('as')),
    });
    if (!result.ok) return 1;
    const ok = okOf(result.value);
    if (ok === null) {
      complain('The script gave no well-formed answer.');
      return 1;
    }
    print(String(result.value));
    return ok ? 0 : 1;
  },
};
