/** The enumerations of SpreadsheetApp. */
import { BOOLEAN_CRITERIA, VALIDATION_CRITERIA } from '../world/criteria';
import { enumOf } from './enum-values';

type Sheets = typeof GoogleAppsScript.Spreadsheet;

export const spreadsheetEnums = {
  BooleanCriteria: enumOf<Sheets['BooleanCriteria']>(BOOLEAN_CRITERIA),
  BorderStyle: enumOf<Sheets['BorderStyle']>([
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  ]),
  DataValidationCriteria: enumOf<Sheets['DataValidationCriteria']>(VALIDATION_CRITERIA),
  DeveloperMetadataLocationType: enumOf<Sheets['DeveloperMetadataLocationType']>([
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ]),
  DeveloperMetadataVisibility: enumOf<Sheets['DeveloperMetadataVisibility']>(['DOCUMENT', 'PROJECT']),
  Dimension: enumOf<Sheets['Dimension']>(['COLUMNS', 'ROWS']),
  Direction: enumOf<Sheets['Direction']>(['UP', 'DOWN', 'PREVIOUS', 'NEXT']),
  ProtectionType: enumOf<Sheets['ProtectionType']>(['RANGE', 'SHEET']),
  SheetType: enumOf<Sheets['SheetType']>(['GRID', 'OBJECT']),
  WrapStrategy: enumOf<Sheets['WrapStrategy']>(['WRAP', 'OVERFLOW', 'CLIP']),
} as const;

/** The member of an enumeration with that name. */
export const enumMember = <E extends object>(members: E, name: string): E[keyof E] => {
  const found = Object.entries(members).find(([key]) => key === name);
  if (!found) throw new Error(`no such member: ${name}`);
  // A value of E, found under its own name.
  return found[1] as E[keyof E];
};
