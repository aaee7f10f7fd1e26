/** One register: what follows from its rows, the newest of them, what is wrong in the tab, a form for another row. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { copyText } from '../copy-text';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { Problems } from '../views/problems';
import { EntryForm } from './entry-form';
import { Figures } from './figures';
import { PanelFrame } from './panel';
import { useSeeing } from './see-row';

type View = Output<'readRegister'>;

const Rows = ({ view }: { readonly view: View }) => {
  const { failure, see } = useSeeing();
  if (view.total === 0) return <p class="secondary">Chưa có {view.item} nào.</p>;
  return (
    <section>
      <h2>Mới nhất ({formatNumber(view.total)})</h2>
      {failure && <ErrorNotice problem={failure} />}
      <ul class="plain-list">
        {view.rows.map(({ title, note, number }) => (
          <li class="problem" key={number}>
            <span>
              {title}
              <span class="secondary group-note">{note}</span>
            </span>
            <Button
              look="quiet"
              label={`Xem: ${title}`}
              onPress={() => see({ sheet: view.title, row: number })}
            >
              Xem
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A text to publish, in a field that can be selected and copied whole. */
const Statement = ({ text }: { readonly text: string }) => {
  const [copied, setCopied] = useState(false);
  return (
    <details>
      <summary>Bản để công khai</summary>
      <label class="field">
        <span>Nội dung</span>
        <textarea rows={8} readOnly value={text} />
      </label>
      <Button onPress={() => void copyText(text).then(setCopied)}>{copied ? 'Đã chép' : 'Chép'}</Button>
    </details>
  );
};

interface RegisterProps {
  readonly register: string;
  readonly onBack: () => void;
}

export const RegisterPage = ({ register, onBack }: RegisterProps) => {
  const [added, setAdded] = useState(0);
  const { view, problem, loading, reload } = useReading(() => call('readRegister', { register }), added);
  return (
    <PanelFrame title={view?.title ?? 'Sổ'} onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view && (
        <>
          <p class="secondary">{view.about}</p>
          <Figures figures={view.facts} />
          {added > 0 && <Notice kind="done">Đã thêm {view.item}. Hoàn tác ở trang đầu.</Notice>}
          <EntryForm key={added} view={view} onAdded={() => setAdded(added + 1)} />
          <Problems groups={view.problems} />
          {view.statement !== '' && <Statement text={view.statement} />}
          <Rows view={view} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
