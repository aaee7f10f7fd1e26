/** The sheet of name badges to print and cut: eight on a page, the name as large as it fits, the guest's code for the door (S2.23). */
import type { Picture } from '../../documents/picture';
import { qrPicture } from '../../documents/qr-picture';
import type { DataOf, TagTree } from '../../documents/tag-tree';
import { properCase } from '../../roster/names';
import type { EventRow } from '../registers/events';
import type { ParticipantRow } from '../registers/participants';

/** Vietnamese without marks, as in report-tags.ts; two badges side by side; of the three names one is filled, by its length. */
export const badgeSheetTags = {
  hang: {
    su_kien_1: 'text',
    ten_to_1: 'text',
    ten_vua_1: 'text',
    ten_nho_1: 'text',
    lop_1: 'text',
    so_1: 'text',
    ma_qr_1: 'picture',
    su_kien_2: 'text',
    ten_to_2: 'text',
    ten_vua_2: 'text',
    ten_nho_2: 'text',
    lop_2: 'text',
    so_2: 'text',
    ma_qr_2: 'picture',
  },
} as const satisfies TagTree;

type PairOfBadges = DataOf<typeof badgeSheetTags>['hang'][number] & {
  readonly ma_qr_1: string;
  readonly ma_qr_2: string;
};

/** 'coming': who said yes or may come; 'all': everybody on the list who did not decline. */
export const BADGES_FOR = ['coming', 'all'] as const;

export type Badge = Pick<ParticipantRow, 'name' | 'className' | 'code' | 'ticket'>;

/** Read from a hand's breadth. */
const QR_MM = 24;

/** Letters that stand on one line of 62 mm in capitals of Times New Roman bold: at 24 pt, and on two lines at 18 pt. */
const LARGE = 10;
const MIDDLE = 24;
/** What is longer than this even the small size cannot take on three lines. */
const LONGEST = 54;

/** Last of all the middle of a very long name gives way: Họ and Tên stay. */
const shortened = (name: string): string => {
  const parts = name.split(' ');
  const [first = '', ...rest] = parts;
  const initials = rest.map((part, at) => (at < rest.length - 1 ? `${part.charAt(0)}.` : part));
  return name.length <= LONGEST ? name : [first, ...initials].join(' ').slice(0, LONGEST);
};

/** Which of the three sizes a name fits, and how it stands there. */
export const badgeName = (
  name: string,
): { readonly size: 'large' | 'middle' | 'small'; readonly text: string } => {
  const text = shortened(properCase(name).toUpperCase());
  const size = text.length <= LARGE ? 'large' : text.length <= MIDDLE ? 'middle' : 'small';
  return { size, text };
};

type Words = readonly [string, string, string, string, string, string, string];
const NO_BADGE: Words = ['', '', '', '', '', '', ''];

const wordsOf = (badge: Badge | undefined, { title }: Pick<EventRow, 'title'>): Words => {
  if (badge === undefined) return NO_BADGE;
  const { size, text } = badgeName(badge.name);
  const at = (wanted: typeof size): string => (size === wanted ? text : '');
  return [
    ...([title, at('large'), at('middle'), at('small')] as const),
    badge.className === null ? 'Khách mời' : `Lớp ${badge.className}`,
    badge.code === null ? '' : `Số ${badge.code}`,
    badge.ticket ?? '',
  ];
};

const pairOf = (left: Badge, right: Badge | undefined, event: Pick<EventRow, 'title'>): PairOfBadges => {
  const [su_kien_1, ten_to_1, ten_vua_1, ten_nho_1, lop_1, so_1, ma_qr_1] = wordsOf(left, event);
  const [su_kien_2, ten_to_2, ten_vua_2, ten_nho_2, lop_2, so_2, ma_qr_2] = wordsOf(right, event);
  return {
    su_kien_1,
    ten_to_1,
    ten_vua_1,
    ten_nho_1,
    lop_1,
    so_1,
    ma_qr_1,
    su_kien_2,
    ten_to_2,
    ten_vua_2,
    ten_nho_2,
    lop_2,
    so_2,
    ma_qr_2,
  };
};

export const badgeSheetData = (
  badges: readonly Badge[],
  event: Pick<EventRow, 'title'>,
): { readonly hang: readonly PairOfBadges[] } => ({
  hang: badges.flatMap((badge, at) => (at % 2 === 0 ? [pairOf(badge, badges[at + 1], event)] : [])),
});

/** The code says the guest's own code of this event and nothing else. */
export const badgePictures = (badges: readonly Badge[]): Readonly<Record<string, Picture>> =>
  Object.fromEntries(
    badges.flatMap(({ ticket, name }) =>
      ticket === null ? [] : [[ticket, qrPicture(ticket, QR_MM, `Mã QR của ${name}`)]],
    ),
  );

export const badgeSheetTitle = (event: Pick<EventRow, 'title'>, from: number, to: number): string =>
  `Thẻ đeo ${event.title}, ${from}–${to}`;
