/** The HTTP server of the local page: lets in, reads, answers, one request after the other. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { bugReply, openWorkbook, type Seat } from './actions';
import type { Desk } from './desk';
import { refusal } from './guard';
import { HttpProblem, json, readRequest, send, type Reply } from './http';
import { answer } from './routes';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const problemReply = (error: unknown): Reply => {
  if (error instanceof HttpProblem) return json({ ok: false, message: error.message }, error.status);
  // People get a sentence; the trace goes to whoever started the server.
  console.error(error);
  return bugReply();
};

const replyTo = async (desk: Desk, seat: Seat, message: IncomingMessage, port: number): Promise<Reply> => {
  try {
    const refused = refusal(message.headers, port);
    if (refused !== null) throw new HttpProblem(403, refused);
    return answer(desk, seat, await readRequest(message));
  } catch (error) {
    return problemReply(error);
  }
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const listenProblem = (error: Error, port: number): Error =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new Error(
        `Port ${port} is taken by another program: choose one with --port, for example --port ${port + 1}.`,
      )
    : error;

/** Listens on 127.0.0.1 alone; port 0 takes a free one. The workbook is opened as the office account. */
export const listen = (desk: Desk, port: number): Promise<Served> => {
  const seat: Seat = { as: desk.world().officeAccount };
  openWorkbook(desk, seat);
  const server = createServer((message, response) => {
    void replyTo(desk, seat, message, portOf(server)).then((reply) => send(response, reply));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, port)));
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${portOf(server)}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
};
