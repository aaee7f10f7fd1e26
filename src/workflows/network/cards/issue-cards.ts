/** Alumni cards: given to a class at once, renewed when lost, printed on a sheet with codes (S2.25; Điều 5.3). */
import {
  cardSheetData,
  cardSheetPictures,
  cardSheetTags,
  cardSheetTitle,
} from '../../../domain/network/cards/card-sheet';
import {
  isInUse,
  planCards,
  planRenewal,
  type CardTerms,
  type Holder,
} from '../../../domain/network/cards/plan-cards';
import { cards, cardsRegister, type CardRow } from '../../../domain/network/registers/cards';
import type { NetworkContext } from '../../../domain/network/register';
import { numberSetting } from '../../../domain/office/settings';
import { userError } from '../../../domain/problem';
import { classKey, classLabel } from '../../../domain/roster/class-names';
import { graduations } from '../../../domain/roster/graduations';
import { fullName } from '../../../domain/roster/names';
import { changeRows } from '../../../domain/undo/ask-changes';
import { ensureTab } from '../../../google/ensure-tab';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { makePrint } from '../../shared/make-print';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';

/** Cards of one sheet: twenty pages, which Google turns into a Doc in one go. */
const MOST_PRINTED = 200;
const FOLDER = 'Thẻ cựu sinh viên';

const openRegister = (): NetworkContext => {
  const context = readContext();
  requireOn(cardsRegister, context);
  return context;
};

const termsOf = ({ settings, today }: NetworkContext): CardTerms => ({
  today,
  years: numberSetting(settings, 'cardYears'),
  benefits: settings.cardBenefits,
});

interface HolderOfClass extends Holder {
  readonly key: string;
}

const readHolders = (): HolderOfClass[] =>
  readUsable(graduations).flatMap((row) =>
    row.graduationKey === null
      ? []
      : [
          {
            key: classKey(row),
            graduationKey: row.graduationKey,
            name: fullName(row),
            className: classLabel(row),
          },
        ],
  );

export interface CardsView {
  readonly classes: {
    readonly key: string;
    readonly name: string;
    readonly people: number;
    readonly without: number;
  }[];
  readonly inUse: number;
  /** Numbers of the newest day, to print; null before the first card. */
  readonly newest: { readonly from: number; readonly to: number } | null;
}

export const readCards = (): CardsView => {
  const { today } = openRegister();
  const all = readUsable(cards);
  const inUse = all.filter((card) => isInUse(card, today));
  const carriers = new Set(inUse.map(({ graduationKey }) => graduationKey));
  const classes = new Map<string, { key: string; name: string; people: number; without: number }>();
  for (const { key, className, graduationKey } of readHolders()) {
    const counts = classes.get(key) ?? { key, name: className, people: 0, without: 0 };
    counts.people += 1;
    counts.without += carriers.has(graduationKey) ? 0 : 1;
    classes.set(key, counts);
  }
  return { classes: [...classes.values()], inUse: inUse.length, newest: newestOf(all) };
};

const newestOf = (all: readonly CardRow[]): CardsView['newest'] => {
  const day = all.reduce((last, { issuedOn }) => (issuedOn > last ? issuedOn : last), '');
  const numbers = all.filter(({ issuedOn }) => issuedOn === day).map(({ number }) => number);
  return numbers.length === 0 ? null : { from: Math.min(...numbers), to: Math.max(...numbers) };
};

export interface CardsIssued {
  readonly issued: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** Everybody of the class who has no card in use gets one; one action, to be undone as a whole. */
export const issueCards = ({ className }: { readonly className: string }): CardsIssued =>
  underLock('cấp thẻ', () => {
    finishUnfinished();
    const context = openRegister();
    const holders = readHolders().filter(({ key }) => key === className);
    if (holders.length === 0) throw userError('cards.noClass', {});
    const fresh = planCards(holders, readUsable(cards), termsOf(context));
    if (fresh.length > 0) {
      ensureTab(cards);
      writeLogged({ name: 'Cấp thẻ', source: holders[0]?.className ?? '' }, [changeRows(cards, fresh)]);
    }
    return {
      issued: fresh.length,
      from: fresh[0]?.number ?? null,
      to: fresh[fresh.length - 1]?.number ?? null,
    };
  });

/** A lost card goes out of use and another takes its place; pressed again it tells the same number. */
export const renewCard = ({
  number,
}: {
  readonly number: number;
}): { readonly name: string; readonly number: number } =>
  underLock('cấp lại thẻ', () => {
    finishUnfinished();
    const context = openRegister();
    giveRowKeys(cards);
    const renewal = planRenewal(number, readUsable(cards), termsOf(context));
    if (renewal === null) throw userError('cards.noCard', { number });
    const { old, fresh, done } = renewal;
    if (!done)
      writeLogged({ name: 'Cấp lại thẻ', source: `thẻ số ${number}` }, [
        changeRows(cards, [{ rowKey: old.rowKey, state: 'Đã cấp lại' as const }, fresh]),
      ]);
    return { name: fresh.name, number: fresh.number };
  });

export interface CardSheet {
  readonly cards: number;
  readonly url: string;
}

/** Cards in use with these numbers on a Doc beside its .docx; the same cards give the same Doc. */
export const printCards = ({ from, to }: { readonly from: number; readonly to: number }): CardSheet =>
  underLock('làm tờ thẻ', () => {
    finishUnfinished();
    const { settings, today } = openRegister();
    const chosen = readUsable(cards)
      .filter((card) => card.number >= from && card.number <= to && isInUse(card, today))
      .sort((a, b) => a.number - b.number);
    if (chosen.length === 0) throw userError('cards.nothingToPrint', { from, to });
    if (chosen.length > MOST_PRINTED)
      throw userError('cards.tooMany', { count: chosen.length, most: MOST_PRINTED });
    const office = { school: settings.school, cardPattern: settings.cardPattern };
    const url = makePrint({
      template: 'cardSheet',
      tags: cardSheetTags,
      data: cardSheetData(chosen, office),
      pictures: cardSheetPictures(chosen, office),
      title: cardSheetTitle(from, to),
      folder: FOLDER,
      properties: { paper: FOLDER },
    });
    return { cards: chosen.length, url };
  });
