/** The people who graduate: who they are, before anything about work; the invented people of the examples among them. */
import { addDays, type IsoDate } from '../../src/domain/dates';
import { makeLaoPhoneBook, makeMailBook, RESERVED_NUMBERS, socialOf } from './contacts';
import { ETHNIC_SHARES } from './name-lists';
import { makeLaoName, makeName, type PersonName } from './names';
import { makeHome, makeLaoHome, type Home } from './places';
import { MAJORS } from './programmes';
import { shares, type Random } from './random';
import type { CollegeClass, Graduate, Sex } from './truth';

/** What of a graduate belongs to the person, the same at every graduation. */
export type Person = Pick<
  Graduate,
  | 'person'
  | 'familyName'
  | 'givenName'
  | 'sex'
  | 'birthDate'
  | 'ethnicGroup'
  | 'nationality'
  | 'phone'
  | 'email'
  | 'social'
> & { readonly home: Home };

const GROUPS = shares(ETHNIC_SHARES);
const WOMEN = new Map(MAJORS.map(({ name, women }) => [name, women]));
/** Shares [P]: Lao nationals; graduates with an address, with a social address; Lao with a Lao number. */
const LAO = 0.02;
export const WITH_MAIL = 0.85;
const WITH_SOCIAL = 0.7;
const LAO_NUMBERS = 0.6;

/** Age on entry: cao đẳng from 18; trung cấp also from 15, straight from lower secondary school. */
// biome-ignore format: a table
const ENTRY_AGES = {
  'Cao đẳng': shares([[18, 70], [19, 14], [20, 7], [22, 4], [25, 3], [30, 2]]),
  'Trung cấp': shares([[15, 45], [16, 8], [18, 28], [19, 8], [22, 5], [27, 4], [35, 2]]),
} as const;

const makeBirthDate = (random: Random, { level, entryYear }: CollegeClass): IsoDate =>
  addDays(`${entryYear - random.from(ENTRY_AGES[level])}-01-01`, random.integer(0, 364));

/** What is settled about somebody before chance has its say. */
export interface Known extends PersonName {
  readonly sex: Sex;
  readonly ethnicGroup: string;
  readonly birthDate?: IsoDate;
  readonly phone?: string;
  readonly email?: string;
}

interface Invented extends Known {
  readonly email: string;
  /** Place of the class among those of the last year. */
  readonly classAt: number;
}

/** Everybody in the project's examples; two in KT2, two in the first class of electricians. */
// biome-ignore format: a table
export const INVENTED: readonly Invented[] = [
  { familyName: 'Lò Thị', givenName: 'Hoa', sex: 'Nữ', ethnicGroup: 'Thái', birthDate: '2003-03-02', email: 'lothihoa.59@mail.example.com', classAt: 1 },
  { familyName: 'Lò Văn', givenName: 'Nam', sex: 'Nam', ethnicGroup: 'Thái', phone: RESERVED_NUMBERS[0] ?? '', email: 'lovannam.59@mail.example.com', classAt: 1 },
  { familyName: 'Giàng A', givenName: 'Páo', sex: 'Nam', ethnicGroup: 'Mông', email: 'giangapao.60@mail.example.com', classAt: 2 },
  { familyName: 'Quàng Văn', givenName: 'Tiến', sex: 'Nam', ethnicGroup: 'Thái', email: 'quangvantien.60@mail.example.com', classAt: 2 },
];

export type MakePerson = (of: CollegeClass, known?: Known) => Person;

const isLao = (random: Random, known: Known | undefined): boolean => random.chance(LAO) && !known;

/** Makes one person after another for a class. */
export const makePeople = (random: Random, phone: () => string): MakePerson => {
  const email = makeMailBook(
    random,
    INVENTED.map((one) => one.email),
  );
  const laoPhone = makeLaoPhoneBook();
  let count = 0;
  return (of, known) => {
    const lao = isLao(random, known);
    const sex: Sex = known?.sex ?? (random.chance(WOMEN.get(of.major) ?? 0.5) ? 'Nữ' : 'Nam');
    const group = random.from(GROUPS);
    const { familyName, givenName } =
      known ?? (lao ? makeLaoName(random, sex) : makeName(random, group, sex));
    const fullName = `${familyName} ${givenName}`;
    const number = known?.phone ?? (lao && random.chance(LAO_NUMBERS) ? laoPhone() : phone());
    return {
      person: ++count,
      familyName,
      givenName,
      sex,
      birthDate: known?.birthDate ?? makeBirthDate(random, of),
      ethnicGroup: lao ? '' : (known?.ethnicGroup ?? group),
      nationality: lao ? 'Lào' : 'Việt Nam',
      home: lao ? makeLaoHome(random) : makeHome(random),
      phone: number,
      email: known?.email ?? (random.chance(WITH_MAIL) ? email(fullName, of.cohort) : ''),
      social: random.chance(WITH_SOCIAL) ? socialOf(random, fullName, number) : '',
    };
  };
};
