/** The strip of tabs under the grid; hidden tabs can be looked at too. */
import { useRef, useState } from 'preact/hooks';
import type { TabView } from '../server/views';

interface TabsProps {
  readonly tabs: readonly TabView[];
  readonly shown: number;
  readonly onChoose: (id: number) => void;
}

export const Tabs = ({ tabs, shown, onChoose }: TabsProps) => {
  const [withHidden, setWithHidden] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  const visible = tabs.filter(({ hidden, id }) => withHidden || !hidden || id === shown);
  const step = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = visible[index + by];
    if (by === 0 || !next) return;
    onChoose(next.id);
    strip.current?.querySelectorAll<HTMLElement>('[role=tab]')[index + by]?.focus();
  };
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
            onClick={() => onChoose(id)}
            onKeyDown={(event) => step(event, index)}
          >
            {name}
          </button>
        ))}
      </div>
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
