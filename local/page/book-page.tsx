/** A Sheet apart from the workbook, as the one with whom it was shared opens it: a call book, a faculty's copy. */
import { useState } from 'preact/hooks';
import type { BookView } from '../server/views';
import { SheetArea } from './sheet-area';
import { useRead } from './use-read';

export const BookPage = ({ id }: { readonly id: string }) => {
  const [version, setVersion] = useState(0);
  const { value: book, error } = useRead<BookView>(`/api/books/${id}`, version);
  if (error !== null)
    return (
      <p role="alert" class="alert">
        {error}
      </p>
    );
  if (!book) return <p class="waiting">Đang mở…</p>;
  return (
    <div class="workbench">
      <header class="top-bar">
        <h1>{book.name}</h1>
        {book.access === 'view' && <span class="chip">Chỉ xem</span>}
        <a href="/">‹ Về trang chính</a>
      </header>
      <main class="middle">
        <SheetArea
          file={id}
          tabs={book.tabs}
          editable={book.access === 'edit'}
          active={{ sheet: book.tabs[0]?.id ?? 0, cell: 'A1' }}
          version={version}
          jump={0}
          onChanged={() => setVersion((before) => before + 1)}
        />
      </main>
    </div>
  );
};
