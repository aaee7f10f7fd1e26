/** A value read from the server, read again when `version` changes; the old one stays until the new one has come. */
import { useEffect, useState } from 'preact/hooks';
import { errorMessage, read } from './api';

export interface Reading<T> {
  readonly value: T | null;
  readonly error: string | null;
}

export const useRead = <T>(path: string, version = 0): Reading<T> => {
  const [reading, setReading] = useState<Reading<T>>({ value: null, error: null });
  useEffect(() => {
    let current = true;
    read<T>(path).then(
      (value) => current && setReading({ value, error: null }),
      (error: unknown) => current && setReading({ value: null, error: errorMessage(error) }),
    );
    return () => {
      current = false;
    };
  }, [path, version]);
  return reading;
};
