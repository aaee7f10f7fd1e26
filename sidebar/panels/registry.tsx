/** Every panel by its name; a name of the domain without a view does not compile. */
import type { JSX } from 'preact';
import type { PanelName } from '../types';
import type { PanelProps } from './panel';
import { MailTroublePanel } from './mail-trouble';
import { MessagesPanel } from './messages';
import { PaperPanel } from './paper';
import { PhonePanel } from './phone';
import { RestorePanel } from './restore';
import { ReviewPanel } from './review';
import { SendMailPanel } from './send-mail';
import { UnansweredByTeacherPanel, UnansweredPanel } from './unanswered';
import { UnmatchedPanel } from './unmatched';
import { DataRequestsPanel } from './data-requests';
import { WriteBackPanel } from './write-back';

export const panels: { readonly [P in PanelName]: (props: PanelProps) => JSX.Element } = {
  unanswered: UnansweredPanel,
  unansweredByTeacher: UnansweredByTeacherPanel,
  restore: RestorePanel,
  sendMail: SendMailPanel,
  mailTrouble: MailTroublePanel,
  phone: PhonePanel,
  messages: MessagesPanel,
  paper: PaperPanel,
  unmatched: UnmatchedPanel,
  review: ReviewPanel,
  writeBack: WriteBackPanel,
  dataRequests: DataRequestsPanel,
};
