/** One message ready to copy: the text, the chat it goes to, the QR code of its link, and a mark once it went (B1). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { copyText } from '../copy-text';
import { Button } from '../views/button';
import { Qr } from '../views/qr';

type Message = Output<'readMessages'>['people'][number];

interface CopyProps {
  readonly text: string;
  readonly label: string;
}

/** Tells whether it went; where the frame forbids it, the text stands selected for Ctrl+C. */
export const Copy = ({ text, label }: CopyProps) => {
  const [told, setTold] = useState('');
  return (
    <>
      <Button
        label={label}
        onPress={() => {
          void copyText(text).then((copied) =>
            setTold(copied ? 'Đã chép' : 'Chưa chép được: bấm vào tin, Ctrl+A, Ctrl+C'),
          );
        }}
      >
        Chép
      </Button>
      <span class="secondary" role="status">
        {told}
      </span>
    </>
  );
};

export const MessageText = ({ text, label }: CopyProps) => (
  <textarea
    readOnly
    rows={4}
    aria-label={label}
    value={text}
    onFocus={({ currentTarget }) => currentTarget.select()}
  />
);

interface CardProps {
  readonly message: Message;
  readonly busy: boolean;
  readonly onWritten: () => void;
}

export const MessageCard = ({ message, busy, onWritten }: CardProps) => {
  const [shown, setShown] = useState(false);
  const { name, className, text, link, open, note, written } = message;
  return (
    <li class="message">
      <strong>{name}</strong>
      <span class="secondary group-note">{[className, note].filter((part) => part !== '').join('. ')}</span>
      <MessageText text={text} label={`Tin cho ${name}`} />
      <div class="links">
        <Copy text={text} label={`Chép tin cho ${name}`} />
        {open !== '' && (
          <a href={open} target="_blank" rel="noopener" aria-label={`Mở chat với ${name}`}>
            Mở chat
          </a>
        )}
        <Button look="quiet" label={`QR của ${name}`} onPress={() => setShown(!shown)}>
          QR
        </Button>
        {!written && (
          <Button look="quiet" busy={busy} label={`Đã nhắn ${name}`} onPress={onWritten}>
            Đã nhắn
          </Button>
        )}
      </div>
      {shown && <Qr text={link} label={`Mã QR phiếu của ${name}`} />}
    </li>
  );
};
