/** The menu and the sidebar of the workbook. */

/** onOpen may run without authorisation: nothing here needs one. */
export const applyMenu = (): void => {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Kết nối cựu HSSV')
    .addItem('Mở bảng công việc', 'showSidebar')
    .addSeparator()
    .addSubMenu(ui.createMenu('Quản trị').addItem('Thiết lập', 'menuSetUp'))
    .addToUi();
};

export const applySidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Kết nối cựu HSSV'),
  );
};
