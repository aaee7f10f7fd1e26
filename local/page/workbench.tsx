/** The place of whoever one is: the workbook with its sidebar, or one's own mails and files. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskView } from '../server/views';
import { post } from './api';
import { OwnPlace } from './own-place';
import { asMe, becomeMe, me } from './person';
import { Said } from './said';
import { ScriptDialog } from './script-dialog';
import { useScriptMessages } from './script-messages';
import { SheetArea } from './sheet-area';
import type { ScriptMessage } from './sidebar-shim';
import { TopBar } from './top-bar';
import { useRead } from './use-read';

/** Counts what may have changed the workspace, and the script's calls that show a cell. */
const useChanges = () => {
  const [version, setVersion] = useState(0);
  const [jumps, setJumps] = useState(0);
  const changed = useCallback(() => setVersion((before) => before + 1), []);
  const closeDialog = useCallback(() => {
    void post('/api/dialog-closed', {}).then(changed, changed);
  }, []);
  const hear = useCallback(({ from, what, method }: ScriptMessage) => {
    if (what === 'close' && from === 'dialog') return closeDialog();
    if (method === 'showPlace') setJumps((before) => before + 1);
    if (what === 'called' && !method.startsWith('read')) changed();
  }, []);
  useScriptMessages(hear);
  return { version, jumps, changed, closeDialog };
};

/** The sidebar's frame: loaded anew when somebody else changed something, closed, opened again from the menu. */
const useSidebar = (as: string | undefined) => {
  const [loads, setLoads] = useState(0);
  const [open, setOpen] = useState(true);
  const reload = (): void => setLoads((before) => before + 1);
  const show = (): void => {
    setOpen(true);
    reload();
  };
  useEffect(show, [as]);
  return { loads, open, reload, show, hide: () => setOpen(false) };
};

interface SidebarProps {
  /** Grows when the frame is to be loaded anew. */
  readonly loads: number;
  readonly onClose: () => void;
}

const Sidebar = ({ loads, onClose }: SidebarProps) => (
  <aside class="sidebar" aria-label="Kết nối cựu HSSV">
    <div class="sidebar-title">
      Kết nối cựu HSSV
      <button type="button" class="quiet" aria-label="Đóng bảng công việc" onClick={onClose}>
        ✕
      </button>
    </div>
    <iframe key={loads} title="Bảng công việc" src={asMe('/sidebar')} />
  </aside>
);

interface BookProps {
  readonly desk: DeskView;
  readonly version: number;
  readonly jump: number;
  readonly onChanged: () => void;
}

const Book = ({ desk, version, jump, onChanged }: BookProps) => (
  <SheetArea
    tabs={desk.tabs}
    editable={desk.access === 'edit'}
    active={{ sheet: desk.activeSheetId, cell: desk.activeCell }}
    version={version}
    jump={jump}
    onChanged={onChanged}
  />
);

export const Workbench = () => {
  const { version, jumps, changed, closeDialog } = useChanges();
  // A jump counts once the desk with the new active cell has come.
  const [jump, setJump] = useState(0);
  const { value: desk, error } = useRead<DeskView>('/api/desk', version);
  useEffect(() => {
    setJump(jumps);
    if (desk && me() === null) becomeMe(desk.as);
  }, [desk]);
  const sidebar = useSidebar(desk?.as);
  // Nothing of one person's is asked for once another sits down.
  const [seat, setSeat] = useState<string | null>(null);
  if (error !== null)
    return (
      <p role="alert" class="alert">
        {error}
      </p>
    );
  if (!desk) return <p class="waiting">Đang mở…</p>;
  const changedBySomebody = (): void => {
    changed();
    sidebar.reload();
  };
  const seated = seat === null || seat === desk.as;
  return (
    <div class="workbench">
      <TopBar desk={desk} onChanged={changedBySomebody} onSeat={setSeat} onSidebar={sidebar.show} />
      <main class="middle">
        {seated && desk.access === 'none' && <OwnPlace key={desk.as} version={version} />}
        {seated && desk.access !== 'none' && (
          <Book key={desk.access} desk={desk} version={version} jump={jump} onChanged={changed} />
        )}
        {seated && desk.access === 'edit' && sidebar.open && (
          <Sidebar loads={sidebar.loads} onClose={sidebar.hide} />
        )}
      </main>
      {desk.dialog && <ScriptDialog key={desk.dialog.key} dialog={desk.dialog} onClose={closeDialog} />}
      <Said said={desk.said} />
    </div>
  );
};
