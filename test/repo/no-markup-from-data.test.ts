/** Data reaches a page as text alone: nothing in the sidebar, the local page or the script turns a string into markup or code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const sources = ['sidebar', 'src', 'local/page', 'local/server'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

const MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment)\b|document\.write|\beval\(|new Function\(|createTemplateFromFile|createHtmlOutput\(/;

describe('Issue 4: never HTML from data', () => {
  it('there are sources to look at', () => expect(sources.length).toBeGreaterThan(200));

  it('no source turns a string into markup or code', () => {
    const found = sources.filter((file) => MARKUP.test(readFileSync(path.join(ROOT, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
