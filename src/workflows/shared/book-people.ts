/** What the call book of a class says of each of its people: number, message with the own link, interview form, standing. */
import { countClasses } from '../../domain/collection/class-counts';
import type { BookPerson } from '../../domain/call-books/columns';
import { zaloLink } from '../../domain/contacts/chat-links';
import { parseContactText, writeContactText } from '../../domain/contacts/contact-texts';
import { personKeyOf } from '../../domain/roster/person-key';
import type { CampaignTarget } from '../../domain/collection/unanswered';
import { interviewerNumber, interviewers } from '../../domain/contacts/interviewers';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { classKey } from '../../domain/roster/class-names';
import { fullName } from '../../domain/roster/names';
import { sortByName } from '../../domain/roster/sort-names';
import { withChannel } from '../../domain/survey/response-code';
import { readTable, readUsable } from '../../google/read-table';
import { formLink, valuesFor, type Calling } from '../step4-survey/read-calling';

type Standing = Pick<BookPerson, 'key' | 'standing'>;

/** Gives the people of a class, in the order of a class list; the interviewer is the class's teacher. */
export const readBookPeople = (
  calling: Calling,
): ((ofClass: string, teacherEmail: string) => BookPerson[]) => {
  const { rows } = readTable(config);
  const text = parseContactText(rows, 'Zalo, Mời');
  const settings = parseSettings(rows.map(({ row }) => row));
  const counts = countClasses(calling);
  const numbers = readUsable(interviewers);
  // A link into a closed form helps nobody.
  const isOpen = calling.campaign.state !== 'Đã đóng';
  const byClass = targetsByClass(calling);
  const message = (target: CampaignTarget, link: string): string =>
    writeContactText(text, { ...valuesFor(calling, settings, target, counts), 'Người gọi': '', link });
  return (ofClass, teacherEmail) => {
    const interviewer = interviewerNumber(numbers, teacherEmail) ?? 0;
    return sortByName(byClass.get(ofClass) ?? []).map((target) => {
      const code = calling.codes.get(target.graduationKey);
      const standing = standingOf(calling, target);
      const asked = isOpen && code !== undefined && standing === 'Chưa';
      return {
        key: target.graduationKey,
        name: fullName(target),
        phone: target.phone ?? '',
        zalo: target.phone === null ? '' : (zaloLink(target.phone) ?? ''),
        message: asked ? message(target, formLink(calling, target, withChannel(code, 'Z'))) : '',
        form: asked ? formLink(calling, target, withChannel(code, 'P', interviewer)) : '',
        standing,
      };
    });
  };
};

const targetsByClass = ({ targets }: Calling): ReadonlyMap<string, readonly CampaignTarget[]> => {
  const byClass = new Map<string, CampaignTarget[]>();
  for (const target of targets) {
    const its = byClass.get(classKey(target));
    if (its) its.push(target);
    else byClass.set(classKey(target), [target]);
  }
  return byClass;
};

/** Everybody's standing by class, without the links and texts that take time to write. */
export const readStandings = (calling: Calling): ((ofClass: string) => readonly Standing[]) => {
  const byClass = targetsByClass(calling);
  return (ofClass) =>
    (byClass.get(ofClass) ?? []).map((target) => ({
      key: target.graduationKey,
      standing: standingOf(calling, target),
    }));
};

const standingOf = (
  { answered, refused, optedOut }: Calling,
  target: CampaignTarget,
): BookPerson['standing'] => {
  if (answered.has(target.graduationKey)) return 'Đã trả lời';
  const refuses = refused.has(target.graduationKey) || optedOut.has(personKeyOf(target));
  return refuses ? 'Từ chối' : 'Chưa';
};
