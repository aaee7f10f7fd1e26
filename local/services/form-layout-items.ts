/** Page breaks, with where a person goes, and section headers. */
import type { Navigation, PageBreakState, SectionHeaderState } from '../world/forms';
import { exception } from './core';
import { PageNavigationType } from './form-enums';
import { setting, type FormHandle } from './form-handle';
import { asItem, commonParts, itemState } from './form-item-parts';

type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;
type PageNavigation = GoogleAppsScript.Forms.PageNavigationType;
type SectionHeaderItem = GoogleAppsScript.Forms.SectionHeaderItem;

const NAVIGATIONS = new Map<unknown, Navigation>([
  [PageNavigationType.CONTINUE, { to: 'continue' }],
  [PageNavigationType.RESTART, { to: 'restart' }],
  [PageNavigationType.SUBMIT, { to: 'submit' }],
]);

/** Reads what a script gives as a go-to: a page of the form, or CONTINUE, RESTART, SUBMIT. */
export const parseNavigation = (handle: FormHandle, goTo: PageBreakItem | PageNavigation): Navigation => {
  const named = NAVIGATIONS.get(goTo);
  if (named) return { ...named };
  if (typeof goTo !== 'object') throw exception('Invalid argument: navigation');
  const page = itemState(goTo);
  if (page.type !== 'PAGE_BREAK') throw exception('Invalid argument: navigationItem');
  handle.indexOf(page);
  return { to: 'page', item: page.id };
};

export const navigationType = (goTo: Navigation): PageNavigation => {
  const names = { continue: 'CONTINUE', restart: 'RESTART', submit: 'SUBMIT', page: 'GO_TO_PAGE' } as const;
  return PageNavigationType[names[goTo.to]];
};

/** The page a go-to names, null (whatever the published type says) when it names none or that page was deleted. */
export const navigationPage = (handle: FormHandle, goTo: Navigation | null): PageBreakItem => {
  const page = goTo?.to === 'page' ? handle.state.items.find(({ id }) => id === goTo.item) : undefined;
  return (page?.type === 'PAGE_BREAK' ? pageBreakItem(handle, page) : null) as PageBreakItem;
};

/** Its go-to is that of the page BEFORE the break (reference/forms/page-break-item). */
export const pageBreakItem = (handle: FormHandle, state: PageBreakState): PageBreakItem => {
  const self = (): PageBreakItem => item;
  const part = {
    ...commonParts(handle, state, self),
    getGoToPage: () => navigationPage(handle, state.goTo),
    getPageNavigationType: () => navigationType(state.goTo),
    setGoToPage: setting(handle, self, (goTo: PageBreakItem | PageNavigation) => {
      state.goTo = parseNavigation(handle, goTo);
    }),
  } satisfies Partial<PageBreakItem>;
  const item = asItem<PageBreakItem>('PageBreakItem', part, state);
  return item;
};

export const sectionHeaderItem = (handle: FormHandle, state: SectionHeaderState): SectionHeaderItem => {
  const self = (): SectionHeaderItem => item;
  const part = commonParts(handle, state, self) satisfies Partial<SectionHeaderItem>;
  const item = asItem<SectionHeaderItem>('SectionHeaderItem', part, state);
  return item;
};
