/** Step 3: proposals for doubtful cells, shown by kind, accepted whole or one by one, or refused (UX 4, S1.43–S1.49). */
import type { Cell } from '../../domain/cell';
import { parseDate } from '../../domain/dates';
import { cellAt } from '../../domain/keyed-write/rows';
import { problem, type Problem } from '../../domain/problem';
import { classes } from '../../domain/roster/classes';
import { decidedItems, rosterDecisions } from '../../domain/roster/decisions';
import { graduations } from '../../domain/roster/graduations';
import {
  countProposals,
  lineOfProposal,
  openProposals,
  proposalId,
  type KindCount,
  type ProposalLine,
} from '../../domain/roster/proposals/open-proposals';
import {
  planProposals,
  PROPOSAL_KINDS,
  type Proposal,
  type ProposalKind,
} from '../../domain/roster/proposals/plan-proposals';
import type { Grid } from '../../domain/table-rows';
import { changeRows, type AskedChanges } from '../../domain/undo/ask-changes';
import { writeLogged } from '../../google/logged-write';
import { readFormulas } from '../../google/read-formulas';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { writeKeys } from '../../google/write-keys';
import { finishUnfinished } from '../shared/finish-unfinished';
import { matchWaiting } from '../step5-answers/match-again';
import { writeDecisions } from './decisions';
import { readRoster, type RosterReading } from './read-roster';

/** Lines that one call brings. */
const PAGE = 50;

interface Standing extends RosterReading {
  readonly proposals: readonly Proposal[];
  readonly refused: ReadonlySet<string>;
}

const readProposed = (reading = readRoster()): Standing | null => {
  if (reading === null) return null;
  const { grid, rows } = reading;
  const known = readUsable(classes);
  const any = planProposals(grid, rows, known, () => false);
  const proposals = any.length === 0 ? any : planProposals(grid, rows, known, readFormulas(graduations));
  return {
    grid,
    rows,
    proposals,
    refused: decidedItems(readUsable(rosterDecisions), 'bỏ qua đề xuất'),
  };
};

/** How many wait, by kind. */
export const readProposalCounts = (reading: RosterReading | null): KindCount[] => {
  const standing = readProposed(reading);
  return standing === null ? [] : countProposals(standing.proposals, standing.refused);
};

export interface ProposalPage {
  readonly kinds: KindCount[];
  /** Of the kind asked for, from the `from`th on. */
  readonly lines: ProposalLine[];
  readonly total: number;
}

/** The kinds with their counts; with `kind` also its lines. */
export const readProposals = ({
  kind,
  from = 0,
}: {
  readonly kind?: ProposalKind | undefined;
  readonly from?: number | undefined;
}): ProposalPage => {
  const standing = readProposed();
  if (standing === null) return { kinds: [], lines: [], total: 0 };
  const { rows, proposals, refused } = standing;
  const open = openProposals(proposals, refused).filter((proposal) => proposal.kind === kind);
  const byNumber = new Map(rows.map((reading) => [reading.number, reading]));
  const lines = open.slice(from, from + PAGE).flatMap((proposal): ProposalLine[] => {
    const reading = byNumber.get(proposal.number);
    return reading === undefined ? [] : [lineOfProposal(proposal, reading)];
  });
  return { kinds: countProposals(proposals, refused), lines, total: open.length };
};

/** A whole kind, or the named ones of it. */
export interface Chosen {
  readonly kind: ProposalKind;
  readonly ids?: readonly string[] | undefined;
}

const chosenOf = (standing: Standing, { kind, ids }: Chosen): readonly Proposal[] => {
  const open = openProposals(standing.proposals, standing.refused).filter(
    (proposal) => proposal.kind === kind,
  );
  if (ids === undefined) return open;
  const wanted = new Set(ids);
  // A row may have got its key since it was shown.
  return open.filter(
    (proposal) => wanted.has(proposalId(proposal)) || wanted.has(proposalId({ ...proposal, key: null })),
  );
};

export interface Applied {
  readonly kind: string;
  /** Cells changed. */
  readonly cells: number;
  /** Cells that a person changed meanwhile. */
  readonly kept: readonly Problem[];
  /** Proposals for rows that have no key, for something they cannot do without is missing. */
  readonly unusable: number;
}

/** Writes the accepted proposals as one action of the log; what changed meanwhile is no longer proposed and stays. */
export const applyProposals = (chosen: Chosen): Applied =>
  underLock('sửa danh sách', () => {
    finishUnfinished();
    writeKeys();
    const standing = readProposed();
    const all = standing === null ? [] : chosenOf(standing, chosen);
    const keyed = all.filter((each): each is Proposal & { key: string } => each.key !== null);
    const kind = PROPOSAL_KINDS[chosen.kind];
    const unusable = all.length - keyed.length;
    if (standing === null || keyed.length === 0) return { kind, cells: 0, kept: [], unusable };
    const { cells, kept } = writeLogged({ name: 'Sửa theo đề xuất', source: `đề xuất: ${kind}` }, [
      askedOf(standing.grid, keyed),
    ]);
    matchWaiting();
    return {
      kind,
      cells,
      unusable,
      kept: kept.map(({ shows, ...at }) => problem('undo.kept', { at, shows })),
    };
  });

const askedOf = (grid: Grid, proposals: readonly (Proposal & { readonly key: string })[]): AskedChanges =>
  changeRows(
    graduations,
    proposals.map(({ key, after }) => ({ graduationKey: key, ...valuesOf(after) })),
    {
      seen: proposals.map(({ key, number, after }) => ({
        graduationKey: key,
        ...Object.fromEntries(
          Object.keys(after).map((column): [string, Cell] => [column, cellAt(grid, number - 1, column)]),
        ),
      })),
    },
  );

const DAYS: ReadonlySet<string> = new Set(['birthDate', 'graduationDate']);

/** Days are written as days. */
const valuesOf = (after: Proposal['after']): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(after).map(([column, text]): [string, string | null] => [
      column,
      DAYS.has(column) ? parseDate(text) : text === '' ? null : text,
    ]),
  );

/** Remembers that proposals are not wanted, or with `back` that they are again; nothing in the list changes. */
export const refuseProposals = ({
  back,
  ...chosen
}: Chosen & { readonly back: boolean }): { readonly kind: string; readonly count: number } =>
  underLock('bỏ qua đề xuất', () => {
    finishUnfinished();
    writeKeys();
    const standing = readProposed();
    const kind = PROPOSAL_KINDS[chosen.kind];
    if (standing === null) return { kind, count: 0 };
    const items = back ? refusedOf(standing, chosen.kind) : chosenOf(standing, chosen).map(proposalId);
    return { kind, count: writeDecisions(items, back ? 'khôi phục' : 'bỏ qua đề xuất') };
  });

const refusedOf = ({ proposals, refused }: Standing, kind: ProposalKind): string[] =>
  proposals
    .filter((proposal) => proposal.kind === kind)
    .map(proposalId)
    .filter((id) => refused.has(id));
