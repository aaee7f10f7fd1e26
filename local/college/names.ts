/** Full names as the people of each ethnic group bear them. */
import {
  FAMILY_NAMES,
  FEMALE_GIVEN,
  KINH_FEMALE_MIDDLE,
  KINH_MALE_MIDDLE,
  LAO_FAMILY,
  LAO_FEMALE_FIRST,
  LAO_MALE_FIRST,
  MALE_GIVEN,
  MONG_FEMALE_GIVEN,
  MONG_MALE_GIVEN,
  type EthnicGroupName,
} from './name-lists';
import type { Random } from './random';
import type { Sex } from './truth';

export interface PersonName {
  /** All words but the last: column "Họ và". */
  readonly familyName: string;
  /** The last word: column "Tên". */
  readonly givenName: string;
}

/** Share of names of four words among the Kinh (SG01, Hồ Chí Minh City: 26 % of men, 65 % of women; fewer in the mountains). */
const FOUR_WORDS = { Nam: 0.2, Nữ: 0.4 } as const;
/** Share of Văn and Thị; higher in the mountains. */
const VAN_THI = { Kinh: 0.5, others: 0.88 } as const;

const middleName = (random: Random, group: EthnicGroupName, sex: Sex): string => {
  const usual = sex === 'Nam' ? 'Văn' : 'Thị';
  if (group === 'Mông') return sex === 'Nam' ? 'A' : 'Thị';
  const other = random.from(sex === 'Nam' ? KINH_MALE_MIDDLE : KINH_FEMALE_MIDDLE);
  if (group !== 'Kinh') return random.chance(VAN_THI.others) ? usual : other;
  if (random.chance(FOUR_WORDS[sex])) return `${usual} ${other}`;
  return random.chance(VAN_THI.Kinh) ? usual : other;
};

const givenName = (random: Random, group: EthnicGroupName, sex: Sex): string => {
  if (group === 'Mông') return random.from(sex === 'Nam' ? MONG_MALE_GIVEN : MONG_FEMALE_GIVEN);
  return random.from(sex === 'Nam' ? MALE_GIVEN : FEMALE_GIVEN);
};

export const makeName = (random: Random, group: EthnicGroupName, sex: Sex): PersonName => {
  const family = random.from(FAMILY_NAMES[group]);
  const middle = middleName(random, group, sex);
  const given = givenName(random, group, sex);
  // Nobody is called 'Trần Minh Minh'.
  const whole = middle.split(' ').includes(given) ? family : `${family} ${middle}`;
  return { familyName: whole, givenName: given };
};

/** Of a Lao national, split as an office splits it: the last word is "Tên". */
export const makeLaoName = (random: Random, sex: Sex): PersonName => ({
  familyName: random.from(sex === 'Nam' ? LAO_MALE_FIRST : LAO_FEMALE_FIRST),
  givenName: random.from(LAO_FAMILY),
});
