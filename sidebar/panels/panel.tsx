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
  readonly children: ComponentChildren;
}

export const PanelFrame = ({ title, onBack, children }: FrameProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header class="page-title">
        <Button look="quiet" label="Về trang của bước" onPress={onBack}>
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
