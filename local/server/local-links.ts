/** Where Google's addresses lead in the local workspace; shared by the server's mails and the page's links. */

/** Links to Google's forms, Docs and Sheets in a text, turned into the local ones. */
export const localLinks = (text: string): string =>
  text
    .replace(/https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/(?:viewform|edit)/g, '/forms/$1')
    .replace(/https:\/\/docs\.google\.com\/document\/d\/([\w-]+)(?:\/edit|\/view)?/g, '/docs/$1')
    .replace(/https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)(?:\/edit)?/g, '/books/$1')
    .replace(/https:\/\/drive\.google\.com\/file\/d\/([\w-]+)(?:\/edit|\/view)?/g, '/docs/$1');
