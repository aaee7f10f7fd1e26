/** The bar over everything: the script's menu, who one is, the clock, ways to files and mails. */
import { useState } from 'preact/hooks';
import type { ClockReply, DeskView } from '../server/views';
import { errorMessage, post } from './api';
import { Clock } from './clock';
import { ScriptMenu } from './script-menu';
import { Seat } from './seat';

interface TopBarProps {
  readonly desk: DeskView;
  /** Something outside the sidebar changed the workspace. */
  readonly onChanged: () => void;
  /** One sits down as somebody else; null when that failed. */
  readonly onSeat: (email: string | null) => void;
  /** A menu item opened the sidebar. */
  readonly onSidebar: () => void;
}

interface Ran {
  readonly ok: boolean;
  readonly message?: string;
  readonly sidebar?: boolean;
}

/** One thing at a time: posts, tells what went wrong, and that something has changed. */
const usePosting = (onChanged: () => void) => {
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const send = (work: () => Promise<void>, failed: () => void = () => undefined): void => {
    if (busy) return;
    setBusy(true);
    setNotice('');
    work()
      .catch((error: unknown) => {
        setNotice(errorMessage(error));
        failed();
      })
      .finally(() => {
        setBusy(false);
        onChanged();
      });
  };
  return { notice, setNotice, busy, send };
};

export const TopBar = ({ desk, onChanged, onSeat, onSidebar }: TopBarProps) => {
  const { notice, setNotice, busy, send } = usePosting(onChanged);
  const [moved, setMoved] = useState<ClockReply | null>(null);
  const press = (handler: string): void =>
    send(async () => {
      const { ok, message, sidebar } = await post<Ran>('/api/menu', { handler });
      setNotice(ok ? '' : (message ?? ''));
      if (sidebar) onSidebar();
    });
  const sitDown = (email: string): void => {
    onSeat(email);
    send(
      async () => {
        await post('/api/as', { email });
        setMoved(null);
      },
      () => onSeat(null),
    );
  };
  const move = (by: 'hour' | 'day'): void =>
    send(async () => setMoved(await post<ClockReply>('/api/clock', { by })));
  return (
    <header class="top-bar" aria-busy={busy}>
      <h1>{desk.workbook}</h1>
      {desk.menus.map((menu) => (
        <ScriptMenu key={menu.caption} menu={menu} onPress={press} />
      ))}
      {desk.access === 'view' && <span class="chip">Chỉ xem</span>}
      <nav aria-label="Trang khác">
        {desk.access !== 'none' && (
          <>
            <a href="/files" target="_blank">
              Phiếu, hồ sơ
            </a>
            <a href="/outbox" target="_blank">
              Hộp thư đi ({desk.mails})
            </a>
          </>
        )}
      </nav>
      <Seat desk={desk} onChange={sitDown} />
      <Clock desk={desk} moved={moved} onMove={move} onClose={() => setMoved(null)} />
      {busy && (
        <span role="status" class="busy">
          Đang làm…
        </span>
      )}
      {notice !== '' && (
        <p role="alert" class="alert">
          {notice}
        </p>
      )}
    </header>
  );
};
