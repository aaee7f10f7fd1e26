/** People whom the registers name as honoured, speakers, sitting members, mentors or ambassadors, with how they are reached. */
import {
  GUEST_REGISTERS,
  type GuestRegister,
  type RegisterPerson,
} from '../../../domain/network/events/invitees';
import { registerNamed } from '../../../domain/network';
import { isValidOn } from '../../../domain/network/valid-on';
import type { IsoDate } from '../../../domain/dates';
import { readUsable } from '../../../google/read-table';

type Cells = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Whom the college honoured, not whom somebody only named; whose term runs. */
const counts = (register: GuestRegister, row: Cells, day: IsoDate): boolean => {
  if (register === 'honours') return row['state'] === 'Đã vinh danh';
  return isValidOn({ from: text(row['from']), to: text(row['to']) }, day);
};

export const readGuestRegisters = (day: IsoDate): RegisterPerson[] =>
  GUEST_REGISTERS.flatMap((register) => {
    const table = registerNamed(register)?.table;
    const rows: readonly Cells[] = table === undefined ? [] : readUsable(table);
    return rows
      .filter((row) => counts(register, row, day))
      .flatMap((row): RegisterPerson[] => {
        const name = text(row['name']);
        if (name === null) return [];
        return [
          {
            register,
            name,
            className: text(row['className']),
            graduationKey: text(row['graduationKey']),
            phone: text(row['phone']),
            email: text(row['email']),
          },
        ];
      });
  });
