/** An issue of the newsletter is composed: pieces ticked and put in order, a title, words to begin with (S2.15). */
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { Button } from '../views/button';
import { Tick } from './tick';

export type NewslettersView = Output<'readNewsletters'>;
type Candidate = NewslettersView['candidates'][number];

interface Composed {
  readonly title: string;
  readonly intro: string;
  readonly items: readonly string[];
}

/** The list with one piece a place further up. */
const raised = (items: readonly string[], at: number): readonly string[] => {
  const [before, own] = [items[at - 1], items[at]];
  if (before === undefined || own === undefined) return items;
  return [...items.slice(0, at - 1), own, before, ...items.slice(at + 1)];
};

const GONE = { title: 'Tin không còn trong sổ Tin bài', note: '', sent: '' };

/** An issue that went had the piece already. */
const Sent = ({ sent }: Pick<Candidate, 'sent'>) =>
  sent === '' ? null : <strong class="group-note">{sent}</strong>;

interface ChosenProps {
  readonly items: readonly string[];
  readonly known: ReadonlyMap<string, Candidate>;
  readonly onOrder: (items: readonly string[]) => void;
}

const Chosen = ({ items, known, onOrder }: ChosenProps) => (
  <ol class="plain-list">
    {items.map((mark, at) => {
      const { title, note, sent } = known.get(mark) ?? GONE;
      return (
        <li class="problem" key={mark}>
          <span>
            {at + 1}. {title}
            <span class="secondary group-note">{note}</span>
            <Sent sent={sent} />
          </span>
          <span class="beside">
            {at > 0 && (
              <Button look="quiet" label={`Đưa lên: ${title}`} onPress={() => onOrder(raised(items, at))}>
                ↑
              </Button>
            )}
            <Button
              look="quiet"
              label={`Bỏ: ${title}`}
              onPress={() => onOrder(items.filter((one) => one !== mark))}
            >
              Bỏ
            </Button>
          </span>
        </li>
      );
    })}
  </ol>
);

interface OfferedProps {
  readonly candidates: readonly Candidate[];
  readonly items: readonly string[];
  readonly onTick: (mark: string) => void;
}

const Offered = ({ candidates, items, onTick }: OfferedProps) => {
  const left = candidates.filter(({ mark }) => !items.includes(mark));
  if (left.length === 0) return null;
  return (
    <details class="group" open={items.length === 0}>
      <summary>
        <span>Chọn tin</span>
        <span class="count">{formatNumber(left.length)}</span>
      </summary>
      <div class="pairs">
        {left.map(({ mark, title, note, blocked, sent }) =>
          blocked === '' ? (
            <Tick
              key={mark}
              label={sent === '' ? `Chọn ${title}` : `Chọn ${title}, ${sent}`}
              ticked={false}
              onTick={() => onTick(mark)}
            >
              {title}
              <span class="secondary group-note">{note}</span>
              <Sent sent={sent} />
            </Tick>
          ) : (
            <p key={mark}>
              {title}
              <span class="overdue group-note">Không gửi được: {blocked}</span>
            </p>
          ),
        )}
      </div>
    </details>
  );
};

const wordsOf = ({ title, intro, items }: Composed): string =>
  JSON.stringify([title.trim(), intro.trim(), items]).normalize();

interface DraftProps {
  readonly view: NewslettersView;
  readonly busy: boolean;
  readonly onSave: (composed: Composed) => void;
  /** Whether what stands in the form is not what was saved. */
  readonly onTyped: (unsaved: boolean) => void;
}

export const NewsletterDraft = ({ view, busy, onSave, onTyped }: DraftProps) => {
  const { draft, candidates, next } = view;
  const [items, setItems] = useState<readonly string[]>(draft?.items ?? []);
  const [title, setTitle] = useState(draft?.title ?? '');
  const [intro, setIntro] = useState(draft?.intro ?? '');
  const known = new Map(candidates.map((one) => [one.mark, one]));
  const unsaved = draft !== null && wordsOf(draft) !== wordsOf({ title, intro, items });
  useEffect(() => onTyped(unsaved), [unsaved]);
  if (candidates.length === 0)
    return <p class="secondary">Chưa có tin nào. Ghi tin ở sổ Tin bài, có tóm tắt, rồi soạn bản tin.</p>;
  return (
    <section>
      <h2>Bản tin số {next}</h2>
      <form
        class="action"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && title.trim() !== '' && items.length > 0)
            onSave({ title: title.trim(), intro: intro.trim(), items });
        }}
      >
        <label class="field">
          <span>Tên bản tin</span>
          <input
            type="text"
            maxLength={150}
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>
            Lời mở đầu <span class="secondary">(không bắt buộc)</span>
          </span>
          <textarea
            rows={3}
            maxLength={3000}
            value={intro}
            onInput={({ currentTarget }) => setIntro(currentTarget.value)}
          />
        </label>
        <Chosen items={items} known={known} onOrder={setItems} />
        <Offered candidates={candidates} items={items} onTick={(mark) => setItems([...items, mark])} />
        <Button
          submit
          look={draft === null || unsaved ? 'primary' : 'plain'}
          busy={busy}
          resting={title.trim() === '' || items.length === 0}
        >
          Lưu bản tin
        </Button>
      </form>
    </section>
  );
};
