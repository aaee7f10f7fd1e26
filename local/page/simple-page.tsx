/** A page with a title and a column of content. */
import type { ComponentChildren } from 'preact';

interface SimplePageProps {
  readonly title: string;
  readonly error: string | null;
  readonly children: ComponentChildren;
}

export const SimplePage = ({ title, error, children }: SimplePageProps) => (
  <main class="simple-page">
    <p>
      <a href="/">‹ Bảng tính</a>
    </p>
    <h1>{title}</h1>
    {error !== null && (
      <p role="alert" class="alert">
        {error}
      </p>
    )}
    {children}
  </main>
);
