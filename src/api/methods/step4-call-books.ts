/** The part of the contract that is about step 4's call books, the homeroom teachers' small Sheets. */
import { anyone, asOwner } from '../method-declaration';
import { nothing } from '../inputs';

export const callBookMethods = {
  /** Step 4: what `sendCallBooks` would do. */
  readBookPlan: {
    ...anyone,
    input: nothing,
  },
  /** Step 4: makes each class's book, shares it with its teacher alone and mails the link (call again while running). */
  sendCallBooks: {
    ...asOwner('Gửi Sổ gọi'),
    input: nothing,
  },
} as const;
