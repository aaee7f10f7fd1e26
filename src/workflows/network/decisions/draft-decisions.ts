/** Decisions of the network: drafted as Docs from the registers, and once signed, their number and day noted in the rows (S2.10, S2.22, S2.27). */
import { formatDate, type IsoDate } from '../../../domain/dates';
import { fillTemplate } from '../../../domain/documents/fill-template';
import { madeKinds } from '../../../domain/documents/made-kinds';
import { decisionTags } from '../../../domain/network/decisions/decision-tags';
import {
  committeeName,
  decisionData,
  decisionPeriod,
  decisionSubject,
  formatDecision,
  honoureeLine,
  honoureesOf,
  memberLine,
  membersOf,
  parseDecision,
  type DecisionKind,
  type DecisionWish,
  type NamedPerson,
} from '../../../domain/network/decisions/plan-decision';
import { isOn, type Group } from '../../../domain/network/groups';
import type { NetworkContext, Register } from '../../../domain/network/register';
import { committees, committeesRegister } from '../../../domain/network/registers/committees';
import { duties, dutiesRegister } from '../../../domain/network/registers/duties';
import { fundRegister } from '../../../domain/network/registers/fund';
import {
  CEREMONIES,
  honours,
  honoursRegister,
  type HonourRow,
} from '../../../domain/network/registers/honours';
import { config, papers } from '../../../domain/office/office-tables';
import { parseSettings } from '../../../domain/office/settings';
import { userError } from '../../../domain/problem';
import { changeRows, type AskedChanges } from '../../../domain/undo/ask-changes';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { makePaper, type MadePaper } from '../../shared/make-paper';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** The register whose rows a decision is about. */
const REGISTERS: Readonly<Record<DecisionKind, Register>> = {
  committee: committeesRegister,
  honours: honoursRegister,
  fundRules: fundRegister,
};

const yearOf = ({ today }: NetworkContext): number => Number(today.slice(0, 4));

const readMembers = ({ faculty }: DecisionWish, { today }: NetworkContext) =>
  membersOf(readUsable(committees), faculty, today);

const readPeople = (wish: DecisionWish, context: NetworkContext): NamedPerson[] => {
  switch (wish.kind) {
    case 'committee':
      return readMembers(wish, context).map(memberLine);
    case 'honours':
      return honoureesOf(readUsable(honours), yearOf(context)).map(honoureeLine);
    case 'fundRules':
      return [];
  }
};

export interface DecisionLine extends DecisionWish {
  readonly label: string;
  readonly note: string;
  /** Something to draft. */
  readonly ready: boolean;
  /** The newest draft, or ''. */
  readonly url: string;
}

export const readDecisions = (): {
  readonly lines: DecisionLine[];
  readonly ceremonies: readonly string[];
} => {
  const context = readContext();
  const on = (group: Group): boolean => isOn(context.settings, group);
  const wishes: DecisionWish[] = [
    ...(on('information') ? ['', ...context.lists.faculties] : []).map((faculty) => ({
      kind: 'committee' as const,
      faculty,
    })),
    ...(on('activities') ? [{ kind: 'honours' as const, faculty: '' }] : []),
    ...(on('resources') ? [{ kind: 'fundRules' as const, faculty: '' }] : []),
  ];
  const drafts = readUsable(papers).filter(({ kind }) => kind === madeKinds.decision.label);
  return {
    ceremonies: CEREMONIES,
    lines: wishes.map((wish) => {
      const period = decisionPeriod(wish, yearOf(context));
      const [newest] = drafts.filter((row) => row.period === period).sort((a, b) => b.version - a.version);
      return { ...wish, ...standingOf(wish, context), url: newest?.documentUrl ?? '' };
    }),
  };
};

const standingOf = (
  wish: DecisionWish,
  context: NetworkContext,
): Pick<DecisionLine, 'label' | 'note' | 'ready'> => {
  switch (wish.kind) {
    case 'committee': {
      const members = readMembers(wish, context);
      const bare = members.filter(({ decision }) => decision === null).length;
      const note =
        members.length === 0
          ? 'chưa ghi thành viên'
          : `${members.length} thành viên, ${bare} chưa ghi quyết định`;
      return { label: committeeName(wish.faculty), note, ready: members.length > 0 };
    }
    case 'honours': {
      const { length } = honoureesOf(readUsable(honours), yearOf(context));
      const note = length === 0 ? 'chưa có ai “Đã xét” trong sổ Vinh danh' : `${length} người đã xét`;
      return { label: `Cựu HSSV tiêu biểu năm ${yearOf(context)}`, note, ready: length > 0 };
    }
    case 'fundRules':
      return { label: 'Quy chế Quỹ hỗ trợ sinh viên', note: 'bản mẫu 11 điều để sửa', ready: true };
  }
};

/** A new version each time, to be completed, submitted and signed. Throws a UserError where nobody is to stand in it. */
export const createDecision = (wish: DecisionWish): MadePaper =>
  underLock('soạn quyết định', () => {
    const context = readContext();
    requireOn(REGISTERS[wish.kind], context);
    const people = readPeople(wish, context);
    const year = yearOf(context);
    if (people.length === 0 && wish.kind !== 'fundRules')
      throw userError('decision.nobody', { title: REGISTERS[wish.kind].table.title });
    return makePaper({
      kind: 'decision',
      period: decisionPeriod(wish, year),
      title: `Quyết định ${decisionSubject(wish, year).replace(/^./u, (first) => first.toLowerCase())}`,
      tags: decisionTags,
      isOrdered: () => true,
      freeze: () => formatDecision({ ...wish, year, people }),
      fill: (template, frozen) => {
        const rows = readUsable(config);
        return fillTemplate(template, decisionData(parseDecision(frozen), rows, parseSettings(rows)));
      },
    }).paper;
  });

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
    requireOn(REGISTERS[decided.kind], context);
    for (const date of [day, ...(decided.givenOn === undefined ? [] : [decided.givenOn])])
      if (date > context.today) throw userError('duty.future', { day: date });
    const asked = rowsDecided(decided, { words: `${number} ngày ${formatDate(day)}`, day }, context);
    if (asked.write.size === 0)
      throw userError('decision.nobody', { title: REGISTERS[decided.kind].table.title });
    writeLogged({ name: 'Ghi quyết định', source: number }, [asked]);
    return { rows: asked.write.size };
  });

interface Signed {
  readonly words: string;
  readonly day: IsoDate;
}

const rowsDecided = (
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
      return honoursDecided({ ceremony, givenOn, words }, yearOf(context));
    case 'fundRules':
      requireOn(dutiesRegister, context);
      return changeRows(
        duties,
        readFundDuty().map((rowKey) => ({ rowKey, doneOn: day, proof: words })),
      );
  }
};

const honoursDecided = (
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
    decidedHonours(year, words).map(({ rowKey }) => ({ rowKey, decision: words, ...given })),
  );
};

/** Those examined, and those whom this very decision has honoured already: a press made again finds them. */
const decidedHonours = (year: number, words: string): HonourRow[] => {
  const rows = readUsable(honours);
  const already = rows.filter(({ state, decision }) => state === 'Đã vinh danh' && decision === words);
  return [...honoureesOf(rows, year), ...already];
};

/** The regulation is evidence of its own duty (Điều 5.2). */
const readFundDuty = (): string[] =>
  readUsable(duties).flatMap(({ rowKey }) => (rowKey === 'duty-fundRules' ? [rowKey] : []));
