/** Reads what became of each graduate of a campaign, counted by class and teacher: answers first, then the contact log. */
import { brokenAddresses, brokenNow } from '../../domain/collection/broken-addresses';
import { classIndex, classLabel, classKey } from '../../domain/roster/class-names';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { lastWords } from '../../domain/collection/counted-answers';
import { responseHeads } from '../../domain/collection/responses-table';
import { contactAttempts } from '../../domain/contacts/attempts-table';
import { contactGroups, type ContactGroup } from '../../domain/contacts/contact-groups';
import { UNKNOWN_GROUP } from '../../domain/indicators/records';
import { classes } from '../../domain/roster/classes';
import { readUsable } from '../../google/read-table';
import { readTargets } from './read-campaign';

export const readContactGroups = (campaign: CampaignRow): ContactGroup[] => {
  const known = classIndex(readUsable(classes));
  const broken = brokenNow(readUsable(brokenAddresses));
  const ofCampaign = ({ campaign: name }: { readonly campaign: string }): boolean =>
    name === campaign.campaign;
  const targets = readTargets(campaign).map(({ graduationKey, phone, email, ...row }) => {
    const its = known.get(classKey(row));
    return {
      graduationKey,
      reachable: phone !== null || (email !== null && !broken.has(email)),
      className: its ? classLabel(its) : UNKNOWN_GROUP,
      teacher: its?.teacher ?? null,
    };
  });
  return contactGroups(
    targets,
    lastWords(readUsable(responseHeads), campaign.campaign),
    readUsable(contactAttempts).filter(ofCampaign),
  );
};
