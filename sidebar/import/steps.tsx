/** The line of the three pages, and the row of buttons below each (UX 5.1). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const PAGES = ['Tệp', 'Cột', 'Xem trước'] as const;

interface PageProps {
  /** 1, 2 or 3. */
  readonly page: number;
  readonly buttons: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page takes the focus when it opens, so that a screen reader starts there. */
export const Page = ({ page, buttons, children }: PageProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <ol class="import-steps" aria-label="Ba trang">
        {PAGES.map((name, at) => (
          <li key={name} {...(at + 1 === page ? { 'aria-current': 'step' as const } : {})}>
            {at + 1} {name}
          </li>
        ))}
      </ol>
      <h1 tabIndex={-1} ref={title} class="visually-hidden">
        Trang {page}, {PAGES[page - 1]}
      </h1>
      <div class="import-body">{children}</div>
      <div class="buttons import-buttons">{buttons}</div>
    </>
  );
};
