/** Where the network's registers hold something about somebody, from their declarations; erased like every other live contact (B9). */
import { registers } from '../network';
import { namesPerson, type Register } from '../network/register';
import { lazily } from '../remember';
import type { CellPlace } from './cell-place';

/** Who did what for the college is its record; how to reach them is not. */
const NAMES: ReadonlySet<string> = new Set(['name', 'donor', 'student', 'mentor', 'keeper', 'head']);
const DONE = 'tên trong sổ việc đã làm của trường';

const personalOf = ({ table }: Register): string[] =>
  Object.entries(table.columns).flatMap(([name, { personal }]) => (personal === true ? name : []));

/** A row is the person's where it bears their key, number or address; a register of staff or students is nobody's who asks. */
const belongsTo =
  (register: Register): CellPlace['belongs'] =>
  (cell, { graduationKeys, phones, addresses }) => {
    if (!namesPerson(register)) return false;
    const has = (name: string): boolean => name in register.table.columns && cell(name) !== '';
    return (
      graduationKeys.has(cell('graduationKey')) ||
      (has('phone') && phones.has(cell('phone'))) ||
      (has('email') && addresses.has(cell('email').toLowerCase()))
    );
  };

const placeOf = (register: Register): CellPlace => {
  const personal = personalOf(register);
  const erased = namesPerson(register) ? [...personal.filter((name) => !NAMES.has(name)), 'note'] : [];
  const kept = personal.filter((name) => !erased.includes(name));
  return {
    table: register.table,
    label: `${register.table.title}: liên hệ, ghi chú`,
    belongs: belongsTo(register),
    erased,
    kept: Object.fromEntries(kept.map((name) => [name, register.keeps ?? DONE])),
  };
};

export const registerPlaces = lazily((): readonly CellPlace[] =>
  registers.filter((register) => personalOf(register).length > 0).map(placeOf),
);
