/** The part of the contract that is about step 5, the answers. */
import { whereShared } from '../method-declaration';
import { nothing } from '../inputs';

export const answersMethods = {
  /** Step 5: pulls new and changed answers and matches them. */
  pullResponses: {
    ...whereShared('Lấy phản hồi mới'),
    input: nothing,
  },
} as const;
