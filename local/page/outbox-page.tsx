/** The mails that the script sent, as they look to the one who gets them. */
import { useState } from 'preact/hooks';
import type { MailView } from '../server/views';
import { SimplePage } from './simple-page';
import { useRead } from './use-read';
import { formatInstant, VIETNAM } from './when';

const Mail = ({ mail }: { readonly mail: MailView }) => {
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{mail.subject}</b>
        <span>
          {mail.to} · {formatInstant(mail.time, VIETNAM)}
        </span>
      </summary>
      <p>Từ: {mail.from}</p>
      {mail.attachments.length > 0 && <p>Tệp kèm: {mail.attachments.join(', ')}</p>}
      {open && mail.hasHtml && (
        <iframe
          class="mail-body"
          title={`Thư: ${mail.subject}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src={`/mails/${encodeURIComponent(mail.id)}`}
        />
      )}
      {!mail.hasHtml && <pre class="mail-text">{mail.body}</pre>}
    </details>
  );
};

export const OutboxPage = () => {
  const { value: mails, error } = useRead<MailView[]>('/api/outbox');
  return (
    <SimplePage title="Hộp thư đi" error={error}>
      {mails?.length === 0 && <p>Chưa gửi thư nào.</p>}
      {mails?.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </SimplePage>
  );
};
