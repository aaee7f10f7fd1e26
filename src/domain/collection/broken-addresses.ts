/** Tab `Email hỏng`: addresses that the office marked, for bounces cannot be read with our permissions (P12). */
import { choice, email, text, time } from '../columns';
import { table, type Row } from '../table';

const ADDRESS_STATES = ['hỏng', 'dùng lại'] as const;

/** The address is the key: a person who gets a newer one is written to again without anybody's doing. */
export const brokenAddresses = table({
  name: 'brokenAddresses',
  title: 'Email hỏng',
  key: ['address'],
  visibility: 'hidden',
  columns: {
    address: email('Email', { required: true, machine: true, personal: true, width: 200 }),
    state: choice('Tình trạng', ADDRESS_STATES, { required: true, machine: true, width: 90 }),
    at: time('Lúc', { machine: true, width: 130 }),
    by: text('Người ghi', { machine: true, width: 180 }),
    campaign: text('Đợt', { machine: true, width: 70 }),
  },
});
export type BrokenAddressRow = Row<typeof brokenAddresses>;

/** The addresses that no mail goes to. */
export const brokenNow = (
  rows: readonly Pick<BrokenAddressRow, 'address' | 'state'>[],
): ReadonlySet<string> => new Set(rows.flatMap(({ address, state }) => (state === 'hỏng' ? address : [])));

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;

/** The addresses in a pasted text, each once: a list, a bounce message, a column of cells. */
export const addressesIn = (pasted: string): string[] => [
  ...new Set((pasted.match(ADDRESS) ?? []).map((address) => address.toLowerCase().replace(/^[.']+/, ''))),
];

/** Of pasted addresses those that the roster has, and those that it has not. */
export const planMarks = (
  pasted: readonly string[],
  roster: readonly { readonly email: string | null }[],
  broken: ReadonlySet<string>,
): { readonly mark: string[]; readonly already: string[]; readonly unknown: string[] } => {
  const known = new Set(roster.flatMap(({ email: address }) => address ?? []));
  const found = pasted.filter((address) => known.has(address));
  return {
    mark: found.filter((address) => !broken.has(address)),
    already: found.filter((address) => broken.has(address)),
    unknown: pasted.filter((address) => !known.has(address)),
  };
};
