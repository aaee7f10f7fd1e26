/** The figures of the years by accreditation standard, with lights and trend (B17); the tab of the same name can be printed or downloaded. */
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { LineChart } from '../views/line-chart';
import { ErrorNotice, Notice } from '../views/notice';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';

type View = Output<'readYearly'>;
type Line = View['standards'][number]['lines'][number];

const valueWords = ({ value, light, note }: Line['values'][number]): string =>
  value === '' ? 'chưa có số liệu' : [value, light, note].filter((part) => part !== '').join('; ');

const Line = ({ line }: { readonly line: Line }) => (
  <li>
    {line.label}
    {line.target !== '' && <span class="secondary"> ({line.target})</span>}: <strong>{line.verdict}</strong>
    {line.values.map((one) => (
      <span class="secondary group-note" key={one.year}>
        {one.year}: {valueWords(one)}
      </span>
    ))}
    {line.trend !== '' && <span class="secondary group-note">So với năm trước: {line.trend}</span>}
  </li>
);

/** Said once: under an indicator stand only the years that others have. */
const Missing = ({ years }: { readonly years: readonly number[] }) => (
  <Notice kind="warning">
    Kiểm định cần năm đánh giá và 2 năm trước,{' '}
    {years.length > 0
      ? `còn thiếu số liệu năm ${years.join(', ')}`
      : 'có chỉ tiêu còn thiếu năm, ghi ở từng chỉ tiêu'}
    . Năm chưa có báo cáo trong chương trình: gõ thêm dòng vào tab Số liệu các năm.
  </Notice>
);

const isIncomplete = ({ standards, missing }: View): boolean =>
  missing.length > 0 ||
  standards.some(({ years, lines }) =>
    lines.some(({ values }) =>
      values.some(({ year, value }) => value === '' && years.slice(-3).includes(year)),
    ),
  );

const Trend = ({ trend }: Pick<View, 'trend'>) => (
  <section>
    <h2>Xu hướng</h2>
    <LineChart title="Tỷ lệ qua các năm tốt nghiệp, toàn trường" labels={trend.years} lines={trend.series} />
    {trend.notes.map((note) => (
      <p class="secondary" key={note}>
        {note}
      </p>
    ))}
  </section>
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
      {view && isIncomplete(view) && <Missing years={view.missing} />}
      {view && view.trend.years.length > 1 && <Trend trend={view.trend} />}
      {view?.standards.map(({ standard, lines }) => (
        <section key={standard}>
          <h2>{standard}</h2>
          <ul class="plain-list spaced">
            {lines.map((line) => (
              <Line key={line.label} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {view?.standards.length === 0 && <p>Chưa có số liệu. Báo cáo đã chốt ở bước 6 được đưa vào đây.</p>}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
