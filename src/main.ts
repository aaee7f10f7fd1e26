/** What Apps Script can call: the menu, the sidebar's door, the trigger. Nothing else of the program is global. */
import { answerCall } from './api/rpc';
import { applyMenu, applySidebar } from './google/ui';
import { dispatch } from './workflows/dispatch';

/** Runs when the workbook opens, also without authorisation: it makes the menu and touches nothing else. */
export const onOpen = (): void => applyMenu();

export const onInstall = (): void => applyMenu();

/** Menu: Mở bảng công việc. */
export const showSidebar = (): void => applySidebar();

/** Menu: Quản trị › Thiết lập. */
export const menuSetUp = (): void => {
  answerCall('setUp', '{}');
  applySidebar();
};

/** The sidebar's calls. */
export const rpc = (method: unknown, json: unknown): string => answerCall(method, json);

/** The one clock trigger. */
export const onClock = (): void => dispatch();
