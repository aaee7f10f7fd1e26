/** Requests and replies of the local page as plain values, and how they cross node:http. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PERSON_HEADER } from './person-header';

/** Larger bodies are refused; the sidebar's own limit for uploads is the same. */
export const BODY_LIMIT = 5 * 1024 * 1024;

export interface Request {
  readonly method: string;
  /** The path's parts, decoded: '/api/sheet/Danh%20s%C3%A1ch' → ['api', 'sheet', 'Danh sách']. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Address of the person whose window it is; null when it does not say. */
  readonly person: string | null;
  /** The body as it was posted; '' for GET. */
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a status and a Vietnamese sentence. */
export class HttpProblem extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
  }
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const html = (body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body,
  headers,
});

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpProblem(400, 'Địa chỉ không đọc được.');
  }
};

const tooLarge = (): HttpProblem => new HttpProblem(413, 'Dữ liệu lớn hơn 5 MB.');

/** Reads the whole body. Throws HttpProblem 413 beyond the limit, and lets the rest run dry so that the answer arrives. */
const readBody = (message: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    message.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= BODY_LIMIT) parts.push(part);
      else reject(tooLarge());
    });
    message.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    message.on('error', reject);
  });

/** Pages say it in a header; what a browser fetches by itself, in the address. */
const personOf = (message: IncomingMessage, query: URLSearchParams): string | null => {
  const said = message.headers[PERSON_HEADER];
  return typeof said === 'string' ? decoded(said) : query.get('person');
};

/** Throws HttpProblem when the address or the body cannot be read, or is not JSON where it must be. */
export const readRequest = async (message: IncomingMessage): Promise<Request> => {
  const [path = '', query = ''] = (message.url ?? '/').split('?', 2);
  const posted = message.method === 'POST';
  if (posted && !/^application\/json\b/.test(message.headers['content-type'] ?? '')) {
    throw new HttpProblem(415, 'Chỉ nhận JSON.');
  }
  if (Number(message.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge();
  const asked = new URLSearchParams(query);
  return {
    method: message.method ?? 'GET',
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    query: asked,
    person: personOf(message, asked),
    body: posted ? await readBody(message) : '',
  };
};

/** Answers; a refused body is not read to its end, so the connection is closed. */
export const send = (response: ServerResponse, reply: Reply): void => {
  response.writeHead(reply.status, {
    ...securityHeaders,
    'Content-Type': reply.type,
    ...reply.headers,
    ...(reply.status === 413 ? { Connection: 'close' } : {}),
  });
  response.end(reply.body);
};

/** What our own pages may load and who may frame them. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const securityHeaders = {
  'Content-Security-Policy': PAGE_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;
