/**
 * Lets a service call fail as Google's do: at once, after it took effect all the same, with a status, or for want of the
 * day's quota. What passes must not be seen; what lasts is told in its own sentence, and the next press ends in the same state.
 *
 * The texts: developers.google.com/apps-script/guides/services/quotas (“Service invoked too many times”),
 * developers.google.com/workspace/drive/api/guides/handle-errors (429, 5xx, user rate limit),
 * github.com/RomainVialard/ErrorHandler and gist.github.com/peterherrmann/2700284 (what scripts met in practice).
 */
import type { CallSite } from '../runtime/execution';
import type { Directive } from '../services/host';
import { groupsOf, tryTogether } from './absorbed';
import { sampled } from './places';
import type { Failure, Sweep, Tally } from './scenario';
import { runDisturbed, runUndisturbed, type Site, type Undisturbed } from './trial-run';

interface Fault {
  readonly how: string;
  readonly phase: CallSite['phase'];
  readonly directive: Directive;
  /** Problems that may be told for it. */
  readonly told: readonly string[];
}

/** The Sheets API lets a person read and write 60 times a minute (developers.google.com/workspace/sheets/api/limits). */
const sheetsQuota = (member: string): string => {
  const [method, what] = member === 'get' ? ['get', 'Read'] : ['batchUpdate', 'Write'];
  return `API call to sheets.spreadsheets.${method} failed with error: Quota exceeded for quota metric '${what} requests' and limit '${what} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`;
};

const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^(Range|Sheet|Spreadsheet|DeveloperMetadata|Embedded|Protection)/, 'Spreadsheets'],
  [/^(Propert)/, 'Properties'],
  [/^(Mail)/, 'email'],
  [/^(Form|.*Item$|Choice|ItemResponse)/, 'Forms'],
];
const serviceName = (service: string): string =>
  SERVICES.find(([pattern]) => pattern.test(service))?.[1] ?? service;

/** As Drive words 429, 500 and 503. */
const DRIVE_ERRORS = ['User rate limit exceeded.', 'Internal Error', 'The service is currently unavailable.'];

/** In the words of the service, another one from call to call. */
const passing = ({ k, service, member }: Site): string => {
  if (service === 'Sheets.Spreadsheets') return sheetsQuota(member);
  if (service.startsWith('Drive'))
    return `API call to drive.files.${member} failed with error: ${DRIVE_ERRORS[k % DRIVE_ERRORS.length] ?? ''}`;
  const texts = [
    `Service ${serviceName(service)} timed out while accessing document with id 1AbC.`,
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    `Service invoked too many times in a short time: ${serviceName(service)}. Try Utilities.sleep(1000) between calls.`,
  ];
  return texts[k % texts.length] ?? '';
};

const STATUSES = [429, 500, 503];
/** Services with a quota a day. */
const DAILY = /^(MailApp|UrlFetchApp|Properties|Drive\.Files|FormApp|Spreadsheet)/;

const faultsAt = (site: Site): Fault[] => {
  const { k, service, member, look } = site;
  const text = passing(site);
  // A refusal for pace or quota never takes effect.
  const undone = look || /too many times|quota exceeded/i.test(text);
  const dayLimit = `Service invoked too many times for one day: ${serviceName(service)}.`;
  const fetched: Fault[] = STATUSES.map((status) => ({
    how: `status ${status}`,
    phase: 'before',
    directive: { status },
    told: [],
  }));
  return [
    { how: `“${text}”`, phase: 'before', directive: { fail: text }, told: [] },
    ...(undone
      ? []
      : [{ how: `“${text}”, yet done`, phase: 'after', directive: { fail: text }, told: [] } as const]),
    ...(k % 5 === 0 && DAILY.test(service) && member !== 'getUi'
      ? [
          {
            how: `“${dayLimit}”`,
            phase: 'before',
            directive: { fail: dayLimit },
            told: ['google.dayLimit', 'paper.mailQuota'],
          } as const,
        ]
      : []),
    ...(member === 'fetch' ? fetched : []),
  ];
};

interface Tried {
  readonly failure: Failure | null;
  readonly unknown: number;
}
const PASSED: Tried = { failure: null, unknown: 0 };

interface Try {
  readonly site: Site;
  readonly fault: Fault;
}

const tryAlone = (run: Undisturbed, { site: { k, service, member }, fault }: Try): Tried => {
  const { differences, unknownMails } = runDisturbed(
    run,
    (site) => (site.k === k && site.phase === fault.phase ? fault.directive : undefined),
    fault.told,
  );
  const failure = { k, member: `${service}.${member}`, how: fault.how, differences };
  return { failure: differences.length > 0 ? failure : null, unknown: unknownMails };
};

/** One group after the other; those that a group did not come to form new ones. */
const tryGroups = (run: Undisturbed, tries: readonly Try[]): Tried[] => {
  const left: Try[] = [];
  const tried = groupsOf(tries).flatMap((group): Tried[] => {
    const { given, clean } = tryTogether(run, new Map(group.map(({ site, fault }) => [site.k, fault])));
    const [come, missed] = [
      group.filter(({ site }) => given.has(site.k)),
      group.filter(({ site }) => !given.has(site.k)),
    ];
    left.push(...missed);
    return clean ? come.map(() => PASSED) : come.map((one) => tryAlone(run, one));
  });
  if (left.length === 0) return tried;
  // A call to which nothing leads a second time is tried alone.
  return [
    ...tried,
    ...(left.length < tries.length ? tryGroups(run, left) : left.map((one) => tryAlone(run, one))),
  ];
};

/** Ends of the execution's own bookkeeping: a service that only builds a value in memory does not fail. */
const mayFail = ({ service }: Site): boolean => !/^(console|Logger)$|Builder$|^Utilities$/.test(service);

export const faultSweep: Sweep = {
  name: 'faults',
  leavesOut: [
    'console, builders, Utilities: they only make a value in memory',
    'the day’s limit on the box itself (getUi): what would tell of it is what is refused',
  ],
  try: (scenario, sample): Tally => {
    const run = runUndisturbed(scenario);
    const places = sampled(run.sites.filter(mayFail), sample, ({ member }) => member === 'sendEmail');
    const all = 'every' in sample;
    const tries = places.flatMap((site): Try[] => {
      const faults = faultsAt(site);
      const chosen = all ? faults : faults.filter((_, at) => at === site.k % faults.length);
      return chosen.map((fault) => ({ site, fault }));
    });
    // A mail that failed may be of unknown fate, which is another end.
    const isGrouped = ({ site, fault }: Try): boolean =>
      all && fault.told.length === 0 && 'fail' in (fault.directive ?? {}) && site.member !== 'sendEmail';
    const groupedBy = (phase: CallSite['phase']): Try[] =>
      tries.filter((one) => isGrouped(one) && one.fault.phase === phase);
    const outcomes = [
      ...tryGroups(run, groupedBy('before')),
      ...tryGroups(run, groupedBy('after')),
      ...tries.filter((one) => !isGrouped(one)).map((one) => tryAlone(run, one)),
    ];
    return {
      calls: run.sites.length,
      tried: outcomes.length,
      failures: outcomes.flatMap(({ failure }) => failure ?? []),
      unknownMails: outcomes.reduce((sum, { unknown }) => sum + unknown, 0),
    };
  },
};
