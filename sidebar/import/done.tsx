/** What the import has done, and how to take it back. */
import { useEffect, useRef } from 'preact/hooks';
import type { ImportResult } from '../../src/domain/roster/import/staged-rows';
import { formatNumber } from '../format';
import { Button } from '../views/button';
import { Notice } from '../views/notice';

interface DoneProps {
  readonly result: ImportResult;
  readonly onClose: () => void;
}

export const Done = ({ result: { added, changed, refused, classes }, onClose }: DoneProps) => {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <>
      <Notice kind="done">
        Đã nhập: thêm {formatNumber(added)} dòng, sửa {formatNumber(changed)} dòng
        {classes > 0 ? `, thêm ${formatNumber(classes)} lớp` : ''}.
        {refused > 0 ? ` Không nhận ${formatNumber(refused)} dòng.` : ''}
      </Notice>
      <p>Cần lấy lại như cũ thì bấm Hoàn tác trong Bảng công việc. Nhập lại tệp này không đổi gì thêm.</p>
      <div class="buttons">
        <Button look="primary" buttonRef={close} onPress={onClose}>
          Đóng
        </Button>
      </div>
    </>
  );
};
