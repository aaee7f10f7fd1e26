/** A panel's view that is read again whenever an action has ended. */
import { useEffect, useRef } from 'preact/hooks';
import { useView, type Loaded } from './use-view';

/** `age` grows when an action has ended; any other value of it is another question too. */
export const useReading = <T>(read: () => Promise<T>, age: number | string): Loaded<T> => {
  const loaded = useView(read);
  const { reload } = loaded;
  const shown = useRef(age);
  useEffect(() => {
    if (age !== shown.current) reload();
    shown.current = age;
  }, [age, reload]);
  return loaded;
};
