/** The import dialog writes while the sidebar waits behind it: once somebody comes back to the sidebar, its numbers are read again. */
import { useEffect, useRef } from 'preact/hooks';
import type { Task } from './task';

const EVENTS = ['focus', 'pointerenter', 'pointerdown'] as const;
/** The dialog opens within this; a pointer that leaves the sidebar then only goes to it. */
const OPENS_MS = 1500;

/** Calls `onReturn` at each return after the dialog was opened here. */
export const useReturnFromDialog = (task: Task, onReturn: () => void): void => {
  const openedAt = useRef<number | null>(null);
  const back = useRef(onReturn);
  back.current = onReturn;
  const opened = task.state === 'ended' && task.job.method === 'openImport';
  useEffect(() => {
    if (opened) openedAt.current = Date.now();
  }, [opened]);
  useEffect(() => {
    const look = (): void => {
      if (openedAt.current === null || Date.now() - openedAt.current < OPENS_MS) return;
      openedAt.current = null;
      back.current();
    };
    for (const event of EVENTS) {
      window.addEventListener(event, look);
      document.documentElement.addEventListener(event, look);
    }
    return () => {
      for (const event of EVENTS) {
        window.removeEventListener(event, look);
        document.documentElement.removeEventListener(event, look);
      }
    };
  }, []);
};
