/** Solutions that follow from the findings: open and late ones first, what the numbers suggest, a form to add one (S1.3, S1.29). */
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { asGroup, Problems } from '../views/problems';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { SolutionForm } from './solution-form';

type View = Output<'readSolutions'>;
type Solution = View['solutions'][number];

/** The light in words, so that colour is never all there is (UX 11). */
const LIGHTS: Readonly<Record<Solution['light'], string>> = {
  late: 'Quá hạn',
  soon: 'Sắp đến hạn',
  open: '',
  closed: '',
};

const wordsOf = ({ light, due, unit, state, area, period }: Solution): string =>
  [
    [LIGHTS[light], state].filter((part) => part !== '').join(', '),
    area,
    unit,
    due === '' ? '' : `hạn ${due}`,
    `đợt ${period}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

interface RowProps {
  readonly solution: Solution;
  readonly busy: boolean;
  readonly onState: (state: Solution['state']) => void;
}

const SolutionRow = ({ solution, busy, onState }: RowProps) => {
  const { content, light, state } = solution;
  return (
    <li>
      <span class={light === 'late' ? 'overdue' : ''}>{content}</span>
      <span class="secondary group-note">{wordsOf(solution)}</span>
      {light !== 'closed' && (
        <span class="buttons">
          {state === 'Đề xuất' && (
            <Button
              look="quiet"
              label={`Đang làm: ${content}`}
              resting={busy}
              onPress={() => onState('Đang làm')}
            >
              Đang làm
            </Button>
          )}
          <Button
            look="quiet"
            label={`Đã xong: ${content}`}
            resting={busy}
            onPress={() => onState('Đã xong')}
          >
            Đã xong
          </Button>
          <Button
            look="quiet"
            label={`Không làm: ${content}`}
            resting={busy}
            onPress={() => onState('Không làm')}
          >
            Không làm
          </Button>
        </span>
      )}
    </li>
  );
};

interface SuggestedProps {
  readonly suggested: View['suggested'];
  readonly busy: boolean;
  readonly onAdd: (one: View['suggested'][number]) => void;
}

/** By rule from the numbers; the office takes one, changes it in the tab, or leaves it. */
const Suggested = ({ suggested, busy, onAdd }: SuggestedProps) => (
  <section>
    <h2>Gợi ý từ số liệu ({formatNumber(suggested.length)})</h2>
    <ul class="plain-list">
      {suggested.map((one) => (
        <li class="with-button" key={one.content}>
          <span>
            {one.content}
            <span class="secondary group-note">
              {one.area} · {one.finding}
            </span>
          </span>
          <Button look="quiet" label={`Thêm: ${one.content}`} resting={busy} onPress={() => onAdd(one)}>
            Thêm
          </Button>
        </li>
      ))}
    </ul>
  </section>
);

export const SolutionsPanel = ({ step, age, runner, onBack }: PanelProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readSolutions', {}), age);
  const busy = runner.task.state === 'running';
  const start = (method: string, input: Record<string, unknown>): void =>
    runner.start({ step, method, input });
  return (
    <PanelFrame title="Giải pháp" onBack={onBack}>
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <>
          <p>
            {formatNumber(view.solutions.length)} mục, {formatNumber(view.open)} chưa xong
            {view.late > 0 ? `, ${formatNumber(view.late)} quá hạn` : ''}
          </p>
          <ul class="plain-list spaced">
            {view.solutions.map((solution) => (
              <SolutionRow
                key={solution.content}
                solution={solution}
                busy={busy}
                onState={(state) => start('setSolutionState', { content: solution.content, state })}
              />
            ))}
          </ul>
          <Problems groups={asGroup('Dòng chưa đọc được', view.problems)} />
          {view.suggested.length > 0 && (
            <Suggested
              suggested={view.suggested}
              busy={busy}
              onAdd={({ content, area, major, finding }) =>
                start('addSolution', { content, area, major, finding })
              }
            />
          )}
          <section>
            <h2>Thêm giải pháp</h2>
            <SolutionForm
              busy={busy}
              task={runner.task}
              onAdd={(asked) => start('addSolution', { ...asked })}
            />
          </section>
        </>
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
