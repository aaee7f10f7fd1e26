/** A menu that the script made in onOpen, with its submenus spelled out as groups. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../world/world';

type Menu = Extract<MenuEntry, { kind: 'menu' }>;

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly onPress: (handler: string) => void;
}

const Entries = ({ entries, onPress }: EntriesProps) => (
  <>
    {entries.map((entry, index) => {
      if (entry.kind === 'separator') return <li key={index} role="separator" />;
      if (entry.kind === 'item') {
        return (
          <li key={index} role="none">
            <button type="button" role="menuitem" onClick={() => onPress(entry.handler)}>
              {entry.caption}
            </button>
          </li>
        );
      }
      return (
        <li key={index} role="none">
          <ul role="group" aria-label={entry.caption}>
            <li role="presentation" class="group-title">
              {entry.caption}
            </li>
            <Entries entries={entry.entries} onPress={onPress} />
          </ul>
        </li>
      );
    })}
  </>
);

interface ScriptMenuProps {
  readonly menu: Menu;
  readonly onPress: (handler: string) => void;
}

export const ScriptMenu = ({ menu, onPress }: ScriptMenuProps) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  useLayoutEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const away = (event: MouseEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('click', away);
    return () => document.removeEventListener('click', away);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((one) => one === document.activeElement);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') close();
    if (by === 0 || !open) return;
    event.preventDefault();
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    <div class="script-menu" ref={box} onKeyDown={move}>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {menu.caption}
      </button>
      {open && (
        <ul role="menu" aria-label={menu.caption}>
          <Entries
            entries={menu.entries}
            onPress={(handler) => {
              close();
              onPress(handler);
            }}
          />
        </ul>
      )}
    </div>
  );
};
