/** Comments at the side of a Doc, each beside its passage, with replies; a form for a new one. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommentView, DocView, ReplyView } from '../server/doc-view';
import { findPassage, highlight, type Selected } from './doc-passages';
import type { Paragraphs } from './doc-paper';
import { formatInstant, VIETNAM } from './when';

/** What a person does with a Doc, as its page posts it. */
export type DocAct = Readonly<Record<string, string | number>>;
type Act = (act: DocAct) => Promise<boolean>;

interface WordsFormProps {
  readonly label: string;
  readonly send: string;
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

const WordsForm = ({ label, send, onSend, onCancel }: WordsFormProps) => {
  const [text, setText] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') void onSend(text).then((done) => done && setText(''));
  };
  return (
    <form onSubmit={submit} class="words">
      <label>
        {label}
        <textarea
          rows={2}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          autofocus={onCancel !== undefined}
        />
      </label>
      <button class="primary" type="submit">
        {send}
      </button>
      {onCancel && (
        <button type="button" class="quiet" onClick={onCancel}>
          Hủy
        </button>
      )}
    </form>
  );
};

const actions = { resolve: 'đã giải quyết', reopen: 'mở lại', '': '' } as const;

const Words = ({ said }: { readonly said: ReplyView }) => (
  <div class="remark">
    <p class="who">
      <strong>{said.author}</strong> <time dateTime={said.time}>{formatInstant(said.time, VIETNAM)}</time>
    </p>
    {said.action !== '' && <p class="deed">{actions[said.action]}</p>}
    {said.text !== '' && <p class="text">{said.text}</p>}
  </div>
);

interface CardProps {
  readonly comment: CommentView;
  readonly number: number;
  readonly mayComment: boolean;
  readonly onAct: Act;
  readonly onShow: () => void;
}

const Card = ({ comment, number, mayComment, onAct, onShow }: CardProps) => (
  <li class={comment.resolved ? 'comment resolved' : 'comment'}>
    <article aria-label={`Ý kiến ${number}${comment.resolved ? ', đã giải quyết' : ''}`}>
      {comment.quote !== '' && (
        <button type="button" class="quote" onClick={onShow} title="Tới đoạn này">
          {comment.quote}
        </button>
      )}
      <Words said={comment} />
      {comment.replies.map((reply) => (
        <Words key={reply.id} said={reply} />
      ))}
      {mayComment && (
        <>
          <WordsForm
            label="Trả lời"
            send="Trả lời"
            onSend={(text) => onAct({ kind: 'reply', comment: comment.id, text })}
          />
          <button
            type="button"
            onClick={() => void onAct({ kind: comment.resolved ? 'reopen' : 'resolve', comment: comment.id })}
          >
            {comment.resolved ? 'Mở lại' : 'Đã giải quyết'}
          </button>
        </>
      )}
    </article>
  </li>
);

interface DocCommentsProps {
  readonly view: DocView;
  readonly paragraphs: Paragraphs;
  /** The passage of the comment being written; a quote of '' is the whole Doc, null means that none is being written. */
  readonly draft: Selected | { readonly quote: '' } | null;
  readonly onDraftEnd: () => void;
  readonly onAct: Act;
}

/** Moves each card down to its passage, never over the card before. */
const alignCards = (list: HTMLElement, places: readonly (HTMLElement | null)[]): void => {
  const cards = [...list.children].filter((card) => card instanceof HTMLElement);
  cards.forEach((card) => (card.style.marginTop = ''));
  cards.forEach((card, index) => {
    const place = places[index];
    if (!place) return;
    const gap = place.getBoundingClientRect().top - card.getBoundingClientRect().top;
    if (gap > 0) card.style.marginTop = `${gap}px`;
  });
};

const topOf = (element: HTMLElement | undefined): number => element?.getBoundingClientRect().top ?? -1;

export const DocComments = ({ view, paragraphs, draft, onDraftEnd, onAct }: DocCommentsProps) => {
  const list = useRef<HTMLOListElement>(null);
  const found = view.comments
    .map((comment, index) => ({
      comment,
      number: index + 1,
      passage: findPassage(paragraphs, comment.quote, comment.paragraph),
    }))
    .sort((one, other) => topOf(one.passage?.paragraph) - topOf(other.passage?.paragraph));
  useLayoutEffect(() => {
    const open = found.filter(({ comment }) => !comment.resolved);
    highlight(
      'comment',
      open.flatMap(({ passage }) => (passage?.range ? [passage.range] : [])),
    );
    if (list.current)
      alignCards(
        list.current,
        found.map(({ passage }) => passage?.paragraph ?? null),
      );
  });
  return (
    <aside class="comments" aria-label="Ý kiến">
      <h2>Ý kiến ({view.comments.filter(({ resolved }) => !resolved).length} chưa giải quyết)</h2>
      {draft && (
        <div class="comment draft">
          {draft.quote !== '' && <blockquote>{draft.quote}</blockquote>}
          <WordsForm
            label={draft.quote === '' ? 'Nhận xét cả văn bản' : 'Nhận xét đoạn này'}
            send="Gửi nhận xét"
            onSend={(text) => onAct({ kind: 'comment', text, ...draft })}
            onCancel={onDraftEnd}
          />
        </div>
      )}
      <ol ref={list}>
        {found.map(({ comment, number, passage }) => (
          <Card
            key={comment.id}
            comment={comment}
            number={number}
            mayComment={view.rights.mayComment}
            onAct={onAct}
            onShow={() => passage?.paragraph.scrollIntoView({ block: 'center' })}
          />
        ))}
      </ol>
    </aside>
  );
};
