/** A sentence that must be seen: an error takes the focus and is spoken at once. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../types';
import { Button } from './button';

const words = { error: 'Lỗi', warning: 'Chú ý', done: 'Xong' } as const;
const marks = { error: '✕', warning: '!', done: '✓' } as const;

interface NoticeProps {
  readonly kind: 'error' | 'warning' | 'done';
  readonly children: ComponentChildren;
}

export const Notice = ({ kind, children }: NoticeProps) => (
  <div class={`notice ${kind}`} {...(kind === 'done' ? { role: 'status' } : {})}>
    <span class="mark" aria-hidden="true">
      {marks[kind]}
    </span>
    <span class="visually-hidden">{words[kind]}: </span>
    <div class="notice-text">{children}</div>
  </div>
);

/** What an action that has ended says; what needs attention is no success, and is spoken all the same. */
export const ResultNotice = ({
  warns,
  children,
}: {
  readonly warns: boolean;
  readonly children: ComponentChildren;
}) =>
  warns ? (
    <div role="status">
      <Notice kind="warning">{children}</Notice>
    </div>
  ) : (
    <Notice kind="done">{children}</Notice>
  );

interface ErrorNoticeProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}

/** A failed call in its own words, with a way to try again where trying again makes sense. */
export const ErrorNotice = ({ problem, onRetry }: ErrorNoticeProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Notice kind="error">
        {problem.message}
        {onRetry && (
          <div class="row-end">
            <Button onPress={onRetry}>Thử lại</Button>
          </div>
        )}
      </Notice>
    </div>
  );
};
