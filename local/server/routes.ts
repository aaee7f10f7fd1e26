/** The known addresses of the local page; there are no others, and none of them is a path in the file system. */
import * as actions from './actions';
import { moveClock } from './clock';
import type { Desk } from './desk';
import { deskView } from './desk-view';
import * as docs from './doc-routes';
import { downloadName, fileViews, mailViews, ownView } from './file-views';
import { localLinks } from './local-links';
import { answerQuestion, pressMenu } from './menu';
import { findForm, formView } from './form-view';
import { HttpProblem, html, json, type Reply, type Request } from './http';
import * as sheets from './sheet-routes';
import { requireAddOn, type Seat } from './seats';
import { framed, mailPage, plainMail, sidebarPage } from './sidebar-page';
import type { DriveFile } from '../world/drive';
import { roleOn } from '../world/drive-rights';

const missing = (): HttpProblem => new HttpProblem(404, 'Không có trang này.');

const fileWithContent = (desk: Desk, id: string): { file: DriveFile; bytes: Uint8Array } => {
  const file = Object.values(desk.world().files).find((one) => one.id === id && !one.trashed);
  if (!file || file.content === null) throw new HttpProblem(404, 'Không có tệp này.');
  return { file, bytes: desk.bytes(file.content) };
};

/** Everybody who may open a file may keep a copy of it. */
const download = (desk: Desk, seat: Seat, id: string): Reply => {
  const { file, bytes } = fileWithContent(desk, id);
  if (roleOn(desk.world().files, file, seat.as) === null)
    throw new HttpProblem(403, 'Tệp chưa chia sẻ với anh/chị. Xin quyền ở chủ tệp.');
  return {
    status: 200,
    type: 'application/octet-stream',
    body: bytes,
    headers: {
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(downloadName(file).replace(/\p{Cs}/gu, ''))}`,
    },
  };
};

/** In the phone a link opens in its place; elsewhere in a new tab. */
const mail = (desk: Desk, { query }: Request, id: string): Reply => {
  const found = desk.world().outbox.find((one) => one.id === id);
  if (!found) throw new HttpProblem(404, 'Không có thư này.');
  const own = localLinks(found.htmlBody === '' ? plainMail(found.body) : found.htmlBody);
  return mailPage(own, query.has('phone') ? '_self' : '_blank');
};

const script = (body: string): Reply => ({ status: 200, type: 'text/javascript; charset=utf-8', body });
const style = (body: string): Reply => ({ status: 200, type: 'text/css; charset=utf-8', body });

type Route = (desk: Desk, seat: Seat, request: Request, name: string) => Reply;
const page: Route = (desk) => html(desk.pageFile('index.html'));

/** The script's own pages are for those who may edit. */
const scriptPage =
  (content: (desk: Desk) => string): Route =>
  (desk, seat) => {
    requireAddOn(desk.world(), seat);
    return sidebarPage(content(desk));
  };

/** 'api/sheet/*' stands for one name after it. */
const gets: Readonly<Record<string, Route>> = {
  '': page,
  'forms/*': (desk) => framed(html(desk.pageFile('index.html'))),
  'docs/*': page,
  outbox: page,
  files: page,
  'books/*': page,
  sidebar: scriptPage((desk) => desk.sidebarHtml()),
  dialog: scriptPage((desk) => desk.world().ui.dialog?.html ?? '<!doctype html><html><head></head></html>'),
  'page/main.js': (desk) => script(desk.pageFile('main.js')),
  'page/style.css': (desk) => style(desk.pageFile('style.css')),
  'files/*': (desk, seat, _request, id) => download(desk, seat, id),
  'mails/*': (desk, _seat, request, id) => mail(desk, request, id),
  'api/desk': (desk, seat) => json(deskView(desk.world(), seat.as, desk.waiting.get(seat.as))),
  'api/sheets': (desk, seat) => json(deskView(desk.world(), seat.as).tabs),
  'api/sheet/*': sheets.readSheet,
  'api/edge/*': sheets.readEdge,
  'api/copy/*': sheets.readCopy,
  'api/chart/*': sheets.readChart,
  'api/books/*': (desk, seat, _request, id) => sheets.readBook(desk, seat, id),
  'api/own': (desk, seat) => json(ownView(desk.world(), seat.as)),
  'api/files': (desk) => json(fileViews(desk.world())),
  'api/outbox': (desk) => json(mailViews(desk.world())),
  'api/docs/*': docs.readDoc,
  'api/docx/*': docs.readDocx,
  'api/forms/*': (desk, _seat, { query }, id) =>
    json(formView(desk.world(), findForm(desk.world(), id), query.get('edit2'))),
};

const posts: Readonly<Record<string, Route>> = {
  'api/docs/*': docs.actOnDoc,
  rpc: actions.callScript,
  'api/menu': pressMenu,
  'api/answer': answerQuestion,
  'api/clock': (desk, _seat, request) => moveClock(desk, request),
  'api/as': actions.changeSeat,
  'api/act': actions.actAsPerson,
  'api/dialog-closed': actions.closeDialog,
  'api/tab': (desk, _seat, request) => actions.showTab(desk, request),
  'api/forms/*': (desk, _seat, request, id) => actions.submitForm(desk, id, request),
};

/** Every address that the page knows, by method. */
export const ADDRESSES = { GET: Object.keys(gets), POST: Object.keys(posts) } as const;

const routeIn = (
  routes: Readonly<Record<string, Route>>,
  path: readonly string[],
): { route: Route; name: string } | null => {
  const exact = path.join('/');
  const name = path.at(-1) ?? '';
  const pattern = [...path.slice(0, -1), '*'].join('/');
  const key = [exact, pattern].find((one) => Object.hasOwn(routes, one));
  const route = key === undefined ? undefined : routes[key];
  return route ? { route, name } : null;
};

/** Answers a request that was let in. Throws HttpProblem for what does not exist or cannot be read. */
export const answer = (desk: Desk, seat: Seat, request: Request): Reply => {
  if (request.method !== 'GET' && request.method !== 'POST')
    throw new HttpProblem(405, 'Chỉ nhận GET và POST.');
  const own = routeIn(request.method === 'GET' ? gets : posts, request.path);
  if (own) return own.route(desk, seat, request, own.name);
  const other = routeIn(request.method === 'GET' ? posts : gets, request.path);
  throw other ? new HttpProblem(405, 'Địa chỉ này không nhận cách gọi đó.') : missing();
};
