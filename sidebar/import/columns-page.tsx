/** Page 2: what each column means, as guessed and as corrected; what holds for a whole tab. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/domain/problem';
import type { ImportColumn } from '../../src/domain/roster/import/read-sheet';
import { isTarget, targetColumns } from '../../src/domain/roster/import/targets';
import { LEVELS } from '../../src/domain/roster/graduations';
import { formatDate } from '../format';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import {
  changeInfo,
  chosenTabs,
  lackingFields,
  columnsFault,
  layoutOf,
  layouts,
  mapColumn,
  openFields,
  TAB_FIELDS,
  type Draft,
  type ReadTab,
} from './draft';
import { Page } from './steps';

interface DraftProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

interface ColumnRowProps extends DraftProps {
  readonly tab: ReadTab;
  readonly column: ImportColumn;
}

/** A day of the file as people here write it. */
const dayShown = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text);

const named = ({ text, at }: ImportColumn): string => (text === '' ? `Cột ${at + 1}` : text);

/** ✓ for a header that says it, ? for one that probably does: the person looks at those. */
const Mark = ({ tab, column }: Pick<ColumnRowProps, 'tab' | 'column'>) => {
  const target = tab.mapping.get(column.at);
  if (target === undefined) return null;
  const likely = column.guess?.target === target && column.guess.confidence === 'likely';
  return <span title={likely ? 'Máy đoán, xin xem lại' : 'Đúng tên cột'}>{likely ? '?' : '✓'}</span>;
};

const ColumnRow = ({ tab, column, draft, onDraft }: ColumnRowProps) => (
  <tr>
    <th scope="row">{named(column)}</th>
    <td class="secondary">{dayShown(column.sample).slice(0, 40)}</td>
    <td>
      <select
        aria-label={`${named(column)} nhập vào`}
        value={tab.mapping.get(column.at) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onDraft(mapColumn(draft, layoutOf(tab), column.at, isTarget(value) ? value : null))
        }
      >
        <option value="">Bỏ qua</option>
        {targetColumns.map(({ target, label }) => (
          <option key={target} value={target}>
            {label}
          </option>
        ))}
      </select>{' '}
      <Mark tab={tab} column={column} />
    </td>
  </tr>
);

const Layout = ({ tabs, draft, onDraft }: DraftProps & { readonly tabs: readonly ReadTab[] }) => {
  const [tab] = tabs;
  if (!tab) return null;
  // By what the file left open, so that no field jumps while it is filled.
  const lacks = ({ reading, ...rest }: ReadTab): boolean =>
    lackingFields({ ...rest, reading, info: reading.info }).length > 0;
  const fieldsOf = (some: readonly ReadTab[]) =>
    some.map((one) => <TabFields key={one.name} {...{ tab: one, draft, onDraft }} />);
  return (
    <section>
      <h2>{tabs.map(({ name }) => name).join(', ')}</h2>
      {fieldsOf(tabs.filter(lacks))}
      <table class="import-columns">
        <thead>
          <tr>
            <th scope="col">Cột trong tệp</th>
            <th scope="col">Ví dụ</th>
            <th scope="col">Nhập vào</th>
          </tr>
        </thead>
        <tbody>
          {tab.reading.columns.map((column) => (
            <ColumnRow key={column.at} {...{ tab, column, draft, onDraft }} />
          ))}
        </tbody>
      </table>
      {fieldsOf(tabs.filter((one) => !lacks(one)))}
    </section>
  );
};

const levelIn = (text: string): string => LEVELS.find((level) => level === text) ?? '';

type Field = (typeof TAB_FIELDS)[number];

interface InfoFieldsProps {
  readonly legend: string;
  readonly fields: readonly Field[];
  readonly valueOf: (name: Field['name']) => string;
  readonly onChange: (name: Field['name'], value: string) => void;
}

const InfoFields = ({ legend, fields, valueOf, onChange }: InfoFieldsProps) => (
  <fieldset class="import-fields">
    <legend>{legend}</legend>
    {fields.map(({ name, label }) => (
      <label class="field" key={name}>
        <span>{label}</span>
        {name === 'level' ? (
          <select
            value={levelIn(valueOf(name))}
            onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
          >
            <option value="" />
            {LEVELS.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </select>
        ) : (
          <input
            type="text"
            maxLength={100}
            value={dayShown(valueOf(name))}
            placeholder={name === 'graduationDate' ? '30/06/2025' : ''}
            onInput={({ currentTarget }) => onChange(name, currentTarget.value)}
          />
        )}
      </label>
    ))}
  </fieldset>
);

/** What no column of the tab says: read from its title lines, or typed here for all its people. */
const TabFields = ({ tab, draft, onDraft }: DraftProps & { readonly tab: ReadTab }) => (
  <InfoFields
    legend={`Cho cả tab ${tab.name}`}
    fields={openFields(tab)}
    valueOf={(name) => tab.info[name]}
    onChange={(name, value) => onDraft(changeInfo(draft, [tab], name, value))}
  />
);

/** A file of many classes: what is the same for all of them is typed once. */
const FileFields = ({ draft, onDraft }: DraftProps) => {
  const tabs = chosenTabs(draft);
  const having = (name: Field['name']): ReadTab[] =>
    tabs.filter((tab) => openFields(tab).some((field) => field.name === name));
  const fields = TAB_FIELDS.filter(({ name }) => name !== 'className' && having(name).length > 1);
  if (fields.length === 0) return null;
  return (
    <InfoFields
      legend="Cho mọi tab"
      fields={fields}
      valueOf={(name) => {
        const values = new Set(having(name).map(({ info }) => info[name]));
        return values.size === 1 ? ([...values][0] ?? '') : '';
      }}
      onChange={(name, value) => onDraft(changeInfo(draft, having(name), name, value))}
    />
  );
};

interface ColumnsPageProps extends DraftProps {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export const ColumnsPage = ({ draft, onDraft, onNext, onBack }: ColumnsPageProps) => {
  const [fault, setFault] = useState<Problem | null>(null);
  const next = (): void => {
    const found = columnsFault(draft);
    setFault(found);
    if (!found) onNext();
  };
  return (
    <Page
      page={2}
      buttons={
        <>
          <Button look="primary" resting={chosenTabs(draft).length === 0} onPress={next}>
            Xem trước
          </Button>
          <Button onPress={onBack}>Quay lại</Button>
        </>
      }
    >
      {fault && <ErrorNotice problem={{ ...fault, details: { ...fault.details } }} />}
      <FileFields {...{ draft, onDraft }} />
      {layouts(draft).map((tabs) => (
        <Layout key={tabs.map(({ name }) => name).join()} {...{ tabs, draft, onDraft }} />
      ))}
    </Page>
  );
};
