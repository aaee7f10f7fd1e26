/** Step 4, Tiến độ: answers against the target, contact and refusal, by class or homeroom teacher (S1.23). */
import { planProgress, contactProgressOf, type ProgressLine } from '../../domain/contacts/progress';
import { numberSetting } from '../../domain/office/settings';
import { userError } from '../../domain/problem';
import { readCampaign } from '../shared/read-campaign';
import { readContactGroups } from '../shared/read-contact-groups';
import { readSettings } from '../shared/read-settings';

export interface ProgressBoard {
  /** In percent. */
  readonly target: number;
  readonly all: ProgressLine | null;
  readonly groups: ProgressLine[];
}

export const readProgress = (by: 'class' | 'teacher'): ProgressBoard => {
  const campaign = readCampaign();
  if (campaign === null) throw userError('campaign.notOpen', {});
  const target = campaign.target ?? numberSetting(readSettings(), 'responseTarget');
  const groups = readContactGroups(campaign);
  const all = groups.find(({ kind }) => kind === 'all');
  return {
    target,
    all: all === undefined ? null : contactProgressOf(all, target),
    groups: planProgress(groups, by, target),
  };
};
