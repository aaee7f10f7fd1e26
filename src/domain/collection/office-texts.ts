/** Texts that the office may write anew in section `Thư` of `Cấu hình`: their rows there, and names in braces that nobody knows. */
import { nearestName } from '../documents/nearest-name';
import { config, type ConfigRow } from '../office/office-tables';
import { problem, type Problem } from '../problem';
import { foldMarks } from '../text';
import { namesIn } from './letter-template';

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

/** The row in which the office wrote the text of this name. */
export const typedText = (rows: readonly TypedRow[], name: string): TypedRow | undefined =>
  rows.find(({ row }) => row.section === SECTION && row.name === name);

/** Names in braces that the text may not hold, each with the one probably meant. */
export const unknownNames = (text: string, names: readonly string[], row: number | undefined): Problem[] => {
  const bare = new Map(names.map((name) => [foldMarks(name).replace(/ /g, '_'), name]));
  return namesIn(text)
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem('letter.unknownName', {
        at: { sheet: config.title, row, column: config.columns.value.header },
        name: `{${name}}`,
        meant: bare.get(nearestName(name, [...bare.keys()]) ?? '') ?? null,
        known: names.map((one) => `{${one}}`),
      }),
    );
};
