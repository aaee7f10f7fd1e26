/** The small college with the alumni network, and what its stories press and look at. */
import type { Workspace } from '../../../local/workspace/workspace';
import type { Input, Output } from '../../../src/api/contract';
import { press } from './desk';
import { once, smallCollege } from './small-college';

/** In HK II 2025–2026: both faculties of the small college have a term to find a speaker. */
export const quietCollege = once(() => {
  const workspace = smallCollege();
  workspace.world.clock = '2026-03-05T02:00:00.000Z';
  return workspace;
});

export const withGroup = (group: Input<'switchGroup'>['group']): Workspace => {
  const workspace = quietCollege();
  press(workspace, 'switchGroup', { group, on: true });
  return workspace;
};

/** All four groups are on. */
export const dutiful = once(() => {
  const workspace = withGroup('duties');
  for (const group of ['activities', 'information', 'resources'] as const)
    press(workspace, 'switchGroup', { group, on: true });
  return workspace;
});

type Values = Readonly<Record<string, string>>;

export const add = (workspace: Workspace, register: string, values: Values): Output<'addToRegister'> =>
  press(workspace, 'addToRegister', { register, values });

export const added = (workspace: Workspace, register: string, values: Values): void => {
  expect(add(workspace, register, values)).toMatchObject({ added: true, problems: [] });
};

export const SPEAKER: Values = {
  date: '2026-03-02',
  name: 'Lò Thị Hoa',
  faculty: 'Kinh tế',
  kind: 'Báo cáo chuyên đề',
  topic: 'Kế toán hợp tác xã',
};
