/** The menu and the sidebar of the workbook. */
import { retried } from './retry';

/** onOpen may run without authorisation: nothing here needs one. */
export const applyMenu = (): void => {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Kết nối cựu HSSV')
    .addItem('Mở bảng công việc', 'showSidebar')
    .addItem('Nhập danh sách', 'menuImport')
    .addItem('Hoàn tác', 'menuUndo')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Quản trị')
        .addItem('Thiết lập', 'menuSetUp')
        .addItem('Cấp quyền', 'menuConsent')
        .addItem('Bàn giao', 'menuHandOver')
        .addItem('Đây là bảng tính mới', 'menuDeclareNew')
        .addItem('Kiểm tra môi trường', 'menuEnvironment')
        .addSeparator()
        .addItem('Sao lưu', 'menuBackUp')
        .addItem('Kiểm tra bản sao lưu', 'menuCheckBackup')
        .addItem('Khôi phục', 'menuRestore'),
    )
    .addToUi();
};

export const applySidebar = (): void => {
  retried(() =>
    SpreadsheetApp.getUi().showSidebar(
      HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Kết nối cựu HSSV'),
    ),
  );
};

/** The import's dialog, the only modal one (UX 5.1); its size is in pixels. */
export const applyImportDialog = (): void => {
  retried(() =>
    SpreadsheetApp.getUi().showModalDialog(
      HtmlService.createHtmlOutputFromFile('import').setWidth(720).setHeight(560),
      'Nhập danh sách',
    ),
  );
};

/** A question whose answer was lost is asked again. */
const readUi = (): GoogleAppsScript.Base.Ui => retried(() => SpreadsheetApp.getUi());

/** Shows a sentence until it is closed. */
export const tell = (title: string, text: string): void => {
  const ui = readUi();
  retried(() => ui.alert(title, text, ui.ButtonSet.OK));
};

export const confirm = (title: string, text: string): boolean => {
  const ui = readUi();
  return retried(() => ui.alert(title, text, ui.ButtonSet.YES_NO)) === ui.Button.YES;
};

/** Yes or no; null when the person leaves it open. */
export const askYesNo = (title: string, text: string): boolean | null => {
  const ui = readUi();
  const button = retried(() => ui.alert(title, text, ui.ButtonSet.YES_NO_CANCEL));
  if (button === ui.Button.YES) return true;
  return button === ui.Button.NO ? false : null;
};

/** What the person typed; null when the question was closed. */
export const askText = (title: string, text: string): string | null => {
  const ui = readUi();
  const answer = retried(() => ui.prompt(title, text, ui.ButtonSet.OK_CANCEL));
  const button = retried(() => answer.getSelectedButton());
  return button === ui.Button.OK ? retried(() => answer.getResponseText()).trim() : null;
};
