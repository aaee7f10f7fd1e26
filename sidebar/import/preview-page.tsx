/** Page 3: what will be added, filled, kept and refused; nothing is written before the blue button. */
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { problemOf } from '../rpc';
import type { Problem } from '../types';
import { BusyBar, ProgressBar } from '../views/bar';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import type { Draft } from './draft';
import { Done } from './done';
import { previewAgain, sendDraft, writeSent, type Preview, type Sent } from './sending';
import { Page } from './steps';

/** What the page is at; `sent` stays on screen while it is counted or written again. */
type Work =
  | { readonly at: 'sending'; readonly done: number; readonly total: number }
  | { readonly at: 'rest' | 'counting' | 'writing' }
  | { readonly at: 'written'; readonly result: Awaited<ReturnType<typeof writeSent>> };

const Listed = ({ title, problems, count, open = false }: ListedProps) =>
  count === 0 ? null : (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="import-list">
        {problems.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
        {count > problems.length && <li>… và {formatNumber(count - problems.length)} chỗ nữa.</li>}
      </ul>
    </details>
  );
interface ListedProps {
  readonly title: string;
  readonly problems: Preview['problems'];
  readonly count: number;
  /** Shown from the start: what is refused is easily overlooked. */
  readonly open?: boolean;
}

const sentence = ({ added, changed, kept, refused }: Preview): string =>
  `Thêm ${formatNumber(added)}, sửa ${formatNumber(changed)}, giữ nguyên ${formatNumber(kept)}, không nhận ${formatNumber(refused)}.`;

interface NumbersProps {
  readonly preview: Preview;
  readonly replace: boolean;
  readonly onReplace: (replace: boolean) => void;
}

const Numbers = ({ preview, replace, onReplace }: NumbersProps) => (
  <>
    <p class="import-sum" role="status">
      {sentence(preview)}
    </p>
    {preview.classes.length > 0 && <p>Lớp mới ghi vào tab Lớp: {preview.classes.join(', ')}.</p>}
    {preview.repairs.length > 0 && (
      <p>
        Sửa không mất dữ liệu, giá trị gốc giữ trong Nhật ký:{' '}
        {preview.repairs.map(({ label, count }) => `${formatNumber(count)} ${label}`).join('; ')}.
      </p>
    )}
    <Listed
      title={`Không nhận ${formatNumber(preview.refused)} dòng`}
      problems={preview.problems}
      count={preview.refused}
      open
    />
    <Listed
      title={`${formatNumber(preview.differing)} ô tệp ghi khác bảng`}
      problems={preview.differences}
      count={preview.differing}
    />
    {(preview.differing > 0 || replace) && (
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={replace}
            onChange={({ currentTarget }) => onReplace(currentTarget.checked)}
          />
          Thay bằng giá trị trong tệp
        </label>
      </div>
    )}
  </>
);

const Bars = ({ work }: { readonly work: Work }) => {
  if (work.at === 'sending')
    return (
      <div class="running">
        <p>
          Đang gửi {formatNumber(work.done)}/{formatNumber(work.total)} dòng
        </p>
        <ProgressBar label="Đang gửi" done={work.done} total={work.total} />
      </div>
    );
  if (work.at === 'writing') return <BusyBar label="Đang ghi vào Danh sách" />;
  return work.at === 'counting' ? <BusyBar label="Đang tính lại" /> : null;
};

interface PreviewPageProps {
  readonly draft: Draft;
  readonly importId: string;
  readonly onBack: () => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Sends the rows when it opens, and holds what came of them. */
const useImport = (draft: Draft, importId: string) => {
  const [work, setWork] = useState<Work>({ at: 'sending', done: 0, total: 0 });
  const [sent, setSent] = useState<Sent | null>(null);
  const [replace, setReplace] = useState(false);
  const [fault, setFault] = useState<Problem | null>(null);
  const attempt = (run: () => Promise<void>): void => {
    setFault(null);
    run().catch((error: unknown) => {
      setWork({ at: 'rest' });
      setFault(problemOf(error));
    });
  };
  const count = (next: Promise<Sent>): Promise<void> =>
    next.then((found) => {
      setSent(found);
      setWork({ at: 'rest' });
    });
  const send = (): void =>
    attempt(() =>
      count(sendDraft(draft, importId, (done, total) => setWork({ at: 'sending', done, total }))),
    );
  const changeReplace = (wish: boolean): void => {
    if (sent === null || work.at !== 'rest') return;
    setReplace(wish);
    setWork({ at: 'counting' });
    attempt(() => count(previewAgain(sent, wish)));
  };
  const write = (): void => {
    if (sent === null) return send();
    setWork({ at: 'writing' });
    attempt(async () => setWork({ at: 'written', result: await writeSent(sent, replace, draft.file) }));
  };
  useEffect(send, []);
  return { work, sent, replace, fault, send, changeReplace, write };
};

export const PreviewPage = ({ draft, importId, onBack, onCancel, onClose }: PreviewPageProps) => {
  const { work, sent, replace, fault, send, changeReplace, write } = useImport(draft, importId);
  if (work.at === 'written') return <Done result={work.result} onClose={onClose} />;
  const rows = sent === null ? 0 : sent.preview.added + sent.preview.changed;
  const atWork = work.at !== 'rest';
  return (
    <Page
      page={3}
      buttons={
        <>
          <Button look="primary" busy={work.at === 'writing'} resting={atWork || rows === 0} onPress={write}>
            Nhập {formatNumber(rows)} dòng
          </Button>
          <Button resting={atWork} onPress={onBack}>
            Quay lại
          </Button>
          <Button resting={work.at === 'writing'} onPress={onCancel}>
            Hủy
          </Button>
        </>
      }
    >
      <Bars work={work} />
      {fault && <ErrorNotice problem={fault} {...(sent === null ? { onRetry: send } : {})} />}
      {sent && <Numbers preview={sent.preview} replace={replace} onReplace={changeReplace} />}
    </Page>
  );
};
