/** Shows a row of the grid from a panel: *Xem*. */
import { call } from '../rpc';
import type { Place, Problem } from '../types';
import { usePress } from '../use-press';

export interface Seeing {
  readonly failure: Problem | null;
  readonly see: (place: Place) => void;
  /** The person's row in `Danh sách`. */
  readonly seeGraduate: (graduationKey: string) => void;
}

export const useSeeing = (): Seeing => {
  const { failure, press } = usePress();
  return {
    failure,
    see: (place) => press(() => call('showPlace', place)),
    seeGraduate: (graduationKey) => press(() => call('showGraduate', { graduationKey })),
  };
};
