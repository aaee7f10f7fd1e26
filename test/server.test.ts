/** The local page's server: who it lets in, what it knows, and what it never tells. */
import { request, type IncomingHttpHeaders } from 'node:http';
import type { Desk } from '../local/server/desk';
import { BODY_LIMIT } from '../local/server/http';
import { listen, type Served } from '../local/server/server';
import { newWorld } from '../local/workspace/new-world';

const SECRET = 'a stack trace with /some/folder in it';

/** A workspace whose script answers every call with its own arguments. */
const deskOf = (): Desk => {
  const world = newWorld();
  return {
    world: () => world,
    run: (as, functionName, args) => {
      if (args[0] === 'explode') throw new Error(SECRET);
      return { ok: true, value: JSON.stringify({ as, functionName, args }) };
    },
    ask: () => ({ ok: true, value: null }),
    waiting: new Map(),
    passTime: (until) => {
      world.clock = until;
      return [];
    },
    change: (act) => act(world),
    bytes: () => {
      throw new Error('nothing is kept');
    },
    keep: () => {
      throw new Error('nothing is kept');
    },
    respond: () => ({ editKey: '' }),
    sidebarHtml: () => '<html><head><style>p{}</style></head><body><script>1;</script></body></html>',
    pageFile: (name) => name,
  };
};

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let served: Served;
let port: number;

beforeEach(async () => {
  served = await listen(deskOf(), 0);
  port = Number(new URL(served.url).port);
});
afterEach(() => served.close());

/** A raw request: unlike fetch, it sends Host, Origin and dots in the path as they are given. */
const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8');
      reply.on('data', (part: string) => (text += part));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const JSON_TYPE = { 'Content-Type': 'application/json' };
const own = (): string => `http://127.0.0.1:${port}`;

describe('who is let in', () => {
  it('serves its own page on 127.0.0.1 and on localhost', async () => {
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/', { headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
    'refuses the Host %s, which another page may have bound to this machine',
    async (host) => {
      expect((await ask('/', { headers: { Host: host } })).status).toBe(403);
      const call = {
        method: 'POST',
        headers: { Host: host, ...JSON_TYPE },
        body: '{"method":"readHome","input":"{}"}',
      };
      expect((await ask('/rpc', call)).status).toBe(403);
    },
  );

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'refuses a call whose Origin is %s',
    async (origin) => {
      const call = {
        method: 'POST',
        headers: { Origin: origin, ...JSON_TYPE },
        body: '{"method":"readHome","input":"{}"}',
      };
      expect((await ask('/rpc', call)).status).toBe(403);
    },
  );

  it('lets its own Origin call, and hands method and input to the script as the chosen person', async () => {
    const call = {
      method: 'POST',
      headers: { Origin: own(), ...JSON_TYPE },
      body: '{"method":"readHome","input":"{}"}',
    };
    const { status, body } = await ask('/rpc', call);
    expect(status).toBe(200);
    expect(body).toContain('readHome');
    expect(body).toContain('van.phong@');
  });

  it('refuses a script of another site that reads, yet lets a person follow a link from a mail', async () => {
    const crossSite = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'no-cors',
      'Sec-Fetch-Dest': 'image',
    };
    expect((await ask('/api/outbox', { headers: crossSite })).status).toBe(403);
    const link = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    expect((await ask('/outbox', { headers: link })).status).toBe(200);
  });
});

describe('what it knows', () => {
  it.each([
    '/../package.json',
    '/page/../../package.json',
    '/page/%2e%2e/%2e%2e/package.json',
    '/page/..%2f..%2fpackage.json',
    '/files/..%2f..%2fetc%2fpasswd',
    '/api/sheet/..%2fstate.json',
    '/page/constructor',
    '/__proto__',
    '/constructor',
    '//evil.example/',
  ])('has no address %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('ket-noi-cuu-hssv');
  });

  it('answers an address that cannot be decoded with 400', async () => {
    expect((await ask('/forms/%E0%A4%A')).status).toBe(400);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  it('reads by GET alone and acts by POST alone', async () => {
    expect((await ask('/api/desk', { method: 'POST', headers: JSON_TYPE, body: '{}' })).status).toBe(405);
    expect((await ask('/rpc')).status).toBe(405);
  });

  it('acts on JSON alone, which no form of another site can post', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await ask('/rpc', { method: 'POST', headers, body: 'method=setUp' })).status).toBe(415);
    expect((await ask('/rpc', { method: 'POST', headers: JSON_TYPE, body: 'method=setUp' })).status).toBe(
      400,
    );
    expect((await ask('/rpc', { method: 'POST', headers: JSON_TYPE, body: '["setUp"]' })).status).toBe(400);
  });

  it('takes 5 MB and refuses more with 413, whether the length is told before or not', async () => {
    const body = (size: number): string => JSON.stringify({ method: 'm', input: 'x'.repeat(size - 25) });
    const fits = body(BODY_LIMIT);
    expect(fits).toHaveLength(BODY_LIMIT - 25 + '{"method":"m","input":""}'.length);
    expect((await ask('/rpc', { method: 'POST', headers: JSON_TYPE, body: fits })).status).toBe(200);
    const told = { ...JSON_TYPE, 'Content-Length': String(BODY_LIMIT + 1) };
    expect((await ask('/rpc', { method: 'POST', headers: told, body: body(BODY_LIMIT + 1) })).status).toBe(
      413,
    );
    const untold = { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' };
    expect(
      (await ask('/rpc', { method: 'POST', headers: untold, body: body(BODY_LIMIT + 1000) })).status,
    ).toBe(413);
  });

  it('presses only what stands in the menu', async () => {
    const press = { method: 'POST', headers: JSON_TYPE, body: '{"handler":"rpc"}' };
    expect((await ask('/api/menu', press)).status).toBe(404);
  });

  it('sits down only as a person of the workspace, and moves the clock only onwards', async () => {
    const post = (path: string, body: string): Promise<Answered> =>
      ask(path, { method: 'POST', headers: JSON_TYPE, body });
    expect((await post('/api/as', '{"email":"nobody@evil.example"}')).status).toBe(404);
    expect((await post('/api/clock', '{"by":"year"}')).status).toBe(400);
    expect((await post('/api/clock', '{"by":"day"}')).status).toBe(200);
    expect((await ask('/api/desk')).body).toContain('2026-01-13T01:00:00.000Z');
  });
});

describe('what it tells', () => {
  it('tells people a sentence and never the trace of a fault', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status, body } = await ask('/rpc', {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"method":"explode","input":"{}"}',
    });
    expect(status).toBe(500);
    expect(body).not.toContain(SECRET);
    expect(body).toContain('dữ liệu không mất');
    expect(quiet).toHaveBeenCalledTimes(1);
    quiet.mockRestore();
  });

  it('forbids inline scripts on its pages, framing by others, and guessing of types', async () => {
    const { headers } = await ask('/');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it("allows the sidebar's own inline script and style by hash, and our frame alone", async () => {
    const { headers, body } = await ask('/sidebar');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+';/);
    expect(policy).toMatch(/style-src 'sha256-[A-Za-z0-9+/=]+';/);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(body).toContain('<script src="/page/main.js"></script>');
  });
});

it('says which port is taken and what to do', async () => {
  await expect(listen(deskOf(), port)).rejects.toThrow(`Port ${port} is taken`);
});
