/** Inviting to an event: whom, shown before anybody is taken onto the list; then the mails, each with a link of its own (S2.16, S2.23). */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Field, Problem } from '../types';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Fields } from '../views/fields';
import { ErrorNotice, Notice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { ConditionPicker, SelectField } from './condition-picker';
import { EventMails } from './event-mails';
import { EventMessages } from './event-messages';
import { Figures } from './figures';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { FormPart } from './register-form';
import { Tick } from './tick';

type Choices = Output<'readInviteChoices'>;
type Wish = Input<'readInvitees'>;
type Preview = Output<'readInvitees'>;
type Counts = Output<'readInvitation'>['counts'];

const ALL = 'Mọi khoa';
const NO_GROUP = 'Không chọn theo hội, nhóm';

const FIELDS: readonly Field[] = [
  { name: 'scope', label: 'Lớp, khóa (để trống: mọi lớp), ví dụ KT2 K59; K60', kind: 'text', value: '' },
  { name: 'condition', label: 'Điều kiện (để trống: không lọc)', kind: 'text', value: '' },
];

const emptyWish = (event: string): Wish => ({
  event,
  roster: true,
  scope: '',
  faculty: '',
  group: '',
  condition: '',
  registers: [],
});

interface RosterProps {
  readonly choices: Choices;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

const RosterPart = ({ choices, wish, onChange }: RosterProps) => {
  const before = wish.condition.trim();
  return (
    <>
      <Fields
        fields={FIELDS}
        values={{ scope: wish.scope, condition: wish.condition }}
        onChange={({ scope = '', condition = '' }) => onChange({ ...wish, scope, condition })}
      />
      {choices.faculties.length > 0 && (
        <SelectField
          label="Khoa"
          value={wish.faculty === '' ? ALL : wish.faculty}
          choices={[ALL, ...choices.faculties]}
          onChange={(faculty) => onChange({ ...wish, faculty: faculty === ALL ? '' : faculty })}
        />
      )}
      {choices.groups.length > 0 && (
        <SelectField
          label="Hội, nhóm"
          value={wish.group === '' ? NO_GROUP : wish.group}
          choices={[NO_GROUP, ...choices.groups]}
          onChange={(group) => onChange({ ...wish, group: group === NO_GROUP ? '' : group })}
        />
      )}
      <details class="group">
        <summary>Chọn điều kiện theo cột</summary>
        <ConditionPicker
          columns={choices.columns}
          operators={choices.operators}
          onAdd={(words) => onChange({ ...wish, condition: before === '' ? words : `${before}; ${words}` })}
        />
      </details>
    </>
  );
};

/** People whom a register names, whoever they are to `Danh sách`. */
const RegistersPart = ({ choices, wish, onChange }: RosterProps) => (
  <>
    {choices.registers
      .filter(({ people }) => people > 0)
      .map(({ register, label, people }) => (
        <Tick
          key={register}
          label={label}
          ticked={wish.registers.includes(register)}
          onTick={() =>
            onChange({
              ...wish,
              registers: wish.registers.includes(register)
                ? wish.registers.filter((one) => one !== register)
                : [...wish.registers, register],
            })
          }
        >
          {label} ({formatNumber(people)})
        </Tick>
      ))}
  </>
);

/** How many, who not and why; the names that come first. */
const PreviewPart = ({ preview }: { readonly preview: Preview }) => (
  <>
    <p role="status">
      <strong>Mời thêm {formatNumber(preview.invite)} người</strong>
      {preview.invite > 0 &&
        `, ${formatNumber(preview.withEmail)} người có email, ${formatNumber(preview.invite - preview.withEmail)} người nhắn Zalo`}
    </p>
    {preview.takes !== '' && <p>Gửi hết: {preview.takes}</p>}
    {preview.outside > 0 && (
      <p class="secondary">
        {formatNumber(preview.outside)} khách ngoài Danh sách: phòng đã được họ đồng ý mời.
      </p>
    )}
    {preview.leftOut.length > 0 && (
      <p class="secondary">
        Không mời: {preview.leftOut.map(({ label, count }) => `${formatNumber(count)} ${label}`).join('; ')}.
      </p>
    )}
    {preview.names.length > 0 && (
      <p class="secondary">
        {preview.names.join('; ')}
        {preview.invite > preview.names.length && '…'}
      </p>
    )}
    <Problems groups={asGroup('Phải sửa', preview.problems)} />
  </>
);

interface ChooseProps {
  readonly event: string;
  readonly choices: Choices;
  readonly busy: boolean;
  readonly onInvite: (wish: Wish) => void;
}

const Choose = ({ event, choices, busy, onInvite }: ChooseProps) => {
  const [wish, setWish] = useState(emptyWish(event));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [looking, setLooking] = useState(false);
  const change = (next: Wish): void => {
    setWish(next);
    setPreview(null);
  };
  const look = (): void => {
    setFailure(null);
    setLooking(true);
    call('readInvitees', wish)
      .then(setPreview, (error: unknown) => setFailure(problemOf(error)))
      .finally(() => setLooking(false));
  };
  const nobody = !wish.roster && wish.registers.length === 0;
  return (
    <div class="action">
      <Tick
        label="Người trong Danh sách"
        ticked={wish.roster}
        onTick={() => change({ ...wish, roster: !wish.roster })}
      >
        Người trong Danh sách, đã đồng ý nhận tin
      </Tick>
      {wish.roster && <RosterPart choices={choices} wish={wish} onChange={change} />}
      <RegistersPart choices={choices} wish={wish} onChange={change} />
      {failure && <ErrorNotice problem={failure} />}
      <Button busy={looking} resting={nobody} onPress={look}>
        Xem trước
      </Button>
      {preview && <PreviewPart preview={preview} />}
      {preview && preview.invite > 0 && (
        <Button
          look="primary"
          resting={busy}
          onPress={() => {
            setPreview(null);
            onInvite(wish);
          }}
        >
          Đưa {formatNumber(preview.invite)} người vào danh sách mời
        </Button>
      )}
    </div>
  );
};

const people = (count: number): string => `${formatNumber(count)} người`;

const figuresOf = (counts: Counts): { label: string; value: string }[] => [
  { label: 'Được mời', value: people(counts.invited) },
  { label: 'Sẽ đến, đi cùng', value: `${formatNumber(counts.coming)} + ${people(counts.guests)}` },
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
          <FormPart asked={{ kind: 'rsvp', event }} age={age} busy={busy} start={start} beside />
          {!view.past && choices && (
            <details open={view.counts.invited === 0}>
              <summary>Chọn người mời</summary>
              <Choose
                key={wording}
                event={event}
                choices={choices}
                busy={busy}
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
              <EventMails event={event} first={view} age={age} step={step} runner={runner} />
              <EventMessages event={event} age={age} />
            </>
          )}
        </div>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
