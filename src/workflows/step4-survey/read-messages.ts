/** Step 4, Tin nhắn: texts with each person's own link ready to copy, for Zalo, Facebook, SMS and the office's own channels (B1, P8). */
import { countClasses } from '../../domain/collection/class-counts';
import { classLabel, classKey } from '../../domain/roster/class-names';
import { rounds, type MailRound } from '../../domain/collection/rounds';
import { chatChannels, channelLetter } from '../../domain/contacts/chat-channels';
import { facebookLink, smsLink, zaloLink } from '../../domain/contacts/chat-links';
import {
  parseContactText,
  writeContactText,
  type ContactTextName,
} from '../../domain/contacts/contact-texts';
import { planMessages, type PersonToWrite } from '../../domain/contacts/plan-messages';
import { smsSize, withoutMarks } from '../../domain/contacts/sms-parts';
import { formatDate } from '../../domain/dates';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import type { Problem } from '../../domain/problem';
import { compareVietnamese } from '../../domain/roster/collation';
import { fullName } from '../../domain/roster/names';
import { withChannel } from '../../domain/survey/response-code';
import { joinFilled } from '../../domain/text';
import { readTable } from '../../google/read-table';
import { formLink, readCalling, valuesFor, type Calling } from './read-calling';

/** People that one call brings: who writes by hand does not get further in one go. */
const PAGE = 20;

interface AskedMessages {
  readonly round: MailRound;
  /** The first of those in use without it. */
  readonly channel?: string | undefined;
  /** Key of one class; all of the campaign without it. */
  readonly className?: string | undefined;
  readonly from?: number | undefined;
}

export interface Message {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  readonly text: string;
  readonly link: string;
  /** Opens the chat, or ''. */
  readonly open: string;
  /** '1 tin, 132 ký tự', 'Đã nhắn 19/01/2026', both or ''. */
  readonly note: string;
  readonly written: boolean;
}

export interface Messages {
  readonly channels: string[];
  readonly channel: string;
  readonly classes: { readonly key: string; readonly label: string }[];
  readonly people: Message[];
  readonly total: number;
  /** Not yet written to. */
  readonly left: number;
  readonly problems: Problem[];
}

export const readMessages = ({ round, channel: asked, className, from = 0 }: AskedMessages): Messages => {
  const calling = readCalling();
  const { rows } = readTable(config);
  const channels = chatChannels(rows.map(({ row }) => row));
  const channel = channels.find((one) => one === asked) ?? channels[0] ?? '';
  const people = planMessages(calling, calling.codes, { round, channel }).filter(
    ({ target }) => className === undefined || classKey(target) === className,
  );
  const { write, problems } = writerOf(calling, rows, { round, channel });
  return {
    channels,
    channel,
    problems: [...problems],
    classes: classesOf(calling),
    people: people.slice(from, from + PAGE).map(write),
    total: people.length,
    left: people.filter(({ at }) => at === null).length,
  };
};

const classesOf = ({ targets }: Calling): Messages['classes'] => {
  const labels = new Map(targets.map((row) => [classKey(row), classLabel(row)]));
  return [...labels]
    .map(([key, label]) => ({ key, label }))
    .sort((a, b) => compareVietnamese(a.label, b.label));
};

const textName = (channel: string, round: MailRound): ContactTextName => {
  // One row a round stands in the table for either kind.
  const { label } = rounds[round] as { readonly label: 'Mời' | 'Nhắc 1' | 'Nhắc 2' | 'Cảm ơn' };
  return channelLetter(channel) === 'S' ? `SMS, ${label}` : `Zalo, ${label}`;
};

/** How each person's message of one channel and round reads. */
const writerOf = (
  calling: Calling,
  rows: Parameters<typeof parseContactText>[0] & Parameters<typeof settingsOf>[0],
  { round, channel }: { readonly round: MailRound; readonly channel: string },
): { readonly problems: readonly Problem[]; readonly write: (person: PersonToWrite) => Message } => {
  const text = parseContactText(rows, textName(channel, round));
  const settings = settingsOf(rows);
  const counts = countClasses(calling);
  const isSms = channelLetter(channel) === 'S';
  const write = (person: PersonToWrite): Message => {
    const { target, code } = person;
    const letter = channelLetter(channel);
    const link = formLink(calling, target, letter === null ? code : withChannel(code, letter), isSms);
    const values = { ...valuesFor(calling, settings, target, counts), 'Người gọi': '', link };
    const filled = writeContactText(text, values);
    const message = isSms ? withoutMarks(filled) : filled;
    return {
      graduationKey: target.graduationKey,
      name: fullName(target),
      className: classLabel(target),
      text: message,
      link,
      written: person.at !== null,
      open: chatOf(channel, target, message),
      note: noteOf(person, isSms ? sizeOf(message) : ''),
    };
  };
  return { problems: text.problems, write };
};

/** The birth date, else the student code. */
const besidesName = ({ birthDate, studentCode }: PersonToWrite['target']): string =>
  birthDate === null ? (studentCode ?? '') : `sinh ${formatDate(birthDate)}`;

/** What tells somebody from a namesake of the class; the message's size; when it went. */
const noteOf = ({ target, at, namesake }: PersonToWrite, size: string): string =>
  joinFilled(
    [namesake ? besidesName(target) : '', size, at === null ? '' : `Đã nhắn ${formatDate(at.slice(0, 10))}`],
    '. ',
  );

const settingsOf = (
  rows: readonly { readonly row: Parameters<typeof parseSettings>[0][number] }[],
): ReturnType<typeof parseSettings> => parseSettings(rows.map(({ row }) => row));

const chatOf = (channel: string, { phone, social }: PersonToWrite['target'], text: string): string => {
  const letter = channelLetter(channel);
  if (letter === 'F') return facebookLink(social) ?? '';
  if (phone === null) return '';
  if (letter === 'S') return smsLink(phone, text) ?? '';
  return letter === 'Z' ? (zaloLink(phone) ?? '') : '';
};

const sizeOf = (text: string): string => {
  const { parts, units } = smsSize(text);
  return `${parts} tin, ${units} ký tự`;
};
