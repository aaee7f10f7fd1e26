/** Proposals for Dân tộc: the name of one of the 54 groups for another spelling of it. */
import { ETHNIC_GROUPS } from '../../data/ethnic-groups';
import { lazily } from '../../remember';
import { foldMarks } from '../../text';

/** 'H’Mông', "h'mong" and 'HMong' are one. */
const letters = (text: string): string => foldMarks(text).replace(/[^a-z]/g, '');

const byLetters = lazily(
  () =>
    new Map(
      ETHNIC_GROUPS.flatMap(({ name, aliases }) =>
        [...aliases, name].map((spelling) => [letters(spelling), name]),
      ),
    ),
);

/** The standard name, or null for one that already stands so and for what no group is called. */
export const proposeEthnicGroup = (text: string): string | null => {
  const name = byLetters().get(letters(text.replace(/^(?:dân tộc|dt)[\s:.]+/iu, '')));
  return name === undefined || name === text ? null : name;
};
