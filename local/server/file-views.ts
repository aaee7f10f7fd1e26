/** Drive's files and the outbox, as the pages list them. */
import type { DriveFile } from '../world/drive';
import type { Mail } from '../world/mail';
import type { World } from '../world/world';
import { localLinks } from './local-links';
import type { FileView, MailView } from './views';

const kinds: Readonly<Record<string, FileView['kind']>> = {
  'application/vnd.google-apps.form': 'form',
  'application/vnd.google-apps.document': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.google-apps.folder': 'folder',
  'application/vnd.google-apps.spreadsheet': 'sheet',
};

const pageOf = (kind: FileView['kind'], id: string): string => {
  if (kind === 'form') return `/forms/${id}`;
  return kind === 'doc' || kind === 'docx' ? `/docs/${id}` : '';
};

const fileView = (file: DriveFile): FileView => {
  const kind = kinds[file.mimeType] ?? 'other';
  return {
    id: file.id,
    name: file.name,
    kind,
    owner: file.owner,
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
    .map(fileView);

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

export const MAILS_SHOWN = 200;

/** Newest first, the first page of them. */
export const mailViews = (world: World): MailView[] =>
  world.outbox.slice(-MAILS_SHOWN).reverse().map(mailView);
