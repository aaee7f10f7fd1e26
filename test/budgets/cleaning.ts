/** The cleaning of the roster, as the budgets press it. */
import { sheetNamed } from '../../local/act';
import type { Desk } from './desk';

/** Keys of the first two rows of the list: any two rows can be told apart. */
const twoKeys = ({ workspace }: Desk): { readonly kept: string; readonly other: string } => {
  const { rows } = sheetNamed(workspace.world.spreadsheet, 'Danh sách');
  const at = rows[0]?.v.indexOf('Khóa dòng') ?? -1;
  const keys = rows.slice(1).flatMap(({ v }) => (String(v[at] ?? '') === '' ? [] : String(v[at])));
  return { kept: keys[0] ?? '', other: keys[1] ?? '' };
};

/** Proposals accepted, taken back and refused; two rows made one person; a class confirmed; the list sorted. */
export const cleaning = (desk: Desk): void => {
  desk.press('applyProposals', { kind: 'ethnicGroup' }, { size: ({ cells = 0 }) => ({ cells }) });
  desk.ask('undoLast', { number: 3 });
  desk.press('refuseProposals', { kind: 'ethnicGroup', back: false });
  desk.press('settleDuplicate', { ...twoKeys(desk), decision: 'onePerson' });
  const { stands = [] } = desk.ask('readClassStands');
  const key = stands.find(({ known, people: count }) => known && count > 0)?.key ?? '';
  desk.press('confirmClass', { key, confirmed: true });
  desk.press('sortRoster', { by: 'class' });
};
