/** What the script gives back about the office account: its queue, handing it over, a copied workbook. */
import * as z from 'zod/mini';
import { QueueView } from './views';

export const officeOutputs = {
  readQueue: QueueView,
  cancelQueued: QueueView,
  handOver: z.object({ shared: z.number() }),
  acceptHandOver: z.object({ made: z.array(z.string()) }),
  declareNew: z.object({ made: z.array(z.string()) }),
} as const;
