/** Draws personal codes that nobody has yet. */
import { freshCodes, RANDOM_BYTES } from '../domain/survey/response-code';
import { randomBytes } from './random';

/** `count` codes, all different and none of them taken. */
export const drawCodes = (count: number, taken: ReadonlySet<string>): string[] => {
  const codes: string[] = [];
  while (codes.length < count) {
    const bytes = randomBytes((count - codes.length) * RANDOM_BYTES);
    codes.push(...freshCodes(bytes, new Set([...taken, ...codes])));
  }
  return codes;
};
