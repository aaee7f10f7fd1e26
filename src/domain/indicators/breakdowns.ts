/** What the indicators are broken down by, and to which group a graduation belongs. */
import { UNKNOWN_GROUP } from './records';
import type { GroupAttributes } from './tally';

/** Of the KPI tab and the report; 'ethnicGroup' only where the office has switched it on. */
export const BREAKDOWNS = [
  'all',
  'faculty',
  'major',
  'level',
  'cohort',
  'sex',
  'ethnicGroup',
  'class',
] as const;
/** Two at once. */
const CROSSES = ['majorSex', 'levelSex'] as const;
export const ALL_BREAKDOWNS = [...BREAKDOWNS, ...CROSSES] as const;
/** What may leave the office; small groups are hidden with all of these tables in view. Sensitive data never leaves it. */
export const PUBLISHED = ALL_BREAKDOWNS.filter((breakdown) => breakdown !== 'ethnicGroup');
export type Breakdown = (typeof ALL_BREAKDOWNS)[number];

export const WHOLE_SCHOOL = 'Toàn trường';

export const BREAKDOWN_LABELS: Readonly<Record<Breakdown, string>> = {
  all: WHOLE_SCHOOL,
  faculty: 'Khoa',
  major: 'Ngành, nghề',
  level: 'Trình độ',
  cohort: 'Khóa',
  sex: 'Giới tính',
  ethnicGroup: 'Dân tộc',
  class: 'Lớp',
  majorSex: 'Ngành, nghề và giới tính',
  levelSex: 'Trình độ và giới tính',
};

const known = (name: string | undefined): string => name ?? UNKNOWN_GROUP;

/** The name of the group. */
export const groupOf: Readonly<Record<Breakdown, (of: GroupAttributes) => string>> = {
  all: () => WHOLE_SCHOOL,
  faculty: ({ faculty }) => faculty,
  major: ({ major }) => major,
  level: ({ level }) => known(level),
  cohort: ({ cohort }) => known(cohort),
  sex: ({ sex }) => known(sex),
  ethnicGroup: ({ ethnicGroup }) => known(ethnicGroup),
  class: ({ className }) => className,
  majorSex: ({ major, sex }) => `${major}, ${known(sex)}`,
  levelSex: ({ level, sex }) => `${known(level)}, ${known(sex)}`,
};
