/** Handlers of the methods about a clean roster: proposals, look-alikes, classes, order, one person's history. */
import { confirmClass, readClassStands } from '../../workflows/step3-roster/class-stands';
import { readDuplicates, settleDuplicate } from '../../workflows/step3-roster/duplicates';
import { readPersonPage } from '../../workflows/step3-roster/person-history';
import { applyProposals, readProposals, refuseProposals } from '../../workflows/step3-roster/proposals';
import { sortRoster } from '../../workflows/step3-roster/sort-roster';
import type { cleaningMethods } from '../methods/step3-cleaning';
import type { Handlers } from './handled';

export const cleaningHandlers: Handlers<keyof typeof cleaningMethods> = {
  readProposals,
  applyProposals,
  refuseProposals,
  readDuplicates: () => readDuplicates(),
  settleDuplicate,
  readClassStands: () => readClassStands(),
  confirmClass,
  sortRoster: ({ by }) => sortRoster(by),
  readPerson: readPersonPage,
};
