/** Switches a group of registers on or off: hides tabs, never deletes; *Trách nhiệm* begins with the regulation's units and duties. */
import { registersOf } from '../../../domain/network';
import { dutyRows } from '../../../domain/network/duties/default-duties';
import { unitRows } from '../../../domain/network/duties/default-units';
import { groupSettings, groupTitles, OFF, ON, type Group } from '../../../domain/network/groups';
import { duties } from '../../../domain/network/registers/duties';
import { units } from '../../../domain/network/registers/units';
import { config } from '../../../domain/office/office-tables';
import { settingDeclarations } from '../../../domain/office/settings';
import { changeRows, type AskedChanges } from '../../../domain/undo/ask-changes';
import { ensureTab } from '../../../google/ensure-tab';
import { writeLogged } from '../../../google/logged-write';
import { countRows, showTabs } from '../../../google/show-tabs';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { readClassFaculties } from '../read-context';
import { ensureDigest } from '../duties/remind-duties';

export const switchGroup = ({
  group,
  on,
}: {
  readonly group: Group;
  readonly on: boolean;
}): { readonly title: string; readonly on: boolean } =>
  underLock('bật, tắt mạng lưới', () => {
    finishUnfinished();
    const title = groupTitles[group];
    const begun = on && group === 'duties' ? beginDuties() : [];
    const { section, name } = settingDeclarations[groupSettings[group]];
    writeLogged({ name: `${on ? ON : OFF} ${title}`, source: 'Mạng lưới' }, [
      changeRows(config, [{ section, name, value: on ? ON : OFF }]),
      ...begun,
    ]);
    showTabs(
      registersOf(group).map(({ table }) => table),
      on,
    );
    if (group === 'duties') ensureDigest();
    return { title, on };
  });

/** The rows of empty tabs; what the office has changed or taken out stays so. */
const beginDuties = (): AskedChanges[] => {
  const empty = [units, duties].filter((table) => countRows(table) === 0);
  for (const table of empty) ensureTab(table);
  return [
    ...(empty.includes(units) ? [changeRows(units, unitRows(readClassFaculties()))] : []),
    ...(empty.includes(duties) ? [changeRows(duties, dutyRows())] : []),
  ];
};
