/** What the board, the to-do list and the steps' needs are decided from: counts and standings, read once. */
import type { CampaignRow } from '../collection/collection-tables';
import type { LocalTime } from '../dates';
import type { PaperRow } from './office-tables';

export interface BoardFacts {
  /** Rows of the roster that can go on, and those that have no key yet. */
  readonly graduations: number;
  readonly withoutKey: number;
  readonly rosterProblems: number;
  readonly campaign: CampaignFacts | null;
  /** People of the campaign, those with an answer that counts, those with an address whose invitation has not gone. */
  readonly targets: number;
  readonly answered: number;
  readonly uninvited: number;
  /** Those to whom the next reminder goes. */
  readonly remindable?: number;
  readonly unmatched: number;
  /** Call books to be sent and to how many teachers, and the classes without a teacher's address. */
  readonly books?: BookFacts;
  readonly reports: number;
  /** The newest plan, from this campaign on, and the campaign's newest report. */
  readonly plan: PaperStanding | null;
  readonly report: PaperStanding | null;
  /** Steps that the office marked as done. */
  readonly marked: ReadonlySet<number>;
  /** When each was marked. */
  readonly markedOn?: ReadonlyMap<number, LocalTime>;
  /** Rows of `Giải pháp` for this campaign. */
  readonly proposed?: number;
  /** Units that the newest report was sent to. */
  readonly published?: number;
  /** The campaign's archive, once it has a file. */
  readonly archive?: ArchiveStanding | null;
}

export interface ArchiveStanding {
  /** The list of the archive was made: everything there was then is in it. */
  readonly listed: boolean;
  /** What each of the four parts lacks, '' for nothing. */
  readonly gaps: Readonly<Record<number, string>>;
}

export interface BookFacts {
  readonly waiting: number;
  readonly teachers: number;
  readonly withoutTeacher: readonly string[];
}

/** A campaign, and the days arranged for its reminders: yyyy-mm-dd, or '' where they go only by hand. */
export interface CampaignFacts extends Pick<CampaignRow, 'state' | 'closes'> {
  readonly reminder1?: string;
  readonly reminder2?: string;
}

/** How far a paper is on its way to being issued. */
export type PaperStanding = Pick<PaperRow, 'version' | 'state' | 'number' | 'date' | 'remark'> &
  Partial<Pick<PaperRow, 'madeAt' | 'submittedAt' | 'approvedAt' | 'documentUrl'>>;
