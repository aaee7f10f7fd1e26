/** What may stand in an issue of the newsletter, and how the issue reads in a mail and on a page (S2.15; Điều 4.1). */
import { BUILT_LATER, letterOf, type Letter } from '../../collection/letter';
import { formatDate, type IsoDate } from '../../dates';
import type { Settings } from '../../office/settings';
import { properCase } from '../../roster/names';
import { fold, joinFilled } from '../../text';
import { ABOUT_SOMEBODY, type NewsRow } from '../registers/news';
import type { NewsletterRow } from './table';

/** One piece as the issue keeps it. */
export interface NewsItem {
  /** The row of `Tin bài` that it came from. */
  readonly mark: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
}

/** Of people by graduation key: whether they agreed to being named as an example, or took it back (P11). */
export interface ExampleConsents {
  readonly agreed: { has(graduationKey: string): boolean };
  readonly withdrawn: { has(graduationKey: string): boolean };
}

/** Why a piece may not be sent; '' where it may. Whoever is named has to agree, and may take it back (Luật 91/2025/QH15). */
export const whyNot = (
  { kind, name, consent, graduationKey }: NewsRow,
  { agreed, withdrawn }: ExampleConsents,
): string => {
  const key = graduationKey ?? '';
  if (withdrawn.has(key)) return 'nhân vật đã rút đồng ý nêu gương';
  const names = name !== null && ABOUT_SOMEBODY.some((each) => each === kind);
  return !names || consent === true || agreed.has(key) ? '' : 'chưa ghi nhân vật đồng ý';
};

export const itemOf = ({ title, summary, url }: NewsRow, mark: string): NewsItem => ({
  mark,
  title,
  summary: summary ?? '',
  url: url ?? '',
});

/** As the column of an issue keeps them. */
export const formatItems = (items: readonly NewsItem[]): string => JSON.stringify(items);

const textOf = (value: object, name: string): string => {
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : '';
};

/** What `formatItems` wrote; a cell that somebody typed over holds no items. */
export const parseItems = (text: string): NewsItem[] => {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return [];
  }
  return (Array.isArray(stored) ? stored : []).flatMap((one: unknown): NewsItem[] =>
    typeof one !== 'object' || one === null
      ? []
      : [
          {
            mark: textOf(one, 'mark'),
            title: textOf(one, 'title'),
            summary: textOf(one, 'summary'),
            url: textOf(one, 'url'),
          },
        ],
  );
};

/** The issues in which a piece went before, by its mark or, since rows are edited, by its title: 'đã gửi trong số 1, 3'; or ''. */
export const sentBefore = (
  issues: readonly Pick<NewsletterRow, 'issue' | 'items' | 'state'>[],
): ((piece: Pick<NewsItem, 'mark' | 'title'>) => string) => {
  const sent = issues
    .filter(({ state }) => state !== 'Soạn')
    .map(({ issue, items }) => ({ issue, items: parseItems(items) }));
  return ({ mark, title }) => {
    const own = sent.filter(({ items }) =>
      items.some((item) => item.mark === mark || fold(item.title) === fold(title)),
    );
    const numbers = own.map(({ issue }) => issue).sort((a, b) => a - b);
    return numbers.length === 0 ? '' : `đã gửi trong số ${numbers.join(', ')}`;
  };
};

type Issue = Pick<NewsletterRow, 'issue' | 'title' | 'intro' | 'items' | 'sentFrom'>;

const itemLines = ({ title, summary, url }: NewsItem, at: number): string =>
  joinFilled([`${at + 1}. ${title}`, summary, url === '' ? '' : `Xem: ${url}`], '\n');

const bodyOf = ({ intro, items }: Pick<Issue, 'intro' | 'items'>): string[] => [
  ...(intro === null || intro === '' ? [] : [intro]),
  ...parseItems(items).map(itemLines),
];

const headOf = ({ issue, title }: Pick<Issue, 'issue' | 'title'>): string =>
  `Bản tin cựu HSSV số ${issue}: ${title}`;

/** To put on the website, the fanpage or into a Zalo group as it stands. */
export const pageText = (issue: Issue, { school }: Pick<Settings, 'school'>, today: IsoDate): string =>
  [
    headOf(issue),
    `${school === '' ? '' : `${school}, `}ngày ${formatDate(issue.sentFrom ?? today)}`,
    ...bodyOf(issue),
  ].join('\n\n');

export interface Reader {
  readonly fullName: string;
  /** '' in a preview, where nobody's own link is made. */
  readonly optOutLink: string;
}

/** One reader's letter, with the way out of further ones. */
export const newsletterLetter = (
  issue: Issue,
  { fullName, optOutLink }: Reader,
  { school, contactName, contactPhone, office }: Settings,
): Letter => {
  const link = optOutLink === '' ? BUILT_LATER : optOutLink;
  const signed = [contactName === '' ? office : contactName, contactPhone].filter((part) => part !== '');
  const body = [
    `Anh/chị ${properCase(fullName)} thân mến,`,
    ...bodyOf(issue),
    `Thân mến,\n${signed.join(', ')}${school === '' ? '' : `\n${school}`}`,
    `Không nhận bản tin nữa: ${link}`,
  ].join('\n\n');
  const anchors = parseItems(issue.items).flatMap(({ url }) => (url === '' ? [] : [{ url, words: url }]));
  return letterOf(headOf(issue), body, [...anchors, { url: link, words: 'bấm vào đây' }]);
};
