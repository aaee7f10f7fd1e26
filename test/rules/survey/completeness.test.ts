/** Complete, partial, refused (DESIGN, "Settled"). */
import { describe, expect, it } from '@jest/globals';
import { answerCompleteness } from '../../../src/domain/survey/completeness';

type Case = [Record<string, string>, 'complete' | 'partial' | 'refused'];

const CASES: readonly Case[] = [
  [{}, 'partial'],
  [{ consent: '0' }, 'refused'],
  [{ consent: '0', status: '1', fieldMatch: '1' }, 'refused'],
  [{ consent: '1' }, 'partial'],
  [{ status: '1', fieldMatch: '1' }, 'partial'],
  ...['1', '2', '3', '5'].flatMap((status): Case[] => [
    [{ consent: '1', status }, 'partial'],
    [{ consent: '1', status, income: '3' }, 'partial'],
    [{ consent: '1', status, soughtWork: '1' }, 'partial'],
    [{ consent: '1', status, fieldMatch: '3' }, 'complete'],
  ]),
  ...['4', '8', '9'].flatMap((status): Case[] => [
    [{ consent: '1', status }, 'partial'],
    [{ consent: '1', status, fieldMatch: '1' }, 'partial'],
    [{ consent: '1', status, soughtWork: '0' }, 'complete'],
  ]),
  [{ consent: '1', status: '6' }, 'partial'],
  [{ consent: '1', status: '6', studyAndWork: '0' }, 'complete'],
  [{ consent: '1', status: '6', studyAndWork: '1' }, 'partial'],
  [{ consent: '1', status: '6', studyAndWork: '1', fieldMatch: '2' }, 'complete'],
  [{ consent: '1', status: '6', fieldMatch: '2' }, 'partial'],
  [{ consent: '1', status: '7' }, 'complete'],
  [{ consent: '1', status: '' }, 'partial'],
];

describe('an answer', () => {
  it.each(CASES)('with codes %j is %s', (codes, expected) => {
    expect(answerCompleteness(codes)).toBe(expected);
  });
});
