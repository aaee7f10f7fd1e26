/** google.script for the sidebar and the dialog in their frames: the calls go to the local server, the page around it is told. */
import { localLinks } from '../server/local-links';
import { post, Refused } from './api';

type Handler = (value: unknown) => void;
interface Ran {
  readonly ok: boolean;
  readonly text?: unknown;
  readonly message?: string;
}

/** What the workbench hears after each call, and when the script closes its own frame. */
export interface ScriptMessage {
  readonly from: 'sidebar' | 'dialog';
  readonly what: 'called' | 'close';
  /** Of the sidebar's API; '' for a frame that closes. */
  readonly method: string;
}

const frame = (): ScriptMessage['from'] => (location.pathname === '/dialog' ? 'dialog' : 'sidebar');

const tellPage = (what: ScriptMessage['what'], method = ''): void => {
  const message: ScriptMessage = { from: frame(), what, method };
  window.parent.postMessage(message, location.origin);
};

/** The words in which google.script.run tells it. */
const failureText = (error: unknown): string => {
  if (!(error instanceof Refused)) return 'NetworkError: Connection failure due to HTTP 0';
  return error.status === 403
    ? 'You do not have permission to access the requested document.'
    : 'We’re sorry, a server error occurred. Please wait a bit and try again.';
};

const callRpc = async (
  [method, input, press]: readonly [string, string, string],
  succeed: Handler,
  fail: Handler,
): Promise<void> => {
  try {
    const ran = await post<Ran>('/rpc', { method, input, press });
    if (ran.ok) succeed(ran.text);
    else fail(new Error(ran.message ?? ''));
  } catch (error) {
    fail(new Error(failureText(error)));
  } finally {
    tellPage('called', method);
  }
};

const ignore: Handler = () => undefined;

/** Each with…Handler gives a new runner, as Google's does. */
const runner = (succeed: Handler, fail: Handler) => ({
  withSuccessHandler: (handler: Handler) => runner(handler, fail),
  withFailureHandler: (handler: Handler) => runner(succeed, handler),
  withUserObject: () => runner(succeed, fail),
  rpc: (method: string, input: string, press: string): void =>
    void callRpc([method, input, press], succeed, fail),
});

/** Links that the script made lead to Google's addresses; here they lead to the local pages. */
const followLocally = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link) link.href = localLinks(link.href);
};

/** Defines window.google before the sidebar's own script runs. */
export const installShim = (): void => {
  const script = {
    run: runner(ignore, ignore),
    host: { close: () => tellPage('close'), editor: { focus: () => undefined } },
  };
  Object.assign(window, { google: { script } });
  document.addEventListener('click', followLocally, true);
};
