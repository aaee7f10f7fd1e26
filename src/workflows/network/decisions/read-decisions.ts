/** The decisions that the network needs, how each stands, and what it is about (S2.10, S2.22, S2.27). */
import { madeKinds } from '../../../domain/documents/made-kinds';
import {
  committeeName,
  decisionPeriod,
  honoureesOf,
  membersOf,
  type DecisionKind,
  type DecisionWish,
} from '../../../domain/network/decisions/plan-decision';
import { isOn, type Group } from '../../../domain/network/groups';
import type { NetworkContext, Register } from '../../../domain/network/register';
import { committees, committeesRegister } from '../../../domain/network/registers/committees';
import { fundRegister } from '../../../domain/network/registers/fund';
import { CEREMONIES, honours, honoursRegister } from '../../../domain/network/registers/honours';
import { papers } from '../../../domain/office/office-tables';
import { readUsable } from '../../../google/read-table';
import { readContext } from '../read-context';

/** The register whose rows a decision is about. */
export const DECIDED_REGISTERS: Readonly<Record<DecisionKind, Register>> = {
  committee: committeesRegister,
  honours: honoursRegister,
  fundRules: fundRegister,
};

export const yearOf = ({ today }: NetworkContext): number => Number(today.slice(0, 4));

/** The committee's members of today. */
export const readMembers = ({ faculty }: DecisionWish, { today }: NetworkContext) =>
  membersOf(readUsable(committees), faculty, today);

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
