/** The link for a whole class or the whole survey, without anybody's code: text for the class's chat, and a poster (P9). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { printPoster } from '../print-poster';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { Qr } from '../views/qr';
import { Copy, MessageText } from './message-card';

type Group = Output<'readGroupLink'>;

const Shown = ({ group }: { readonly group: Group }) => {
  const [blocked, setBlocked] = useState(false);
  return (
    <section aria-label={`Đường dẫn chung, ${group.label}`}>
      <MessageText text={group.text} label={`Tin cho ${group.label}`} />
      <div class="links">
        <Copy text={group.text} label={`Chép tin cho ${group.label}`} />
        <Button onPress={() => setBlocked(!printPoster(group))}>In tờ QR</Button>
      </div>
      {blocked && (
        <Notice kind="warning">Trình duyệt chặn cửa sổ mới. Cho phép cửa sổ bật lên, rồi bấm lại.</Notice>
      )}
      <Qr text={group.link} label={`Mã QR phiếu, ${group.label}`} />
      <p class="secondary">Không có mã riêng: máy khớp người trả lời theo họ tên, lớp, ngày sinh.</p>
    </section>
  );
};

/** Made anew for each class (key). */
export const GroupLink = ({ className }: { readonly className: string }) => {
  const [group, setGroup] = useState<Group | null>(null);
  const { busy, failure, press } = usePress();
  const read = (): void =>
    press(() => call('readGroupLink', className === '' ? {} : { className }), setGroup);
  return (
    <div class="action">
      {group === null && (
        <Button busy={busy} onPress={read}>
          {className === '' ? 'Đường dẫn chung, tờ QR' : 'Đường dẫn cho nhóm lớp, tờ QR'}
        </Button>
      )}
      {failure && <ErrorNotice problem={failure} />}
      {group && <Shown group={group} />}
    </div>
  );
};
