/** Compares a template's tags with what the program knows, and names every fault at once. */
import { problem, type Problem } from '../problem';
import { nearestName } from '../nearest-name';
import type { TagKind, TagTree } from './tag-tree';
import { readTemplateTags, type Tag, type TemplateFault } from './template-tags';

interface KnownTag {
  readonly name: string;
  readonly kind: TagKind;
  /** The lists around it. */
  readonly path: readonly string[];
}

const knownTags = (tree: TagTree, path: readonly string[] = []): KnownTag[] =>
  Object.entries(tree).flatMap(([name, kind]) => [
    { name, kind, path },
    ...(typeof kind === 'string' ? [] : knownTags(kind, [...path, name])),
  ]);

const nearest = (name: string, known: readonly KnownTag[]): string | undefined =>
  nearestName(
    name,
    known.map((tag) => tag.name),
  );

const written = ({ name, kind }: Tag): string =>
  `{${{ text: '', loop: '#', inverted: '^', picture: '%', raw: '@' }[kind]}${name}}`;

const expected = (name: string, kind: TagKind): string => {
  if (kind === 'text') return `{${name}}`;
  return kind === 'picture' ? `{%${name}}` : `{#${name}} … {/${name}}`;
};

/** A text may also be asked as a condition: {#x} shows what follows when x is not empty. */
const fits = (tag: Tag, kind: TagKind): boolean => {
  if (tag.kind === 'loop' || tag.kind === 'inverted') return kind !== 'picture';
  return tag.kind === kind;
};

const unknownTag = (tag: Tag, known: readonly KnownTag[], template: string): Problem => {
  const meant = nearest(tag.name, known);
  const asMeant = known.find(({ name }) => name === meant);
  const typed = written(tag);
  return asMeant
    ? problem('document.tagMisspelt', { template, tag: typed, nearest: expected(asMeant.name, asMeant.kind) })
    : problem('document.tagUnknown', { template, tag: typed });
};

const tagProblem = (tag: Tag, known: readonly KnownTag[], template: string): Problem[] => {
  const sameName = known.filter(({ name }) => name === tag.name);
  if (sameName.length === 0) return [unknownTag(tag, known, template)];
  // A misspelt list is reported itself; what stands inside it is not blamed for it.
  const isKnown = (name: string): boolean => known.some((one) => one.name === name);
  const around = tag.path.map((name) => (isKnown(name) ? name : (nearest(name, known) ?? '')));
  const reachable = around.includes('')
    ? sameName
    : sameName.filter(({ path }) => path.every((name) => around.includes(name)));
  const [first] = reachable;
  if (!first) {
    const list = sameName[0]?.path.find((name) => !around.includes(name)) ?? '';
    return [problem('document.tagOutside', { template, tag: written(tag), list })];
  }
  return reachable.some(({ kind }) => fits(tag, kind))
    ? []
    : [
        problem('document.tagKind', {
          template,
          tag: written(tag),
          expected: expected(first.name, first.kind),
        }),
      ];
};

/** The end of a list that was typed otherwise than its beginning: {/co_koa} for {/co_khoa}. */
const isMisspeltEnd = ({ tag, closing = '' }: TemplateFault, known: readonly KnownTag[]): boolean => {
  const [opened, closed] = [tag.trim(), closing.trim()];
  const isKnown = known.some(({ name }) => name === closed);
  return opened === closed || (!isKnown && nearestName(closed, [opened]) === opened);
};

/** docxtemplater's error ids (its errors.js); {@x} ('raw_…') is reported as a tag with the wrong sign instead. */
const faultProblem = (fault: TemplateFault, known: readonly KnownTag[], template: string): Problem[] => {
  const { id, tag, closing = '' } = fault;
  if (id.startsWith('raw_')) return [];
  if (/^(unclosed|unopened|duplicate_open|duplicate_close)_tag$/.test(id)) {
    return [problem('document.braceNotClosed', { template, tag })];
  }
  if (id === 'not_docx') return [problem('document.notDocx', { template })];
  if (id === 'unclosed_loop') return [problem('document.loopNotClosed', { template, tag })];
  if (id === 'unopened_loop') return [problem('document.loopNotOpened', { template, tag })];
  if (id === 'loop_position_invalid') return [problem('document.loopAcrossTable', { template, tag })];
  if (id !== 'closing_tag_does_not_match_opening_tag')
    return [problem('document.templateFault', { template, tag, fault: id })];
  return isMisspeltEnd(fault, known)
    ? [problem('document.tagMisspelt', { template, tag: `{/${closing}}`, nearest: `{/${tag.trim()}}` })]
    : [problem('document.loopCrossed', { template, tag, closing })];
};

/**
 * The tag as text that only looks like one: in other brackets, or, where its name can be nothing else, without any. Typed so it
 * would stand in every paper.
 */
const lookAlike = ({ name }: KnownTag, text: string): string | undefined => {
  const bracketed = new RegExp(`[\\[(<«‹（［｛]\\s*[#/%]?\\s*${name}\\s*[\\])>»›）］｝]`, 'u').exec(
    text,
  )?.[0];
  const bare = name.includes('_') ? new RegExp(`(?<![\\p{L}\\d_])${name}(?![\\p{L}\\d_])`, 'u') : null;
  return bracketed ?? bare?.exec(text)?.[0];
};

/** Known tags that the template does not use; of a list that is missing, the list alone. */
const missingTags = (tags: readonly Tag[], known: readonly KnownTag[]): KnownTag[] => {
  const meant = new Set(tags.flatMap(({ name }) => [name, nearest(name, known) ?? name]));
  const used = ({ name, path }: KnownTag): boolean =>
    tags.some((tag) => tag.name === name && path.every((list) => tag.path.includes(list)));
  return known.filter(
    (tag) =>
      !used(tag) &&
      !(meant.has(tag.name) && !tags.some(({ name }) => name === tag.name)) &&
      tag.path.every((list) => meant.has(list)),
  );
};

const missingProblem = (tag: KnownTag, text: string, template: string): Problem => {
  const wanted = expected(tag.name, tag.kind);
  const typed = lookAlike(tag, text);
  return typed === undefined
    ? problem('document.tagMissing', { template, tag: wanted })
    : problem('document.tagMisspelt', { template, tag: typed, nearest: wanted });
};

const onceEach = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [one.message, one])).values(),
];

/**
 * Every fault of a template at once: broken file, braces and loops; unknown, misspelt, misplaced and wrongly marked
 * tags; and known tags that it lacks ('document.tagMissing', which alone need not stop anybody: an office may leave
 * something out). `template` is what the office calls it: 'Mẫu báo cáo'.
 */
export const checkTemplate = (docx: Uint8Array, tree: TagTree, template: string): Problem[] => {
  const { tags, faults, text } = readTemplateTags(docx);
  const known = knownTags(tree);
  const broken = faults.flatMap((fault) => faultProblem(fault, known, template));
  if (faults.some(({ id }) => id === 'not_docx')) return broken;
  // Doubled braces leave nameless tags behind; the braces are reported already.
  const named = tags.filter(({ name }) => name !== '' || broken.length === 0);
  // A list that lost its beginning is reported itself; what stood in it is not blamed for it.
  const unopened = new Set(faults.flatMap(({ id, tag }) => (id === 'unopened_loop' ? tag.trim() : [])));
  const isLeftOut = ({ name }: Tag): boolean =>
    known.some((one) => one.name === name && one.path.some((list) => unopened.has(list)));
  const wrong = named.filter((tag) => !isLeftOut(tag)).flatMap((tag) => tagProblem(tag, known, template));
  const missing = missingTags(named, known)
    .filter(({ name }) => !unopened.has(name))
    .map((tag) => missingProblem(tag, text, template));
  return onceEach([...broken, ...wrong, ...missing]);
};
