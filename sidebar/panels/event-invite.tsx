/** Inviting to an event: whom, the form they answer with, then the mails and messages, each with a link of its own (S2.16, S2.23). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { ErrorNotice, Notice } from '../views/notice';
import { EventChoose } from './event-choose';
import { EventMails } from './event-mails';
import { EventMessages } from './event-messages';
import { Figures } from './figures';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { FormPart } from './register-form';

type Counts = Output<'readInvitation'>['counts'];

const people = (count: number): string => `${formatNumber(count)} người`;

/** '4 người, đi cùng 2'. */
export const comingWords = ({ coming, guests }: Pick<Counts, 'coming' | 'guests'>): string =>
  `${people(coming)}${guests === 0 ? '' : `, đi cùng ${formatNumber(guests)}`}`;

const figuresOf = (counts: Counts): { label: string; value: string }[] => [
  { label: 'Được mời', value: people(counts.invited) },
  { label: 'Sẽ đến', value: comingWords(counts) },
  { label: 'Chưa chắc', value: people(counts.unsure) },
  { label: 'Không đến', value: people(counts.declined) },
  { label: 'Chưa trả lời', value: people(counts.unanswered) },
  ...(counts.registered === 0 ? [] : [{ label: 'Tự đăng ký', value: people(counts.registered) }]),
];

interface InviteProps extends PanelProps {
  readonly event: string;
}

export const EventInvitePage = ({ step, age, runner, onBack, event }: InviteProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readInvitation', { event }), age);
  const { view: choices } = useReading(() => call('readInviteChoices', {}), 0);
  const [wording, setWording] = useState(0);
  const [found, setFound] = useState(false);
  // One blue button: whom to ask, then the form, then the mails.
  const next = view !== null && !view.past && !view.ready && view.counts.invited > 0 && !found;
  const busy = runner.task.state === 'running';
  const start = (method: string, input: object): void => runner.start({ step, method, input: { ...input } });
  return (
    <PanelFrame title={`Mời dự: ${view?.title ?? ''}`} onBack={onBack} backLabel="Về sự kiện">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <div class="event-page">
          <Figures figures={figuresOf(view.counts)} />
          {view.past && <Notice kind="warning">Sự kiện đã qua: không mời thêm, không gửi thư nữa.</Notice>}
          <FormPart asked={{ kind: 'rsvp', event }} age={age} busy={busy} start={start} beside={!next} />
          {!view.past && choices && (
            <details open={view.counts.invited === 0}>
              <summary>Chọn người mời</summary>
              <EventChoose
                key={wording}
                event={event}
                choices={choices}
                busy={busy}
                first={view.counts.invited === 0}
                onPreview={setFound}
                onInvite={(wish) => {
                  setWording(wording + 1);
                  start('inviteToEvent', wish);
                }}
              />
            </details>
          )}
          {view.counts.invited > 0 && !view.ready && (
            <Notice kind="warning">Mở phiếu trước, để mỗi người có đường dẫn riêng.</Notice>
          )}
          {view.ready && !view.past && view.counts.invited > 0 && (
            <>
              <EventMails {...{ event, age, step, runner }} first={view} beside={found} />
              <EventMessages event={event} age={age} />
            </>
          )}
        </div>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
