/** Step 5, Nhập phiếu giấy: the person's form, marked as typed in from paper and by whom (S1.26, S1.27). */
import { classLabel } from '../../domain/roster/class-names';
import { userError } from '../../domain/problem';
import { fullName } from '../../domain/roster/names';
import { withChannel } from '../../domain/survey/response-code';
import { whoami } from '../../google/session';
import { readInterviewer } from '../shared/interviewers';
import { formLink, readCalling } from '../step4-survey/read-calling';

export interface PaperFormEntry {
  readonly name: string;
  readonly className: string;
  readonly link: string;
  /** An answer that counts is there already: this one would be the second. */
  readonly answered: boolean;
}

/** Throws the problem where the person is not in the campaign or has no code. */
export const readPaperForm = (graduationKey: string): PaperFormEntry => {
  const calling = readCalling();
  const target = calling.targets.find((row) => row.graduationKey === graduationKey);
  const code = calling.codes.get(graduationKey);
  if (target === undefined || code === undefined) throw userError('contact.notInCampaign', {});
  return {
    name: fullName(target),
    className: classLabel(target),
    link: formLink(calling, target, withChannel(code, 'G', readInterviewer(whoami()))),
    answered: calling.answered.has(graduationKey),
  };
};
