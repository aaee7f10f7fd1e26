/** The workbook as in Google Sheets: bar, grid with tabs, the real sidebar in its 300 px frame. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DeskView, TabView } from '../server/views';
import { post } from './api';
import { Grid } from './grid';
import { Tabs } from './tabs';
import { TopBar } from './top-bar';
import { useRead } from './use-read';

const methodOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'from' in data && data.from === 'sidebar' && 'method' in data
    ? String(data.method)
    : null;

/** Counts the sidebar's calls that may have changed something, and those that show a cell. */
const useSidebarCalls = (changed: () => void, shown: () => void): void => {
  useEffect(() => {
    const hear = (event: MessageEvent): void => {
      const method = event.origin === location.origin ? methodOf(event.data) : null;
      if (method === 'showPlace') shown();
      if (method !== null && !method.startsWith('read')) changed();
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [changed, shown]);
};

/** A hidden tab is shown only when the person chose it or the script showed a cell there. */
const tabToShow = (desk: DeskView, chosen: number | null, jumped: boolean): TabView | undefined => {
  const wanted = desk.tabs.find(({ id }) => id === (chosen ?? desk.activeSheetId));
  const seen = wanted && (!wanted.hidden || chosen !== null || jumped);
  return seen ? wanted : (desk.tabs.find(({ hidden }) => !hidden) ?? wanted);
};

interface SheetAreaProps {
  readonly desk: DeskView;
  readonly version: number;
  /** Grows when the script showed a cell. */
  readonly jump: number;
}

const SheetArea = ({ desk, version, jump }: SheetAreaProps) => {
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = tabToShow(desk, chosen, jump > 0);
  // The script's own choice of tab wins over the one clicked before.
  useEffect(() => setChosen(null), [jump, desk.activeSheetId]);
  const choose = (id: number): void => {
    setChosen(id);
    void post('/api/tab', { sheet: id });
  };
  if (!shown) return <p>Bảng tính chưa có tab.</p>;
  return (
    <div class="sheet-area">
      <Grid
        key={shown.id}
        name={shown.name}
        version={version}
        target={desk.activeSheetId === shown.id ? desk.activeCell : 'A1'}
        jump={jump}
      />
      <Tabs tabs={desk.tabs} shown={shown.id} onChoose={choose} />
    </div>
  );
};

export const Workbench = () => {
  const [version, setVersion] = useState(0);
  const [jumps, setJumps] = useState(0);
  // A jump counts once the desk with the new active cell has come.
  const [jump, setJump] = useState(0);
  const frame = useRef<HTMLIFrameElement>(null);
  const { value: desk, error } = useRead<DeskView>('/api/desk', version);
  const changed = useCallback(() => setVersion((before) => before + 1), []);
  const shown = useCallback(() => setJumps((before) => before + 1), []);
  useSidebarCalls(changed, shown);
  useEffect(() => setJump(jumps), [desk]);
  const changedBySomebody = (): void => {
    changed();
    frame.current?.contentWindow?.location.reload();
  };
  if (error !== null)
    return (
      <p role="alert" class="alert">
        {error}
      </p>
    );
  if (!desk) return <p class="waiting">Đang mở…</p>;
  return (
    <div class="workbench">
      <TopBar desk={desk} onChanged={changedBySomebody} />
      <main class="middle">
        <SheetArea desk={desk} version={version} jump={jump} />
        <aside class="sidebar" aria-label="Kết nối cựu HSSV">
          <div class="sidebar-title">Kết nối cựu HSSV</div>
          <iframe ref={frame} title="Bảng công việc" src="/sidebar" />
        </aside>
      </main>
    </div>
  );
};
