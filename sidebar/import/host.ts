/** What HtmlService gives a dialog besides the calls: it can close itself. */
declare const google: { readonly script: { readonly host: { close(): void } } };

export const closeDialog = (): void => google.script.host.close();
