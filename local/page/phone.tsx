/** A graduate's phone: the mails, one of them open, and the form that its link leads to, in 390×844. */
import { useState } from 'preact/hooks';
import type { MailView, OwnView } from '../server/views';
import { formatInstant, VIETNAM } from './when';

interface InboxProps {
  readonly mails: readonly MailView[];
  readonly onOpen: (mail: MailView) => void;
}

const Inbox = ({ mails, onOpen }: InboxProps) => (
  <ul class="inbox">
    {mails.length === 0 && <li class="inbox-empty">Chưa có thư nào.</li>}
    {mails.map((mail) => (
      <li key={mail.id}>
        <button type="button" onClick={() => onOpen(mail)}>
          <b>{mail.subject}</b>
          <span>
            {mail.from} · {formatInstant(mail.time, VIETNAM)}
          </span>
        </button>
      </li>
    ))}
  </ul>
);

interface OpenMailProps {
  readonly mail: MailView;
}

/** The mail forbids scripts for itself; the form that its link opens in its place runs its own. */
const OpenMail = ({ mail }: OpenMailProps) => {
  const [loads, setLoads] = useState(0);
  return (
    <>
      {loads < 2 && (
        <div class="mail-head">
          <b>{mail.subject}</b>
          <span>{mail.from}</span>
        </div>
      )}
      <iframe
        title={loads < 2 ? `Thư: ${mail.subject}` : 'Trang mở từ thư'}
        src={`/mails/${encodeURIComponent(mail.id)}?phone`}
        onLoad={() => setLoads((before) => before + 1)}
      />
    </>
  );
};

export const Phone = ({ own }: { readonly own: OwnView }) => {
  const [mail, setMail] = useState<MailView | null>(null);
  return (
    <div class="phone-place">
      <section class="phone" aria-label={`Điện thoại của ${own.person.name}`}>
        <header>
          {mail ? (
            <button type="button" class="quiet" onClick={() => setMail(null)}>
              ‹ Hộp thư
            </button>
          ) : (
            <h2>Hộp thư</h2>
          )}
          <span>{own.person.name}</span>
        </header>
        {mail ? <OpenMail key={mail.id} mail={mail} /> : <Inbox mails={own.mails} onOpen={setMail} />}
      </section>
    </div>
  );
};
