/** One mail as it looks to the one who gets it; its links open in new tabs. */
import { useState } from 'preact/hooks';
import type { MailView } from '../server/views';
import { formatInstant, VIETNAM } from './when';

export const MailCard = ({ mail }: { readonly mail: MailView }) => {
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
      {open && (
        <iframe
          class="mail-body"
          title={`Thư: ${mail.subject}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          src={`/mails/${encodeURIComponent(mail.id)}`}
        />
      )}
    </details>
  );
};
