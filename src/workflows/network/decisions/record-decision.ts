/** Notes a signed decision's number and day in the rows that it is about (S2.10, S2.22, S2.27). */
import { formatDate, type IsoDate } from '../../../domain/dates';
import { honoureesOf, type DecisionWish } from '../../../domain/network/decisions/plan-decision';
import type { NetworkContext } from '../../../domain/network/register';
import { committees } from '../../../domain/network/registers/committees';
import { duties, dutiesRegister } from '../../../domain/network/registers/duties';
import { honours, type HonourRow } from '../../../domain/network/registers/honours';
import { userError } from '../../../domain/problem';
import { changeRows, type AskedChanges } from '../../../domain/undo/ask-changes';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';
import { DECIDED_REGISTERS, readMembers, yearOf } from './read-decisions';

export interface Decided extends DecisionWish {
  /** '99/QĐ-CĐHB', as on the signed paper. */
  readonly number: string;
  readonly day: IsoDate;
  /** Where and when the honours were given, once they were. */
  readonly ceremony?: HonourRow['ceremony'] | undefined;
  readonly givenOn?: IsoDate | undefined;
}

/** Notes the signed decision in every row that it is about; can be undone. Pressed again it changes nothing. */
export const recordDecision = ({ number, day, ...decided }: Decided): { readonly rows: number } =>
  underLock('ghi quyết định', () => {
    finishUnfinished();
    const context = readContext();
    requireOn(DECIDED_REGISTERS[decided.kind], context);
    for (const date of [day, ...(decided.givenOn === undefined ? [] : [decided.givenOn])])
      if (date > context.today) throw userError('duty.future', { day: date });
    const asked = changesOf(decided, { words: `${number} ngày ${formatDate(day)}`, day }, context);
    if (asked.write.size === 0)
      throw userError('decision.nobody', { title: DECIDED_REGISTERS[decided.kind].table.title });
    writeLogged({ name: 'Ghi quyết định', source: number }, [asked]);
    return { rows: asked.write.size };
  });

interface Signed {
  readonly words: string;
  readonly day: IsoDate;
}

const changesOf = (
  { ceremony, givenOn, ...wish }: Omit<Decided, 'number' | 'day'>,
  { words, day }: Signed,
  context: NetworkContext,
): AskedChanges => {
  switch (wish.kind) {
    case 'committee':
      giveRowKeys(committees);
      return changeRows(
        committees,
        readMembers(wish, context).map(({ rowKey }) => ({ rowKey, decision: words })),
      );
    case 'honours':
      return honourChanges({ ceremony, givenOn, words }, yearOf(context));
    case 'fundRules':
      requireOn(dutiesRegister, context);
      return changeRows(
        duties,
        readFundDuty().map((rowKey) => ({ rowKey, doneOn: day, proof: words })),
      );
  }
};

const honourChanges = (
  { ceremony, givenOn, words }: Pick<Decided, 'ceremony' | 'givenOn'> & Pick<Signed, 'words'>,
  year: number,
): AskedChanges => {
  giveRowKeys(honours);
  const given =
    ceremony == null || givenOn === undefined
      ? {}
      : { state: 'Đã vinh danh' as const, ceremony, honouredOn: givenOn };
  return changeRows(
    honours,
    readDecidedHonours(year, words).map(({ rowKey }) => ({ rowKey, decision: words, ...given })),
  );
};

/** Those examined, and those whom this very decision has honoured already: a press made again finds them. */
const readDecidedHonours = (year: number, words: string): HonourRow[] => {
  const rows = readUsable(honours);
  const already = rows.filter(({ state, decision }) => state === 'Đã vinh danh' && decision === words);
  return [...honoureesOf(rows, year), ...already];
};

/** The regulation is evidence of its own duty (Điều 5.2). */
const readFundDuty = (): string[] =>
  readUsable(duties).flatMap(({ rowKey }) => (rowKey === 'duty-fundRules' ? [rowKey] : []));
