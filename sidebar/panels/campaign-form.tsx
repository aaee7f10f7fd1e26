/** The form of a campaign: whom it asks, from when to when; how many people that is, before it is saved (S1.5, P39). */
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
import { asGroup, Problems } from '../views/problems';
import { ConditionPicker } from './condition-picker';

type List = Output<'readCampaigns'>;
export type CampaignValues = List['draft'];
type Preview = Output<'readScope'>;
type Wish = Input<'saveCampaign'>;

interface FormProps {
  readonly list: List;
  readonly values: CampaignValues;
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly onSave: (wish: Wish) => void;
  readonly onCancel: () => void;
}

const text = (name: string, label: string): Field => ({ name, label, kind: 'text', value: '' });
const FIELDS: readonly Field[] = [
  text('title', 'Tên đợt'),
  { name: 'graduationYear', label: 'Năm tốt nghiệp (để trống: mọi năm)', kind: 'number', value: '' },
  text('scope', 'Lớp, khóa (để trống: mọi lớp), ví dụ KT2; K59'),
  text('condition', 'Điều kiện (để trống: không lọc)'),
];
const DAYS: readonly Field[] = [
  { name: 'opens', label: 'Từ ngày', kind: 'date', value: '' },
  { name: 'closes', label: 'Đến ngày (hạn trả lời)', kind: 'date', value: '' },
  { name: 'target', label: 'Mục tiêu phản hồi (%)', kind: 'number', value: '' },
];

type Typed = Record<string, string>;
const typedOf = (values: CampaignValues): Typed => ({
  title: values.title,
  scope: values.scope,
  condition: values.condition,
  opens: values.opens,
  closes: values.closes,
  target: String(values.target),
  graduationYear: values.graduationYear === null ? '' : String(values.graduationYear),
});

const yearOf = ({ graduationYear = '' }: Typed): number | null =>
  graduationYear.trim() === '' ? null : Number(graduationYear);

const PeopleAsked = ({ preview }: { readonly preview: Preview }) => (
  <>
    <p role="status">
      <strong>{formatNumber(preview.people)} người</strong>
      {preview.classes.length > 0 && `, ${formatNumber(preview.classes.length)} lớp: `}
      {preview.classes
        .slice(0, 6)
        .map(({ name, people }) => `${name} (${formatNumber(people)})`)
        .join(', ')}
      {preview.classes.length > 6 && '…'}
    </p>
    <Problems open groups={asGroup('Phải sửa', preview.problems)} />
  </>
);

interface ScopePartProps {
  readonly list: List;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

const scopeOf = (typed: Typed): Input<'readScope'> => ({
  graduationYear: yearOf(typed),
  scope: typed.scope ?? '',
  condition: typed.condition ?? '',
});

/** Whom it asks, and how many people that is. */
const ScopePart = ({ list, typed, onChange }: ScopePartProps) => {
  const [preview, setPreview] = useState<Preview | null>(null);
  const { failure, press } = usePress();
  const change = (next: Typed): void => {
    onChange(next);
    setPreview(null);
  };
  const look = (): void => press(() => call('readScope', scopeOf(typed)), setPreview);
  const addCondition = (words: string): void => {
    const before = (typed.condition ?? '').trim();
    change({ ...typed, condition: before === '' ? words : `${before}; ${words}` });
  };
  return (
    <>
      {failure && <ErrorNotice problem={failure} />}
      <Fields fields={FIELDS} values={typed} onChange={change} />
      <details class="group">
        <summary>Chọn điều kiện theo cột</summary>
        <ConditionPicker columns={list.columns} operators={list.operators} onAdd={addCondition} />
      </details>
      <Button onPress={look}>Xem trước số người</Button>
      {preview && <PeopleAsked preview={preview} />}
    </>
  );
};

export const CampaignForm = ({ list, values, isNew, busy, onSave, onCancel }: FormProps) => {
  const [typed, setTyped] = useState<Typed>(typedOf(values));
  const [shortFor, setShortFor] = useState(values.shortFor);
  const save = (): void =>
    onSave({
      campaign: values.campaign,
      isNew,
      title: typed.title ?? '',
      ...scopeOf(typed),
      // The choices are those that the script gave.
      shortFor: shortFor as Wish['shortFor'],
      opens: typed.opens ?? '',
      closes: typed.closes ?? '',
      target: Number(typed.target ?? ''),
    });
  return (
    <section>
      <h2>{isNew ? `Đợt mới: ${values.campaign}` : `Sửa đợt ${values.campaign}`}</h2>
      <ScopePart list={list} typed={typed} onChange={setTyped} />
      <Fields fields={DAYS} values={typed} onChange={setTyped} />
      <Choice label="Phiếu ngắn cho" value={shortFor} choices={list.shortRules} onChange={setShortFor} />
      <div class="buttons">
        <Button look="primary" busy={busy} onPress={save}>
          {isNew ? 'Tạo đợt' : 'Ghi đợt'}
        </Button>
        <Button onPress={onCancel}>Hủy</Button>
      </div>
    </section>
  );
};
