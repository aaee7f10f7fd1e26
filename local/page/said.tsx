/** What the script says to the person: toasts that pass, alerts that stay until they are closed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidView } from '../server/views';

/** Milliseconds; Sheets shows a toast for five seconds. */
const TOAST_TIME = 8_000;

const buttons: Readonly<Record<string, string>> = {
  OK: 'OK',
  YES: 'Có',
  NO: 'Không',
  CANCEL: 'Hủy',
  CLOSE: 'Đóng',
};

/** Those said since the page was opened and not yet closed. */
const useNewOnes = (said: readonly SaidView[]) => {
  const known = useRef(new Set(said.map(({ number }) => number)));
  const [open, setOpen] = useState<readonly SaidView[]>([]);
  useEffect(() => {
    const fresh = said.filter(({ number }) => !known.current.has(number));
    for (const { number } of fresh) known.current.add(number);
    if (fresh.length > 0) setOpen((before) => [...before, ...fresh]);
  }, [said]);
  const close = (number: number): void => setOpen((before) => before.filter((one) => one.number !== number));
  return { open, close };
};

const Card = ({ said, onClose }: { readonly said: SaidView; readonly onClose: () => void }) => {
  useEffect(() => {
    if (said.kind === 'alert') return;
    const timer = setTimeout(onClose, TOAST_TIME);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={`said ${said.kind}`}>
      <p>
        {said.title !== '' && <b>{said.title} </b>}
        {said.text}
        {said.kind === 'alert' && <small> (đã bấm {buttons[said.answer] ?? said.answer})</small>}
      </p>
      <button type="button" class="quiet" aria-label="Đóng thông báo" onClick={onClose}>
        ✕
      </button>
    </div>
  );
};

export const Said = ({ said }: { readonly said: readonly SaidView[] }) => {
  const { open, close } = useNewOnes(said);
  return (
    <div class="said-box" role="status">
      {open.map((one) => (
        <Card key={one.number} said={one} onClose={() => close(one.number)} />
      ))}
    </div>
  );
};
