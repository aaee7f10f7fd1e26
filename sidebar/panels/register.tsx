/** One register: what follows from its rows, a search among them, what is wrong in the tab, a form for another row or a change. */
import { useState } from 'preact/hooks';
import { call } from '../rpc';
import type { Problem } from '../types';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { EntryForm, type RegisterLine, type RegisterView, type Values } from './entry-form';
import { Figures } from './figures';
import { PanelFrame } from './panel';
import { RegisterRows } from './register-rows';
import { WholeText } from './whole-text';

/** What is written in another register because of a row. */
export interface FollowUp {
  readonly register: string;
  readonly values: Values;
}

interface ChangeProps {
  readonly view: RegisterView;
  readonly line: RegisterLine;
  readonly onBack: () => void;
  readonly onDone: (kept: readonly Problem[]) => void;
  readonly onFollow: (follow: FollowUp) => void;
}

const ChangePage = ({ view, line, onBack, onDone, onFollow }: ChangeProps) => (
  <PanelFrame title={`Sửa: ${line.title}`} onBack={onBack} backLabel={`Về sổ ${view.title}`}>
    {line.follows.length > 0 && (
      <section>
        <h2>Việc tiếp theo</h2>
        <p class="network-pages">
          {line.follows.map((follow) => (
            <Button key={`${follow.label} ${follow.register}`} onPress={() => onFollow(follow)}>
              {follow.label}
            </Button>
          ))}
        </p>
      </section>
    )}
    <EntryForm view={view} begin={line.values} line={line} onDone={onDone} />
  </PanelFrame>
);

interface Said {
  readonly text: string;
  readonly kept: readonly Problem[];
}

interface RegisterProps {
  readonly register: string;
  /** What the form for a new row begins with; then it stands open. */
  readonly begin: Values | null;
  readonly onBack: () => void;
  readonly onFollow: (follow: FollowUp) => void;
}

export const RegisterPage = ({ register, begin, onBack, onFollow }: RegisterProps) => {
  const [age, setAge] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState({ text: '', from: 0 });
  const [line, setLine] = useState<RegisterLine | null>(null);
  const { view, problem, loading, reload } = useReading(
    () => call('readRegister', { register, ...asked }),
    `${age} ${asked.from} ${asked.text}`,
  );
  const tell = (text: string, kept: readonly Problem[]): void => {
    setSaid({ text, kept });
    setLine(null);
    setAge(age + 1);
  };
  if (view && line)
    return (
      <ChangePage
        {...{ view, line, onFollow }}
        onBack={() => setLine(null)}
        onDone={(kept) => tell(`Đã sửa ${line.title}.`, kept)}
      />
    );
  return (
    <PanelFrame title={view?.title ?? 'Sổ'} onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view && (
        <>
          <p class="secondary">
            {view.about} Giữ sổ: {view.keeper}.
          </p>
          <Figures figures={view.facts} />
          {said && <Notice kind="done">{said.text} Hoàn tác ở trang đầu.</Notice>}
          {said && <Problems open groups={asGroup('Giữ nguyên', [...said.kept])} />}
          <details open={begin !== null && age === 0}>
            <summary>Thêm {view.item}</summary>
            <EntryForm
              key={age}
              view={view}
              begin={age === 0 ? (begin ?? {}) : {}}
              onDone={(kept) => tell(`Đã thêm ${view.item}.`, kept)}
            />
          </details>
          <Problems groups={view.problems} />
          {view.statement !== '' && (
            <details>
              <summary>Bản để công khai</summary>
              <WholeText label="Nội dung" text={view.statement} rows={8} />
            </details>
          )}
          <RegisterRows view={view} asked={asked} onAsk={setAsked} onChange={setLine} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
