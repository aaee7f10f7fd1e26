/** A box to tick with what it stands for beside it. */
import type { ComponentChildren } from 'preact';

interface TickProps {
  /** For a screen reader. */
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: () => void;
  readonly children: ComponentChildren;
}

export const Tick = ({ label, ticked, onTick, children }: TickProps) => (
  <label class="tick">
    <input type="checkbox" aria-label={label} checked={ticked} onChange={onTick} />
    <span>{children}</span>
  </label>
);
