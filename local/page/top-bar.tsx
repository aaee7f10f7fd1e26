/** The bar over everything: the script's menu, who one is, the clock, ways to files and mails. */
import { useState } from 'preact/hooks';
import type { ClockReply, DeskView, MenuReply } from '../server/views';
import { errorMessage, post } from './api';
import { Clock } from './clock';
import { passTime, type Passing } from './passing-time';
import { becomeMe } from './person';
import { ScriptMenu } from './script-menu';
import { ScriptQuestion } from './script-question';
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

/** What is done from the bar: the menu and its questions, sitting down, the clock. */
const useTopBar = ({ desk, onChanged, onSeat, onSidebar }: TopBarProps) => {
  const { notice, setNotice, busy, send } = usePosting(onChanged);
  const [moved, setMoved] = useState<ClockReply | null>(null);
  const [passing, setPassing] = useState<Passing | null>(null);
  /** A press of the menu, or the answer with which it goes on. */
  const run = (path: '/api/menu' | '/api/answer', body: unknown): void =>
    send(async () => {
      const reply = await post<MenuReply>(path, body);
      if (!reply.ok) setNotice(reply.message);
      else if (reply.sidebar) onSidebar();
    });
  const sitDown = (email: string): void => {
    onSeat(email);
    send(
      async () => {
        await post('/api/as', { email });
        becomeMe(email);
        setMoved(null);
      },
      () => onSeat(null),
    );
  };
  const move = (by: 'hour' | 'day'): void =>
    send(async () => {
      setMoved(null);
      try {
        setMoved(await passTime(by, desk.clock, setPassing));
      } finally {
        setPassing(null);
      }
    });
  return { notice, busy, moved, passing, run, sitDown, move, closeLog: () => setMoved(null) };
};

export const TopBar = (props: TopBarProps) => {
  const { desk } = props;
  const { notice, busy, moved, passing, run, sitDown, move, closeLog } = useTopBar(props);
  return (
    <header class="top-bar" aria-busy={busy}>
      <h1>{desk.workbook}</h1>
      {desk.menus.map((menu) => (
        <ScriptMenu key={menu.caption} menu={menu} onPress={(handler) => run('/api/menu', { handler })} />
      ))}
      {desk.access === 'view' && <span class="chip">Chỉ xem</span>}
      <nav aria-label="Trang khác">
        {desk.access !== 'none' && (
          <>
            <a href="/files" target="_blank" rel="opener">
              Phiếu, hồ sơ
            </a>
            <a href="/outbox" target="_blank" rel="opener">
              Hộp thư đi ({desk.mails})
            </a>
          </>
        )}
      </nav>
      <Seat desk={desk} onChange={sitDown} />
      <Clock desk={desk} moved={moved} passing={passing} onMove={move} onClose={closeLog} />
      {desk.question && (
        <ScriptQuestion
          key={desk.question.number}
          question={desk.question}
          onAnswer={(button, text) => run('/api/answer', { number: desk.question?.number, button, text })}
        />
      )}
      {busy && passing === null && (
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
