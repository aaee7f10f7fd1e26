/** Drive's files and the outbox, as the pages list them. */
import type { DriveFile, PermissionState } from '../world/drive';
import { sameAddress } from '../world/drive-rights';
import type { Mail } from '../world/mail';
import type { World } from '../world/world';
import { peopleOf } from './seats';
import { accessOf } from '../respond/read-form';
import { localLinks } from './local-links';
import type { FileView, MailView, OwnView, PersonView } from './views';

const kinds: Readonly<Record<string, FileView['kind']>> = {
  'application/vnd.google-apps.form': 'form',
  'application/vnd.google-apps.document': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.google-apps.folder': 'folder',
  'application/vnd.google-apps.spreadsheet': 'sheet',
};

const pageOf = (kind: FileView['kind'], id: string): string => {
  if (kind === 'form') return `/forms/${id}`;
  if (kind === 'sheet') return `/books/${id}`;
  return kind === 'doc' || kind === 'docx' ? `/docs/${id}` : '';
};

const ROLES: Readonly<Record<PermissionState['role'], string>> = {
  owner: 'chủ',
  writer: 'sửa',
  commenter: 'nhận xét',
  reader: 'xem',
};

const sharedWith = ({ type, role, emailAddress, view }: PermissionState): string => {
  const whom = type === 'anyone' ? 'ai có link' : emailAddress;
  return `${whom} (${view === 'published' ? 'trả lời' : ROLES[role]})`;
};

const sharingOf = ({ owner, permissions }: DriveFile): string =>
  permissions
    .filter(({ role, emailAddress }) => role !== 'owner' && !sameAddress(emailAddress, owner))
    .map(sharedWith)
    .join(', ');

const stateOf = (world: World, { id, readOnly, comments }: DriveFile): string => {
  const form = world.forms[id];
  if (form)
    return {
      open: 'Đang nhận trả lời',
      closed: 'Đã đóng',
      restricted: 'Chưa mở cho mọi người',
      unpublished: 'Chưa công bố',
    }[accessOf(world, form)];
  if (readOnly) return 'Đã khóa';
  const open = comments.filter(({ resolved, deleted }) => !resolved && !deleted).length;
  return open > 0 ? `${open} ý kiến chưa xong` : '';
};

const fileView = (world: World, file: DriveFile): FileView => {
  const kind = kinds[file.mimeType] ?? 'other';
  return {
    id: file.id,
    name: file.name,
    kind,
    owner: file.owner,
    sharing: sharingOf(file),
    state: stateOf(world, file),
    modified: file.modifiedTime,
    url: pageOf(kind, file.id),
    downloadUrl: file.content === null ? '' : `/files/${file.id}`,
  };
};

/** Newest first; what lies in the bin is left out. */
export const fileViews = (world: World): FileView[] =>
  Object.values(world.files)
    .filter(({ trashed }) => !trashed)
    .sort((a, b) => (a.modifiedTime < b.modifiedTime ? 1 : -1))
    .map((file) => fileView(world, file));

/** The name under which a file is saved; a Doc is saved as the .docx that it is. */
export const downloadName = (file: DriveFile): string =>
  kinds[file.mimeType] === 'doc' && !file.name.endsWith('.docx') ? `${file.name}.docx` : file.name;

const mailView = (mail: Mail): MailView => ({
  id: mail.id,
  time: mail.time,
  from: mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`,
  to: [...mail.to, ...mail.cc, ...mail.bcc].join(', '),
  subject: mail.subject,
  body: localLinks(mail.body),
  hasHtml: mail.htmlBody !== '',
  attachments: mail.attachments.map(({ name }) => name),
});

const MAILS_SHOWN = 200;

/** Newest first, the first page of them. */
export const mailViews = (world: World): MailView[] =>
  world.outbox.slice(-MAILS_SHOWN).reverse().map(mailView);

const isTo = (mail: Mail, email: string): boolean =>
  [...mail.to, ...mail.cc, ...mail.bcc].some((one) => sameAddress(one, email));

/** Shared with the person by name, on the file or on a folder above it; what anybody may open is not listed in anybody's Drive. */
const isShared = (world: World, file: DriveFile, email: string, depth = 0): boolean =>
  sameAddress(file.owner, email) ||
  file.permissions.some(({ view, emailAddress }) => view === '' && sameAddress(emailAddress, email)) ||
  (depth < 20 &&
    file.parents.some((id) => {
      const folder = world.files[id];
      return folder !== undefined && isShared(world, folder, email, depth + 1);
    }));

/** The mails and files of one person who does not work in the workbook. */
export const ownView = (world: World, email: string): OwnView => {
  const person: PersonView = peopleOf(world).find((one) => one.email === email) ?? {
    email,
    name: email,
    role: 'viewer',
  };
  const mine = new Set(
    Object.values(world.files)
      .filter((file) => isShared(world, file, email))
      .map(({ id }) => id),
  );
  return {
    person,
    clock: world.clock,
    mails: world.outbox
      .filter((mail) => isTo(mail, email))
      .slice(-MAILS_SHOWN)
      .reverse()
      .map(mailView),
    files: fileViews(world).filter(({ id, kind }) => mine.has(id) && kind !== 'folder'),
  };
};
