/** Lets a person type over the paragraphs of a drawn document, each as plain text. */

/** Refused is told to the person, and the old words come back. */
export interface Typing {
  readonly paragraph: number;
  readonly before: string;
  readonly text: string;
}

const textOf = (paragraph: HTMLElement): string =>
  paragraph.innerText.replace(/\u00a0/g, ' ').replace(/\n/g, ' ');

/** Enter keeps, Esc takes back; the words are sent when the paragraph is left. */
const listen = (
  element: HTMLElement,
  before: string,
  number: number,
  keep: (typing: Typing) => void,
): void => {
  let drawn: Node[] = [];
  /** Drawing the page anew takes the focus away a second time. */
  let sent = false;
  element.addEventListener('focus', () => {
    drawn = [...element.childNodes].map((node) => node.cloneNode(true));
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') element.replaceChildren(...drawn);
    element.blur();
  });
  element.addEventListener('blur', () => {
    const text = textOf(element);
    if (sent || text.trim() === before.trim()) return;
    sent = true;
    keep({ paragraph: number, before, text: text.trim() });
  });
};

/** Opens the paragraphs with words, where those drawn are those of the document; `texts` has null for those that hold more than text. */
export const openForTyping = (
  paragraphs: ReadonlyMap<number, HTMLElement>,
  texts: readonly (string | null)[],
  keep: (typing: Typing) => void,
): void => {
  for (const [number, element] of paragraphs) {
    const before = texts[number];
    if (
      typeof before !== 'string' ||
      before.trim() === '' ||
      element.textContent !== before ||
      element.closest('header, footer')
    )
      continue;
    element.setAttribute('contenteditable', 'plaintext-only');
    element.setAttribute('role', 'textbox');
    element.setAttribute('aria-label', `Đoạn ${number + 1}`);
    element.setAttribute('tabindex', '0');
    listen(element, before, number, keep);
  }
};
