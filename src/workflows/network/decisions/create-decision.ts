/** Drafts a decision of the network as a Doc from the registers (S2.10, S2.22, S2.27). */
import { fillTemplate } from '../../../domain/documents/fill-template';
import { decisionTags } from '../../../domain/network/decisions/decision-tags';
import {
  decisionData,
  decisionPeriod,
  decisionSubject,
  formatDecision,
  honoureeLine,
  honoureesOf,
  memberLine,
  parseDecision,
  type DecisionWish,
  type NamedPerson,
} from '../../../domain/network/decisions/plan-decision';
import type { NetworkContext } from '../../../domain/network/register';
import { honours } from '../../../domain/network/registers/honours';
import { config } from '../../../domain/office/office-tables';
import { parseSettings } from '../../../domain/office/settings';
import { userError } from '../../../domain/problem';
import { readUsable } from '../../../google/read-table';
import { underLock } from '../../../google/session';
import { makePaper, type MadePaper } from '../../shared/make-paper';
import { readContext } from '../read-context';
import { requireOn } from '../registers/read-register';
import { DECIDED_REGISTERS, readMembers, yearOf } from './read-decisions';

const readPeople = (wish: DecisionWish, context: NetworkContext): NamedPerson[] => {
  switch (wish.kind) {
    case 'committee':
      return readMembers(wish, context).map(memberLine);
    case 'honours':
      return honoureesOf(readUsable(honours), yearOf(context)).map(honoureeLine);
    case 'fundRules':
      return [];
  }
};

/** A new version each time, to be completed, submitted and signed. Throws a UserError where nobody is to stand in it. */
export const createDecision = (wish: DecisionWish): MadePaper =>
  underLock('soạn quyết định', () => {
    const context = readContext();
    requireOn(DECIDED_REGISTERS[wish.kind], context);
    const people = readPeople(wish, context);
    const year = yearOf(context);
    if (people.length === 0 && wish.kind !== 'fundRules')
      throw userError('decision.nobody', { title: DECIDED_REGISTERS[wish.kind].table.title });
    return makePaper({
      kind: 'decision',
      period: decisionPeriod(wish, year),
      title: `Quyết định ${decisionSubject(wish, year).replace(/^./u, (first) => first.toLowerCase())}`,
      tags: decisionTags,
      isOrdered: () => true,
      freeze: () => formatDecision({ ...wish, year, people }),
      fill: (template, frozen) => {
        const rows = readUsable(config);
        return fillTemplate(template, decisionData(parseDecision(frozen), rows, parseSettings(rows)));
      },
    }).paper;
  });
