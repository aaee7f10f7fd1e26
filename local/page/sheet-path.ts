/** Addresses under which the server gives parts of a tab; `file` is another spreadsheet than the workbook. */
export interface TabPlace {
  readonly file?: string | undefined;
  readonly name: string;
}

export const sheetPath = (
  part: 'sheet' | 'edge' | 'copy' | 'chart',
  { file, name }: TabPlace,
  query: Readonly<Record<string, string | number>>,
): string => {
  const asked = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  if (file !== undefined) asked.set('file', file);
  return `/api/${part}/${encodeURIComponent(name)}?${asked.toString()}`;
};
