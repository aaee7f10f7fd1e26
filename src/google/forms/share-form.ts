/** Shares a form with people of the office, so that they pull answers and read the form themselves. */
/** Makes them editors of the form; those who are already stay. May be run again. */
export const shareForm = (form: GoogleAppsScript.Forms.Form, emails: readonly string[]): void => {
  const known = new Set(form.getEditors().map((user) => user.getEmail().toLowerCase()));
  const missing = emails.filter((email) => !known.has(email.toLowerCase()));
  if (missing.length > 0) form.addEditors(missing);
};
