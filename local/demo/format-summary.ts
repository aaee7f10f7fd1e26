/** summary.json as people and line-based tools read it: a line for each member of a list, small objects on one line. */
import type { Summary } from './summary';

/** Characters up to which an object stands on one line. */
const LINE = 120;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

const lines = (open: string, parts: readonly string[], close: string, indent: string): string =>
  parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;

const format = (value: unknown, indent: string): string => {
  if (isList(value))
    return lines(
      '[',
      value.map((each) => JSON.stringify(each)),
      ']',
      indent,
    );
  if (!isObject(value)) return JSON.stringify(value);
  const short = JSON.stringify(value);
  if (indent !== '' && short.length <= LINE) return short;
  const parts = Object.entries(value).map(
    ([name, each]) => `${JSON.stringify(name)}: ${format(each, `${indent}  `)}`,
  );
  return lines('{', parts, '}', indent);
};

/**
 * The same JSON as any other writing of it. There is an indicator a line: 121 indicators for each group, and a class for some
 * 35 graduates, so that the file grows with the graduates and no faster; spread out, each took eight lines.
 */
export const formatSummary = (summary: Summary): string => `${format(summary, '')}\n`;
