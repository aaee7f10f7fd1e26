/** What the network's rules know besides a register's rows: the day, the settings, the college's faculties and units. */
import type { NetworkContext } from '../../domain/network/register';
import { units } from '../../domain/network/registers/units';
import { classes } from '../../domain/roster/classes';
import { fold } from '../../domain/text';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { readSettings } from '../shared/read-settings';

/** Each name once, however it is spelt. */
const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [fold(name), name])).values(),
];

/** As `Lớp` names them. */
export const readClassFaculties = (): string[] =>
  distinct(readUsable(classes).flatMap(({ faculty }) => faculty ?? []));

/** Faculties are the units of that kind; before there are any, those of `Lớp`. */
export const readContext = (): NetworkContext => {
  const known = readUsable(units);
  const faculties = known.filter(({ kind }) => kind === 'Khoa').map(({ name }) => name);
  return {
    today: today(),
    settings: readSettings(),
    lists: {
      faculties: faculties.length > 0 ? distinct(faculties) : readClassFaculties(),
      units: distinct(known.map(({ name }) => name)),
    },
  };
};
