/**
 * Draws a .docx as it looks, by docx-preview, under this page's strict policy: its styles go in as a sheet of their own,
 * and nothing in a document can run, load or lead anywhere but to a web page or a mail.
 */
import { parseAsync, renderDocument, type Options } from 'docx-preview';
import { myHeaders } from './person';

/** Pages with their styles, not yet in the page. */
export interface Drawn {
  readonly sections: readonly HTMLElement[];
  readonly styles: CSSStyleSheet;
}

const optionsOf = (className: string): Partial<Options> => ({
  className,
  inWrapper: false,
  ignoreFonts: true,
  useBase64URL: true,
  renderAltChunks: false,
  renderEndnotes: true,
});

const SAFE_LINK = /^(https?:|mailto:|#)/i;
const MAY_RUN = 'script, iframe, object, embed, link, meta, base, form, input, button';

/** Takes away what a hostile document could bring. */
const madeSafe = (root: HTMLElement): HTMLElement => {
  root.querySelectorAll(MAY_RUN).forEach((element) => element.remove());
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name } of [...element.attributes])
      if (name.toLowerCase().startsWith('on')) element.removeAttribute(name);
  for (const link of root.querySelectorAll('a')) {
    const to = link.getAttribute('href') ?? '';
    if (!SAFE_LINK.test(to)) link.removeAttribute('href');
    else if (!to.startsWith('#')) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  }
  return root;
};

const draw = async (bytes: ArrayBuffer, className: string): Promise<Drawn> => {
  const options = optionsOf(className);
  // docx-preview hands its own model from one function to the other without a type.
  const model: unknown = await parseAsync(bytes, options);
  const nodes = await renderDocument(model, options);
  const styles = new CSSStyleSheet();
  styles.replaceSync(
    nodes
      .filter((node) => node.nodeName === 'STYLE')
      .map(({ textContent }) => textContent ?? '')
      .join('\n'),
  );
  const sections = nodes.filter((node) => node instanceof HTMLElement && node.nodeName === 'SECTION');
  return { sections: sections.map((node) => madeSafe(node as HTMLElement)), styles };
};

const fetchBytes = async (path: string): Promise<ArrayBuffer> => {
  const response = await fetch(path, { headers: myHeaders() });
  if (!response.ok) throw new Error('Không đọc được văn bản. Tải lại trang.');
  return response.arrayBuffer();
};

/** A Doc drawn twice: with the first pages of its sections, and as its further pages look. Throws with the sentence to show. */
export const drawDoc = async (
  id: string,
  className: string,
): Promise<{ readonly first: Drawn; readonly further: Drawn }> => {
  const address = `/api/docx/${encodeURIComponent(id)}`;
  const [one, other] = await Promise.all([fetchBytes(address), fetchBytes(`${address}?pages=further`)]);
  return { first: await draw(one, className), further: await draw(other, className) };
};
