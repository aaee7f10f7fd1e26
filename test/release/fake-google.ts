/** A server that answers like Drive, Sheets and the Script API as far as a release needs them, and notes every name that their descriptions do not have. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall, type Call, type FakeState } from './fake-answers';
import { EVERY_METHOD, METHODS, type Described } from './discovery-fields';

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\{\w+\}/g, '([^/:]+)').replace(/\./g, '\\.')}$`);

const findMethod = (host: string, method: string, path: string): [Described, string[]] | null => {
  for (const described of METHODS) {
    const match = pattern(described.path).exec(path);
    if (match && described.host === host && described.method === method)
      return [described, match.slice(1).map(decodeURIComponent)];
  }
  return null;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export class FakeGoogle {
  readonly state: FakeState = { files: new Map(), projects: new Map(), tabs: new Map() };
  /** Ids of the calls, in order. */
  readonly calls: string[] = [];
  /** What the descriptions do not have; empty when all is well. */
  readonly faults: string[] = [];
  readonly tokens = new Set<string>();
  /** The call, by its place among the calls of that id, that takes effect and is answered with an error: a stop. */
  breakAt: string | null = null;
  private readonly server = http.createServer((request, response) => void this.serve(request, response));

  async start(): Promise<number> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    // A listening TCP server has an address of this kind.
    return (this.server.address() as AddressInfo).port;
  }
  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  private async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    // Whole before it is read as text: a letter may lie across two chunks.
    const text = Buffer.concat(await request.toArray()).toString('utf8');
    const url = new URL(request.url ?? '', `https://${request.headers.host ?? ''}`);
    this.tokens.add(request.headers.authorization ?? '');
    const { status, body } = this.answer(request.method ?? '', url, text);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private answer(method: string, url: URL, text: string): { status: number; body: object } {
    const found = findMethod(url.hostname, method, url.pathname);
    if (!found) {
      this.faults.push(`${method} ${url.href}`);
      return { status: 404, body: { error: { code: 404, message: 'no such method' } } };
    }
    const [described, ids] = found;
    const body: unknown = text === '' ? {} : JSON.parse(text);
    this.check(described, url, body);
    this.calls.push(described.id);
    const call: Call = { id: described.id, ids, query: url.searchParams, body: isRecord(body) ? body : {} };
    const answered = answerCall(this.state, call, this.faults);
    if (this.breakAt !== described.id) return answered;
    this.breakAt = null;
    return { status: 403, body: { error: { code: 403, message: 'the connection broke here' } } };
  }

  private check({ id, query, body }: Described, url: URL, given: unknown): void {
    const known = [...query, ...EVERY_METHOD];
    const unknown = [...url.searchParams.keys()].filter((name) => !known.includes(name));
    const fields = Object.keys(isRecord(given) ? given : {}).filter((name) => !body.includes(name));
    this.faults.push(...[...unknown, ...fields].map((name) => `${id} has no ${name}`));
  }
}
