/** Every panel by its name; a name of the domain without a view does not compile. */
import type { JSX } from 'preact';
import type { PanelName } from '../types';
import type { PanelProps } from './panel';
import { CampaignsPanel } from './campaigns';
import { ClassesPanel } from './classes';
import { DayFormPanel } from './day-form';
import { DuplicatesPanel } from './duplicates';
import { KpiPanel } from './kpi';
import { MailTroublePanel } from './mail-trouble';
import { MessagesPanel } from './messages';
import { NetworkPanel } from './network';
import { PaperPanel } from './paper';
import { PersonPanel } from './person';
import { PhonePanel } from './phone';
import { ProgressPanel } from './progress';
import { PublicationPanel } from './publication';
import { ProposalsPanel } from './proposals';
import { QuestionsPanel } from './questions';
import { RestorePanel } from './restore';
import { ReviewPanel } from './review';
import { SendMailPanel } from './send-mail';
import { SolutionsPanel } from './solutions';
import { UnansweredByTeacherPanel, UnansweredPanel } from './unanswered';
import { UnmatchedPanel } from './unmatched';
import { DataRequestsPanel } from './data-requests';
import { EmployersPanel } from './employers';
import { EvidencePanel } from './evidence';
import { WriteBackPanel } from './write-back';
import { YearlyPanel } from './yearly';

export const panels: { readonly [P in PanelName]: (props: PanelProps) => JSX.Element } = {
  unanswered: UnansweredPanel,
  unansweredByTeacher: UnansweredByTeacherPanel,
  publication: PublicationPanel,
  restore: RestorePanel,
  proposals: ProposalsPanel,
  duplicates: DuplicatesPanel,
  classes: ClassesPanel,
  campaigns: CampaignsPanel,
  person: PersonPanel,
  dayForm: DayFormPanel,
  questions: QuestionsPanel,
  sendMail: SendMailPanel,
  mailTrouble: MailTroublePanel,
  phone: PhonePanel,
  progress: ProgressPanel,
  messages: MessagesPanel,
  network: NetworkPanel,
  paper: PaperPanel,
  unmatched: UnmatchedPanel,
  review: ReviewPanel,
  writeBack: WriteBackPanel,
  evidence: EvidencePanel,
  employers: EmployersPanel,
  dataRequests: DataRequestsPanel,
  solutions: SolutionsPanel,
  kpi: KpiPanel,
  yearly: YearlyPanel,
};
