/** Which of many places are tried when not all are: the same ones each time. */
import type { Sample } from './scenario';

/** As many at the end are always tried: there the work is done and the person not yet told. */
const LAST = 3;

/** The places of a sample, in their order; `always` names those that none of every so many leaves out. */
export const sampled = <T>(places: readonly T[], sample: Sample, always: (place: T) => boolean): T[] => {
  if ('every' in sample)
    return places.filter(
      (place, at) => at % sample.every === 0 || at >= places.length - LAST || always(place),
    );
  const wanted = new Set(sample.parts.map((part) => Math.round(part * (places.length - 1))));
  return places.filter((_, at) => wanted.has(at));
};
