/** The tables that forms feed, and which of their rows came so. */
import { formDeclarations, FORM_KINDS } from '.';
import type { Register } from '../register';

/** Each register once. */
export const fedRegisters: readonly Register[] = [
  ...new Set(FORM_KINDS.flatMap((kind) => formDeclarations[kind].feeds.map(({ register }) => register))),
];

/** The submissions that a row holds: the one that it began with, and the one that answered an invitation. */
export const sourcesOf = (
  row: Readonly<Record<string, unknown>>,
): { readonly formKey: string; readonly responseId: string }[] =>
  [sourceOf(row['rowKey']), sourceOf(row['answer'])].filter((source) => source !== null);

/** The form and the submission that a row's key names; null for a row that no form brought. */
export const sourceOf = (
  rowKey: unknown,
): { readonly formKey: string; readonly responseId: string } | null => {
  const at = typeof rowKey === 'string' ? rowKey.indexOf('#') : -1;
  return typeof rowKey !== 'string' || at < 0
    ? null
    : { formKey: rowKey.slice(0, at), responseId: rowKey.slice(at + 1) };
};
