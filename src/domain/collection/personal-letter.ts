/** One person's letter of a round: the office's text with that person's name, class, link and months since graduation (UX 8). */
import { formatDate, monthsBetween, type IsoDate } from '../dates';
import type { Settings } from '../office/settings';
import { fullName, properCase } from '../roster/names';
import type { GraduationRow } from '../roster/graduations';
import { letterOf, type Letter } from './letter';
import { fillLetter } from './letter-template';
import type { LetterName } from './letter-texts';
import type { MailText } from './office-texts';

/** A smaller number of answers in a class is not told: it would sound like a reproach, and point at people (UX 8). */
export const FEWEST_TOLD = 5;

export interface LetterContext {
  readonly settings: Pick<Settings, 'school' | 'benefit' | 'contactName' | 'contactPhone'>;
  readonly today: IsoDate;
  /** The day on which the form closes, or null. */
  readonly closes: IsoDate | null;
}

export interface LetterPerson {
  readonly row: GraduationRow;
  readonly link: string;
  readonly optOutLink: string;
  /** Opens the person's own answer again; '' where there is none to open. */
  readonly editLink?: string;
  /** Answers that count and people of the campaign in the person's class. */
  readonly answered: number;
  readonly targets: number;
}

type Values = Readonly<Record<LetterName, string>>;

const valuesOf = (
  { row, link, optOutLink, editLink = '', answered, targets }: LetterPerson,
  { settings, today, closes }: LetterContext,
): Values => {
  const months = monthsBetween(row.graduationDate, today);
  const told = answered >= FEWEST_TOLD;
  return {
    Trường: settings.school.trim() === '' ? 'Nhà trường' : settings.school,
    Tên: properCase(row.givenName),
    'Họ tên': properCase(fullName(row)),
    Lớp: row.className,
    // In the month of graduation nothing is said.
    n: months < 1 ? '' : String(months),
    link,
    'Lợi ích': settings.benefit,
    'Người ký': settings.contactName,
    SĐT: settings.contactPhone,
    Hạn: closes === null ? '' : formatDate(closes),
    x: told ? String(answered) : '',
    y: told ? String(targets) : '',
    'link từ chối': optOutLink,
    'link sửa': editLink,
  };
};

/** The office's text with a person's own words in it; a clause whose word is unknown is left out. */
export const writeLetter = (
  text: Pick<MailText, 'subject' | 'body'>,
  person: LetterPerson,
  context: LetterContext,
): Letter => {
  const values = valuesOf(person, context);
  return letterOf(fillLetter(text.subject, values), fillLetter(text.body, values), [
    { url: person.link, words: 'Mở phiếu khảo sát' },
    { url: person.optOutLink, words: 'bấm vào đây' },
    { url: person.editLink ?? '', words: 'Sửa câu trả lời' },
  ]);
};
