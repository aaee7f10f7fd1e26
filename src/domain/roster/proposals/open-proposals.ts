/** Proposals that wait for an answer: each under an id that a refusal is remembered by, counted by kind (UX 4, step 3). */
import { fingerprint } from '../../keyed-write/fingerprint';
import type { ReadRow } from '../../table-rows';
import { graduations, type GraduationRow } from '../graduations';
import { PROPOSAL_KINDS, type Proposal, type ProposalKind } from './plan-proposals';

/**
 * Known again by the row, the kind and what stands in the cell: refused once it stays away until the cell is edited. A row
 * that has no key yet is meant by its number.
 */
export const proposalId = ({ key, number, kind, before }: Proposal): string =>
  [key ?? `dòng ${number}`, kind, fingerprint(before)].join('|');

/** Proposals that nobody has refused. */
export const openProposals = (
  proposals: readonly Proposal[],
  refused: ReadonlySet<string>,
): readonly Proposal[] => proposals.filter((proposal) => !refused.has(proposalId(proposal)));

export interface KindCount {
  readonly kind: ProposalKind;
  /** 'số điện thoại'. */
  readonly label: string;
  readonly count: number;
  /** Refused, and still standing as they stood then. */
  readonly refused: number;
}

// The keys of the table of kinds.
export const KINDS = Object.keys(PROPOSAL_KINDS) as [ProposalKind, ...ProposalKind[]];

/** How many of each kind, in the order of the list of kinds; kinds without any are left out. */
export const countProposals = (proposals: readonly Proposal[], refused: ReadonlySet<string>): KindCount[] =>
  KINDS.flatMap((kind): KindCount[] => {
    const ofKind = proposals.filter((proposal) => proposal.kind === kind);
    const open = openProposals(ofKind, refused).length;
    return ofKind.length === 0
      ? []
      : [{ kind, label: PROPOSAL_KINDS[kind], count: open, refused: ofKind.length - open }];
  });

export interface ProposalLine {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly row: number;
  /** Header of the doubtful cell. */
  readonly column: string;
  readonly before: string;
  /** Each cell that would change. */
  readonly after: { readonly column: string; readonly text: string }[];
  /** False where the row lacks something it cannot do without: it has no key, and is mended by hand. */
  readonly usable: boolean;
}

/** Of an unusable row also a required cell may be empty. */
const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

/** A proposal as a person reads it: whose it is, old and new. */
export const lineOfProposal = (
  proposal: Proposal,
  { row, usable }: ReadRow<GraduationRow>,
): ProposalLine => ({
  id: proposalId(proposal),
  name: joined(row.familyName, row.givenName),
  className: joined(row.className, row.cohort),
  row: proposal.number,
  column: graduations.columns[proposal.column].header,
  before: proposal.before,
  after: Object.entries(proposal.after).map(([name, text]) => ({
    column: headerOf(name),
    text: text === '' ? '(trống)' : text,
  })),
  usable: usable || proposal.key !== null,
});

const isColumn = (name: string): name is keyof typeof graduations.columns => name in graduations.columns;
const headerOf = (name: string): string => (isColumn(name) ? graduations.columns[name].header : name);
