/** The figures of the years by accreditation standard, with lights and trend (B17); the tab of the same name can be printed or downloaded. */
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice, Notice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readYearly'>;
type Line = View['standards'][number]['lines'][number];

const Line = ({ line }: { readonly line: Line }) => (
  <li>
    {line.label}
    {line.target !== '' && <span class="secondary"> ({line.target})</span>}
    {line.values.map(({ year, value, light }) => (
      <span class="secondary group-note" key={year}>
        {year}: {value === '' ? 'chưa có' : value}
        {light === '' ? '' : `; ${light}`}
      </span>
    ))}
    {line.trend !== '' && <span class="secondary group-note">So với năm trước: {line.trend}</span>}
  </li>
);

const Missing = ({ missing }: Pick<View, 'missing'>) => (
  <Notice kind="warning">
    Kiểm định cần 3 năm liền, còn thiếu {formatNumber(missing)} năm. Năm chưa có báo cáo trong chương trình:
    gõ thêm dòng vào tab Số liệu các năm.
  </Notice>
);

export const YearlyPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readYearly', {}), age);
  return (
    <PanelFrame title="Minh chứng 3 năm" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      <Button
        look="primary"
        busy={runner.task.state === 'running'}
        onPress={() => runner.start({ step, method: 'updateYearly', input: {} })}
      >
        Cập nhật từ báo cáo đã chốt
      </Button>
      {view?.standards.map(({ standard, lines }) => (
        <section key={standard}>
          <h2>{standard}</h2>
          <ul class="plain-list">
            {lines.map((line) => (
              <Line key={line.label} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {view?.standards.length === 0 && <p>Chưa có số liệu. Báo cáo đã chốt ở bước 6 được đưa vào đây.</p>}
      {view && view.standards.length > 0 && view.missing > 0 && <Missing missing={view.missing} />}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
