/** Handlers of the methods about step 3, the roster. */
import { startBudget } from '../../google/clock';
import { applyImportDialog } from '../../google/ui';
import { checkTheRoster } from '../../workflows/step3-roster/check-roster';
import { importRows } from '../../workflows/step3-roster/import-rows';
import { openDayForm } from '../../workflows/step3-roster/open-day-form';
import { printRosters } from '../../workflows/step3-roster/print-rosters';
import { pausePrinting } from '../../workflows/step3-roster/printing';
import { pullDayForm } from '../../workflows/step3-roster/pull-day-form';
import { readDayForm } from '../../workflows/step3-roster/read-day-form';
import { repairRoster } from '../../workflows/step3-roster/repair-roster';
import { settleDayEntry } from '../../workflows/step3-roster/settle-day-entry';
import { dropImport, previewImport, stageImport } from '../../workflows/step3-roster/stage-import';
import type { rosterMethods } from '../methods/step3-roster';
import { PRESS_MS, type Handlers } from './handled';

export const rosterHandlers: Handlers<keyof typeof rosterMethods> = {
  openImport: () => {
    applyImportDialog();
    return {};
  },
  stageImport: ({ importId, ...sent }) => stageImport(importId, sent),
  previewImport,
  importRows,
  dropImport: ({ importId }) => dropImport(importId),
  repairRoster,
  checkRoster: checkTheRoster,
  openDayForm: (asked) => openDayForm(asked, startBudget(PRESS_MS)),
  pullDayForm,
  readDayForm,
  settleDayEntry,
  printRosters: (asked) => printRosters(asked, startBudget(PRESS_MS)),
  pausePrinting,
};
