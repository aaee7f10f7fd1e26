/** A time of the day, or a span of it, as people here write it: '7h30', '07:30', '7 giờ sáng', '7h30 - 11h30'. */
import { fold } from './text';

/** Which clock hour the hour said with a part of the day is; null where both contradict each other. */
type PartOfDay = (hour: number) => number | null;

const morning: PartOfDay = (hour) => (hour <= 12 ? hour % 12 : null);
const noon: PartOfDay = (hour) =>
  hour >= 1 && hour <= 2 ? hour + 12 : hour >= 10 && hour <= 14 ? hour : null;
const afternoon: PartOfDay = (hour) =>
  hour >= 1 && hour < 12 ? hour + 12 : hour >= 12 && hour < 19 ? hour : null;
const evening: PartOfDay = (hour) =>
  hour >= 5 && hour < 12 ? hour + 12 : hour >= 17 && hour < 24 ? hour : null;
const night: PartOfDay = (hour) => (hour === 12 ? 0 : hour < 5 ? hour : evening(hour));

/** 'SA', 'CH' are how Sheets in Vietnamese writes a.m. and p.m. */
const PARTS: Readonly<Record<string, PartOfDay>> = {
  sáng: morning,
  sa: morning,
  am: morning,
  trưa: noon,
  chiều: afternoon,
  ch: (hour) => (hour === 12 ? 12 : afternoon(hour)),
  pm: (hour) => (hour === 12 ? 12 : afternoon(hour)),
  tối: evening,
  đêm: night,
};

const TIME =
  /^(?<hour>\d{1,2})(?: ?(?<unit>giờ|h|g) ?| ?[:.] ?(?=\d\d))?(?:(?<minute>\d{1,2}) ?(?:phút|p(?!m)|')?|(?<half>rưỡi))?(?:[:.]00)? ?(?<part>\p{L}+)?$/u;

/** A whole part of the day: 'buổi sáng', 'cả ngày'. */
const WHOLE = /^(buổi (sáng|trưa|chiều|tối)|cả ngày)$/;
const LEADING = /^(từ|lúc|vào lúc|khoảng) /;
const SPAN = / ?(?:-|–|—|→|->|~| đến | tới ) ?/u;

const clock = (hour: number, minute: number): string =>
  `${hour}h${minute === 0 ? '' : String(minute).padStart(2, '0')}`;

/** One time; `bare` lets a number alone be one, as in '7 - 11h'. */
const readTime = (text: string, bare: boolean): string | null => {
  const said = TIME.exec(text)?.groups;
  if (said?.['hour'] === undefined) return null;
  const { unit, minute, half, part } = said;
  if (unit === undefined && minute === undefined && part === undefined && !bare) return null;
  const partOfDay = part === undefined ? (given: number) => given : PARTS[part];
  const hour = partOfDay?.(Number(said['hour'])) ?? null;
  const minutes = half === undefined ? Number(minute ?? 0) : 30;
  return hour === null || hour > 23 || minutes > 59 ? null : clock(hour, minutes);
};

/** '7h30', '7h30 - 11h30', 'buổi sáng'; null for what is no time of the day ('25h', 'sau lễ chào cờ'). */
export const parseTimeOfDay = (typed: string): string | null => {
  const text = fold(typed).replace(LEADING, '');
  if (WHOLE.test(text)) return text;
  const times = text.split(SPAN);
  if (times.length > 2) return null;
  const read = times.map((time, at) => readTime(time, at === 0 && times.length === 2));
  return read.includes(null) ? null : read.join(' - ');
};
