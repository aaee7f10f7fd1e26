/** The newsletter: an issue composed of `Tin bài`, looked at as mail and as page, sent to who agreed, the issues before (S2.15). */
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import type { Runner } from '../use-runner';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { GoingOn } from '../views/running';
import { Question } from '../views/step-action';
import { NewsletterDraft, type NewslettersView } from './newsletter-draft';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { useSeeing } from './see-row';
import { TroubleLines } from './trouble-lines';
import { WholeText } from './whole-text';

type Start = (method: string, input: Record<string, unknown>) => void;

const Whole = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <details class="group">
    <summary>{label}</summary>
    <WholeText label="Nội dung" text={text} rows={10} />
  </details>
);

interface PartProps {
  readonly view: NewslettersView;
  readonly busy: boolean;
  readonly start: Start;
}

const Recipients = ({ waiting, leftOut, takes }: NewslettersView) => (
  <p class="secondary">
    {waiting === 0
      ? 'Chưa có ai đồng ý nhận tin và có email.'
      : `Gửi tới ${formatNumber(waiting)} người: ${takes}.`}
    {leftOut.length > 0 && (
      <span class="group-note">
        Không gửi: {leftOut.map(({ label, count }) => `${formatNumber(count)} ${label}`).join(', ')}.
      </span>
    )}
  </p>
);

/** The issue as it stands, and the way to send it. */
const Ready = ({ view, busy, start, unsaved }: PartProps & { readonly unsaved: boolean }) => {
  const [asking, setAsking] = useState(false);
  const { draft, next: issue, waiting } = view;
  if (draft === null) return null;
  const label = `Gửi ${formatNumber(waiting)} thư`;
  return (
    <section>
      <h2>Xem trước, gửi</h2>
      <Whole label="Thư như người nhận đọc" text={`${draft.mail.subject}\n\n${draft.mail.body}`} />
      <Whole label="Bản đăng Website, Fanpage, Zalo" text={draft.text} />
      <Recipients {...view} />
      {unsaved && <Notice kind="warning">Bản tin đã sửa mà chưa lưu. Lưu bản tin, xem lại, rồi gửi.</Notice>}
      <div class="buttons">
        <Button
          look={unsaved ? 'plain' : 'primary'}
          resting={busy || asking || unsaved || waiting === 0}
          onPress={() => setAsking(true)}
        >
          {label}
        </Button>
        <Button resting={busy || unsaved} onPress={() => start('testNewsletter', { issue })}>
          Gửi thử cho tôi
        </Button>
      </div>
      {asking && (
        <Question
          text={`${label}? Thư đã gửi thì không rút lại được; bản tin không sửa được nữa.`}
          label={label}
          onYes={() => {
            setAsking(false);
            start('sendNewsletter', { issue });
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
};

interface GoingProps extends PartProps {
  readonly step: number;
  readonly runner: Runner;
}

const Going = ({ view, busy, start, step, runner }: GoingProps) => {
  if (view.going === null) return null;
  const { issue, sent, left } = view.going;
  // What this sidebar runs or has paused tells of itself above.
  const shown = busy || runner.task.state === 'paused' ? null : view.running;
  return (
    <section>
      <h2>
        Bản tin số {issue} {view.running ? 'đang gửi' : 'tạm dừng'}
      </h2>
      {shown && <GoingOn step={step} progress={shown} runner={runner} />}
      {!view.running && (
        <p>
          Đã gửi {formatNumber(sent)}, còn {formatNumber(left)}.
        </p>
      )}
      {view.takes !== '' && <p class="secondary">Còn {view.takes}.</p>}
      <div class="buttons">
        <Button resting={busy} onPress={() => start('sendNewsletter', { issue })}>
          Gửi tiếp ngay
        </Button>
      </div>
    </section>
  );
};

const Failed = ({ view, busy, start }: PartProps) => {
  const { failure, seeGraduate } = useSeeing();
  if (view.trouble === null) return null;
  const { issue, failed, failures, unclear, asOf } = view.trouble;
  const see = ({ graduationKey }: { readonly graduationKey: string }): void => seeGraduate(graduationKey);
  return (
    <>
      {failure && <ErrorNotice problem={failure} />}
      <TroubleLines
        title={`Thư lỗi của bản tin số ${issue}`}
        advice="Sửa địa chỉ nếu sai, rồi bấm Gửi lại."
        lines={failed}
        button="Xem"
        onPress={see}
      />
      {failures > 0 && (
        <Button resting={busy} onPress={() => start('sendNewsletter', { issue, retryBefore: asOf })}>
          Gửi lại {formatNumber(failures)} thư lỗi
        </Button>
      )}
      <TroubleLines
        title={`Bản tin số ${issue} chưa rõ đã tới hay chưa`}
        advice="Máy dừng đúng lúc gửi nên không tự gửi lại. Hỏi người nhận, hoặc đợi bản tin sau."
        lines={unclear}
        button="Xem"
        onPress={see}
      />
    </>
  );
};

const Archive = ({ view }: Pick<PartProps, 'view'>) =>
  view.issues.length === 0 ? null : (
    <section>
      <h2>Các số đã gửi</h2>
      {view.issues.map(({ issue, title, note, text }) => (
        <Whole key={issue} label={`Số ${issue}: ${title} (${note})`} text={text} />
      ))}
    </section>
  );

export const NewsletterPage = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readNewsletters', {}), age);
  const [unsaved, setUnsaved] = useState(false);
  const busy = runner.task.state === 'running';
  const start: Start = (method, input) => runner.start({ step, method, input });
  return (
    <PanelFrame title="Bản tin" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <>
          <Going {...{ view, busy, start, step, runner }} />
          <Failed {...{ view, busy, start }} />
          {view.going === null && (
            <>
              <Ready {...{ view, busy, start, unsaved }} />
              <NewsletterDraft
                key={view.next}
                {...{ view, busy }}
                onTyped={setUnsaved}
                onSave={(composed) => start('saveNewsletter', { ...composed })}
              />
            </>
          )}
          <Archive view={view} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
