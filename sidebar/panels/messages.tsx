/** Messages one by one: choose round, channel and class, copy, send in the chat, mark as sent (B1, S1.19, S1.20, P8). */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Choice } from '../views/choice';
import { Pages } from '../views/pages';
import { ErrorNotice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { GroupLink } from './group-link';
import { MessageCard } from './message-card';
import { PanelFrame, type PanelProps } from './panel';

type Asked = Input<'readMessages'>;
type Round = Asked['round'];
type View = Output<'readMessages'>;

const ROUNDS: readonly (readonly [Round, string])[] = [
  ['invitation', 'Mời'],
  ['reminder1', 'Nhắc 1'],
  ['reminder2', 'Nhắc 2'],
  ['thanks', 'Cảm ơn'],
];

interface Wish {
  readonly round: Round;
  readonly channel: string;
  readonly className: string;
  readonly from: number;
}

const FIRST: Wish = { round: 'invitation', channel: '', className: '', from: 0 };

interface ChoiceProps {
  readonly view: View;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

const Wishes = ({ view, wish, onWish }: ChoiceProps) => (
  <>
    <Choice
      label="Kênh"
      value={view.channel}
      choices={view.channels}
      onChange={(channel) => onWish({ ...wish, channel, from: 0 })}
    />
    <Choice
      label="Lượt"
      value={wish.round}
      choices={ROUNDS}
      onChange={(round) => onWish({ ...wish, round, from: 0 })}
    />
    <Choice
      label="Lớp"
      value={wish.className}
      choices={[['', 'Mọi lớp'], ...view.classes.map(({ key, label }) => [key, label] as const)]}
      onChange={(className) => onWish({ ...wish, className, from: 0 })}
    />
  </>
);

const useMessages = () => {
  const [wish, setWish] = useState(FIRST);
  const [saving, setSaving] = useState('');
  const { busy, failure, press } = usePress();
  const { round, channel, className, from } = wish;
  const loaded = useReading(
    () =>
      call('readMessages', {
        round,
        from,
        ...(channel === '' ? {} : { channel }),
        ...(className === '' ? {} : { className }),
      }),
    JSON.stringify(wish),
  );
  const { view, reload } = loaded;
  const written = (graduationKey: string): void => {
    if (view === null || busy) return;
    setSaving(graduationKey);
    const note = ROUNDS.find(([one]) => one === round)?.[1] ?? '';
    press(() => call('logContact', { graduationKey, channel: view.channel, note }), reload);
  };
  return { ...loaded, wish, setWish, saving: busy ? saving : '', failure, written };
};

export const MessagesPanel = ({ onBack }: PanelProps) => {
  const { view, problem, loading, reload, wish, setWish, saving, failure, written } = useMessages();
  return (
    <PanelFrame title="Tin nhắn Zalo, Facebook, SMS" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      {view && (
        <>
          <Wishes view={view} wish={wish} onWish={setWish} />
          <Problems open groups={asGroup('Sửa lời tin trước khi nhắn', view.problems)} />
          <p class="secondary" role="status">
            Chưa nhắn {formatNumber(view.left)}/{formatNumber(view.total)} người
          </p>
          <ul class="plain-list">
            {view.people.map((message) => (
              <MessageCard
                key={`${message.graduationKey}/${message.link}`}
                message={message}
                busy={saving === message.graduationKey}
                onWritten={() => written(message.graduationKey)}
              />
            ))}
          </ul>
          <Pages
            from={wish.from}
            shown={view.people.length}
            total={view.total}
            onFrom={(from) => setWish({ ...wish, from })}
          />
          <GroupLink key={wish.className} className={wish.className} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
