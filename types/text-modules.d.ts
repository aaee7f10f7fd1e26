/** What build.mjs can inline: a built .docx template as base64 text. */
declare module 'templates:*' {
  const base64: string;
  export default base64;
}
