/** The strip of tabs under the grid: choosing, renaming in place, looking at hidden ones. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../server/views';

interface TabNameProps {
  readonly name: string;
  /** Null when the name was left as it was. */
  readonly onDone: (name: string | null) => void;
}

const TabName = ({ name, onDone }: TabNameProps) => {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const end = (text: string | null): void => {
    if (done.current) return;
    done.current = true;
    onDone(text === null || text.trim() === '' || text.trim() === name ? null : text.trim());
  };
  return (
    <input
      ref={field}
      class="tab-name"
      aria-label={`Tên mới của tab ${name}`}
      maxLength={100}
      defaultValue={name}
      onBlur={({ currentTarget }) => end(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') end(currentTarget.value);
        if (key === 'Escape') end(null);
      }}
    />
  );
};

interface TabsProps {
  readonly tabs: readonly TabView[];
  readonly shown: number;
  readonly onChoose: (id: number) => void;
  /** Null for those who may not rename. */
  readonly onRename: ((id: number, name: string) => void) | null;
}

export const Tabs = ({ tabs, shown, onChoose, onRename }: TabsProps) => {
  const [withHidden, setWithHidden] = useState(false);
  const [renaming, setRenaming] = useState<number | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const visible = tabs.filter(({ hidden, id }) => withHidden || !hidden || id === shown);
  const press = (event: KeyboardEvent, index: number, id: number): void => {
    if (event.key === 'F2' && onRename) setRenaming(id);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = visible[index + by];
    if (by === 0 || !next) return;
    onChoose(next.id);
    strip.current?.querySelectorAll<HTMLElement>('[role=tab]')[index + by]?.focus();
  };
  const renamed = (id: number, name: string | null): void => {
    setRenaming(null);
    if (name !== null) onRename?.(id, name);
    requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  const field = visible.find(({ id }) => id === renaming);
  return (
    <div class="tabs">
      <div role="tablist" aria-label="Các tab" ref={strip}>
        {visible.map(({ id, name, hidden }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === shown}
            tabIndex={id === shown ? 0 : -1}
            class={hidden ? 'tab hidden-tab' : 'tab'}
            title={onRename && id === shown ? 'Bấm đúp hoặc F2 để đổi tên' : undefined}
            onClick={() => onChoose(id)}
            onDblClick={() => onRename && setRenaming(id)}
            onKeyDown={(event) => press(event, index, id)}
          >
            {name}
          </button>
        ))}
      </div>
      {field && <TabName key={field.id} name={field.name} onDone={(name) => renamed(field.id, name)} />}
      <label class="hidden-toggle">
        <input
          type="checkbox"
          checked={withHidden}
          onChange={({ currentTarget }) => setWithHidden(currentTarget.checked)}
        />
        Tab ẩn
      </label>
    </div>
  );
};
