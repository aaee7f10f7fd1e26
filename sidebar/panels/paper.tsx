/** Paper questionnaires typed in: find the person, open their form, which remembers that it was paper and who typed (S1.26, S1.27). */
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { PanelFrame, type PanelProps } from './panel';

type Found = Output<'findGraduates'>;
type Form = Output<'readPaperForm'>;

interface SearchProps {
  readonly busy: boolean;
  readonly onSearch: (text: string) => void;
}

const Search = ({ busy, onSearch }: SearchProps) => {
  const [text, setText] = useState('');
  return (
    <form
      class="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && text.trim() !== '') onSearch(text);
      }}
    >
      <label class="field">
        <span>Tên, lớp, SĐT hoặc mã HSSV trên phiếu</span>
        <input
          type="search"
          value={text}
          maxLength={100}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button submit busy={busy} resting={text.trim() === ''}>
        Tìm
      </Button>
    </form>
  );
};

const People = ({ found, onChoose }: { readonly found: Found; readonly onChoose: (key: string) => void }) => (
  <>
    <p class="secondary" role="status">
      {found.total === 0 ? 'Không thấy ai.' : `Thấy ${formatNumber(found.total)} người.`}
    </p>
    <ul class="plain-list">
      {found.people.map(({ graduationKey, name, note }) => (
        <li class="problem" key={graduationKey}>
          <span>
            {name}
            <span class="secondary group-note">{note}</span>
          </span>
          <Button look="quiet" label={`Chọn ${name}`} onPress={() => onChoose(graduationKey)}>
            Chọn
          </Button>
        </li>
      ))}
    </ul>
  </>
);

const Opened = ({ form }: { readonly form: Form }) => (
  <section aria-label="Phiếu cần nhập">
    <h2>{form.name}</h2>
    <p class="secondary">{form.className}</p>
    {form.answered && (
      <Notice kind="warning">Người này đã trả lời. Câu trả lời tự gửi được tính trước phiếu nhập hộ.</Notice>
    )}
    <p>
      <a class="button" href={form.link} target="_blank" rel="noopener">
        Mở phiếu để nhập
      </a>
    </p>
    <p class="secondary">Nhập xong, bấm Gửi trong phiếu. Máy ghi kênh Phiếu giấy và người nhập.</p>
  </section>
);

export const PaperPanel = ({ onBack }: PanelProps) => {
  const [found, setFound] = useState<Found | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const run = <T,>(work: Promise<T>, show: (value: T) => void): void => {
    setBusy(true);
    setProblem(null);
    work.then(show, (error: unknown) => setProblem(problemOf(error))).finally(() => setBusy(false));
  };
  useEffect(() => {
    call('beginCalls', {}).catch((error: unknown) => setProblem(problemOf(error)));
  }, []);
  return (
    <PanelFrame title="Nhập phiếu giấy" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} />}
      <Search
        busy={busy}
        onSearch={(text) => {
          setForm(null);
          run(call('findGraduates', { text }), setFound);
        }}
      />
      {found && !form && (
        <People
          found={found}
          onChoose={(graduationKey) => run(call('readPaperForm', { graduationKey }), setForm)}
        />
      )}
      {form && <Opened form={form} />}
    </PanelFrame>
  );
};
