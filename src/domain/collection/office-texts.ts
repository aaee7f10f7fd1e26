/** Texts that the office may write anew in section `Thư` of `Cấu hình`: their rows there, and names in braces that nobody knows. */
import { nearestName } from '../nearest-name';
import { config, type ConfigRow } from '../office/office-tables';
import { problem, type Problem } from '../problem';
import { foldMarks } from '../text';
import { templateNamesIn } from './letter-template';

const SECTION = 'Thư';

/** A row of `Cấu hình` with its number in the sheet. */
export interface TypedRow {
  readonly number: number;
  readonly row: Pick<ConfigRow, 'section' | 'name' | 'value'>;
}

/** A row as `Thiết lập` puts it into `Cấu hình` where it is missing. */
export interface DefaultText {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** The rows of these texts; the note says which names they may hold. */
export const textRows = (
  defaults: Readonly<Record<string, string>>,
  names: readonly string[],
): DefaultText[] =>
  Object.entries(defaults).map(([name, value]) => ({
    name,
    value,
    note: `Dùng được: ${names.map((one) => `{${one}}`).join(' ')}`,
  }));

const at = (typed: TypedRow | undefined) => ({
  sheet: config.title,
  row: typed?.number,
  column: config.columns.value.header,
});

/** Names in braces that the text may not hold, each with the one probably meant. */
const unknownNames = (text: string, names: readonly string[], typed: TypedRow | undefined): Problem[] => {
  const bare = new Map(names.map((name) => [foldMarks(name).replace(/ /g, '_'), name]));
  return templateNamesIn(text)
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem('letter.unknownName', {
        at: at(typed),
        name: `{${name}}`,
        meant: bare.get(nearestName(name, [...bare.keys()]) ?? '') ?? null,
        known: names.map((one) => `{${one}}`),
      }),
    );
};

/** A letter as the office left it, and what is wrong with it. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
  readonly problems: readonly Problem[];
}

export interface MailTextRule {
  /** Each by its name in `Cấu hình` and its default. */
  readonly subject: readonly [name: string, text: string];
  readonly body: readonly [name: string, text: string];
  /** The names that it may hold in braces. */
  readonly names: readonly string[];
  /** It asks for something, so that it needs {link}. */
  readonly asks: boolean;
  /** Stands below where the text has no {link từ chối} of its own. */
  readonly outLine: string;
}

/** An emptied cell falls back on its default. */
export const parseMailText = (
  rows: readonly TypedRow[],
  { subject, body, names, asks, outLine }: MailTextRule,
): MailText => {
  const [head, text] = [parseOfficeText(rows, subject, names), parseOfficeText(rows, body, names, asks)];
  const hasOut = templateNamesIn(text.text).includes('link từ chối');
  return {
    subject: head.text,
    body: hasOut ? text.text : `${text.text}\n\n${outLine}`,
    problems: [...head.problems, ...text.problems],
  };
};

/** One text with its faults; `asks`: it is of no use without {link}. */
export const parseOfficeText = (
  rows: readonly TypedRow[],
  [name, standard]: readonly [name: string, text: string],
  names: readonly string[],
  asks = false,
): { readonly text: string; readonly problems: readonly Problem[] } => {
  const typed = rows.find(({ row }) => row.section === SECTION && row.name === name);
  const text = typed?.row.value ?? standard;
  const missing =
    asks && !templateNamesIn(text).includes('link') ? [problem('letter.noLink', { at: at(typed) })] : [];
  return { text, problems: [...unknownNames(text, names, typed), ...missing] };
};
