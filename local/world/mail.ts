/** The state of mail as plain JSON: what was sent and what hangs on it. */

export interface AttachmentState {
  name: string;
  contentType: string;
  /** Hash of the content. */
  content: string;
}

export interface Mail {
  id: string;
  /** ISO instant. */
  time: string;
  /** Address of the person who ran the script. */
  from: string;
  /** Name shown with `from`, '' for none. */
  name: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  body: string;
  /** '' for a mail of plain text. */
  htmlBody: string;
  attachments: AttachmentState[];
}
