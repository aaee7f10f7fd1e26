/** What the report is made from: settings, dates, and the counts of each group as the indicators give them. */
import type { ContactGroup } from '../contacts/contact-groups';
import type { IsoDate } from '../dates';
import type { Abbreviation } from '../office/glossary';
import type { ReportAppendix } from '../indicators/report-appendix';
import type { YearlyTrendRow } from '../indicators/yearly-table';
import type { ShownCount } from '../number-format';
import type { PaperOffice } from './paper-form';
import type { REPORT_GROUP_KINDS } from './report-order';

/**
 * Counts of one group, already cleared for a report: small groups, and the cells from which they could be worked out,
 * come as 'hidden'. Nothing is counted again here.
 */
export interface ReportGroup {
  readonly kind: (typeof REPORT_GROUP_KINDS)[number];
  readonly name: string;
  /** N: graduates in the campaign. */
  readonly graduates: ShownCount;
  /** n: those with a complete answer that counts. */
  readonly answered: ShownCount;
  readonly employed: ShownCount;
  readonly studying: ShownCount;
  /** The union: who works and studies counts once. */
  readonly employedOrStudying: ShownCount;
  readonly fieldMatch: FieldMatch;
  readonly income: Income;
}

/** Match of the job with the field studied, among the employed who answered that question. */
export interface FieldMatch {
  readonly answered: ShownCount;
  /** Đúng ngành. */
  readonly exact: ShownCount;
  /** Liên quan. */
  readonly related: ShownCount;
  /** Không liên quan. */
  readonly unrelated: ShownCount;
}

/** Monthly income bands in million đồng ('dưới 5'), among the employed who named one ('Không trả lời' is not a band). */
export interface Income {
  readonly answered: ShownCount;
  readonly bands: readonly { readonly label: string; readonly count: ShownCount }[];
}

export const SOLUTION_AREAS = ['Quản lý HSSV', 'Đào tạo', 'Tuyển sinh'] as const;

/** A proposal of section IV (S1.29), in one of the three areas that the procedure's purpose names. */
export interface Solution {
  readonly area: (typeof SOLUTION_AREAS)[number];
  readonly text: string;
  /** The number that shows the need; absent in reports of earlier versions, '' where nobody noted one. */
  readonly finding?: string;
  /** Who does it, by when; '' where not settled. */
  readonly unit: string;
  readonly due: string;
}

export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

/** The whole school's counts of one campaign, as they stand in a comparison; 'hidden' where too few answered. */
export interface SchoolCounts {
  readonly graduates: ShownCount;
  readonly answered: ShownCount;
  readonly employed: ShownCount;
  readonly employedOrStudying: ShownCount;
  /** Among the employed who answered the question: those in their field or a related one, and how many answered it. */
  readonly fitting: ShownCount;
  readonly matched: ShownCount;
}

/** The campaign before, from the snapshot of its report. */
export interface EarlierCampaign {
  readonly campaign: string;
  readonly frozenOn: IsoDate;
  readonly school: SchoolCounts;
}

export interface ReportInput extends PaperOffice {
  /** Year of the campaign. */
  readonly year: number;
  /** 'Kế hoạch số 05/KH-CĐSL ngày 12/01/2026', or '' when none is known. */
  readonly plan: string;
  /** Code in the form register, or ''. */
  readonly formCode: string;
  /** Number and date, once issued; null while a draft. */
  readonly issued: { readonly number: number; readonly date: IsoDate } | null;
  readonly version: number;
  readonly surveyFrom: IsoDate;
  readonly surveyTo: IsoDate;
  /** The day the numbers were frozen. */
  readonly frozenOn: IsoDate;
  /** Target response rate in percent. */
  readonly target: number;
  /** One 'all', then majors, classes and faculties in the order in which they are printed. */
  readonly groups: readonly ReportGroup[];
  /** What became of everybody, by class and teacher; absent where it was not frozen. */
  readonly contacts?: readonly ContactGroup[];
  /** Appendix IV, ready to print; absent in papers that do not have it. */
  readonly appendix?: ReportAppendix;
  readonly solutions: readonly Solution[];
  /** What became of the proposals of earlier campaigns, or ''. */
  readonly earlierSolutions: string;
  /** null where no earlier report with numbers is known. */
  readonly earlier: EarlierCampaign | null;
  /** Name of the campaign that the report is about, for the comparison. */
  readonly campaign: string;
  /** This year and others, one line each; absent in papers that do not have them. */
  readonly years?: readonly YearlyTrendRow[];
  readonly definitions: readonly Definition[];
  readonly glossary: readonly Abbreviation[];
}
