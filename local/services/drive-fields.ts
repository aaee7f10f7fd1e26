/** Partial responses of Google's APIs: `id,name,files(id,appProperties),owners/displayName` or `*`. */
import { DRIVE_FIELDS } from './drive-field-names';
import { apiError } from './drive-files';

/** Wanted members; null means the whole value. */
interface Mask {
  [name: string]: Mask | null;
}

const split = (fields: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of fields) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
};

const parse = (fields: string): Mask => {
  const mask: Mask = {};
  for (const part of split(fields)) {
    const [, name = '', , path, group] = /^([\w*]+)((?:\/(.+))|(?:\((.*)\)))?$/s.exec(part) ?? [];
    if (name !== '*' && !DRIVE_FIELDS.has(name))
      throw apiError('drive', 400, `Invalid field selection ${part}`);
    const inner = path ?? group;
    mask[name] = inner === undefined ? null : { ...(mask[name] ?? {}), ...parse(inner) };
  }
  return mask;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (value: unknown, mask: Mask): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => pick(each, mask));
  if (!isRecord(value)) return value;
  const wanted = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const inner = name in mask ? mask[name] : mask['*'];
    if (inner === undefined) return [];
    return [[name, inner === null ? member : pick(member, inner)]];
  });
  return Object.fromEntries(wanted);
};

/** The members of a resource that `fields` names, `fallback` when the caller names none. The result keeps the resource's type, all of whose members are optional. */
export const selectFields = <T extends object>(resource: T, fields: unknown, fallback: string): T =>
  pick(resource, parse(typeof fields === 'string' ? fields : fallback)) as T;
