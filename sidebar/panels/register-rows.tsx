/** The rows of a register, the newest first, page by page, with a search among them; each opens in the tab or to be changed. */
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { Button } from '../views/button';
import { Pages } from '../views/pages';
import { ErrorNotice } from '../views/notice';
import type { RegisterLine, RegisterView } from './entry-form';
import { useSeeing } from './see-row';

/** So few are seen at a glance. */
const SEARCHED_FROM = 6;

interface AskedRows {
  readonly text: string;
  readonly from: number;
}

interface RowsProps {
  readonly view: RegisterView;
  readonly asked: AskedRows;
  readonly onAsk: (asked: AskedRows) => void;
  readonly onChange: (line: RegisterLine) => void;
}

const Search = ({ asked, onAsk }: Pick<RowsProps, 'asked' | 'onAsk'>) => {
  const [text, setText] = useState(asked.text);
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ text: text.trim(), from: 0 });
      }}
    >
      <label class="field">
        <span>Tìm trong sổ</span>
        <input
          type="search"
          maxLength={100}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button submit>Tìm</Button>
    </form>
  );
};

const Row = ({
  line,
  onSee,
  onChange,
}: {
  readonly line: RegisterLine;
  readonly onSee: () => void;
  readonly onChange: () => void;
}) => (
  <li class="problem">
    <span>
      {line.title}
      <span class="secondary group-note">{line.note}</span>
    </span>
    <span class="beside">
      <Button look="quiet" label={`Sửa: ${line.title}`} onPress={onChange}>
        Sửa
      </Button>
      <Button look="quiet" label={`Xem: ${line.title}`} onPress={onSee}>
        Xem
      </Button>
    </span>
  </li>
);

export const RegisterRows = ({ view, asked, onAsk, onChange }: RowsProps) => {
  const { failure, see } = useSeeing();
  const { total, found, rows, title, item } = view;
  if (total === 0) return <p class="secondary">Chưa có {item} nào.</p>;
  const { text, from } = asked;
  return (
    <section>
      <h2>
        {text === '' ? 'Mới nhất' : `Có “${text}”`} ({formatNumber(found)})
      </h2>
      {failure && <ErrorNotice problem={failure} />}
      {total >= SEARCHED_FROM && <Search {...{ asked, onAsk }} />}
      {found === 0 && <p class="secondary">Không thấy dòng nào. Gõ ít chữ hơn.</p>}
      <ul class="plain-list">
        {rows.map((line) => (
          <Row
            key={line.number}
            line={line}
            onSee={() => see({ sheet: title, row: line.number })}
            onChange={() => onChange(line)}
          />
        ))}
      </ul>
      <Pages from={from} shown={rows.length} total={found} onFrom={(at) => onAsk({ text, from: at })} />
    </section>
  );
};
