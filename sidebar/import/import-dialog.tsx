/** The import's dialog: 1 Tệp › 2 Cột › 3 Xem trước; leaving it before the end writes nothing into the roster (UX 5.1). */
import { useState } from 'preact/hooks';
import { ColumnsPage } from './columns-page';
import type { Draft } from './draft';
import { FilePage } from './file-page';
import { closeDialog } from './host';
import { PreviewPage } from './preview-page';
import { forget } from './sending';

type PageNumber = 1 | 2 | 3;

export const ImportDialog = () => {
  const [page, setPage] = useState<PageNumber>(1);
  const [draft, setDraft] = useState<Draft | null>(null);
  // What is sent after a correction is another import: the rows of the first are cleared away with its first page.
  const [importId, setImportId] = useState('');
  const preview = (): void => {
    setImportId(crypto.randomUUID());
    setPage(3);
  };
  const cancel = (): void => {
    const left = importId === '' ? Promise.resolve() : forget(importId);
    // The next import clears away what could not be forgotten now.
    left.then(closeDialog, closeDialog);
  };
  if (page === 1 || draft === null)
    return (
      <main>
        <FilePage draft={draft} onDraft={setDraft} onNext={() => setPage(2)} onCancel={cancel} />
      </main>
    );
  return (
    <main>
      {page === 2 ? (
        <ColumnsPage draft={draft} onDraft={setDraft} onNext={preview} onBack={() => setPage(1)} />
      ) : (
        <PreviewPage
          {...{ draft, importId }}
          onBack={() => setPage(2)}
          onCancel={cancel}
          onClose={closeDialog}
        />
      )}
    </main>
  );
};
