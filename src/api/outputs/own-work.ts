/** What the script gives back for the page *Việc của tôi* (S1.4). */
import * as z from 'zod/mini';
import { PANELS } from '../../domain/office/panels';
import { STEP_RELATIONS } from '../../domain/own-work/own-steps';
import { STEP_STATES } from './views';

export const OwnWorkView = z.object({
  address: z.string(),
  name: z.string(),
  /** As what: 'Phòng CT HSSV', 'GVCN KT2 K59'; empty for somebody unknown. */
  parts: z.array(z.string()),
  /** Named by a row of *Phân công*. */
  assigned: z.boolean(),
  /** What may be named as one's own unit. */
  choices: z.array(z.string()),
  steps: z.array(
    z.object({
      number: z.number(),
      title: z.string(),
      state: z.enum(STEP_STATES),
      note: z.string(),
      relation: z.enum(STEP_RELATIONS),
      part: z.string(),
      missing: z.array(z.string()),
      due: z.string(),
      late: z.boolean(),
      guide: z.array(z.string()),
    }),
  ),
  items: z.array(
    z.object({
      text: z.string(),
      note: z.string(),
      late: z.boolean(),
      /** The step's page where it is done, 0 for that of the network, null where `url` leads to it. */
      step: z.nullable(z.number()),
      panel: z.nullable(z.enum(PANELS)),
      url: z.string(),
    }),
  ),
});
