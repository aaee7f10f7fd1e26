/** A form as the person gets it on the phone: sections, branches, checks, thanks (UX 7). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormView, Submitted } from '../server/views';
import { isQuestion } from '../world/form-answers';
import { pagesOf } from '../world/form-pages';
import { errorMessage, post } from './api';
import { Question } from './form-question';
import {
  answersToSend,
  beginWalk,
  currentPage,
  draftIn,
  isLastPage,
  stepBack,
  stepOn,
  type Walk,
} from './form-walk';
import { useRead } from './use-read';

const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </>
);

const EndCard = ({ form, done }: { readonly form: FormView; readonly done: Submitted }) => (
  <div class="card head" role="status">
    <h1>{form.title}</h1>
    <Lines text={done.message === '' ? 'Đã ghi lại câu trả lời của anh/chị.' : done.message} />
    {done.editUrl !== '' && (
      <p>
        <a href={done.editUrl}>Chỉnh sửa câu trả lời</a>
      </p>
    )}
    {form.showLinkToRespondAgain && (
      <p>
        <a href={location.pathname}>Gửi câu trả lời khác</a>
      </p>
    )}
  </div>
);

const notOpenTexts = {
  unpublished: 'Phiếu chưa mở. Xin quay lại sau.',
  restricted: 'Anh/chị cần quyền truy cập. Xin nhà trường mở phiếu cho mọi người có đường dẫn.',
  closed: 'Phiếu này không còn nhận câu trả lời. Xin liên hệ nhà trường nếu có nhầm lẫn.',
} as const;

const notOpenText = ({ state, closedMessage }: FormView): string => {
  if (state === 'open') return '';
  return state === 'closed' && closedMessage !== '' ? closedMessage : notOpenTexts[state];
};

interface PageCardsProps {
  readonly form: FormView;
  readonly walk: Walk;
  readonly onChange: (walk: Walk) => void;
}

/** The head of the current page and its questions. */
const PageCards = ({ form, walk, onChange }: PageCardsProps) => {
  const pages = pagesOf(form);
  const at = currentPage(walk);
  const page = pages[at];
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (walk.way.length > 1) head.current?.focus();
  }, [walk.way]);
  if (!page) return null;
  return (
    <>
      <div class="card head">
        {at > 0 && <p class="form-title">{form.title}</p>}
        <h1 tabIndex={-1} ref={head}>
          {page.title}
        </h1>
        {page.helpText !== '' && <Lines text={page.helpText} />}
        {page.items.some((item) => isQuestion(item) && item.required) && (
          <p class="required">* Câu hỏi bắt buộc</p>
        )}
      </div>
      {page.items.map((item) =>
        isQuestion(item) ? (
          <Question
            key={item.id}
            item={item}
            draft={draftIn(walk, item.id)}
            problem={walk.problems[item.id] ?? null}
            onChange={(draft) =>
              onChange({
                ...walk,
                drafts: { ...walk.drafts, [item.id]: draft },
                problems: Object.fromEntries(
                  Object.entries(walk.problems).filter(([id]) => id !== String(item.id)),
                ),
              })
            }
          />
        ) : (
          <div class="card" key={item.id}>
            <h2>{item.title}</h2>
            {item.helpText !== '' && <Lines text={item.helpText} />}
          </div>
        ),
      )}
    </>
  );
};

interface OpenFormProps {
  readonly form: FormView;
  readonly editKey: string | null;
}

const OpenForm = ({ form, editKey }: OpenFormProps) => {
  const [walk, setWalk] = useState<Walk>(() => beginWalk(form, location.href));
  const [done, setDone] = useState<Submitted | null>(null);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useEffect(
    () => box.current?.querySelector<HTMLElement>('.wrong input, .wrong select, .wrong textarea')?.focus(),
    [walk.problems],
  );
  const submit = (): void => {
    setSending(true);
    setError('');
    post<Submitted>(`/api/forms/${form.id}`, { answers: answersToSend(form, walk), editKey })
      .then(setDone, (failure: unknown) => setError(errorMessage(failure)))
      .finally(() => setSending(false));
  };
  const go = (): void => {
    if (sending) return;
    const next = stepOn(form, walk);
    if (next === 'submit') submit();
    else setWalk(next);
  };
  if (done) return <EndCard form={form} done={done} />;
  const pages = pagesOf(form).length;
  const at = currentPage(walk);
  return (
    <form
      noValidate
      ref={box}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <PageCards form={form} walk={walk} onChange={setWalk} />
      {error !== '' && (
        <p role="alert" class="alert">
          {error}
        </p>
      )}
      <div class="form-buttons">
        {walk.way.length > 1 && (
          <button type="button" onClick={() => setWalk(stepBack(walk))}>
            Quay lại
          </button>
        )}
        <button type="submit" class="primary" aria-busy={sending} aria-disabled={sending}>
          {isLastPage(form, walk) ? 'Gửi' : 'Tiếp'}
        </button>
        {form.progressBar && (
          <span class="form-progress">
            <progress value={at + 1} max={pages} aria-label="Tiến độ" /> Trang {at + 1}/{pages}
          </span>
        )}
      </div>
    </form>
  );
};

export const FormPage = ({ id }: { readonly id: string }) => {
  const editKey = new URLSearchParams(location.search).get('edit2');
  const query = editKey === null ? '' : `?edit2=${encodeURIComponent(editKey)}`;
  const { value: form, error } = useRead<FormView>(`/api/forms/${id}${query}`);
  useEffect(() => {
    if (form) document.title = form.title;
  }, [form]);
  return (
    <main class="form-page">
      {error !== null && (
        <p role="alert" class="alert">
          {error}
        </p>
      )}
      {form && form.state === 'open' && <OpenForm form={form} editKey={editKey} />}
      {form && form.state !== 'open' && (
        <div class="card head">
          <h1>{form.title}</h1>
          <p>{notOpenText(form)}</p>
        </div>
      )}
    </main>
  );
};
