/** The day, the settings and the faculties that the rules of the network are tried with. */
import type { NetworkContext } from '../../../src/domain/network/register';
import { parseSettings } from '../../../src/domain/office/settings';

export const defaultContext: NetworkContext = {
  today: '2026-03-05',
  settings: parseSettings([]),
  lists: { faculties: ['Kinh tế', 'Kỹ thuật'], units: ['Phòng TC-HSSV'] },
};
