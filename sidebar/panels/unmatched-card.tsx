/** One answer of the queue with who could be meant: a click, a letter or a digit settles it (UX 5.2, 11). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { Button } from '../views/button';
import { FindPerson } from './find-person';

export type Waiting = Output<'readUnmatched'>['answers'][number];

const LETTERS = ['A', 'B', 'C'];

interface CardProps {
  readonly answer: Waiting;
  readonly busy: boolean;
  readonly onSettle: (graduationKey: string | null) => void;
  readonly onLater: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** A or 1 the first candidate, B or 2, C or 3; T searches, K nobody, S later. */
const useKeys = (press: (key: string) => void): void => {
  const newest = useRef(press);
  newest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      newest.current(event.key.toUpperCase());
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};

const Answer = ({ answer }: { readonly answer: Waiting }) => {
  const { name, className, birthDate, contact, code, submittedAt } = answer;
  const who = [name === '' ? 'không ghi tên' : name, className, birthDate].filter((part) => part !== '');
  const more = [contact, code === '' ? 'không có mã phiếu' : `mã ${code}`, submittedAt];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answer.responseId]);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        Phiếu: {who.join(', ')}
      </h2>
      <p class="secondary">{more.filter((part) => part !== '').join(', ')}</p>
    </>
  );
};

const Candidates = ({ answer }: { readonly answer: Waiting }) =>
  answer.candidates.length === 0 ? (
    <p>Không thấy ai giống trong đợt này. Bấm Tìm, hoặc Không phải ai.</p>
  ) : (
    <ol class="candidates" aria-label="Có thể là">
      {answer.candidates.map(({ graduationKey, name, note, why, answered }, at) => (
        <li key={graduationKey}>
          <strong>
            {LETTERS[at]}. {name}
          </strong>
          , {note}
          <span class="secondary group-note">
            {why}
            {answered && '; đã có phản hồi'}
          </span>
        </li>
      ))}
    </ol>
  );

export const UnmatchedCard = ({ answer, busy, onSettle, onLater }: CardProps) => {
  const [searching, setSearching] = useState(false);
  const settle = (graduationKey: string | null): void => {
    if (!busy) onSettle(graduationKey);
  };
  useKeys((key) => {
    const chosen =
      answer.candidates[LETTERS.findIndex((letter, at) => [letter, String(at + 1)].includes(key))];
    if (chosen) settle(chosen.graduationKey);
    if (key === 'T') setSearching(true);
    if (key === 'K') settle(null);
    if (key === 'S' && !busy) onLater();
  });
  return (
    <section class="action" aria-busy={busy}>
      <Answer answer={answer} />
      <Candidates answer={answer} />
      <div class="buttons">
        {answer.candidates.map(({ graduationKey, name, note }, at) => (
          <Button
            key={graduationKey}
            look={at === 0 ? 'primary' : 'plain'}
            resting={busy}
            label={`${LETTERS[at] ?? ''}: ${name}, ${note}`}
            onPress={() => settle(graduationKey)}
          >
            {LETTERS[at]}
          </Button>
        ))}
        <Button resting={busy} onPress={() => setSearching(!searching)}>
          Tìm
        </Button>
        <Button resting={busy} onPress={() => settle(null)}>
          Không phải ai
        </Button>
        <Button resting={busy} onPress={onLater}>
          Để sau
        </Button>
      </div>
      {searching && (
        <FindPerson
          field="Tên, lớp, SĐT hoặc mã HSSV (không cần dấu)"
          button="Chọn"
          spoken="Chọn"
          submit="Tìm người"
          nobody="Không thấy ai trong đợt này."
          among="campaign"
          inPlace
          busy={busy}
          onPick={({ graduationKey }) => settle(graduationKey)}
        />
      )}
      <p class="secondary">Phím: A, B, C chọn người; T tìm; K không phải ai; S để sau.</p>
    </section>
  );
};
