/** The indicators in pictures: lights with words, figures, and one indicator by one breakdown; a bar opens its people (P34, B18). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber, formatPercent } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Choice } from '../views/choice';
import { ErrorNotice } from '../views/notice';
import { KpiBars } from './kpi-bars';
import { RowsBehind } from './kpi-rows';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readKpi'>;
type Breakdown = View['breakdown'];

const Lights = ({ lights }: Pick<View, 'lights'>) => (
  <ul class="plain-list" aria-label="Mục tiêu">
    {lights.map(({ indicator, label, value, target, light, word }) => (
      <li key={indicator} class="light-line">
        <span class={`light ${light}`} aria-hidden="true" />
        <span>
          {label}: <strong>{value}</strong>
          <span class="secondary group-note">
            {word}, {target}
          </span>
        </span>
      </li>
    ))}
  </ul>
);

const Figures = ({ figures }: Pick<View, 'figures'>) => (
  <details>
    <summary>Trung vị, điểm hài lòng</summary>
    <dl class="facts">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </details>
);

interface ChoicesProps {
  readonly view: View;
  readonly indicator: string;
  readonly breakdown: Breakdown;
  readonly onIndicator: (code: string) => void;
  readonly onBreakdown: (breakdown: Breakdown) => void;
}

const Choices = ({ view, indicator, breakdown, onIndicator, onBreakdown }: ChoicesProps) => (
  <>
    <Choice
      label="Chỉ tiêu"
      value={indicator}
      choices={view.choices.map(({ code, label }) => [code, label] as const)}
      onChange={onIndicator}
    />
    <Choice
      label="Xem theo"
      value={breakdown}
      choices={view.breakdowns.map(({ code, label }) => [code, label] as const)}
      onChange={onBreakdown}
    />
  </>
);

export const KpiPanel = ({ onBack }: PanelProps) => {
  const [indicator, setIndicator] = useState('employedOfAnswered');
  const [breakdown, setBreakdown] = useState<Breakdown>('major');
  const [group, setGroup] = useState<string | null>(null);
  const { view, problem, loading, reload } = useReading(
    () => call('readKpi', { indicator, breakdown }),
    `${indicator} ${breakdown}`,
  );
  if (group !== null)
    return <RowsBehind where={{ indicator, breakdown, group }} onBack={() => setGroup(null)} />;
  return (
    <PanelFrame title="Chỉ tiêu bằng hình" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view && (
        <>
          <p>
            Đợt {view.campaign}: đã trả lời {formatNumber(view.answered)}/{formatNumber(view.graduates)} (
            {formatPercent(view.answered, view.graduates)})
          </p>
          <Lights lights={view.lights} />
          <Figures figures={view.figures} />
          <Choices
            {...{ view, indicator, breakdown }}
            onIndicator={setIndicator}
            onBreakdown={setBreakdown}
          />
          <KpiBars bars={view.bars} onOpen={setGroup} />
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
