/** Bàn giao in its two halves, by the sidebar's calls and by the menu, and a copied workbook declared a new one. */
import { COLLEAGUE } from '../../workspace/new-world';
import type { Scenario } from '../scenario';
import { once, openedCollege, press, plannedCollege } from '../stage';

const handedOver = once(() => {
  const workspace = plannedCollege();
  press(workspace, 'handOver', { to: COLLEAGUE });
  return workspace;
});
const copied = once(() => openedCollege().copyAs(COLLEAGUE));

export const handOverScenarios: readonly Scenario[] = [
  {
    name: 'handOver',
    covers: ['handOver'],
    stage: openedCollege,
    press: { method: 'handOver', input: { to: COLLEAGUE } },
  },
  {
    name: 'acceptHandOver',
    covers: ['acceptHandOver'],
    stage: handedOver,
    press: { method: 'acceptHandOver', as: COLLEAGUE },
    // Accepted, there is nothing more to accept.
    mayAnswer: ['handover.notForYou'],
  },
  {
    name: 'declareNew',
    covers: ['declareNew'],
    stage: copied,
    press: { method: 'declareNew', as: COLLEAGUE },
    mayAnswer: ['workbook.notCopied'],
  },
  {
    name: 'menuHandOver',
    covers: ['menuHandOver'],
    stage: plannedCollege,
    press: { call: 'menuHandOver', answers: [COLLEAGUE] },
  },
  {
    name: 'menuDeclareNew',
    covers: ['menuDeclareNew'],
    stage: copied,
    press: { call: 'menuDeclareNew', as: COLLEAGUE },
  },
];
