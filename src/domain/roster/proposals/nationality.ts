/** Proposals for Quốc tịch: a country is not an ethnic group, and 'VN' is Việt Nam. */
import { foldMarks, tidy } from '../../text';

const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ['Việt Nam', /^(?:vn|viet ?nam|v\.n\.?)$/],
  ['Lào', /^(?:lao|chdcnd lao|l\.?a\.?o)$/],
  ['Campuchia', /^(?:cam ?pu ?chia|cambodia)$/],
  ['Trung Quốc', /^(?:tq|trung ?quoc|china)$/],
];

/** The country's name, or null for one that already stands so and for what is none of these. */
export const proposeNationality = (text: string): string | null => {
  const plain = foldMarks(tidy(text));
  const name = COUNTRIES.find(([, spelled]) => spelled.test(plain))?.[0];
  return name === undefined || name === text ? null : name;
};

/**
 * Whether 'Lào' under Dân tộc is a nationality: the number is Lao (+856). The Lào of Sơn La are one of the 54 groups, so the
 * word alone decides nothing.
 */
export const isLaoNational = (ethnicGroup: string, nationality: string, phone: string): boolean =>
  foldMarks(ethnicGroup) === 'lao' && nationality === '' && /^(?:\+|00)?856/.test(phone.replace(/\s/g, ''));
