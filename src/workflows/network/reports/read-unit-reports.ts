/** The half-yearly reports of the period at hand for the sidebar: who has reported, who is late, each unit's link (S2.53, S2.54). */
import { formatDate, type IsoDate } from '../../../domain/dates';
import { unitKey } from '../../../domain/network/reports/count-figures';
import { noFigures } from '../../../domain/network/reports/figures';
import { reportLink, reportProbes } from '../../../domain/network/reports/report-links';
import { reportRound, type UnitStanding } from '../../../domain/network/reports/standing';
import { summaryPeriod } from '../../../domain/network/reports/summary';
import { mails, NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { config, papers } from '../../../domain/office/office-tables';
import { paperKinds } from '../../../domain/papers/paper-kinds';
import { parsePatternOf } from '../../../domain/survey/prefill';
import { readUsable } from '../../../google/read-table';
import { readApprovalPage } from '../../home/approval-page';
import { readReportStand, type ReportStand } from './report-stand';
import { figuresOf } from './send-report-mails';

export interface UnitReportsView {
  readonly label: string;
  readonly due: IsoDate;
  /** '' until it is open. */
  readonly formUrl: string;
  /** The running period, where that at hand is the one before. */
  readonly nextDue: IsoDate | null;
  readonly total: number;
  readonly received: number;
  /** First mails that went. */
  readonly mailed: number;
  readonly units: {
    readonly name: string;
    readonly light: 'received' | 'waiting' | 'late';
    readonly note: string;
    /** Its own link, to be sent by Zalo; '' until the form is open or where it has reported. */
    readonly link: string;
  }[];
  /** The consolidated report of the period with what can be pressed, or null before the first version. */
  readonly paper: ReturnType<typeof readApprovalPage>;
}

export const readUnitReports = (): UnitReportsView => {
  const stand = readReportStand();
  const { period, next, form, standings } = stand;
  const round = reportRound(period.due, null);
  const links = form === null ? new Map<string, string>() : readLinks(stand, form.prefill);
  return {
    label: period.label,
    due: period.due,
    formUrl: form?.formUrl ?? '',
    nextDue: next?.due ?? null,
    total: standings.length,
    received: standings.filter(({ receivedOn }) => receivedOn !== null).length,
    mailed: readUsable(mails).filter(
      (row) => row.campaign === NETWORK_MAILS && row.round === round && row.state === 'đã gửi',
    ).length,
    units: standings.map((standing) => ({
      name: standing.unit.name,
      light: lightOf(standing),
      note: noteOf(standing),
      link: standing.receivedOn === null ? (links.get(unitKey(standing.unit)) ?? '') : '',
    })),
    paper: readPaper(period.due),
  };
};

const lightOf = ({ receivedOn, late }: UnitStanding): 'received' | 'waiting' | 'late' =>
  receivedOn !== null ? 'received' : late ? 'late' : 'waiting';

const noteOf = ({ unit, receivedOn, late }: UnitStanding): string =>
  receivedOn !== null
    ? `đã nộp ${formatDate(receivedOn)}${late ? ', muộn' : ''}`
    : [late ? 'quá hạn' : 'chưa nộp', ...(unit.email === null ? ['chưa có email'] : [])].join(', ');

const readLinks = ({ context, period, units }: ReportStand, prefill: string): ReadonlyMap<string, string> => {
  const { counted } = figuresOf(period.due, context, units);
  const pattern = parsePatternOf(prefill, reportProbes);
  return new Map(
    units.map((unit) => {
      const key = unitKey(unit);
      return [key, reportLink(pattern, unit, counted.units.get(key) ?? noFigures())];
    }),
  );
};

/** The newest paper is that of the period, or of an earlier one, which has had its day. */
const readPaper = (due: IsoDate): UnitReportsView['paper'] => {
  const made = readUsable(papers).some(
    ({ kind, period }) => kind === paperKinds.unitSummary.label && period === summaryPeriod(due),
  );
  return made ? readApprovalPage('unitSummary', readUsable(config)) : null;
};
