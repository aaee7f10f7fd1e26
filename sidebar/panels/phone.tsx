/** The office's call screen: one person after the other, the outcome noted, the next one shown (S1.18, P7, UX 5.3). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { ErrorNotice, Notice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';
import { useSeeing } from './see-row';
import { PersonToCall } from './phone-card';
import { OutcomeForm, type Noted } from './phone-outcome';

type Next = Output<'readNextCall'>;

interface FilterProps {
  readonly view: Next;
  readonly chosen: string;
  readonly onChoose: (className: string) => void;
}

const Filter = ({ view, chosen, onChoose }: FilterProps) => (
  <Choice
    label="Lớp"
    value={chosen}
    choices={[
      ['', 'Mọi lớp'],
      ...view.classes.map(({ key, label, left }) => [key, `${label}: còn ${formatNumber(left)}`] as const),
    ]}
    onChange={onChoose}
  />
);

const Counts = ({ view }: { readonly view: Next }) => (
  <p class="secondary" role="status">
    {[
      `Còn ${formatNumber(view.left)} người cần gọi`,
      view.awaited.length > 0 ? `${formatNumber(view.awaited.length)} đã xong, chờ phản hồi` : '',
      view.later > 0 ? `${formatNumber(view.later)} hẹn lúc khác` : '',
      view.withoutPhone > 0 ? `${formatNumber(view.withoutPhone)} không có số` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')}
  </p>
);

interface CalledProps {
  readonly title: string;
  readonly hint: string;
  readonly people: Next['wrong'];
  /** The button at each person. */
  readonly word: string;
  readonly onPress: (graduationKey: string) => void;
}

const Called = ({ title, hint, people, word, onPress }: CalledProps) =>
  people.length === 0 ? null : (
    <details>
      <summary>
        {title} ({formatNumber(people.length)})
      </summary>
      <p class="secondary">{hint}</p>
      <ul class="plain-list">
        {people.map(({ graduationKey, name, note }) => (
          <li class="problem" key={graduationKey}>
            <span>
              {name}
              <span class="secondary group-note">{note}</span>
            </span>
            <Button look="quiet" label={`${word}: ${name}`} onPress={() => onPress(graduationKey)}>
              {word}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );

/** What the caller has chosen and put off, and what is being saved. */
const useCalls = () => {
  const [className, setClassName] = useState('');
  const [skip, setSkip] = useState<readonly string[]>([]);
  const [again, setAgain] = useState('');
  const [turn, setTurn] = useState(0);
  const { busy, failure: unsaved, press } = usePress();
  const { failure: unseen, seeGraduate: see } = useSeeing();
  const [saved, setSaved] = useState('');
  const { view, problem, loading, reload } = useReading(async () => {
    if (view === null) await call('beginCalls', {});
    const asked = again === '' ? {} : { graduationKey: again };
    return call('readNextCall', { ...(className === '' ? {} : { className }), ...asked, skip: [...skip] });
  }, `${className} ${again} ${turn}`);
  /** The last ones put off are enough; the contract takes 500. */
  const putOff = (graduationKey: string): void => {
    setAgain('');
    setTurn(turn + 1);
    setSkip([...skip.filter((one) => one !== graduationKey), graduationKey].slice(-300));
  };
  const save = (graduationKey: string, noted: Noted): void =>
    press(
      () => call('logContact', { graduationKey, ...noted }),
      ({ name }) => {
        setSaved(`Đã ghi: ${name}, ${noted.outcome?.toLowerCase() ?? ''}.`);
        putOff(graduationKey);
      },
    );
  return {
    className,
    setClassName,
    setAgain,
    view,
    problem,
    loading,
    reload,
    busy,
    failure: unsaved ?? unseen,
    saved,
    putOff,
    save,
    see,
  };
};

export const PhonePanel = ({ onBack }: PanelProps) => {
  const calls = useCalls();
  const { view, busy, loading } = calls;
  const person = view?.person ?? null;
  return (
    <PanelFrame title="Phỏng vấn qua điện thoại" onBack={onBack}>
      {calls.problem && <ErrorNotice problem={calls.problem} onRetry={calls.reload} />}
      {calls.failure && <ErrorNotice problem={calls.failure} />}
      {calls.saved !== '' && !calls.failure && <Notice kind="done">{calls.saved}</Notice>}
      {view && <Filter view={view} chosen={calls.className} onChoose={calls.setClassName} />}
      {view && <Counts view={view} />}
      {person && view && (
        <>
          <PersonToCall person={person} />
          <OutcomeForm
            key={`${person.graduationKey}/${calls.saved}`}
            suggested={view.suggested}
            busy={busy || loading}
            onSave={(noted) => calls.save(person.graduationKey, noted)}
            onSkip={() => calls.putOff(person.graduationKey)}
          />
        </>
      )}
      {view && !person && <p>Không còn ai cần gọi lúc này.</p>}
      {view && (
        <>
          <Called
            title="Đã xong, chưa có phản hồi"
            hint="Phiếu đã nộp thì lần lấy phản hồi tới người ấy hết ở đây. Chưa nộp thì gọi lại, hoặc mở phiếu."
            people={view.awaited}
            word="Gọi lại"
            onPress={calls.setAgain}
          />
          <Called
            title="Sai số"
            hint="Gõ số mới vào Danh sách thì người ấy lại có trong lượt gọi."
            people={view.wrong}
            word="Xem"
            onPress={calls.see}
          />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
