/** What the script's own frames (sidebar, dialog) tell the page around them. */
import { useEffect } from 'preact/hooks';
import type { ScriptMessage } from './sidebar-shim';

const isMessage = (data: unknown): data is ScriptMessage =>
  typeof data === 'object' &&
  data !== null &&
  'from' in data &&
  (data.from === 'sidebar' || data.from === 'dialog') &&
  'what' in data &&
  (data.what === 'called' || data.what === 'close') &&
  'method' in data &&
  typeof data.method === 'string';

export const useScriptMessages = (hear: (message: ScriptMessage) => void): void => {
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>): void => {
      if (event.origin === location.origin && isMessage(event.data)) hear(event.data);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [hear]);
};
