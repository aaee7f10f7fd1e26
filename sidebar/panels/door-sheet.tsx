/** Check-in on phones: the Sổ điểm danh made and shared with helpers, its code to scan, what they tapped taken in (S2.16, S2.23). */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../views/button';
import { Qr } from '../views/qr';

interface SheetProps {
  readonly event: string;
  /** '' before it is open. */
  readonly url: string;
  readonly busy: boolean;
  /** The addresses typed last have been shared with. */
  readonly shared: boolean;
  readonly start: (method: string, input: object) => void;
}

const addressesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter((word) => word !== '');

export const DoorSheet = ({ event, url, busy, shared, start }: SheetProps) => {
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (shared) setTyped('');
  }, [shared]);
  return (
    <details>
      <summary>Điểm danh bằng điện thoại</summary>
      <p class="secondary">
        Một bảng nhỏ chỉ có danh sách dự: người giúp mở trên điện thoại, chạm một ô là có mặt, ghi thêm người
        chưa có tên ở dòng trống. Ngày sự kiện máy tự đọc mỗi 5 phút.
      </p>
      {url !== '' && (
        <>
          <p class="links">
            <a href={url} target="_blank" rel="noopener">
              Mở Sổ điểm danh
            </a>
          </p>
          <Qr text={url} label="Mã QR Sổ điểm danh" />
          <Button resting={busy} onPress={() => start('readDoor', { event })}>
            Đọc Sổ điểm danh
          </Button>
        </>
      )}
      <label class="field">
        <span>Email Google của người giúp (cách nhau bằng dấu phẩy)</span>
        <input
          type="text"
          maxLength={600}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Button resting={busy} onPress={() => start('openDoorSheet', { event, emails: addressesIn(typed) })}>
        {url === '' ? 'Mở Sổ điểm danh' : 'Chia sẻ thêm, cập nhật danh sách'}
      </Button>
    </details>
  );
};
