/**
 * Every workflow that exists, each with the scenario that proves it; what only reads, with the stage on which it must leave
 * everything as it was. A method of the contract or a global function that stands in neither list fails test/sweep.
 *
 * To register a workflow, add a file to scenarios/ of some ten lines and its name below:
 *
 *   export const countSheep: Scenario = {
 *     name: 'countSheep',
 *     covers: ['countSheep'],                     // methods of the contract and global functions that it proves
 *     stage: checkedCollege,                      // stage.ts; made once, copied for each try
 *     press: { method: 'countSheep', input: {} }, // or { call: 'menuSetUp' }, or { clock: 3 } runs of the dispatcher
 *     faults: (workspace) => …,                   // optional: sentences of what must hold besides equality
 *   };
 *
 * The sweeps press it undisturbed, then stop it, make calls fail, … at every service call, press again until it is done, and
 * compare the workspaces (portrait.ts says in what). A method that only reads goes into `readings`.
 */
import { readings } from './readings';
import type { Scenario } from './scenario';
import { approvalScenarios } from './scenarios/approval';
import { publicationScenarios } from './scenarios/publication';
import { archiveScenarios } from './scenarios/archive';
import { backupScenarios } from './scenarios/backup';
import { campaignScenarios } from './scenarios/campaigns';
import { callBookScenarios } from './scenarios/call-books';
import { cleaningScenarios } from './scenarios/cleaning';
import { clockScenarios } from './scenarios/clock';
import { contactScenarios } from './scenarios/contacts';
import { dataRequestScenarios } from './scenarios/data-requests';
import { documentScenarios } from './scenarios/documents';
import { environmentScenarios } from './scenarios/environment';
import { evidenceScenarios } from './scenarios/evidence';
import { graduationDayScenarios } from './scenarios/graduation-day';
import { handOverScenarios } from './scenarios/hand-over';
import { homeScenarios } from './scenarios/home';
import { importScenarios } from './scenarios/import';
import { mailScenarios } from './scenarios/mails';
import { matchingScenarios } from './scenarios/matching';
import { networkDeskScenarios } from './scenarios/network-desk';
import { networkEventScenarios } from './scenarios/network-events';
import { networkScenarios } from './scenarios/network';
import { paperScenarios } from './scenarios/papers';
import { queueScenarios } from './scenarios/queue';
import { reminderScenarios } from './scenarios/reminders';
import { rosterScenarios } from './scenarios/roster';
import { rosterUpdateScenarios } from './scenarios/roster-update';
import { setUpScenarios } from './scenarios/set-up';
import { sharingScenarios } from './scenarios/sharing';
import { surveyScenarios } from './scenarios/survey';
import { trialScenarios } from './scenarios/trial';
import { undoScenarios } from './scenarios/undo';
import { unitReportScenarios } from './scenarios/unit-reports';

export const scenarios: readonly Scenario[] = [
  ...setUpScenarios,
  ...homeScenarios,
  ...rosterScenarios,
  ...cleaningScenarios,
  ...importScenarios,
  ...undoScenarios,
  ...paperScenarios,
  ...documentScenarios,
  ...approvalScenarios,
  ...reminderScenarios,
  ...surveyScenarios,
  ...campaignScenarios,
  ...matchingScenarios,
  ...mailScenarios,
  ...contactScenarios,
  ...callBookScenarios,
  ...rosterUpdateScenarios,
  ...graduationDayScenarios,
  ...evidenceScenarios,
  ...dataRequestScenarios,
  ...networkScenarios,
  ...networkDeskScenarios,
  ...networkEventScenarios,
  ...unitReportScenarios,
  ...sharingScenarios,
  ...trialScenarios,
  ...queueScenarios,
  ...handOverScenarios,
  ...clockScenarios,
  ...environmentScenarios,
  ...backupScenarios,
  ...publicationScenarios,
  ...archiveScenarios,
];

/** Functions that only put something on the screen; `rpc` is the door of all methods. */
const SCREEN_ONLY = ['onOpen', 'onInstall', 'showSidebar', 'menuConsent', 'menuImport', 'rpc'];

/** Each press of a check makes and bins tabs, files and forms of its own: its stops are tried in test/stories/environment.test.ts. */
const OWN_STORIES = ['checkEnvironment', 'menuEnvironment'];

/** Methods and global functions that nobody registered. */
export const unregistered = (names: readonly string[]): string[] => {
  const known = new Set([
    ...scenarios.flatMap(({ covers }) => covers),
    ...readings.map(({ method }) => method),
    ...SCREEN_ONLY,
    ...OWN_STORIES,
  ]);
  return names.filter((name) => !known.has(name));
};
