/** What somebody has to look at in the registers, each with the way into its register. */
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelFrame } from './panel';

interface WarningsProps {
  readonly onBack: () => void;
  readonly onOpen: (register: string) => void;
}

export const WarningsPage = ({ onBack, onOpen }: WarningsProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readWarnings', {}), 0);
  return (
    <PanelFrame title="Cần xem ở các sổ" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view?.warnings.length === 0 && <p class="secondary">Không có gì cần xem.</p>}
      <ul class="plain-list">
        {view?.warnings.map(({ register, title, text }) => (
          <li class="problem" key={`${register} ${text}`}>
            <span>
              {title}
              <span class="overdue group-note">{text}</span>
            </span>
            <Button look="quiet" label={`Mở sổ ${title}: ${text}`} onPress={() => onOpen(register)}>
              Mở sổ
            </Button>
          </li>
        ))}
      </ul>
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
