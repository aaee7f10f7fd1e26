/** What people outside sent since this user last saw it: told once to each user, whoever took it in (S2.16, S2.27, S2.37). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { Button } from '../views/button';
import { Notice } from '../views/notice';

interface NewsProps {
  readonly news: Output<'readRegisters'>['news'];
  readonly onSeen: () => void;
}

export const FormNews = ({ news, onSeen }: NewsProps) => {
  const [busy, setBusy] = useState(false);
  if (news.length === 0) return null;
  const seen = (): void => {
    setBusy(true);
    call('noteFormsSeen', {})
      .then(onSeen, onSeen)
      .finally(() => setBusy(false));
  };
  return (
    <Notice kind="warning">
      Phiếu mới: {news.map(({ label, count }) => `${label} (${formatNumber(count)})`).join('; ')}.
      <div class="buttons">
        <Button busy={busy} onPress={seen}>
          Đã xem
        </Button>
      </div>
    </Notice>
  );
};
