/** Whom the office account has chosen to take over; noted with the workbook, not in the grid. */
import { forgetProperty, readProperty, writeProperty } from './workbook';

const NAMED = 'handOverTo';

export const readHandOverTo = (): string | null => readProperty(NAMED);
export const noteHandOver = (to: string): void => writeProperty(NAMED, to);
export const endHandOver = (): void => forgetProperty(NAMED);
