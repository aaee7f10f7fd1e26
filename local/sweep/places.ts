/** Which of many places are tried when not all are: the same ones each time, and always the first, the last ones and each mail. */

const LAST = 3;

/** Every `every`th, the first, the last three, and those of which `always` is true. */
export const sampled = <T>(places: readonly T[], every: number, always: (place: T) => boolean): T[] =>
  places.filter(
    (place, at) => at % every === 0 || (every <= SPARSE && (at >= places.length - LAST || always(place))),
  );

/** From here on a sample is for a quick look alone, and takes nothing besides. */
const SPARSE = 1000;
