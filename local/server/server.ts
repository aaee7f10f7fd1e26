/** The HTTP server of the local page: lets in, reads, answers, one request after the other. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { bugReply, openWorkbook } from './actions';
import type { Desk } from './desk';
import { refusal } from './guard';
import { HttpProblem, json, readRequest, send, type Reply, type Request } from './http';
import { answer } from './routes';
import { peopleOf, type Seat } from './seats';

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

/** Who sits at which window. */
class Seats {
  /** A window that names nobody belongs to whoever sat down last. */
  private last: string;
  constructor(private readonly desk: Desk) {
    this.last = desk.world().officeAccount;
  }
  /** The person a window says it is; somebody unknown is nobody. */
  of({ person }: Request): Seat {
    const known = person === this.last || peopleOf(this.desk.world()).some(({ email }) => email === person);
    return { as: person !== null && known ? person : this.last, sitDown: (email) => (this.last = email) };
  }
}

const replyTo = async (desk: Desk, seats: Seats, message: IncomingMessage, port: number): Promise<Reply> => {
  try {
    const refused = refusal(message.headers, port);
    if (refused !== null) throw new HttpProblem(403, refused);
    const request = await readRequest(message);
    return answer(desk, seats.of(request), request);
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
  const seats = new Seats(desk);
  desk.world().ui.menus = [];
  openWorkbook(desk, desk.world().officeAccount);
  const server = createServer((message, response) => {
    void replyTo(desk, seats, message, portOf(server)).then((reply) => send(response, reply));
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
