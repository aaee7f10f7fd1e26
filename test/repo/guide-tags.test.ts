/** The places that the guide offers to whoever edits a template are ones that the program fills. */
import { readFileSync } from 'node:fs';
import { templateCatalogue } from '../../src/domain/documents/template-catalogue';
import type { TagTree } from '../../src/domain/documents/tag-tree';

const namesIn = (tags: TagTree): string[] =>
  Object.entries(tags).flatMap(([name, kind]) => [name, ...(typeof kind === 'string' ? [] : namesIn(kind))]);

it('every place named in the guide stands in a template’s tags', () => {
  const known = new Set(Object.values(templateCatalogue).flatMap(({ tags }) => namesIn(tags)));
  const guide = readFileSync('docs/huong-dan.md', 'utf8');
  const [, list = ''] = /Hay dùng:\n([^]*?)\n## /.exec(guide) ?? [];
  const named = [...list.matchAll(/(?<=[`{#/%])[a-z][a-z0-9_]*(?=[`}])/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
