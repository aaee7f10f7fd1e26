/** The survey as it will be asked, its faults, and bringing a running form up to date after seeing what would change (step 4, UX 7). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { useSeeing } from './see-row';

type View = Output<'readQuestions'>;
type Page = View['pages'][number];
type Question = Page['questions'][number];
type Changes = Output<'readFormChanges'>;

const QuestionLine = ({ question }: { readonly question: Question }) => (
  <li>
    {question.text}
    {question.required && ' *'}
    <span class="secondary group-note">
      {question.kind}, mã {question.code}
    </span>
    {question.choices.map(({ label, to }, at) => (
      <span class="secondary group-note" key={at}>
        ○ {label}
        {to !== '' && ` → ${to}`}
      </span>
    ))}
  </li>
);

const PageView = ({ page }: { readonly page: Page }) => (
  <details class="group">
    <summary>
      <span>
        {page.letter} {page.title}
      </span>
      <span class="count">{formatNumber(page.questions.length)} câu</span>
    </summary>
    {page.help !== '' && <p class="secondary">{page.help}</p>}
    <ul class="plain-list">
      {page.questions.map((question) => (
        <QuestionLine key={question.code} question={question} />
      ))}
    </ul>
    <p class="secondary">Hết phần: {page.next}</p>
  </details>
);

const ChangeList = ({ changes }: { readonly changes: Changes }) => (
  <>
    <ul class="plain-list">
      {changes.changes.map(({ what, title, details }, at) => (
        <li key={at}>
          <strong>{what}</strong> {title}
          {details.map((detail) => (
            <span class="secondary group-note" key={detail}>
              {detail}
            </span>
          ))}
        </li>
      ))}
    </ul>
    {changes.warnings.map((warning) => (
      <p key={warning}>{warning}</p>
    ))}
    <Problems open groups={asGroup('Phải sửa trước', changes.faults)} />
  </>
);

interface UpdateProps {
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** First what would change, then the button that changes it. */
const Update = ({ busy, onApply }: UpdateProps) => {
  const [changes, setChanges] = useState<Changes | null>(null);
  const { busy: reading, failure, press } = usePress();
  return (
    <section>
      <h2>Phiếu đã dựng</h2>
      <p class="secondary">
        Tab Câu hỏi dùng chung cho mọi đợt. Phiếu đã dựng chỉ đổi khi bấm Đổi phiếu ở đây; chưa đổi thì phản
        hồi vẫn đọc theo lời của chính phiếu ấy.
      </p>
      <Button busy={reading} onPress={() => press(() => call('readFormChanges', {}), setChanges)}>
        Xem phiếu sẽ đổi gì
      </Button>
      {failure && <ErrorNotice problem={failure} />}
      {changes?.changes.length === 0 && <p>Phiếu đã đúng với tab Câu hỏi.</p>}
      {changes && changes.changes.length > 0 && (
        <>
          <ChangeList changes={changes} />
          <Button look="primary" busy={busy} resting={changes.faults.length > 0} onPress={onApply}>
            Đổi phiếu ({formatNumber(changes.changes.length)} chỗ)
          </Button>
        </>
      )}
    </section>
  );
};

const Preview = ({ view }: { readonly view: View }) => (
  <section>
    <h2>Xem trước</h2>
    <p>
      <strong>{view.title}</strong>
      <span class="secondary group-note">{view.description}</span>
    </p>
    {view.pages.map((page) => (
      <PageView key={page.letter} page={page} />
    ))}
    {view.short.length > 0 && (
      <>
        <h2>Phiếu ngắn</h2>
        {view.short.map((page) => (
          <PageView key={page.letter} page={page} />
        ))}
      </>
    )}
  </section>
);

export const QuestionsPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readQuestions', {}), age);
  const { failure, see } = useSeeing();
  return (
    <PanelFrame title="Câu hỏi" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      <PanelOutcome step={step} runner={runner} />
      <div class="buttons">
        <Button onPress={() => see({ sheet: 'Câu hỏi' })}>Sửa ở tab Câu hỏi</Button>
        <Button look="quiet" busy={loading} onPress={reload}>
          Kiểm tra lại
        </Button>
      </div>
      {view && view.problems.length === 0 && <p>Không có lỗi, dùng được.</p>}
      {view && <Problems groups={asGroup('Lỗi trong tab Câu hỏi', view.problems)} />}
      {view?.built === true && view.problems.length === 0 && (
        <Update
          key={age}
          busy={runner.task.state === 'running'}
          onApply={() => runner.start({ step, method: 'updateForm', input: {} })}
        />
      )}
      {view && <Preview view={view} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
