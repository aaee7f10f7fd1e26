/** Whom to ask to an event: a wish by class, faculty, group, register; shown with names before anybody is taken onto the list (S2.16). */
import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import type { Field } from '../types';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { Choice } from '../views/choice';
import { Fields } from '../views/fields';
import { ErrorNotice } from '../views/notice';
import { ConditionPicker } from './condition-picker';
import { Tick } from './tick';

type Choices = Output<'readInviteChoices'>;
type Wish = Input<'readInvitees'>;
type Preview = Output<'readInvitees'>;

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
        <Choice
          label="Khoa"
          value={wish.faculty === '' ? ALL : wish.faculty}
          choices={[ALL, ...choices.faculties]}
          onChange={(faculty) => onChange({ ...wish, faculty: faculty === ALL ? '' : faculty })}
        />
      )}
      {choices.groups.length > 0 && (
        <Choice
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
    {preview.problems.map((problem) => (
      <ErrorNotice key={problem.message} problem={problem} />
    ))}
    {preview.problems.length === 0 && (
      <p role="status">
        <strong>Mời thêm {formatNumber(preview.invite)} người</strong>
        {preview.invite > 0 &&
          `, ${formatNumber(preview.withEmail)} người có email, ${formatNumber(preview.invite - preview.withEmail)} người nhắn Zalo`}
      </p>
    )}
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
  </>
);

interface ChooseProps {
  readonly event: string;
  readonly choices: Choices;
  readonly busy: boolean;
  /** Nobody has been asked yet: to look whom is what comes next. */
  readonly first: boolean;
  /** Somebody is about to be taken onto the list: the page's blue button is here. */
  readonly onPreview: (found: boolean) => void;
  readonly onInvite: (wish: Wish) => void;
}

export const EventChoose = ({ event, choices, busy, first, onPreview, onInvite }: ChooseProps) => {
  const [wish, setWish] = useState(emptyWish(event));
  const [preview, setPreview] = useState<Preview | null>(null);
  const { busy: looking, failure, press } = usePress();
  const show = (found: Preview | null): void => {
    setPreview(found);
    onPreview(found !== null && found.invite > 0);
  };
  const change = (next: Wish): void => {
    setWish(next);
    show(null);
  };
  const found = preview !== null && preview.invite > 0;
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
      <Button
        look={first && !found ? 'primary' : 'plain'}
        busy={looking}
        resting={nobody}
        onPress={() => press(() => call('readInvitees', wish), show)}
      >
        Xem trước
      </Button>
      {preview && <PreviewPart preview={preview} />}
      {found && (
        <Button
          look="primary"
          resting={busy}
          onPress={() => {
            show(null);
            onInvite(wish);
          }}
        >
          Đưa {formatNumber(preview.invite)} người vào danh sách mời
        </Button>
      )}
    </div>
  );
};
