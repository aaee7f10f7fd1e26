/** What a form already holds, and which of its items are which of the survey's. */
import type { ItemKind, ItemSpec } from './form-spec';
import type { Scale } from './survey';

/** 'page' targets are given by the id of the page break that begins them. */
export type ExistingTarget = 'submit' | 'continue' | 'restart' | { readonly id: string };

export interface ExistingItem {
  readonly id: string;
  /** 'foreign': a kind that the program never makes. */
  readonly kind: ItemKind | 'foreign';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly labels: readonly string[];
  /** Where each choice leads; null when the question does not branch. */
  readonly branches: readonly ExistingTarget[] | null;
  readonly other: boolean;
  readonly scale: Scale | null;
  /** Of page breaks: where the page before it leads. */
  readonly next: ExistingTarget | null;
}
/** Enough of an item to recognise it. */
export type ItemOutline = Pick<ExistingItem, 'id' | 'kind' | 'title'>;

/** Item ids by key, as `matchItems` gave them when the form was built. */
export type ItemIds = Readonly<Record<string, string>>;

/** Items found so far, by key; an item is claimed once. */
class Claims {
  readonly found = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly owners: ReadonlyMap<string, string>;
  constructor(known: ItemIds) {
    this.owners = new Map(Object.entries(known).map(([key, id]) => [id, key]));
  }
  /** Nothing is known from an earlier build. */
  get fresh(): boolean {
    return this.owners.size === 0;
  }
  isKnownAs(item: ItemOutline, spec: ItemSpec): boolean {
    return this.owners.get(item.id) === spec.key;
  }
  /** Claims the first item that fits, unless it is of another kind or belongs to another question. */
  claim(spec: ItemSpec, items: readonly ItemOutline[], fits: (item: ItemOutline) => boolean): void {
    if (this.found.has(spec.key)) return;
    const item = items.find(
      (candidate) =>
        candidate.kind === spec.kind &&
        !this.taken.has(candidate.id) &&
        (this.owners.get(candidate.id) ?? spec.key) === spec.key &&
        fits(candidate),
    );
    if (!item) return;
    this.found.set(spec.key, item.id);
    this.taken.add(item.id);
  }
}

/**
 * Finds the item of each key. First by the id known from an earlier build; then by kind and title; last by kind between
 * the same neighbours: an item without a title is one whose making was cut short, and, in a form not known from before,
 * one with another title is the same question in earlier words.
 */
export const matchItems = (
  specs: readonly ItemSpec[],
  existing: readonly ItemOutline[],
  known: ItemIds = {},
): ReadonlyMap<string, string> => {
  const claims = new Claims(known);
  for (const spec of specs) claims.claim(spec, existing, (item) => claims.isKnownAs(item, spec));
  for (const spec of specs) claims.claim(spec, existing, ({ title }) => title === spec.title);
  specs.forEach((spec, at) => {
    const [from, to] = gap(specs, existing, claims.found, at);
    claims.claim(spec, existing.slice(from, to), ({ title }) => claims.fresh || title === '');
  });
  // An item cut short stands at the end until it is moved to its place.
  for (const spec of specs) claims.claim(spec, existing, ({ title }) => title === '');
  return claims.found;
};

/** The stretch of the form between the nearest found items before and after a place in the spec. */
const gap = (
  specs: readonly ItemSpec[],
  existing: readonly ItemOutline[],
  found: ReadonlyMap<string, string>,
  at: number,
): readonly [number, number] => {
  const indexOf = ({ key }: ItemSpec): number => existing.findIndex(({ id }) => id === found.get(key));
  const before = specs.slice(0, at).filter(({ key }) => found.has(key));
  const after = specs.slice(at + 1).find(({ key }) => found.has(key));
  const last = before[before.length - 1];
  return [last ? indexOf(last) + 1 : 0, after ? indexOf(after) : existing.length];
};
