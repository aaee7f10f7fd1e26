/** What Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of the words on an official paper: number, date, signer, recipients. */
import { pad, type IsoDate } from '../dates';

/** Printed where the clerk's number, day and month will come; issuing finds and replaces it. */
export const BLANK = '……';
export const DRAFT_MARK = 'DỰ THẢO';

/** Kinds of papers with the abbreviations of Phụ lục III, mục I. */
export type PaperKind = 'BC' | 'KH' | 'QĐ' | 'TB';

/** '05/BC-CĐSL': a number under 10 has a leading zero (II.3.c); null leaves the place blank. */
export const paperNumber = (number: number | null, kind: PaperKind, school: string): string =>
  `${number === null ? BLANK : pad(number)}/${[kind, school].filter((part) => part !== '').join('-')}`;

/** 'ngày 05 tháng 01 năm 2026': zeros before days under 10 and months 1 and 2 only (II.4.b); null leaves day and month blank. */
export const paperDate = (date: IsoDate | null, year: number): string => {
  if (date === null) return `ngày ${BLANK} tháng ${BLANK} năm ${year}`;
  const month = Number(date.slice(5, 7));
  return `ngày ${date.slice(8, 10)} tháng ${month <= 2 ? pad(month) : month} năm ${date.slice(0, 4)}`;
};

/** 'HIỆU TRƯỞNG'; a deputy signs 'KT. HIỆU TRƯỞNG' with the own title below (II.7.b, đ). */
export const signerLines = (title: string): string => {
  const deputyOf = /^phó\s+(.+)$/iu.exec(title.trim())?.[1];
  return (deputyOf === undefined ? title.trim() : `KT. ${deputyOf}\n${title.trim()}`).toUpperCase();
};

/** The lines under 'Nơi nhận:': each with dash and semicolon, the last one the archive copy (II.9.d). */
export const recipientLines = (recipients: readonly string[], draftingUnit: string): string[] => [
  ...recipients.map((recipient) => `- ${recipient.replace(/[;.\s]+$/, '')};`),
  `- Lưu: ${['VT', draftingUnit].filter((part) => part !== '').join(', ')}.`,
];

/** Legal bases as lines: a semicolon after each, a full stop after the last (II.6.a). */
export const basisLines = (bases: readonly string[]): string[] =>
  bases.map((basis, index) => `${basis.replace(/[;.\s]+$/, '')}${index === bases.length - 1 ? '.' : ';'}`);

export interface Replacement {
  readonly find: string;
  readonly replace: string;
}

/** What issuing changes in the approved Doc, so that no edit is lost: number and date come, the draft mark goes. */
export const issueReplacements = (
  kind: PaperKind,
  school: string,
  number: number,
  date: IsoDate,
  draftYear: number,
): Replacement[] => [
  { find: paperNumber(null, kind, school), replace: paperNumber(number, kind, school) },
  { find: paperDate(null, draftYear), replace: paperDate(date, draftYear) },
  { find: DRAFT_MARK, replace: '' },
];
