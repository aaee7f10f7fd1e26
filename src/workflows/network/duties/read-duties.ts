/** The duty calendar from the registers as they stand (B15). */
import { dutyEvidenceOf } from '../../../domain/network/duties/evidence';
import {
  planDutyCalendar,
  type DutyLight,
  type DutyLine,
} from '../../../domain/network/duties/plan-calendar';
import type { AnyRow, NetworkContext } from '../../../domain/network/register';
import { duties, dutiesRegister, type DutyRow } from '../../../domain/network/registers/duties';
import { units } from '../../../domain/network/registers/units';
import type { AnyTable } from '../../../domain/table';
import { readUsable } from '../../../google/read-table';
import { countRows } from '../../../google/show-tabs';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** Each table once, whatever number of duties looks at it. */
const readRows = (all: readonly DutyRow[]): ReadonlyMap<string, readonly AnyRow[]> => {
  const tables = new Map<string, AnyTable>();
  for (const { evidence, inForce } of all) {
    const table = inForce === 'Không' ? undefined : dutyEvidenceOf(evidence)?.table;
    if (table !== undefined) tables.set(table.name, table);
  }
  return new Map([...tables.values()].map((table) => [table.name, readUsable(table)]));
};

/** Each duty with its light. */
export const readDutyLines = (context: NetworkContext): DutyLine[] => {
  const own = readUsable(duties);
  return planDutyCalendar({ duties: own, units: readUsable(units), rows: readRows(own) }, context);
};

export interface DutyCalendar {
  readonly lines: DutyLine[];
  readonly counts: Readonly<Record<DutyLight, number>>;
  /** False where the switch was typed by hand and no duty was ever written. */
  readonly begun: boolean;
}

export const readDuties = (): DutyCalendar => {
  const context = readContext();
  requireOn(dutiesRegister, context);
  const lines = readDutyLines(context);
  const count = (light: DutyLight): number => lines.filter((line) => line.light === light).length;
  return {
    lines,
    begun: countRows(duties) > 0,
    counts: { done: count('done'), inTime: count('inTime'), soon: count('soon'), late: count('late') },
  };
};
