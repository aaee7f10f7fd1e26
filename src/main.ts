/** What Apps Script can call: the menu, the sidebar's door, the trigger. Nothing else of the program is global. */
import { carryOutQueued } from './api/queued-call';
import { pressBackUp, pressCheckBackup, pressRestore } from './api/menu/backup';
import { pressEnvironment } from './api/menu/environment';
import { pressConsent, pressDeclareNew, pressHandOver, pressSetUp } from './api/menu/office';
import { throughMenu } from './api/menu/through-menu';
import { answerCall } from './api/rpc';
import { pressUndo } from './api/menu/undo';
import { applyImportDialog, applyMenu, applySidebar } from './google/ui';
import { dispatch } from './workflows/dispatch';

/** Runs when the workbook opens, also without authorisation: it makes the menu and touches nothing else. */
export const onOpen = (): void => applyMenu();

export const onInstall = (): void => applyMenu();

/** Menu: Mở bảng công việc. */
export const showSidebar = (): void => applySidebar();

/** Menu: Nhập danh sách. */
export const menuImport = (): void => applyImportDialog();

/** Menu: Hoàn tác. */
export const menuUndo = (): void => throughMenu('Hoàn tác', pressUndo);

/** Menu: Quản trị › Thiết lập. */
export const menuSetUp = (): void => throughMenu('Thiết lập', pressSetUp);

/** Menu: Quản trị › Cấp quyền. */
export const menuConsent = (): void => pressConsent();

/** Menu: Quản trị › Bàn giao. */
export const menuHandOver = (): void => throughMenu('Bàn giao', pressHandOver);

/** Menu: Quản trị › Đây là bảng tính mới. */
export const menuDeclareNew = (): void => throughMenu('Đây là bảng tính mới', pressDeclareNew);

/** Menu: Quản trị › Kiểm tra môi trường. */
export const menuEnvironment = (): void => throughMenu('Kiểm tra môi trường', pressEnvironment);

/** Menu: Quản trị › Sao lưu. */
export const menuBackUp = (): void => throughMenu('Sao lưu', pressBackUp);

/** Menu: Quản trị › Kiểm tra bản sao lưu. */
export const menuCheckBackup = (): void => throughMenu('Kiểm tra bản sao lưu', pressCheckBackup);

/** Menu: Quản trị › Khôi phục. */
export const menuRestore = (): void => throughMenu('Khôi phục', pressRestore);

/** The sidebar's calls: method, input as JSON text, name of the press. */
export const rpc = (method: unknown, json: unknown, press?: unknown): string =>
  answerCall(method, json, press);

/** The one clock trigger. */
export const onClock = (): void => dispatch(carryOutQueued);
