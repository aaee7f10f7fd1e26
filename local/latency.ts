/**
 * How long Google takes for a call: the model by which the virtual clock moves on. Figures are of the order
 * that developers.google.com/apps-script/guides/support/best-practices and public timings report; each is
 * marked (assumed) where nothing was read. Members not named here answer from memory: 0.
 */

/** Milliseconds for the call, and for each cell or item moved. */
interface Latency {
  readonly call: number;
  readonly item?: number;
}

const READ: Latency = { call: 100, item: 0.02 };
const WRITE: Latency = { call: 120, item: 0.03 };
/** Changes that are sent together with the next read or flush. */
const LOOK: Latency = { call: 20 };
const STRUCTURE: Latency = { call: 300 };

const each = (service: string, latency: Latency, members: string): [string, Latency][] =>
  members.split(' ').map((member) => [`${service}.${member}`, latency]);

const TABLE = new Map<string, Latency>([
  ...each(
    'Range',
    READ,
    'getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getNote getNotes isBlank',
  ),
  ...each(
    'Range',
    READ,
    'getDataValidation getDataValidations getBackgrounds getNumberFormats getFontWeights',
  ),
  ...each(
    'Range',
    WRITE,
    'setValue setValues setFormula setFormulas setNote setNotes clear clearContent sort',
  ),
  ...each(
    'Range',
    LOOK,
    'setNumberFormat setNumberFormats setBackground setBackgrounds setFontWeight setFontColor setFontSize',
  ),
  ...each(
    'Range',
    LOOK,
    'setWrap setWrapStrategy setBorder setHorizontalAlignment setVerticalAlignment setDataValidation merge',
  ),
  ...each('Range', { call: 150 }, 'addDeveloperMetadata protect'),
  ...each('Sheet', READ, 'getLastRow getLastColumn getDataRange getSheetValues'),
  ...each(
    'Sheet',
    STRUCTURE,
    'insertRows insertRowsAfter insertRowsBefore insertColumnsAfter insertColumnsBefore deleteRow',
  ),
  ...each(
    'Sheet',
    STRUCTURE,
    'deleteRows deleteColumn deleteColumns appendRow sort protect insertChart clear clearContents',
  ),
  ...each(
    'Sheet',
    LOOK,
    'setFrozenRows setColumnWidth setColumnWidths hideSheet showSheet hideColumns setTabColor setName',
  ),
  ...each('Spreadsheet', STRUCTURE, 'insertSheet deleteSheet moveActiveSheet'),
  ...each('Spreadsheet', READ, 'getEditors getViewers toast'),
  ...each('DeveloperMetadataFinder', { call: 150 }, 'find'),
  ...each('SpreadsheetApp', { call: 150 }, 'flush'),
  // Properties, cache and locks: assumed.
  ...each('Properties', { call: 50 }, 'getProperty getProperties setProperty setProperties deleteProperty'),
  ...each('Cache', { call: 30 }, 'get getAll put putAll remove removeAll'),
  ...each('Lock', { call: 50 }, 'tryLock waitLock releaseLock'),
  ...each('ScriptApp', { call: 200 }, 'getProjectTriggers deleteTrigger requireScopes requireAllScopes'),
  ...each('ClockTriggerBuilder', { call: 500 }, 'create'),
  ...each('Ui', { call: 200 }, 'showSidebar showModalDialog showModelessDialog alert'),
  ...each('HtmlService', { call: 50 }, 'createHtmlOutputFromFile'),
  // Forms: assumed; each change of an item is a call of its own.
  ...each('FormApp', { call: 1000 }, 'create openById openByUrl'),
  ...each(
    'Form',
    { call: 300 },
    'addTextItem addParagraphTextItem addMultipleChoiceItem addListItem addCheckboxItem addScaleItem',
  ),
  ...each(
    'Form',
    { call: 300 },
    'addGridItem addDateItem addPageBreakItem addSectionHeaderItem deleteItem moveItem setPublished',
  ),
  ...each('Form', { call: 500, item: 2 }, 'getItems getResponses'),
  ...each('FormResponse', { call: 300 }, 'submit toPrefilledUrl'),
  // Drive, Docs, Sheets (advanced services), UrlFetch, mail and charts: assumed.
  ...each('Drive.Files', { call: 700 }, 'create get list update copy remove export'),
  ...each('Drive.Permissions', { call: 500 }, 'create list update remove get'),
  ...each('Drive.Comments', { call: 400 }, 'create get list update remove'),
  ...each('Drive.Replies', { call: 400 }, 'create list'),
  ...each('Docs.Documents', { call: 800 }, 'batchUpdate get create'),
  ...each('Sheets.Spreadsheets', { call: 800 }, 'get batchUpdate'),
  ...each('UrlFetchApp', { call: 600 }, 'fetch fetchAll'),
  ...each('MailApp', { call: 400 }, 'sendEmail'),
  ...each('MailApp', { call: 50 }, 'getRemainingDailyQuota'),
  ...each('Chart', { call: 500 }, 'getAs getBlob'),
]);

/** The same by service, then member: asked at each of millions of calls. */
const BY_SERVICE = new Map<string, Map<string, Latency>>();
for (const [name, latency] of TABLE) {
  const at = name.lastIndexOf('.');
  const members = BY_SERVICE.get(name.slice(0, at)) ?? new Map<string, Latency>();
  BY_SERVICE.set(name.slice(0, at), members.set(name.slice(at + 1), latency));
}

/** Milliseconds of one call that moved `size` cells or items. */
export const latencyOf = (service: string, member: string, size: number): number => {
  const latency = BY_SERVICE.get(service)?.get(member);
  return latency ? latency.call + (latency.item ?? 0) * size : 0;
};
