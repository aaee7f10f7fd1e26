/** What every panel is given, and the frame around it: a way back and a title that takes the focus (UX 5). */
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Runner } from '../use-runner';
import { Button } from '../views/button';

export interface PanelProps {
  readonly step: number;
  /** Grows when an action has ended. */
  readonly age: number;
  readonly runner: Runner;
  readonly onBack: () => void;
}

interface FrameProps {
  readonly title: string;
  readonly onBack: () => void;
  /** Where the way back leads, for a screen reader. */
  readonly backLabel?: string;
  /** Something inside takes the focus: the row that one comes back from. */
  readonly focusInside?: boolean;
  readonly children: ComponentChildren;
}

export const PanelFrame = ({
  title,
  onBack,
  backLabel = 'Về trang của bước',
  focusInside = false,
  children,
}: FrameProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focusInside) heading.current?.focus();
    // Only when the panel opens.
  }, []);
  return (
    <>
      <header class="page-title">
        <Button look="quiet" label={backLabel} onPress={onBack}>
          ‹
        </Button>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </header>
      {children}
    </>
  );
};
