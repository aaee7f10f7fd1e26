/** The bar over the grid: the script's menu, who one is, the clock, ways to forms, documents and mails. */
import { useState } from 'preact/hooks';
import type { DeskView } from '../server/views';
import { errorMessage, post } from './api';
import { ScriptMenu } from './script-menu';
import { formatInstant } from './when';

const roles: Readonly<Record<DeskView['people'][number]['role'], string>> = {
  office: 'tài khoản văn phòng',
  colleague: 'đồng nghiệp',
  viewer: 'chỉ xem',
  principal: 'Hiệu trưởng',
  teacher: 'GVCN',
};

interface TopBarProps {
  readonly desk: DeskView;
  /** Something outside the sidebar changed the workspace. */
  readonly onChanged: () => void;
}

interface Ran {
  readonly ok: boolean;
  readonly message?: string;
}

export const TopBar = ({ desk, onChanged }: TopBarProps) => {
  const [notice, setNotice] = useState('');
  const [busy, setBusy] = useState(false);
  const act = (path: string, body: unknown): void => {
    if (busy) return;
    setBusy(true);
    setNotice('');
    post<Ran>(path, body)
      .then(({ ok, message }) => setNotice(ok ? '' : (message ?? '')))
      .catch((error: unknown) => setNotice(errorMessage(error)))
      .finally(() => {
        setBusy(false);
        onChanged();
      });
  };
  return (
    <header class="top-bar" aria-busy={busy}>
      <h1>{desk.workbook}</h1>
      {desk.menus.map((menu) => (
        <ScriptMenu key={menu.caption} menu={menu} onPress={(handler) => act('/api/menu', { handler })} />
      ))}
      <nav aria-label="Trang khác">
        <a href="/files" target="_blank">
          Phiếu, hồ sơ
        </a>
        <a href="/outbox" target="_blank">
          Hộp thư đi ({desk.mails})
        </a>
      </nav>
      <label class="seat">
        Tôi là
        <select
          value={desk.as}
          onChange={({ currentTarget }) => act('/api/as', { email: currentTarget.value })}
        >
          {desk.people.map(({ email, name, role }) => (
            <option key={email} value={email}>
              {name} ({roles[role]})
            </option>
          ))}
        </select>
      </label>
      <span class="clock">
        <time dateTime={desk.clock}>{formatInstant(desk.clock, desk.timeZone)}</time>
        <button type="button" onClick={() => act('/api/clock', { by: 'hour' })}>
          Giờ sau
        </button>
        <button type="button" onClick={() => act('/api/clock', { by: 'day' })}>
          Ngày sau
        </button>
      </span>
      {notice !== '' && (
        <p role="alert" class="alert">
          {notice}
        </p>
      )}
    </header>
  );
};
