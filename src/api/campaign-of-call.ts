/**
 * Which campaign a press means. Where the workbook has several the sidebar names the one that its page shows, beside the
 * method's own input; so a long action goes on with the same people whichever campaign somebody else chooses meanwhile.
 */
import { namedCampaign, underCampaign } from '../workflows/shared/read-campaign';

const NAME = 'forCampaign';

const namedIn = (json: string): string | null => {
  // Inputs may be large: those that name no campaign are not parsed a second time.
  if (!json.includes(`"${NAME}"`)) return null;
  try {
    const input: unknown = JSON.parse(json);
    const name: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, NAME) : null;
    return typeof name === 'string' && name !== '' ? name : null;
  } catch {
    // What is no JSON is refused where the input is checked.
    return null;
  }
};

/** Runs a call as work on the campaign that its input names; schemas drop the name. */
export const forCampaign = <T>(json: string, run: () => T): T => underCampaign(namedIn(json), run);

/** The input as it is queued: the campaign goes along. */
export const withCampaign = (input: object): string => {
  const campaign = namedCampaign();
  return JSON.stringify(campaign === null ? input : { ...input, [NAME]: campaign });
};
