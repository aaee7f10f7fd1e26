/** Who presses in the people sweep, in which workspace, and what may come of it. */
import { COLLEAGUE, OFFICE_ACCOUNT, VIEWER } from '../workspace/new-world';
import type { Workspace } from '../workspace/workspace';
import type { GlobalPress, RpcPress, Scenario } from './scenario';

/** Done as when the right account presses; refused in words, with nothing changed; or nothing outside the workbook changed. */
export type Outcome = 'done' | 'refused' | 'outside alone';

export interface Person {
  readonly name: string;
  readonly as: string;
  readonly workspace: (staged: Workspace) => Workspace;
  readonly may: readonly Outcome[];
  /** Codes with which this person may be refused; any of the table of problems where nothing stands here. */
  readonly refusals?: readonly string[];
  /** False for one who is refused before any question of the menu. */
  readonly isAsked?: boolean;
}

/** A press by a person, not by the clock. */
export type PersonPress = RpcPress | GlobalPress;

/** The account that a scenario is meant for. */
export const rightAccount = ({ as }: PersonPress): string => as ?? OFFICE_ACCOUNT;

const PREFIX = 'https://www.googleapis.com/auth/';
/** Without it there is no sidebar from which to press. */
const SIDEBAR = `${PREFIX}script.container.ui`;

/** Without these nothing can be called. */
const EVERY_CALL = /(spreadsheets\.currentonly|userinfo\.email)$/;

const cloned = (staged: Workspace): Workspace => staged.clone();

const without =
  (account: string, scope: string) =>
  (staged: Workspace): Workspace => {
    const workspace = staged.clone();
    const person = workspace.world.people.find(({ email }) => email === account);
    if (person) person.grants = workspace.project.scopes.filter((one) => one !== scope);
    return workspace;
  };

const partly = (account: string, scopes: readonly string[]): Person[] =>
  scopes
    .filter((scope) => scope !== SIDEBAR)
    .map((scope) => ({
      name: `somebody who did not allow ${scope.replace(PREFIX, '')}`,
      as: account,
      workspace: without(account, scope),
      may: ['done', 'refused'],
      refusals: ['consent.missing'],
      isAsked: !EVERY_CALL.test(scope),
    }));

/** A workbook that was never set up has no copy that knows of it, and what is meant for a copy is no accident in one. */
const isAccident = (staged: Workspace): boolean => staged.world.properties.document['owner'] !== undefined;

/** Everybody who may press, by the account that the press is meant for. */
export const personsFor = (
  { press }: Scenario & { readonly press: PersonPress },
  staged: Workspace,
): Person[] => {
  const account = rightAccount(press);
  const other = account === OFFICE_ACCOUNT ? COLLEAGUE : OFFICE_ACCOUNT;
  const copy: Person = {
    name: 'the owner of a copied workbook',
    as: account,
    workspace: (original) => original.copyAs(account),
    may: ['outside alone'],
  };
  return [
    { name: 'the right account', as: account, workspace: cloned, may: ['done'] },
    { name: 'another account that may edit', as: other, workspace: cloned, may: ['done', 'refused'] },
    ...partly(account, staged.project.scopes),
    ...(isAccident(staged) ? [copy] : []),
    { name: 'somebody who may only look', as: VIEWER, workspace: cloned, may: ['refused'], refusals: [] },
  ];
};
