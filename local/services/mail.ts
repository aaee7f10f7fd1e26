/** MailApp: mails go to the outbox of the workspace; recipients count against the person's day. */
import type { AttachmentState, Mail } from '../world/mail';
import { quotaLeft, useQuota } from '../world/quotas';
import { blobContent } from './blob';
import { exception, host, world } from './core';
import { instant, newId } from './drive-files';
import { emulate, notEmulated } from './emulate';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

/** 'a@x.vn, Tên <b@y.vn>' as addresses; throws in Google's words on what is none. */
const addresses = (list: string | undefined): string[] => {
  const parts = (list ?? '').split(',').map((part) => (/<([^>]*)>/.exec(part)?.[1] ?? part).trim());
  const given = parts.filter((part) => part !== '');
  const wrong = given.find((part) => !/^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)*$/.test(part));
  if (wrong !== undefined) throw exception(`Invalid email: ${wrong}`);
  return given;
};

const attachment = (source: GoogleAppsScript.Base.BlobSource): AttachmentState => {
  const { bytes, contentType, name } = blobContent(source);
  return {
    name: name ?? 'attachment',
    contentType: contentType ?? 'application/octet-stream',
    content: host().putObject(bytes),
  };
};

const mailOf = (message: Message): Mail => ({
  id: newId(16),
  time: instant(),
  from: host().user,
  name: message.name ?? '',
  to: addresses(message.to),
  cc: addresses(message.cc),
  bcc: addresses(message.bcc),
  replyTo: message.noReply ? `noreply@${host().user.split('@')[1] ?? ''}` : (message.replyTo ?? ''),
  subject: message.subject ?? '',
  body: message.body ?? '',
  htmlBody: message.htmlBody ?? '',
  attachments: (message.attachments ?? []).map(attachment),
});

/** 50 recipients a mail, 200 KB of text (developers.google.com/apps-script/guides/services/quotas). */
const MOST_RECIPIENTS = 50;
const MOST_BYTES = 200 * 1024;

const send = (message: Message): void => {
  if (message.inlineImages) throw notEmulated('MailApp', 'sendEmail with inlineImages');
  const mail = mailOf(message);
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
  if (recipients === 0) throw exception('Failed to send email: no recipient');
  if (recipients > MOST_RECIPIENTS) throw exception('Limit Exceeded: Email Recipients Per Message.');
  if (mail.body.length > MOST_BYTES || mail.htmlBody.length > MOST_BYTES)
    throw exception('Limit Exceeded: Email Body Size.');
  if (!useQuota(world(), host().user, 'mail', recipients))
    throw exception('Service invoked too many times for one day: email.');
  world().outbox.push(mail);
};

function sendEmail(message: Message): void;
function sendEmail(to: string, subject: string, body: string, options?: Message): void;
function sendEmail(to: string, replyTo: string, subject: string, body: string): void;
function sendEmail(first: string | Message, second = '', third = '', fourth?: string | Message): void {
  if (typeof first !== 'string') send(first);
  else if (typeof fourth === 'string') send({ to: first, replyTo: second, subject: third, body: fourth });
  else send({ ...fourth, to: first, subject: second, body: third });
}

export const createMailApp = (): MailApp =>
  emulate<MailApp>('MailApp', {
    sendEmail,
    getRemainingDailyQuota: () => quotaLeft(world(), host().user, 'mail'),
  } satisfies MailApp);
