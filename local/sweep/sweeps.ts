/** The kinds of disturbance, in the order of the columns of `npm run sweep`. */
import { editSweep } from './edit-sweep';
import { faultSweep } from './fault-sweep';
import type { Sweep } from './scenario';
import { peopleSweep } from './people-sweep';
import { stopSweep } from './stop-sweep';

export const sweeps: readonly Sweep[] = [stopSweep, faultSweep, editSweep, peopleSweep];
