/** Step 1, Xây dựng kế hoạch: the plan from the numbers of graduates, as .docx and as Doc (S1.10, S1.11). */
import { inScope } from '../../domain/collection/campaign-scope';
import { latestYear, graduations } from '../../domain/roster/graduations';
import { addDays, type IsoDate } from '../../domain/dates';
import { fillTemplate } from '../../domain/documents/fill-template';
import { planData } from '../../domain/documents/plan-data';
import { planClasses, planFromOffice } from '../../domain/documents/plan-from-office';
import { formatPlan, parsePlan, type FrozenPlan } from '../../domain/documents/plan-input';
import { planTags } from '../../domain/documents/plan-tags';
import { config } from '../../domain/office/office-tables';
import { numberSetting } from '../../domain/office/settings';
import { planPeriod } from '../../domain/papers/plan-period';
import { userError } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import { now, today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { makePaper, withFormNotice, type MadePaper, type MadeWith } from '../shared/make-paper';
import { readCampaign } from '../shared/read-campaign';
import { readSettings } from '../shared/read-settings';

/** What the office types; what it leaves out comes from the campaign, then from the settings. */
export interface PlanWishes {
  readonly opens?: IsoDate | undefined;
  readonly closes?: IsoDate | undefined;
  /** Target response rate in percent. */
  readonly target?: number | undefined;
  /** The year of graduation. */
  readonly year?: number | undefined;
}

/** A new version each time (shared/make-paper.ts). Throws UserErrors where nobody is known to graduate, or the period ends before it begins. */
export const createPlan = (wishes: PlanWishes): MadePaper =>
  underLock('tạo kế hoạch', () => {
    const plan = planNow(wishes);
    const made = make(plan);
    // A version that a stop left half made was finished as it was wished for then; what is wished for now is the next one.
    return withFormNotice((sameWishes(parsePlan(made.frozen), plan) ? made : make(plan)).paper);
  });

const make = (plan: FrozenPlan): MadeWith =>
  makePaper({
    kind: 'plan',
    period: plan.period,
    title: `Kế hoạch điều tra, truy vết người tốt nghiệp năm ${plan.year}`,
    tags: planTags,
    freeze: () => formatPlan(plan),
    isOrdered: (frozen) => sameWishes(parsePlan(frozen), plan),
    fill: (template, frozen) =>
      fillTemplate(template, planData(planFromOffice(parsePlan(frozen), readUsable(config)))),
  });

const sameWishes = (one: FrozenPlan, other: FrozenPlan): boolean =>
  one.opens === other.opens &&
  one.closes === other.closes &&
  one.target === other.target &&
  one.year === other.year;

const planNow = (wishes: PlanWishes): FrozenPlan => {
  const campaign = readCampaign();
  const settings = readSettings();
  const roster = readUsable(graduations);
  const period = planPeriod(campaign, today());
  const known = campaign?.campaign === period ? campaign : null;
  const year = wishes.year ?? known?.graduationYear ?? latestYear(roster) ?? Number(period.slice(0, 4));
  const opens = wishes.opens ?? known?.opens ?? today();
  const closes = wishes.closes ?? known?.closes ?? addDays(opens, numberSetting(settings, 'surveyWeeks') * 7);
  if (closes < opens) throw userError('paper.periodBackwards', { opens, closes });
  const target = wishes.target ?? known?.target ?? numberSetting(settings, 'responseTarget');
  // The campaign's classes and conditions; which year it is about is wished for here.
  const people = known === null ? roster : roster.filter(inScope({ ...known, graduationYear: null }));
  const counted = planClasses(people, readUsable(classes), year);
  if (counted.classes.length === 0) throw userError('paper.noGraduates', { year });
  return { period, frozenAt: now(), year, opens, closes, target, ...counted };
};
