/** Once a week one mail tells what duties are late or due; sent exactly once, within Google's quota (B15). */
import { NETWORK_MAILS } from '../../../domain/collection/collection-tables';
import { officeSender } from '../../../domain/collection/sender';
import { addDays, addMinutes, type IsoDate } from '../../../domain/dates';
import { dutyDigest, mondayOf } from '../../../domain/network/duties/digest';
import { isOn } from '../../../domain/network/groups';
import type { NetworkContext } from '../../../domain/network/register';
import { duties } from '../../../domain/network/registers/duties';
import { schedule } from '../../../domain/office/office-tables';
import { now, today } from '../../../google/clock';
import type { MailOutcome } from '../../../google/mail';
import { readUsable } from '../../../google/read-table';
import { giveRowKeys } from '../../../google/row-keys';
import { underLock, whoami } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { sendNoted } from '../../shared/send-noted';
import { writeTask } from '../../shared/tasks';
import { readContext } from '../read-context';
import { readDutyLines } from './read-duties';
import { readWarningLines } from '../registers/read-warnings';

/** Mondays, before the office opens. */
const AT = '07:00:00';
/** Out of quota, it looks again after this. */
const LOOK_AGAIN_MINUTES = 60;

/** The next Monday's look, whether the switch is on or off: it may be typed by hand into `Cấu hình` until then. */
const arrangeNextDigest = (): void =>
  writeTask('remindDuties', `${addDays(mondayOf(today()), 7)}T${AT}`, null);

/** Where it is not arranged yet: in a workbook just set up, after a trial, in a restored one. */
export const ensureDigest = (): void => {
  const arranged = readUsable(schedule).some(({ task, due }) => task === 'remindDuties' && due !== null);
  if (!arranged) arrangeNextDigest();
};

/** What the dispatcher notes of it. */
export const remindDuties = (): string =>
  underLock('nhắc nhiệm vụ', () => {
    finishUnfinished();
    giveRowKeys(duties);
    const context = readContext();
    const on = isOn(context.settings, 'duties');
    const outcome = on ? sendDigest(context, mondayOf(today())) : null;
    if (outcome?.state === 'chờ gửi') writeTask('remindDuties', addMinutes(now(), LOOK_AGAIN_MINUTES), null);
    else arrangeNextDigest();
    if (!on) return 'Mục Trách nhiệm đang tắt';
    return outcome === null ? 'Không có việc đến hạn' : outcome.state;
  });

/** The week's mail; null where nothing is late or due soon. */
const sendDigest = (context: NetworkContext, week: IsoDate): MailOutcome | null => {
  const { school, office, contactEmail, dutyMail } = context.settings;
  const warnings = readWarningLines(context).map(({ title, text }) => `${title}: ${text}`);
  const letter = dutyDigest(readDutyLines(context), { school, office, week, warnings });
  if (letter === null) return null;
  return sendNoted({
    key: { campaign: NETWORK_MAILS, graduationKey: 'nhiệm vụ', round: `nhắc ${week}` },
    to: [dutyMail, contactEmail].find((address) => address !== '') ?? whoami(),
    letter,
    sender: officeSender(context.settings),
  });
};
