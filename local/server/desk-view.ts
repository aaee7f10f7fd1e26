/** The state around the grid, as the page shows it. */
import type { World } from '../world/world';
import type { DeskView } from './views';

export const deskView = (world: World, as: string): DeskView => {
  const { spreadsheet, ui } = world;
  return {
    workbook: spreadsheet.name,
    clock: world.clock,
    timeZone: spreadsheet.timeZone,
    people: world.people.map(({ email, name, role }) => ({ email, name, role })),
    as,
    menus: ui.menus,
    tabs: spreadsheet.sheets.map(({ id, name, hidden }) => ({ id, name, hidden })),
    activeSheetId: spreadsheet.activeSheetId,
    activeCell: ui.activeCell,
    mails: world.outbox.length,
  };
};
