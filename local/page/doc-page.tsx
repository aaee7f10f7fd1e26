/** A Doc as Google Docs shows it: its pages, comments at the side, typing in place, another version beside it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DocView } from '../server/doc-view';
import type { DeskView } from '../server/views';
import { errorMessage, post } from './api';
import { DocBar, SeatChooser } from './doc-bar';
import { DocComments, type DocAct } from './doc-comments';
import { DocPaper, type Paragraphs } from './doc-paper';
import { selectedIn, type Selected } from './doc-passages';
import { becomeMe, me } from './person';
import { SimplePage } from './simple-page';
import { useRead } from './use-read';

/** Another version, read alone. */
const Beside = ({ id }: { readonly id: string }) => {
  const { value: view, error } = useRead<DocView>(`/api/docs/${id}`);
  if (!view) return error === null ? null : <p role="alert">{error}</p>;
  return (
    <section class="beside" aria-label={view.name}>
      <h2>{view.name}</h2>
      <DocPaper view={view} name="beside-docx" onTyped={null} onDrawn={() => undefined} />
    </section>
  );
};

/** Somebody who may not open the Doc can sit down as somebody else. */
const Closed = ({ error, onSeat }: { readonly error: string; readonly onSeat: (email: string) => void }) => {
  const { value: desk } = useRead<DeskView>('/api/desk');
  return (
    <SimplePage title="Văn bản" error={error}>
      {desk && <SeatChooser as={desk.as} people={desk.people} onSeat={onSeat} />}
    </SimplePage>
  );
};

interface Drawn {
  readonly paper: HTMLElement | null;
  readonly paragraphs: Paragraphs;
}

interface OpenDocProps {
  readonly view: DocView;
  readonly onAct: (act: DocAct) => Promise<boolean>;
  readonly onSeat: (email: string) => void;
}

const OpenDoc = ({ view, onAct, onSeat }: OpenDocProps) => {
  const [typing, setTyping] = useState(false);
  const [beside, setBeside] = useState('');
  /** What was refused is drawn as it was. */
  const [redraw, setRedraw] = useState(0);
  const [draft, setDraft] = useState<Selected | { readonly quote: '' } | null>(null);
  const [{ paper, paragraphs }, setDrawn] = useState<Drawn>({ paper: null, paragraphs: new Map() });
  const onDrawn = useCallback(
    (drawn: HTMLElement, map: Paragraphs) => setDrawn({ paper: drawn, paragraphs: map }),
    [],
  );
  const act = async (given: DocAct): Promise<boolean> => {
    const done = await onAct(given);
    if (done && given['kind'] === 'comment') setDraft(null);
    if (!done && given['kind'] === 'edit') setRedraw((known) => known + 1);
    return done;
  };
  const mayType = typing && view.rights.mayEdit;
  return (
    <>
      <DocBar
        view={view}
        typing={mayType}
        beside={beside}
        onType={() => setTyping(!typing)}
        onComment={() => setDraft((paper && selectedIn(paper)) ?? { quote: '' })}
        onSeat={onSeat}
        onApproval={(kind) => void act({ kind })}
        onBeside={setBeside}
      />
      <main class={beside === '' ? 'doc-desk' : 'doc-desk two'}>
        <DocPaper
          view={view}
          name="docx"
          redraw={redraw}
          onTyped={mayType ? (typed) => void act({ kind: 'edit', ...typed }) : null}
          onDrawn={onDrawn}
        />
        {beside === '' ? (
          <DocComments
            view={view}
            paragraphs={paragraphs}
            draft={draft}
            onDraftEnd={() => setDraft(null)}
            onAct={act}
          />
        ) : (
          <Beside key={beside} id={beside} />
        )}
      </main>
    </>
  );
};

export const DocPage = ({ id }: { readonly id: string }) => {
  const [version, setVersion] = useState(0);
  const [problem, setProblem] = useState('');
  const { value: view, error } = useRead<DocView>(`/api/docs/${id}`, version);
  const send = async (path: string, body: unknown, sent = (): void => undefined): Promise<boolean> => {
    try {
      await post(path, body);
      sent();
      setProblem('');
      return true;
    } catch (refused) {
      setProblem(errorMessage(refused));
      return false;
    } finally {
      setVersion((known) => known + 1);
    }
  };
  const sitDown = (email: string): void => void send('/api/as', { email }, () => becomeMe(email));
  useEffect(() => {
    if (view && me() === null) becomeMe(view.as);
  }, [view]);
  if (error !== null) return <Closed error={error} onSeat={sitDown} />;
  return (
    <div class="doc-page">
      {problem !== '' && (
        <p role="alert" class="alert">
          {problem}
        </p>
      )}
      {view && <OpenDoc view={view} onAct={(act) => send(`/api/docs/${id}`, act)} onSeat={sitDown} />}
    </div>
  );
};
