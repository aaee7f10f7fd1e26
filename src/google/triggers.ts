/** The one clock trigger of the dispatcher, made by the account that runs Thiết lập. */

const HANDLER = 'onClock';
const EVERY_MINUTES = 5;

/** Makes the trigger if there is none. Returns whether it was made. */
export const applyClockTrigger = (): boolean => {
  if (ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === HANDLER))
    return false;
  ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(EVERY_MINUTES).create();
  return true;
};

/** Ends the dispatcher of this account; nobody sees or ends another's triggers. */
export const removeClockTriggers = (): void => {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
};
