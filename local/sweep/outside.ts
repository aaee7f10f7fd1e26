/** What a workflow did outside the workbook, and to whom it belongs. */
import { withoutIds } from './normalise';
import type { Workspace } from '../workspace/workspace';

/** Forms, files, mails and triggers as one text. */
export const outsideOf = ({ world }: Workspace): string =>
  JSON.stringify([world.forms, world.files, world.outbox, world.triggers]);

/** What there is outside, by name, for two runs of which each made ids of its own. */
export const namesOutside = ({ world }: Workspace): string => {
  const { files, outbox, triggers } = world;
  return [
    ...Object.values(files).map(({ name, mimeType, owner }) => `${withoutIds(name)} ${mimeType} ${owner}`),
    ...outbox.map(({ from, to, subject }) => `${from} ${to.join()} ${withoutIds(subject)}`),
    ...triggers.map(({ handler, creator }) => `${handler} ${creator}`),
  ]
    .sort()
    .join('\n');
};

/** Whose the new files, mails and triggers are; a mail to oneself is nobody else's. */
export const makersOf = (before: Workspace, { world }: Workspace): ReadonlySet<string> => {
  const [files, mails, triggers] = [
    Object.values(world.files).filter(({ id }) => !(id in before.world.files)),
    world.outbox.slice(before.world.outbox.length).filter(({ from, to }) => to.join() !== from),
    world.triggers.slice(before.world.triggers.length),
  ];
  return new Set([
    ...files.map(({ owner }) => owner),
    ...mails.map(({ from }) => from),
    ...triggers.map(({ creator }) => creator),
  ]);
};
