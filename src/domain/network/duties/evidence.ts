/** What counts as evidence that a duty is done: queries over the registers, by code, as data. */
import { campaigns } from '../../collection/collection-tables';
import { graduations } from '../../roster/graduations';
import { ambassadors } from '../registers/ambassadors';
import { budgetLines } from '../registers/budget-lines';
import { cards } from '../registers/cards';
import { committees } from '../registers/committees';
import { curriculum } from '../registers/curriculum';
import { events } from '../registers/events';
import { honours } from '../registers/honours';
import { jobs } from '../registers/jobs';
import { mentors } from '../registers/mentors';
import { mous } from '../registers/mous';
import { news } from '../registers/news';
import { scholarships } from '../registers/scholarships';
import { speakers } from '../registers/speakers';
import { RECEIVED, sponsorships } from '../registers/sponsorships';
import { unitReports } from '../registers/unit-reports';
import type { NameList } from '../register';
import { shareLog } from '../sharing/tables';
import type { AnyTable, Columns, Table } from '../../table';

interface Query {
  readonly table: AnyTable;
  /** Cells that a counted row shows. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Each name of the list has to reach the target by itself, in the rows that name it in this column; otherwise all rows count together. */
  readonly per: { readonly column: string; readonly list: NameList } | null;
  /** What is counted: 'diễn giả'. */
  readonly noun: string;
}

/** Rows dated in the period. */
export interface DatedEvidence extends Query {
  readonly kind: 'dated';
  readonly day: string;
  /** The day must lie in this month besides: '10'. */
  readonly month: string | null;
  /** Days of the period that lie ahead count too: a report that came before its due day. */
  readonly early: boolean;
}

/** Rows that hold on the day of asking: terms, contracts. */
export interface StandingEvidence extends Query {
  readonly kind: 'standing';
  readonly from: string | null;
  readonly to: string | null;
}

/** The share, in percent, of the rows dated in the period that have one of the columns filled. */
export interface ShareEvidence extends Query {
  readonly kind: 'share';
  readonly day: string;
  readonly filled: readonly string[];
}

export type DutyEvidence = DatedEvidence | StandingEvidence | ShareEvidence;

type Name<C extends Columns> = keyof C & string;

interface Wanted<C extends Columns> {
  readonly noun: string;
  readonly where?: Readonly<Partial<Record<Name<C>, readonly string[]>>>;
  readonly perFaculty?: Name<C>;
  readonly perUnit?: Name<C>;
}

const perOf = <C extends Columns>({ perFaculty, perUnit }: Wanted<C>): Query['per'] => {
  if (perFaculty !== undefined) return { column: perFaculty, list: 'faculties' };
  return perUnit === undefined ? null : { column: perUnit, list: 'units' };
};

const queryOf = <C extends Columns>(table: Table<C>, wanted: Wanted<C>): Query => ({
  table,
  noun: wanted.noun,
  per: perOf(wanted),
  where: Object.fromEntries(
    Object.entries<readonly string[] | undefined>(wanted.where ?? {}).flatMap(([name, values]) =>
      values === undefined ? [] : [[name, values]],
    ),
  ),
});

const dated = <C extends Columns>(
  table: Table<C>,
  day: Name<C>,
  { month, early, ...wanted }: Wanted<C> & { readonly month?: string; readonly early?: boolean },
): DatedEvidence => ({
  ...queryOf(table, wanted),
  kind: 'dated',
  day,
  month: month ?? null,
  early: early ?? false,
});

const standing = <C extends Columns>(
  table: Table<C>,
  { from, to, ...wanted }: Wanted<C> & { readonly from?: Name<C>; readonly to?: Name<C> },
): StandingEvidence => ({ ...queryOf(table, wanted), kind: 'standing', from: from ?? null, to: to ?? null });

const share = <C extends Columns>(
  table: Table<C>,
  day: Name<C>,
  { filled, ...wanted }: Wanted<C> & { readonly filled: readonly Name<C>[] },
): ShareEvidence => ({ ...queryOf(table, wanted), kind: 'share', day, filled });

const held = (...kinds: readonly string[]): Record<'state' | 'kind', readonly string[]> => ({
  state: ['Đã tổ chức'],
  kind: kinds,
});

export const evidences = {
  speakers: dated(speakers, 'date', { noun: 'diễn giả', perFaculty: 'faculty' }),
  forums: dated(events, 'date', {
    noun: 'diễn đàn, hội thảo',
    where: held('Diễn đàn', 'Hội thảo', 'Chia sẻ kinh nghiệm'),
  }),
  homecoming: dated(events, 'date', {
    noun: 'Ngày hội trở về',
    where: held('Ngày hội trở về'),
    month: '10',
  }),
  softSkills: dated(events, 'date', { noun: 'tọa đàm', where: held('Tọa đàm kỹ năng mềm') }),
  movement: dated(events, 'date', {
    noun: 'đợt phát động',
    where: held('Sinh viên năm cuối kết nối cựu sinh viên'),
  }),
  admissionTrips: dated(events, 'date', { noun: 'đoàn tư vấn', where: held('Đoàn tư vấn tuyển sinh') }),
  schoolCommittee: standing(committees, {
    noun: 'thành viên đương nhiệm',
    where: { level: ['Trường'] },
    from: 'from',
    to: 'to',
  }),
  facultyCommittees: standing(committees, {
    noun: 'thành viên đương nhiệm',
    where: { level: ['Khoa'] },
    perFaculty: 'faculty',
    from: 'from',
    to: 'to',
  }),
  yearlySurvey: dated(campaigns, 'opens', {
    noun: 'đợt khảo sát',
    where: { state: ['Đang mở', 'Đã đóng'] },
  }),
  contactsAtDegree: share(graduations, 'graduationDate', {
    noun: 'người tốt nghiệp có email hoặc số điện thoại',
    filled: ['email', 'phone'],
  }),
  news: dated(news, 'published', {
    noun: 'tin bài',
    where: { kind: ['Phát triển nhà trường', 'Thành tựu cựu HSSV', 'Bản tin'] },
  }),
  website: dated(news, 'published', { noun: 'tin bài trên Website', where: { channel: ['Website'] } }),
  fanpage: dated(news, 'published', { noun: 'tin bài trên Fanpage', where: { channel: ['Fanpage'] } }),
  roleModels: dated(news, 'published', { noun: 'Gương sáng', where: { kind: ['Gương sáng cựu HSSV'] } }),
  promotions: dated(news, 'published', {
    noun: 'bài giới thiệu',
    where: { kind: ['Giới thiệu doanh nghiệp cựu HSSV'] },
  }),
  fundStatement: dated(news, 'published', {
    noun: 'lần công khai',
    where: { kind: ['Công khai Quỹ hỗ trợ sinh viên'] },
  }),
  contributions: dated(sponsorships, 'receivedOn', {
    noun: 'khoản đã nhận',
    where: { state: RECEIVED },
  }),
  placements: dated(jobs, 'date', { noun: 'nhu cầu nhân lực' }),
  jobPosts: dated(jobs, 'postedOn', { noun: 'tin đã đăng', where: { ofAlumnus: ['Có'] } }),
  cards: dated(cards, 'issuedOn', { noun: 'thẻ đã cấp' }),
  honours: dated(honours, 'honouredOn', { noun: 'người được vinh danh', where: { state: ['Đã vinh danh'] } }),
  ambassadors: standing(ambassadors, { noun: 'đại sứ', from: 'from', to: 'to' }),
  curriculum: dated(curriculum, 'date', { noun: 'góp ý', perFaculty: 'faculty' }),
  mentors: standing(mentors, { noun: 'cố vấn', perFaculty: 'faculty', from: 'from', to: 'to' }),
  mous: standing(mous, {
    noun: 'biên bản còn hiệu lực',
    where: { managed: ['Có'] },
    perFaculty: 'faculty',
    from: 'signedOn',
    to: 'expiresOn',
  }),
  scholarships: dated(scholarships, 'date', { noun: 'suất học bổng' }),
  budget: dated(budgetLines, 'date', { noun: 'khoản kinh phí' }),
  sharing: dated(shareLog, 'at', {
    noun: 'lần chia sẻ',
    where: { act: ['Chia sẻ'] },
    perFaculty: 'unit',
  }),
  unitReports: dated(unitReports, 'due', { noun: 'báo cáo', perUnit: 'unit', early: true }),
} as const satisfies Record<string, DutyEvidence>;

export type EvidenceCode = keyof typeof evidences;

/** The evidence that a duty names by its code; null for one judged by hand. */
export const dutyEvidenceOf = (code: string | null): DutyEvidence | null =>
  Object.entries<DutyEvidence>(evidences).find(([name]) => name === code)?.[1] ?? null;
