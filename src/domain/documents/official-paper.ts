/** What Nghị định 30/2020/NĐ-CP, Phụ lục I, asks of the words on an official paper: number, date, signer, recipients. */
import { pad, type IsoDate } from '../dates';
import { joinFilled } from '../text';

/** Printed where the clerk's number, day and month will come; issuing finds and replaces it. */
export const BLANK = '……';
export const DRAFT_MARK = 'DỰ THẢO';

/** Kinds of papers with the abbreviations of Phụ lục III, mục I. */
export type PaperKind = 'BC' | 'KH' | 'QĐ' | 'TB' | 'TTr';

/** '05/BC-CĐSL': a number under 10 has a leading zero (II.3.c); null leaves the place blank. */
export const paperNumber = (number: number | null, kind: PaperKind, school: string): string =>
  `${number === null ? BLANK : pad(number)}/${joinFilled([kind, school], '-')}`;

/** 'ngày 05 tháng 01 năm 2026': zeros before days under 10 and months 1 and 2 only (II.4.b); null leaves day and month blank. */
export const paperDate = (date: IsoDate | null, year: number): string => {
  if (date === null) return `ngày ${BLANK} tháng ${BLANK} năm ${year}`;
  const month = Number(date.slice(5, 7));
  return `ngày ${date.slice(8, 10)} tháng ${month <= 2 ? pad(month) : month} năm ${date.slice(0, 4)}`;
};

const HEAD = 'Hiệu trưởng';
/** Offices inside the school, whose heads sign its papers on the principal's orders. */
const OFFICE_HEAD = /^(?:phó\s+)?(?:trưởng\s+(?:phòng|ban|khoa|bộ môn)|giám đốc)(?!\p{L})/iu;

/** Power and title typed together, 'TUQ. HIỆU TRƯỞNG / TRƯỞNG PHÒNG': each part on a line of its own. */
const typedLines = (title: string): string[] => title.split('/').map((line) => line.trim());

/** A deputy signs for the head: 'KT. HIỆU TRƯỞNG', the own title below (II.7.b). */
const deputyLines = (title: string): string[] => {
  const deputyOf = /^phó\s+(.+)$/iu.exec(title)?.[1];
  return deputyOf === undefined ? [title] : [`KT. ${deputyOf}`, title];
};

/**
 * Who signs, line by line, in capitals: 'HIỆU TRƯỞNG'; a deputy 'KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'; the head of an
 * office, where the school issues the paper, 'TL. HIỆU TRƯỞNG', 'TRƯỞNG PHÒNG' (II.7.b, đ; S2.6). What somebody typed
 * with KT., TL., TUQ., TM. or Q. stands as typed. `issuer`: 'office' where the office signs for itself.
 */
export const signerLines = (title: string, issuer: 'school' | 'office' = 'school'): string => {
  const typed = title.trim();
  const ordered = issuer === 'school' && OFFICE_HEAD.test(typed) ? [`TL. ${HEAD}`] : [];
  const lines = /^(?:KT|TL|TUQ|TM|Q)\.\s/u.test(typed)
    ? typedLines(typed)
    : [...ordered, ...deputyLines(typed)];
  return lines.join('\n').toUpperCase();
};

/** The lines under 'Nơi nhận:': each with dash and semicolon, the last one the archive copy (II.9.d). */
export const recipientLines = (recipients: readonly string[], draftingUnit: string): string[] => [
  ...recipients.map((recipient) => `- ${recipient.replace(/[;.\s]+$/, '')};`),
  `- Lưu: ${joinFilled(['VT', draftingUnit])}.`,
];

/** Legal bases as lines: a semicolon after each, a full stop after the last (II.6.a). */
export const basisLines = (bases: readonly string[]): string[] =>
  bases.map((basis, index) => `${basis.replace(/[;.\s]+$/, '')}${index === bases.length - 1 ? '.' : ';'}`);

export interface Replacement {
  readonly find: string;
  readonly replace: string;
}
