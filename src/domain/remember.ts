/** Works a value out once where the same is asked again and again: class names, days and choices of a long list. */

/** The most answers that are kept at a time. */
const MOST = 5000;

/** The same function, which keeps its last answers; for functions of one simple value that always give the same. */
export const remember = <Asked extends string | number | boolean, Given>(
  find: (asked: Asked) => Given,
): ((asked: Asked) => Given) => {
  const known = new Map<Asked, { readonly given: Given }>();
  return (asked) => {
    const seen = known.get(asked);
    if (seen !== undefined) return seen.given;
    if (known.size === MOST) known.clear();
    const given = find(asked);
    known.set(asked, { given });
    return given;
  };
};

/** A value that is worked out when it is first asked for: of the hundreds that the script declares an execution needs a few. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};
