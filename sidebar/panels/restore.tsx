/** Khôi phục từ bản sao lưu: the files of a backup, picked on this computer, go to the script one by one (step 3 of a new workbook). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Problem } from '../types';
import { Meter } from '../views/bar';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { Problems, asGroup } from '../views/problems';
import { PanelFrame, type PanelProps } from './panel';

type Stand = Output<'restoreFile'>;
const INDEX = 'muc-luc.json';

/** A file of the backup is asked for that was not picked. */
const missingFile = (name: string): Problem => ({
  code: 'panel.missingFile',
  message: `Chưa chọn tệp ${name}. Chọn tất cả các tệp trong thư mục của bản sao lưu, rồi bấm lại.`,
  details: {},
});

/** A Drive download may name a folder's files in composed or decomposed letters. */
const fileNamed = (files: readonly File[], name: string): File | undefined =>
  files.find((file) => file.name.normalize('NFC') === name.normalize('NFC'));

const sendAll = async (files: readonly File[], show: (stand: Stand) => void): Promise<Problem | null> => {
  const index = await fileNamed(files, INDEX)?.text();
  if (index === undefined) return missingFile(INDEX);
  let stand = await call('restoreFile', { index });
  show(stand);
  while (stand.state === 'running') {
    const file = fileNamed(files, stand.next);
    if (!file) return missingFile(stand.next);
    stand = await call('restoreFile', { index, file: { name: stand.next, text: await file.text() } });
    show(stand);
  }
  return null;
};

interface PickerProps {
  readonly files: readonly File[];
  readonly onPick: (files: readonly File[]) => void;
}

const Picker = ({ files, onPick }: PickerProps) => (
  <label class="field">
    <span>Các tệp của bản sao lưu</span>
    <input
      type="file"
      multiple
      accept=".json,.jsonl,.csv"
      onChange={({ currentTarget }) => onPick([...(currentTarget.files ?? [])])}
    />
    <span class="secondary">
      {files.length === 0
        ? 'Trong Drive: bấm chuột phải vào thư mục Sao lưu, Tải xuống, giải nén, rồi chọn tất cả tệp.'
        : `Đã chọn ${formatNumber(files.length)} tệp.`}
    </span>
  </label>
);

const Standing = ({ stand }: { readonly stand: Stand }) =>
  stand.state === 'done' ? (
    <>
      <Notice kind="done">
        Đã khôi phục: danh sách, mã phiếu, đường dẫn và phản hồi như trong bản sao lưu.
      </Notice>
      <Problems groups={asGroup('Khác bản sao lưu', stand.problems)} />
    </>
  ) : (
    <section class="campaign">
      <p>
        Đang khôi phục: {formatNumber(stand.done)}/{formatNumber(stand.total)} tệp
      </p>
      <Meter label="Đã khôi phục" done={stand.done} total={stand.total} />
    </section>
  );

export const RestorePanel = ({ onBack }: PanelProps) => {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [stand, setStand] = useState<Stand | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const pick = (picked: readonly File[]): void => {
    setFiles(picked);
    setProblem(null);
  };
  const start = (): void => {
    setBusy(true);
    setProblem(null);
    void sendAll(files, setStand)
      .catch(problemOf)
      .then(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <PanelFrame title="Khôi phục từ bản sao lưu" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} />}
      {stand && <Standing stand={stand} />}
      {stand?.state !== 'done' && (
        <>
          <Picker files={files} onPick={pick} />
          {files.length > 0 && <p>Cài đặt và câu hỏi ở bảng này sẽ được thay bằng bản sao lưu.</p>}
          <Button look="primary" busy={busy} resting={files.length === 0} onPress={start}>
            Khôi phục
          </Button>
        </>
      )}
    </PanelFrame>
  );
};
