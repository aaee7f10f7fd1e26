/** What a template may contain, declared as a tree of names; the type of the data that fills it follows from the same value. */

/** A text, a yes or no that shows or hides what stands between {#x} and {/x}, a picture {%x}, or a list with tags of its own. */
export type TagKind = 'text' | 'flag' | 'picture' | TagTree;
export interface TagTree {
  readonly [name: string]: TagKind;
}

type ValueOf<K> = K extends 'text'
  ? string
  : K extends 'flag'
    ? boolean
    : K extends 'picture'
      ? never
      : readonly DataOf<K>[];

/** The data of a template with these tags; pictures are handed over apart. */
export type DataOf<T> = { readonly [N in keyof T as T[N] extends 'picture' ? never : N]: ValueOf<T[N]> };

/** Data for any template: texts, conditions, lists of the same. */
export interface TemplateData {
  readonly [name: string]: string | boolean | readonly TemplateData[];
}

/** The pictures of a template with these tags, by name; each may be left out. */
export type PicturesOf<T, P> = { readonly [N in keyof T as T[N] extends 'picture' ? N : never]?: P };
