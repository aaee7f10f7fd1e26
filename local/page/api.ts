/** How the pages speak to their server; a refusal comes back as its Vietnamese sentence. */
import { myHeaders } from './person';

/** The server answered, and would not. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

const BROKEN = 'Có lỗi, dữ liệu không mất. Tải lại trang.';

const messageIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
    ? value.message
    : null;

interface Asking {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const ask = async (path: string, options: Asking): Promise<unknown> => {
  const headers = { ...myHeaders(), ...options.headers };
  const response = await fetch(path, { ...options, headers }).catch(() => null);
  if (!response) throw new Error('Máy chủ trên máy này đã dừng. Chạy lại npm start.');
  const value: unknown = await response.json();
  if (!response.ok) throw new Refused(response.status, messageIn(value) ?? BROKEN);
  return value;
};

/** Reads one of the server's addresses. Throws with the sentence to show. */
export const read = async <T>(path: string): Promise<T> =>
  // Both ends are built from the same types (server/views.ts).
  (await ask(path, {})) as T;

/** Posts JSON. Throws with the sentence to show. */
export const post = async <T>(path: string, body: unknown): Promise<T> =>
  // As in read.
  (await ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })) as T;

export const errorMessage = (error: unknown): string => (error instanceof Error ? error.message : BROKEN);
