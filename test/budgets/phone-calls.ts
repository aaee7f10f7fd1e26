/** The office's calls as the budgets measure them. */
import type { Desk } from './desk';

/** The first call of a campaign is a refusal: it makes the log's tab and withdraws the consent. */
export const calls = (desk: Desk): void => {
  desk.press('beginCalls');
  const graduationKey = desk.ask('readNextCall').person?.graduationKey ?? '';
  desk.press('logContact', { graduationKey, outcome: 'Từ chối' });
  desk.press('sendCallBooks', {}, { size: ({ total = 0 }) => ({ classes: total }) });
};
