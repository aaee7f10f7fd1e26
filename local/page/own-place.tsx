/** What the principal, a homeroom teacher or a graduate has: their mails, the files shared with them; never the workbook. */
import type { OwnView } from '../server/views';
import { FileList } from './file-list';
import { MailCard } from './mail-card';
import { Phone } from './phone';
import { useRead } from './use-read';

const Desk = ({ own }: { readonly own: OwnView }) => (
  <div class="own-desk">
    <h2>Thư của {own.person.name}</h2>
    <p class="own-hint">Người này không mở bảng tính: chỉ nhận thư và tệp được chia sẻ.</p>
    {own.mails.length === 0 && <p>Chưa có thư.</p>}
    {own.mails.map((mail) => (
      <MailCard key={mail.id} mail={mail} />
    ))}
    <h2>Tệp được chia sẻ</h2>
    {own.files.length === 0 ? <p>Chưa có tệp nào được chia sẻ.</p> : <FileList files={own.files} />}
  </div>
);

export const OwnPlace = ({ version }: { readonly version: number }) => {
  const { value: own, error } = useRead<OwnView>('/api/own', version);
  if (error !== null)
    return (
      <p role="alert" class="alert">
        {error}
      </p>
    );
  if (!own) return <p class="waiting">Đang mở…</p>;
  return own.person.role === 'alumnus' ? <Phone own={own} /> : <Desk own={own} />;
};
