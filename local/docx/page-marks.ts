/** Letters of private use that stand in a marked .docx for what only the page knows; shared by the server and the page. */

export const PAGE_NUMBER = '\uE000';
export const PAGE_COUNT = '\uE001';
/** Bookmark of paragraph n: 'paragraph-n'. */
export const PARAGRAPH_MARK = 'paragraph-';
