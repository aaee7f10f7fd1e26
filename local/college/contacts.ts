/**
 * Telephone numbers, mail and social addresses that look right and reach nobody: numbers have 000 after the prefix,
 * mail goes to the names that RFC 2606 reserves.
 */
import { foldMarks } from '../../src/domain/text';
import { shares, type Random } from './random';

// biome-ignore format: a table
export const MOBILE_PREFIXES: readonly string[] = [
  '032', '033', '034', '035', '036', '037', '038', '039', '052', '056', '058', '059', '070', '076', '077', '078', '079',
  '081', '082', '083', '084', '085', '086', '088', '089', '090', '091', '092', '093', '094', '096', '097', '098', '099',
];
/** Of invented people whose number stands in the project's examples. */
export const RESERVED_NUMBERS: readonly string[] = ['0900000123', '0900000456'];

const DOMAINS = shares([
  ['mail.example.com', 50],
  ['example.com', 25],
  ['example.org', 15],
  ['example.net', 10],
]);
export const COLLEGE_DOMAIN = 'cdhoaban.example.edu.vn';

/** Gives each number once: 0PP000dddd, 340,000 of them, then none. */
export const makePhoneBook = (random: Random): (() => string) => {
  let next = random.integer(0, 9999);
  const first = next;
  const total = MOBILE_PREFIXES.length * 10000;
  const draw = (): string => {
    if (next - first >= total) throw new RangeError('No telephone number left.');
    const place = next % total;
    next++;
    const prefix = place % MOBILE_PREFIXES.length;
    // 7919 has no factor in common with 10000, so each tail comes once a prefix.
    const tail = (Math.floor(place / MOBILE_PREFIXES.length) * 7919 + prefix * 3571) % 10000;
    const number = `${MOBILE_PREFIXES[prefix] ?? ''}000${String(tail).padStart(4, '0')}`;
    return RESERVED_NUMBERS.includes(number) ? draw() : number;
  };
  return draw;
};

/** Numbers of Laos, +85620 5000dddd, each once (10,000). */
export const makeLaoPhoneBook = (): (() => string) => {
  let next = 0;
  return () => `+856205000${String(next++ % 10000).padStart(4, '0')}`;
};

const localPart = (fullName: string): string => foldMarks(fullName).replace(/[^a-z0-9]/g, '');

/** lothihoa.59@mail.example.com; a number behind it where two would have the same, or somebody has it in `reserved`. */
export const makeMailBook = (
  random: Random,
  reserved: readonly string[],
): ((fullName: string, cohort: string) => string) => {
  const taken = new Map(reserved.map((mail) => [mail.replace(/@.*/, ''), 1]));
  return (fullName, cohort) => {
    const wish = `${localPart(fullName)}.${cohort.replace(/\D/g, '')}`;
    const domain = random.from(DOMAINS);
    const count = (taken.get(wish) ?? 0) + 1;
    taken.set(wish, count);
    return `${wish}${count > 1 ? `-${count}` : ''}@${domain}`;
  };
};

/** Teachers' addresses: nguyenthilan@…, each once. */
export const makeStaffMailBook = (): ((fullName: string) => string) => {
  const taken = new Map<string, number>();
  return (fullName) => {
    const wish = localPart(fullName);
    const count = (taken.get(wish) ?? 0) + 1;
    taken.set(wish, count);
    return `${wish}${count > 1 ? count : ''}@${COLLEGE_DOMAIN}`;
  };
};

/** What people write into "Địa chỉ mạng xã hội"; names only, no link to a page that might exist. */
export const socialOf = (random: Random, fullName: string, phone: string): string => {
  const kind = random.next();
  if (kind < 0.4 || phone === '') return `FB: ${fullName}`;
  return kind < 0.8 ? `Zalo ${phone}` : `Facebook ${fullName} (Zalo cùng số)`;
};
