/** Mails after a disturbance: none twice, none more than undisturbed, and each that is missing is listed as chưa rõ. */
import type { Workspace } from '../workspace/workspace';
import type { Portrait } from './portrait';
import { withoutIds } from './normalise';

const mailsOf = ({ world }: Workspace): string[] =>
  world.outbox.map(({ to, cc, subject, body }) => withoutIds(`${to.join()} ${cc.join()} ${subject} ${body}`));

/** The tabs that note what became of each mail. */
const STATES = ['Thư, rows', 'Sổ gọi, rows'];
const countOf = (portrait: Portrait, state: string): number =>
  STATES.flatMap((place) => portrait.get(place) ?? []).filter((line) => line.includes(`"${state}"`)).length;

/** How many mails of unknown fate are listed. */
export const unknownIn = (portrait: Portrait): number => countOf(portrait, 'chưa rõ');

/** What is wrong with the mails of a disturbed run. */
export const mailFaults = (
  undisturbed: Workspace,
  disturbed: Workspace,
  portrait: Portrait,
  before: number,
): string[] => {
  const wanted = mailsOf(undisturbed);
  const left = [...wanted];
  const extra = mailsOf(disturbed).filter((mail) => {
    const at = left.indexOf(mail);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const listed = unknownIn(portrait) - before;
  return [
    ...extra.map((mail) => `mails: twice, or not meant: ${mail.slice(0, 120)}`),
    ...(left.length > listed ? [`mails: ${left.length} did not go, ${listed} listed as chưa rõ`] : []),
  ];
};

/** Portraits in which mails of unknown fate are told as sent: in all else they must be equal. */
export const asIfSent = (portrait: Portrait): Portrait =>
  new Map(
    [...portrait].map(([place, lines]) => [
      place,
      lines.map((line) => line.replace(/chưa rõ/g, 'đã gửi').replace(/Đã gửi \d+\/\d+/g, 'Đã gửi')),
    ]),
  );
