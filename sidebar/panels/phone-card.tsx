/** Somebody to call: the number, ways to reach them, what was tried, what to say (UX 5.3). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { Button } from '../views/button';
import { Qr } from '../views/qr';

export type CallCard = NonNullable<Output<'readNextCall'>['person']>;

/** '0912345678' → '0912 345 678'. */
const spaced = (phone: string): string => phone.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');

const Links = ({ person }: { readonly person: CallCard }) => {
  const [shown, setShown] = useState(false);
  return (
    <>
      <div class="links">
        <a href={person.tel}>Gọi</a>
        <Button look="quiet" onPress={() => setShown(!shown)}>
          {shown ? 'Ẩn QR' : 'QR'}
        </Button>
        {person.zalo !== '' && (
          <a href={person.zalo} target="_blank" rel="noopener">
            Zalo
          </a>
        )}
        {person.facebook !== '' && (
          <a href={person.facebook} target="_blank" rel="noopener">
            Facebook
          </a>
        )}
      </div>
      {shown && (
        <>
          <Qr text={person.tel} label={`Mã QR để gọi ${person.name}`} />
          <p class="secondary">Quét bằng điện thoại để gọi.</p>
        </>
      )}
    </>
  );
};

export const PersonToCall = ({ person }: { readonly person: CallCard }) => (
  <section aria-label="Người cần gọi">
    <h2>{person.name}</h2>
    <p class="secondary">{person.className}</p>
    <p class="phone-number">{spaced(person.phone)}</p>
    <Links key={person.graduationKey} person={person} />
    {person.callBack !== '' && <p>Hẹn gọi lại {person.callBack}</p>}
    {person.tried.length > 0 && (
      <ul class="plain-list secondary" aria-label="Đã gọi">
        {person.tried.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    )}
    <details>
      <summary>Lời gọi</summary>
      <p>{person.script}</p>
    </details>
    {person.form === '' ? (
      <p class="secondary">Người này chưa có mã phiếu. Bấm Mở phiếu khảo sát ở bước 4.</p>
    ) : (
      <p>
        <a class="button" href={person.form} target="_blank" rel="noopener">
          Mở phiếu
        </a>
      </p>
    )}
  </section>
);
