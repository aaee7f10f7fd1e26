/** A mail as plain text and as HTML in which data is only ever text. */

export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

/** An address in the text and the words that stand for it in HTML. */
export interface Anchor {
  readonly url: string;
  readonly words: string;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const withBreaks = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

/** Stands where nobody's own address is to be: in a look beforehand, in a test. */
export const BUILT_LATER = '(đường dẫn của từng người, tạo khi gửi)';

/** Words that stand where no address is yet stay words. */
const isAddress = ({ url }: Anchor): boolean => url.startsWith('https://');

/** A paragraph with each address as a link; addresses are looked for one after the other, in what the others leave. */
const linked = (paragraph: string, [anchor, ...others]: readonly Anchor[]): string =>
  anchor === undefined
    ? withBreaks(paragraph)
    : paragraph
        .split(anchor.url)
        .map((part) => linked(part, others))
        .join(`<a href="${escapeHtml(anchor.url)}">${escapeHtml(anchor.words)}</a>`);

/** The letter of a subject and a text whose paragraphs an empty line parts. */
export const letterOf = (subject: string, body: string, anchors: readonly Anchor[]): Letter => ({
  // A line break in a subject would be a header of its own.
  subject: subject.replace(/\s+/g, ' '),
  body,
  htmlBody: body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(paragraph, anchors.filter(isAddress))}</p>`)
    .join('\n'),
});
