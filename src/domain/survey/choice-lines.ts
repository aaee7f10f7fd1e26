/** Reads the cell `Lựa chọn`: one choice a line, `1 Làm công hưởng lương → C`; code, label, where it leads. */
import { PROVINCES } from '../data/provinces';
import { fold, tidy } from '../text';
import { PROVINCE_LINE } from './question-rows';

export interface ChoiceLine {
  readonly code: string;
  readonly label: string;
  /** As typed after the arrow; null without an arrow. */
  readonly goTo: string | null;
}

export interface ChoiceLines {
  readonly choices: readonly ChoiceLine[];
  /** The code of the line `Khác…`, or null. */
  readonly other: string | null;
  /** Lines without a code or without a label. */
  readonly bad: readonly string[];
}

/** The code of a `Khác…` line that names none. */
const OTHER_CODE = 'K';

const ARROW = /^(.*?)\s*(?:→|->|=>)\s*(\S*)$/;
// A mark after the code is forgiven: people number lists as '1.', '1)', '1:'.
const LINE = /^([0-9A-Z]{1,4})[.):]?\s+(\S.*)$/;
const OTHER = /^(?:([0-9A-Z]{1,4})[.):]?\s+)?[Kk]hác\s*(?:…|\.{2,})$/;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Letters in the order of the Vietnamese alphabet, tones left out: enough to sort the names of provinces. */
const alphabetKey = (name: string): readonly number[] =>
  Array.from(name.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase(), (letter) =>
    ALPHABET.indexOf(letter),
  );
const byKey = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((rank, index) => rank !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
};

/** The 34 provinces and cities as choices, in alphabetical order, coded by their official numbers. */
const provinceChoices = (): readonly ChoiceLine[] =>
  PROVINCES.map((province) => ({ ...province, key: alphabetKey(province.name) }))
    .sort((a, b) => byKey(a.key, b.key))
    .map(({ code, name }) => ({ code, label: name, goTo: null }));

/** The lines of a cell that hold something. */
export const linesOf = (cell: string | null): readonly string[] =>
  (cell ?? '')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');

/** One line with a code, or null. */
export const parseLine = (line: string): ChoiceLine | null => {
  const arrow = ARROW.exec(line);
  const parts = LINE.exec(tidy(arrow?.[1] ?? line));
  return parts ? { code: parts[1] ?? '', label: parts[2] ?? '', goTo: arrow?.[2] ?? null } : null;
};

/** Every choice of a cell; `{Tỉnh, thành phố}` stands for all provinces. */
export const parseChoiceLines = (cell: string | null): ChoiceLines => {
  const lines = linesOf(cell);
  const isOther = (line: string): boolean => OTHER.test(line);
  const isProvinces = (line: string): boolean => fold(line) === fold(PROVINCE_LINE);
  const plain = lines.filter((line) => !isOther(line));
  const otherLine = lines.find(isOther);
  return {
    choices: plain.flatMap((line) => (isProvinces(line) ? provinceChoices() : (parseLine(line) ?? []))),
    other: otherLine === undefined ? null : (OTHER.exec(otherLine)?.[1] ?? OTHER_CODE),
    bad: plain.filter((line) => !isProvinces(line) && !parseLine(line)),
  };
};
