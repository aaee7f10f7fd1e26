/** The sheet of alumni cards to print and cut: ten of the size of a bank card on a page, each with the code of its number (S2.25). */
import { formatDate } from '../../dates';
import type { Picture } from '../../documents/picture';
import { qrPicture } from '../../documents/qr-picture';
import type { DataOf, TagTree } from '../../documents/tag-tree';
import type { CardRow } from '../registers/cards';
import { cardNumber } from './card-number';

/** Vietnamese without marks, as in report-tags.ts; two cards side by side, a picture named by the card's number. */
export const cardSheetTags = {
  hang: {
    truong_1: 'text',
    loai_the_1: 'text',
    ho_ten_1: 'text',
    lop_1: 'text',
    so_the_1: 'text',
    han_1: 'text',
    ma_qr_1: 'picture',
    truong_2: 'text',
    loai_the_2: 'text',
    ho_ten_2: 'text',
    lop_2: 'text',
    so_the_2: 'text',
    han_2: 'text',
    ma_qr_2: 'picture',
  },
} as const satisfies TagTree;

type PairOfCards = DataOf<typeof cardSheetTags>['hang'][number] & {
  readonly ma_qr_1: string;
  readonly ma_qr_2: string;
};

interface SheetOffice {
  readonly school: string;
  readonly cardPattern: string;
}

/** Read from a hand's breadth. */
const QR_MM = 22;
const KIND = 'THẺ CỰU SINH VIÊN';

const printed = ({ number, issuedOn }: CardRow, { cardPattern }: SheetOffice): string =>
  cardNumber(cardPattern, number, issuedOn.slice(0, 4));

const NO_CARD = ['', '', '', '', '', '', ''] as const;

const wordsOf = (card: CardRow | undefined, office: SheetOffice): readonly string[] => {
  if (card === undefined) return NO_CARD;
  const number = printed(card, office);
  const { name, className, validUntil } = card;
  return [
    ...[office.school.toUpperCase(), KIND, name.toUpperCase()],
    className === null ? '' : `Lớp ${className}`,
    `Số ${number}`,
    validUntil === null ? '' : `Có giá trị đến ${formatDate(validUntil)}`,
    number,
  ];
};

const pairOf = (left: CardRow, right: CardRow | undefined, office: SheetOffice): PairOfCards => {
  const [truong_1 = '', loai_the_1 = '', ho_ten_1 = '', lop_1 = '', so_the_1 = '', han_1 = '', ma_qr_1 = ''] =
    wordsOf(left, office);
  const [truong_2 = '', loai_the_2 = '', ho_ten_2 = '', lop_2 = '', so_the_2 = '', han_2 = '', ma_qr_2 = ''] =
    wordsOf(right, office);
  return {
    truong_1,
    loai_the_1,
    ho_ten_1,
    lop_1,
    so_the_1,
    han_1,
    ma_qr_1,
    truong_2,
    loai_the_2,
    ho_ten_2,
    lop_2,
    so_the_2,
    han_2,
    ma_qr_2,
  };
};

export const cardSheetData = (
  cards: readonly CardRow[],
  office: SheetOffice,
): { readonly hang: readonly PairOfCards[] } => ({
  hang: cards.flatMap((card, at) => (at % 2 === 0 ? [pairOf(card, cards[at + 1], office)] : [])),
});

/** The code says the printed number and nothing else: no name and no address leaves the college on it. */
export const cardSheetPictures = (
  cards: readonly CardRow[],
  office: SheetOffice,
): Readonly<Record<string, Picture>> =>
  Object.fromEntries(
    cards.map((card) => {
      const number = printed(card, office);
      return [number, qrPicture(number, QR_MM, `Mã QR thẻ ${number}`)];
    }),
  );

export const cardSheetTitle = (from: number, to: number): string =>
  from === to ? `Thẻ cựu sinh viên số ${from}` : `Thẻ cựu sinh viên số ${from}–${to}`;
