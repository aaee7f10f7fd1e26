/** Whom nobody has been in touch with for long, the longest first; each opens in `Danh sách` (S2.12, S2.14). */
import { useState } from 'preact/hooks';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { Pages } from '../views/pages';
import { ErrorNotice } from '../views/notice';
import { Connections } from './connections';
import { Figures } from './figures';
import { PanelFrame } from './panel';
import { useSeeing } from './see-row';

export const SilencePage = ({ onBack }: { readonly onBack: () => void }) => {
  const [from, setFrom] = useState(0);
  const { failure, seeGraduate } = useSeeing();
  const { view, problem, loading, reload } = useReading(() => call('readSilence', { from }), from);
  return (
    <PanelFrame title="Lâu không liên hệ" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {failure && <ErrorNotice problem={failure} />}
      {view && (
        <>
          <Figures
            figures={[
              {
                label: `Thông tin mới trong ${view.months} tháng`,
                value: `${formatNumber(view.fresh)}/${formatNumber(view.people)} (${formatPercent(view.fresh, view.people)})`,
              },
              {
                label: `Quá ${view.months} tháng không liên hệ`,
                value: `${formatNumber(view.silent)} người`,
              },
            ]}
          />
          <Connections />
          <h2>Lâu không liên hệ ({formatNumber(view.silent)})</h2>
          <ul class="plain-list">
            {view.lines.map(({ graduationKey, name, note }) => (
              <li class="problem" key={graduationKey}>
                <span>
                  {name}
                  <span class="secondary group-note">{note}</span>
                </span>
                <Button look="quiet" label={`Xem: ${name}`} onPress={() => seeGraduate(graduationKey)}>
                  Xem
                </Button>
              </li>
            ))}
          </ul>
          <Pages from={from} shown={view.lines.length} total={view.silent} onFrom={setFrom} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
