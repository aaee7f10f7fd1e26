/** Erasure in two presses: first where and how much, then the word that it cannot be undone. */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';

interface EraseProps {
  readonly graduationKey: string;
  readonly name: string;
  readonly busy: boolean;
  readonly onErase: () => void;
}

const Preview = ({ places }: Pick<Output<'readErasure'>, 'places'>) => (
  <>
    <ul class="plain-list">
      {places.map(({ label, count }) => (
        <li key={label}>
          {label} ({formatNumber(count)})
        </li>
      ))}
    </ul>
    <p class="secondary">
      Giữ lại: hồ sơ tốt nghiệp đã duyệt, văn bản đã ban hành, số liệu thống kê theo mã. Máy không xóa được
      trong bản sao lưu, tệp đã tải về và thư đã gửi: phòng xóa tay.
    </p>
  </>
);

export const EraseForm = ({ graduationKey, name, busy, onErase }: EraseProps) => {
  const [preview, setPreview] = useState<Output<'readErasure'> | null>(null);
  const { busy: reading, failure, press } = usePress();
  const look = (): void => press(() => call('readErasure', { graduationKey }), setPreview);
  return (
    <section>
      <h2>Xóa</h2>
      {failure && <ErrorNotice problem={failure} />}
      {!preview && (
        <Button busy={reading} onPress={look}>
          Xem trước khi xóa
        </Button>
      )}
      {preview && preview.places.length === 0 && <p>Không còn gì để xóa.</p>}
      {preview && preview.places.length > 0 && (
        <>
          <Preview places={preview.places} />
          <Notice kind="warning">Xóa rồi không lấy lại được, không hoàn tác được.</Notice>
          <div class="buttons">
            <Button look="danger" resting={busy} onPress={onErase}>
              Xóa dữ liệu của {name}
            </Button>
            <Button look="quiet" onPress={() => setPreview(null)}>
              Thôi
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
