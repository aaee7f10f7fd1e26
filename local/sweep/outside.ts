/** What a workflow did outside the workbook, and to whom it belongs. */
import type { Workspace } from '../workspace/workspace';

/** Forms, files, mails and triggers as one text. */
export const outsideOf = ({ world }: Workspace): string =>
  JSON.stringify([world.forms, world.files, world.outbox, world.triggers]);

/** Whose the new files, mails and triggers are. */
export const makersOf = (before: Workspace, { world }: Workspace): ReadonlySet<string> => {
  const [files, mails, triggers] = [
    Object.values(world.files).filter(({ id }) => !(id in before.world.files)),
    world.outbox.slice(before.world.outbox.length),
    world.triggers.slice(before.world.triggers.length),
  ];
  return new Set([
    ...files.map(({ owner }) => owner),
    ...mails.map(({ from }) => from),
    ...triggers.map(({ creator }) => creator),
  ]);
};
