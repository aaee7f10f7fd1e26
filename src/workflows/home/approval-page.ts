/** The parts of a step's page that concern a paper: the plan's fields (step 1) and the approval panel (steps 2 and 7, UX 5.4). */
import { latestYear } from '../../domain/roster/graduations';
import { earliestDay } from '../../domain/collection/rounds';
import { addDays } from '../../domain/dates';
import type { ConfigRow } from '../../domain/office/office-tables';
import { numberSetting, parseSettings } from '../../domain/office/settings';
import type { StepAction, StepDefaults } from '../../domain/office/step-action';
import { approvalActions } from '../../domain/papers/approval-actions';
import { remindingWords } from '../../domain/papers/reminders';
import { PAPER_KINDS, paperKinds, type ApprovedKind } from '../../domain/papers/paper-kinds';
import { planPeriod } from '../../domain/papers/plan-period';
import { today } from '../../google/clock';
import { readApproval, type Approval } from '../step2-7-approval/read-approval';
import type { OfficeFacts } from './read-facts';

/** The kind of paper that is approved in a step. */
export const approvedIn = (step: number): ApprovedKind | null =>
  PAPER_KINDS.find((kind) => paperKinds[kind].approvedIn === step) ?? null;

/** What the fields hold before anybody types: the campaign's own values, then the settings'. */
export const readDefaults = (facts: OfficeFacts, config: readonly ConfigRow[]): StepDefaults => {
  const { campaign, roster } = facts;
  const settings = parseSettings(config);
  const opens = campaign?.opens ?? today();
  return {
    opens,
    closes: campaign?.closes ?? addDays(opens, numberSetting(settings, 'surveyWeeks') * 7),
    target: campaign?.target ?? numberSetting(settings, 'responseTarget'),
    year: campaign?.graduationYear ?? latestYear(roster) ?? Number(planPeriod(campaign, today())),
    ...remindFrom(facts, numberSetting(settings, 'reminderDays')),
  };
};

const remindFrom = ({ mailFacts, rounds }: OfficeFacts, days: number): Pick<StepDefaults, 'remindFrom'> => {
  const next = rounds.reminder1.waiting.length > 0 ? 'reminder1' : 'reminder2';
  const day = earliestDay(next, mailFacts?.mails ?? [], days);
  return day !== null && day > today() ? { remindFrom: day } : {};
};

/** What was agreed to before the last submission is no agreement to the paper as it is. */
const agreedSince = ({ evidence, submittedAt }: Approval): number =>
  evidence.filter(({ at }) => at >= submittedAt).length;

/** As much of it as a field of one line takes. */
const askedIn = ({ open }: Approval): string =>
  open
    .map(({ section, text }) => `${section}: ${text}`)
    .join('; ')
    .slice(0, 200);

/** The panel, and what can be pressed in it. */
export const readApprovalPage = (
  kind: ApprovedKind,
  config: readonly ConfigRow[],
): { readonly approval: Approval; readonly actions: StepAction[] } | null => {
  const approval = readApproval(kind);
  if (approval === null) return null;
  const settings = parseSettings(config);
  const { signer, signerTitle } = settings;
  const standing = {
    ...approval,
    open: approval.open.length,
    asked: askedIn(approval),
    agreed: agreedSince(approval),
  };
  const defaults = {
    signer: approval.signer || signer || signerTitle,
    today: today(),
    reminding: remindingWords(settings),
  };
  return { approval, actions: approvalActions(kind, standing, defaults) };
};
