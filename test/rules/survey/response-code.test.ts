/** Mã phiếu: unguessable, forgiving to the eye, strict to errors. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CHANNELS,
  freshCodes,
  makeCode,
  parseCode,
  withChannel,
} from '../../../src/domain/survey/response-code';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 5, maxLength: 5 });
const code = bytes.map(makeCode);
/** The nine characters, without dashes. */
const plain = (text: string): string => text.replace(/-/g, '');

describe('a code', () => {
  it('is eight characters and a check character, XXXX-XXXX-X, without I, L, O, U', () => {
    fc.assert(
      fc.property(code, (text) =>
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/),
      ),
    );
  });

  it('holds all 40 random bits: different bytes give different codes', () => {
    const number = (text: string): bigint =>
      Array.from(plain(text).slice(0, 8)).reduce(
        (sum, digit) => sum * 32n + BigInt(DIGITS.indexOf(digit)),
        0n,
      );
    fc.assert(
      fc.property(bytes, (five) => {
        expect(number(makeCode(five))).toBe(five.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n));
      }),
    );
  });

  it('is made of five bytes only', () => {
    expect(() => makeCode([1, 2, 3, 4])).toThrow(RangeError);
    expect(() => makeCode([1, 2, 3, 4, 256])).toThrow(RangeError);
  });

  it('is read back, with the channel and the interviewer', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(...CHANNELS),
        fc.integer({ min: 1, max: 999 }),
        (text, channel, who) => {
          const interviewer = channel === 'P' || channel === 'G' ? who : null;
          expect(parseCode(withChannel(text, channel, who))).toEqual({ code: text, channel, interviewer });
          expect(parseCode(text)).toEqual({ code: text, channel: null, interviewer: null });
        },
      ),
    );
  });

  it('is read as people type it: small letters, spaces, no dashes, O for 0, I and L for 1', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('O', 'o'), fc.constantFrom('I', 'l', 'L', 'i'), (text, zero, one) => {
        const typed = ` ${text.toLowerCase().replace(/-/g, ' ').replace(/0/g, zero).replace(/1/g, one)} –p1o`;
        expect(parseCode(typed)).toEqual({ code: text, channel: 'P', interviewer: 10 });
      }),
    );
  });
});

describe('the check character', () => {
  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(8), fc.constantFrom(...Array.from(DIGITS)), (text, at, digit) => {
        const right = plain(text);
        fc.pre(right[at] !== digit);
        expect(parseCode(right.slice(0, at) + digit + right.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('catches every swap of two characters', () => {
    fc.assert(
      fc.property(code, fc.nat(8), fc.nat(8), (text, a, b) => {
        const digits = Array.from(plain(text));
        fc.pre(digits[a] !== digits[b]);
        [digits[a], digits[b]] = [digits[b] ?? '', digits[a] ?? ''];
        expect(parseCode(digits.join(''))).toBeNull();
      }),
    );
  });

  it('catches one wrong character in every place and value of one code', () => {
    const right = plain(makeCode([1, 2, 3, 4, 5]));
    const passed = Array.from(right).flatMap((known, at) =>
      Array.from(DIGITS).filter(
        (digit) => digit !== known && parseCode(right.slice(0, at) + digit + right.slice(at + 1)) !== null,
      ),
    );
    expect(passed).toEqual([]);
  });

  it.each(['', 'K7M2', 'Lò Thị Hoa', '0912345678', 'UUUU-UUUU-U', 'K7M2-9QXA-4-X', '🙂🙂🙂🙂🙂🙂🙂🙂🙂'])(
    'does not take %j for a code',
    (text) => {
      expect(parseCode(text)).toBeNull();
    },
  );

  it('is read past signs that nobody sees', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom('\u200b', '\u200d', '\u202e', '\ufeff', '\u00ad'),
        fc.nat(10),
        (text, sign, at) => {
          expect(parseCode(text.slice(0, at) + sign + text.slice(at))?.code).toBe(text);
        },
      ),
    );
  });

  it('is never given to two: one that is taken, or drawn twice, is left out', () => {
    const [a, b] = [
      [1, 2, 3, 4, 5],
      [9, 8, 7, 6, 5],
    ];
    expect(freshCodes([...a, ...b, ...a], new Set())).toEqual([makeCode(a), makeCode(b)]);
    expect(freshCodes([...a, ...b], new Set([makeCode(a)]))).toEqual([makeCode(b)]);
  });
});
