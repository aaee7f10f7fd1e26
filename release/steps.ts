/**
 * What a release consists of, decided from what was found: the template spreadsheet, its language and time zone, its script,
 * the script's files, and that anybody with the link may look. Nothing that is there is made again.
 */

/** What Drive and the release's own notes know of the template. */
export interface Found {
  /** The template that Drive found by its properties, or the notes named and Drive still has; null before the first release. */
  readonly template: string | null;
  /** The script bound to it. */
  readonly script: string | null;
  /** A release ended between making the script and noting its id. */
  readonly unclear: boolean;
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** Anybody with the link may look at it. */
  readonly shared: boolean;
}

export type Step =
  | { readonly do: 'make template' }
  | { readonly do: 'drop template'; readonly template: string }
  | { readonly do: 'set locale and time zone' }
  | { readonly do: 'make script' }
  | { readonly do: 'push files' }
  | { readonly do: 'share' };

/** Dates and numbers are typed as in Việt Nam; the script's manifest has the same zone. */
export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Before the first release. */
export const NOTHING: Found = {
  template: null,
  script: null,
  unclear: false,
  locale: null,
  timeZone: null,
  shared: false,
};

/**
 * The steps that are left, in order. A template whose script is unclear is dropped and made anew: it was not shared yet, and
 * a spreadsheet with two bound scripts would show two menus.
 */
export const planRelease = (found: Found): readonly Step[] => {
  if (found.unclear && found.template !== null)
    return [{ do: 'drop template', template: found.template }, ...planRelease(NOTHING)];
  const isSet = found.locale === LOCALE && found.timeZone === TIME_ZONE;
  return [
    ...(found.template === null ? [{ do: 'make template' } as const] : []),
    ...(isSet ? [] : [{ do: 'set locale and time zone' } as const]),
    ...(found.script === null ? [{ do: 'make script' } as const] : []),
    { do: 'push files' },
    ...(found.shared ? [] : [{ do: 'share' } as const]),
  ];
};

/** Where a college makes its own copy, script and all. */
export const copyLink = (template: string): string =>
  `https://docs.google.com/spreadsheets/d/${template}/copy`;
