/** The local page's server over a real workspace: whatever is sent to whichever address, it answers in words and tells no trace. */
import { request } from 'node:http';
import fc from 'fast-check';
import { ADDRESSES } from '../../local/server/routes';
import { serve, type Served } from '../../local/server';
import { Workspace } from '../../local/workspace/workspace';
import { hostileText } from '../support/hostile';
import { wrongJson } from '../support/json-of-schema';

let served: Served;
let port = 0;
beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  served = await serve(Workspace.create(), { port: 0 });
  port = Number(new URL(served.url).port);
});
afterAll(async () => {
  await served.close();
  jest.restoreAllMocks();
});

interface Answered {
  readonly status: number;
  readonly body: string;
}

const ask = (method: string, path: string, body: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8');
      reply.on('data', (part: string) => (text += part));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** What stands for '*' in an address. */
const names = fc.oneof(
  fc.constantFrom('..%2f..%2fetc%2fpasswd', '__proto__', 'constructor', '0', '-1', '%00', '%ff', 'a%2fb'),
  hostileText.map((text) => encodeURIComponent(text.slice(0, 50).replace(/\p{Cs}/gu, ''))),
);

/** Fields that the addresses read, with values that they do not expect. */
const fields = fc.dictionary(
  fc.constantFrom(
    'method',
    'input',
    'handler',
    'email',
    'by',
    'sheet',
    'answers',
    'editKey',
    'act',
    'does',
    '__proto__',
  ),
  fc.oneof(hostileText, fc.jsonValue()),
  { maxKeys: 5 },
);
const bodies = fc.oneof(
  wrongJson,
  fields.map((value) => JSON.stringify(value)),
);

/** A trace, or a folder of this machine. */
const TELLTALE = /\n\s+at |node_modules|\.ts:\d|\/(home|work|tmp|usr|etc)\//;

describe('Issue 4, security: any request', () => {
  const addresses = Object.entries(ADDRESSES).flatMap(([method, paths]) =>
    paths.map((path): [string, string] => [method, path]),
  );
  // The page's own files hold whatever the page is made of.
  const spoken = addresses.filter(([, path]) => !path.startsWith('page/') && path !== 'sidebar');

  test.each(spoken)('%s /%s is answered in words', async (method, path) => {
    await fc.assert(
      fc.asyncProperty(names, bodies, async (name, body) => {
        const { status, body: told } = await ask(
          method,
          `/${path.replace('*', name)}`,
          method === 'POST' ? body : '',
        );
        expect([status, status < 500]).toEqual([status, true]);
        expect(told).not.toMatch(TELLTALE);
      }),
      { numRuns: 8 },
    );
  });

  test('a body nested a hundred thousand deep is refused like any other', async () => {
    const { status } = await ask('POST', '/rpc', '['.repeat(100_000));
    expect(status).toBe(400);
  });
});
