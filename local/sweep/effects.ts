/** Which service calls change nothing that outlives the execution: a stop after one of them is a stop before it. */
import type { CallSite } from '../runtime/execution';

/** Members that only look, convert or begin to build something. */
const LOOKING =
  /^(get|is|has|find|to[A-Z]|as[A-Z]|with|can|collects|supports|compute|base64|parse|newBlob|newDataTable|newTextStyle|newColumnChart|newDataValidation|newTrigger|newChart|createDeveloperMetadataFinder|createTextValidation|createTextFinder|createChoice|createResponse|createHtmlOutput|createTemplate|createMenu|requireValueIn|requireText|requireScopes|requireAllScopes|build$|timeBased|everyMinutes|list$|fetch$|modify|flush|log$|error$|warn$|info$|formatDate|sleep|tryLock|waitLock|releaseLock)/;
/** Builders keep what they are told to themselves until something is made of them. */
const BUILDERS = /Builder$|^(TextStyle|DataTable|Menu|HtmlOutput|TextValidation|ClockTrigger)/;

export const isLook = ({ service, member }: Pick<CallSite, 'service' | 'member'>): boolean =>
  LOOKING.test(member) || BUILDERS.test(service);
