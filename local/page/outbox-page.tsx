/** The mails that the script sent, newest first, as they look to the one who gets them. */
import type { MailView } from '../server/views';
import { MailCard } from './mail-card';
import { SimplePage } from './simple-page';
import { useRead } from './use-read';

export const OutboxPage = () => {
  const { value: mails, error } = useRead<MailView[]>('/api/outbox');
  return (
    <SimplePage title="Hộp thư đi" error={error}>
      {mails?.length === 0 && <p>Chưa gửi thư nào.</p>}
      {mails?.map((mail) => (
        <MailCard key={mail.id} mail={mail} />
      ))}
    </SimplePage>
  );
};
