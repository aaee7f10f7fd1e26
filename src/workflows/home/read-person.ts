/** Who opens the sidebar, from the registers that name addresses (S1.4). */
import { units } from '../../domain/network/registers/units';
import type { ConfigRow } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { choicesOf, personOfAddress, type Directory, type Person } from '../../domain/own-work/who';
import { classes } from '../../domain/roster/classes';
import { readOwner } from '../../google/account';
import { readUsable } from '../../google/read-table';
import { whoami } from '../../google/session';

export interface KnownPerson {
  readonly person: Person;
  readonly directory: Directory;
  /** What somebody may name as the own unit. */
  readonly choices: string[];
}

/** Who is at work: the account of this press, as `Cấu hình` and the registers know it. */
export const readOwnPerson = (rows: readonly ConfigRow[]): KnownPerson => {
  const directory: Directory = {
    settings: parseSettings(rows),
    config: rows,
    owner: readOwner(),
    units: readUsable(units),
    classes: readUsable(classes),
  };
  return { person: personOfAddress(whoami(), directory), directory, choices: choicesOf(directory) };
};
