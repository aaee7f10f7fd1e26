/** Where in the workbook something stands. */
export interface Place {
  readonly sheet: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}
