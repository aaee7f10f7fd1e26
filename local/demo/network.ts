/** A made-up year of the alumni network after the campaign: registers filled, pairs, cards, the Ngày hội trở về, every light with its reason (B15). */
import { graduations } from '../../src/domain/roster/graduations';
import { classLabel, classKey } from '../../src/domain/roster/class-names';
import { classes } from '../../src/domain/roster/classes';
import { fullName } from '../../src/domain/roster/names';
import { respond } from '../respond';
import { tableRows } from '../world/table-cells';
import { playUnits, type UnitsYear } from './network-units';
import { yearOf, type Person } from './network-year';
import type { Office } from './office';
import { showHeading, showLine } from './progress-bar';

export interface NetworkYear {
  /** Rows of each register, by its title. */
  readonly registers: Readonly<Record<string, number>>;
  readonly duties: Readonly<Record<'done' | 'inTime' | 'soon' | 'late', number>>;
  readonly lights: readonly {
    readonly duty: string;
    readonly unit: string;
    readonly period: string;
    readonly light: string;
    readonly why: string;
  }[];
  readonly mentoring: { readonly pairs: number; readonly left: number };
  readonly cards: { readonly issued: number; readonly printed: number };
  readonly homecoming: { readonly coming: number; readonly guests: number; readonly present: number };
  /** People who were honoured by a decision; readers of the one issue. */
  readonly honoured: number;
  readonly newsletter: { readonly items: number; readonly readers: number };
  readonly units: UnitsYear;
  readonly figures: Readonly<Record<string, string>>;
}

const GROUPS = ['duties', 'activities', 'information', 'resources'] as const;
/** Of each faculty, so that the year does not grow with the college. */
const PEOPLE_OF_FACULTY = 3;
/** Those who answer the invitation; every other one of them comes. */
const INVITED = 8;
/** The day on which the lights are read: past the founding day. */
const LAST_DAY = '10-20';
/** Long enough for every reader at an ordinary quota. */
const MOST_DAYS = 60;

const readPeople = ({ workspace }: Office): Person[] => {
  const { spreadsheet } = workspace.world;
  const known = new Map(tableRows(spreadsheet, classes).map(({ row }) => [classKey(row), row]));
  const taken = new Map<string, number>();
  return tableRows(spreadsheet, graduations).flatMap(({ row }): Person[] => {
    const { faculty = null, major = null } = known.get(classKey(row)) ?? {};
    if (row.graduationKey === null || faculty === null || major === null) return [];
    const count = taken.get(faculty) ?? 0;
    if (count >= PEOPLE_OF_FACULTY) return [];
    taken.set(faculty, count + 1);
    const { graduationKey } = row;
    return [{ graduationKey, name: fullName(row), className: classLabel(row), faculty, major }];
  });
};

const goTo = (office: Office, day: string): void => {
  const ahead = Math.ceil(
    (Date.parse(`${day}T01:00:00Z`) - Date.parse(office.workspace.world.clock)) / 86_400_000,
  );
  if (ahead > 0) office.passDays(ahead);
};

const fillRegisters = (office: Office, people: readonly Person[], year: string): void => {
  for (const { register, values, graduationKey } of yearOf(people, year)) {
    const { problems } = office.press('addToRegister', {
      register,
      values,
      ...(graduationKey === undefined ? {} : { graduationKey }),
    });
    if (problems[0]) throw new Error(`${register}: ${problems[0].message}`);
  }
};

const pair = (office: Office): NetworkYear['mentoring'] => {
  const { pairs, left } = office.press('readMentorPairs', {});
  office.press('acceptMentorPairs', { pairs: pairs.map(({ mentee, mentor }) => ({ mentee, mentor })) });
  return { pairs: pairs.length, left: left.length };
};

const giveCards = (office: Office): NetworkYear['cards'] => {
  const [first] = office.press('readCards', {}).classes;
  if (first === undefined) return { issued: 0, printed: 0 };
  const { issued, from, to } = office.press('issueCards', { className: first.key });
  const printed = from === null || to === null ? 0 : office.press('printCards', { from, to }).cards;
  return { issued, printed };
};

const answer = (
  { workspace }: Office,
  formUrl: string,
  { name, className }: Person,
  comes: boolean,
): void => {
  const answers = {
    'Anh/chị đồng ý để nhà trường dùng các thông tin ấy chứ?': 'Đồng ý',
    'Họ và tên': name,
    'Lớp, khóa': className,
    'Anh/chị đến dự chứ?': comes ? 'Sẽ đến' : 'Không đến',
    'Số người đi cùng': comes ? '1' : '0',
  };
  const { refused } = respond(workspace, formUrl, { answers });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
};

/** Planned and asked in summer, held on its day. */
const askToHomecoming = (office: Office, people: readonly Person[]): string => {
  const { event } = office.press('planHomecoming', {});
  const asked = { kind: 'rsvp', event } as const;
  const { formUrl } = office.press('openRegisterForm', asked);
  if (formUrl === null) throw new Error('the form of the Ngày hội trở về was not opened');
  people.slice(0, INVITED).forEach((person, at) => answer(office, formUrl, person, at % 2 === 0));
  office.press('pullRegisterForm', asked);
  return event;
};

const holdHomecoming = (office: Office, event: string): NetworkYear['homecoming'] => {
  const expected = office.press('readEvents', { event }).chosen?.people ?? [];
  const here = expected.filter(({ note }) => note.includes('sẽ đến')).map(({ participant }) => participant);
  if (here.length > 0) office.press('checkIn', { event, people: here, present: true });
  office.press('closeEvent', { event });
  const { coming = 0, guests = 0, present = 0 } = office.press('readEvents', { event }).chosen ?? {};
  return { coming, guests, present };
};

/** Decided before the Ngày hội trở về, given there. */
const honour = (office: Office, year: string): number => {
  const wish = { kind: 'honours', faculty: '' } as const;
  office.press('createDecision', wish);
  const given = { ceremony: 'Ngày thành lập trường', givenOn: `${year}-10-15` } as const;
  return office.press('recordDecision', { ...wish, number: '99/QĐ-CĐHB', day: `${year}-10-12`, ...given })
    .rows;
};

/** Of every piece that may go, to everybody who agreed to news. */
const sendNews = (office: Office): NetworkYear['newsletter'] => {
  const items = office
    .press('readNewsletters', {})
    .candidates.flatMap(({ mark, blocked }) => (blocked === '' ? [mark] : []));
  const { issue } = office.press('saveNewsletter', { title: 'Trường đón xưởng mới', intro: '', items });
  let progress = office.press('sendNewsletter', { issue });
  for (let day = 0; progress.state !== 'done' && day < MOST_DAYS; day += 1) {
    if (progress.state === 'paused') office.passDays(1);
    progress = office.press('sendNewsletter', { issue });
  }
  return { items: items.length, readers: progress.done };
};

/** The registers, the lights and the figures as they stand. */
const readYear = (office: Office): Pick<NetworkYear, 'registers' | 'duties' | 'lights' | 'figures'> => {
  const { lines, counts } = office.press('readDuties', {});
  const { groups, figures } = office.press('readRegisters', {});
  const { done, inTime, soon, late } = counts;
  showLine(`Nhiệm vụ: ${done} đã làm, ${inTime} còn hạn, ${soon} sắp đến hạn, ${late} quá hạn`);
  return {
    registers: Object.fromEntries(
      groups.flatMap(({ registers }) => registers.map(({ title, rows }) => [title, rows])),
    ),
    duties: counts,
    lights: lines.map(({ text: duty, unit, period, light, why }) => ({ duty, unit, period, light, why })),
    figures: Object.fromEntries(figures.map(({ label, value }) => [label, value])),
  };
};

export const playNetwork = (office: Office): NetworkYear => {
  const year = office.workspace.world.clock.slice(0, 4);
  showHeading(`Mạng lưới cựu HSSV, năm ${year}`);
  for (const group of GROUPS) office.press('switchGroup', { group, on: true });
  const people = readPeople(office);
  goTo(office, `${year}-08-20`);
  const event = askToHomecoming(office, people);
  goTo(office, `${year}-10-15`);
  fillRegisters(office, people, year);
  const mentoring = pair(office);
  const cards = giveCards(office);
  const homecoming = holdHomecoming(office, event);
  const honoured = honour(office, year);
  const newsletter = sendNews(office);
  goTo(office, `${year}-${LAST_DAY}`);
  const units = playUnits(office);
  showLine(
    `Ghép ${mentoring.pairs} cặp cố vấn, cấp ${cards.issued} thẻ, ${homecoming.present} người dự Ngày hội trở về`,
  );
  showLine(
    `Vinh danh ${honoured} người; bản tin ${newsletter.items} tin tới ${newsletter.readers} người đồng ý nhận tin`,
  );
  showLine(
    `Chia sẻ với ${units.faculties} khoa; ${units.reported}/${units.units} đơn vị báo cáo, đã tạo báo cáo tổng hợp`,
  );
  return { ...readYear(office), mentoring, cards, homecoming, honoured, newsletter, units };
};
