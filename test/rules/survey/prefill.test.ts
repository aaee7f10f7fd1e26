/** Personal links: from one probe to everybody's, and back (P35). */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPrefillPattern,
  parsePrefillPattern,
  parseProbeUrl,
  prefilledLink,
  PROBES,
} from '../../../src/domain/survey/prefill';

const BASE = 'https://docs.google.com/forms/d/e/1FAIpQLSd0abc/viewform?usp=pp_url';
const PROBE_URL = `${BASE}&entry.11=${PROBES.fullName}&entry.222=${PROBES.className}&entry.3333=${PROBES.code}`;

const pattern = parseProbeUrl(PROBE_URL, PROBES);
if (!pattern) throw new Error('the probe is not read');

/** What a browser makes of the link: URL and URLSearchParams are the standard's own decoder. */
const opened = (link: string): URLSearchParams => new URL(link).searchParams;

describe('the pattern of prefilled links', () => {
  it('is read from the probe, in whatever order Google gives the entries', () => {
    expect(pattern).toEqual({
      base: BASE,
      entries: { fullName: 'entry.11', className: 'entry.222', code: 'entry.3333' },
    });
    const turned = `${BASE}&entry.3333=${PROBES.code}&entry.222=${PROBES.className}&entry.11=${PROBES.fullName}`;
    expect(parseProbeUrl(turned, PROBES)).toEqual(pattern);
  });

  it('is refused when an answer of the probe is missing', () => {
    expect(parseProbeUrl(PROBE_URL.replace('entry.222', 'other'), PROBES)).toBeNull();
    expect(parseProbeUrl(PROBE_URL.replace(PROBES.className, ''), PROBES)).toBeNull();
    expect(parseProbeUrl('', PROBES)).toBeNull();
  });

  it('is kept as text and read again', () => {
    expect(parsePrefillPattern(formatPrefillPattern(pattern))).toEqual(pattern);
    expect(() => parsePrefillPattern('{"base":"x"}')).toThrow();
  });
});

describe('a personal link', () => {
  it('fills in name, class and code', () => {
    const link = prefilledLink(pattern, { fullName: 'Lò Thị Hoa', className: 'KT2', code: 'K7M2-9QXA-4-E' });
    expect(link).toBe(`${BASE}&entry.11=L%C3%B2%20Th%E1%BB%8B%20Hoa&entry.222=KT2&entry.3333=K7M2-9QXA-4-E`);
  });

  it('gives back what was put in, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) =>
      value
        .normalize('NFC')
        .replace(/[\s\u00a0\u200b]+/g, ' ')
        .trim(),
    );
    fc.assert(
      fc.property(text, text, text, (fullName, className, code) => {
        const found = opened(prefilledLink(pattern, { fullName, className, code }));
        expect(found.get('entry.11') ?? '').toBe(fullName);
        expect(found.get('entry.222') ?? '').toBe(className);
        expect(found.get('entry.3333') ?? '').toBe(code);
        expect([...found.keys()].filter((key) => key.startsWith('entry.')).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is one unbroken piece: only letters, digits and marks that mails and chats leave alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fullName) => {
        expect(prefilledLink(pattern, { fullName, className: "K'59 (A)", code: '' })).toMatch(
          /^[A-Za-z0-9:/?&=._%~-]+$/,
        );
      }),
    );
  });

  it('carries the code alone for an SMS', () => {
    expect(prefilledLink(pattern, { code: 'K7M2-9QXA-4-S' })).toBe(`${BASE}&entry.3333=K7M2-9QXA-4-S`);
  });

  it('has no place for a phone number', () => {
    const row = { fullName: 'Lò Văn Nam', className: 'KT2', code: 'K7M2-9QXA-4-Z', phone: '0900000123' };
    expect(prefilledLink(pattern, row)).not.toContain('0900000123');
  });
});
