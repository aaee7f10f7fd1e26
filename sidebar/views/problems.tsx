/** What is wrong, grouped and counted; Xem shows the cell in the grid. */
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { call, problemOf } from '../rpc';
import type { Place, Problem, ProblemGroup } from '../types';
import { Button } from './button';
import { ErrorNotice } from './notice';

const PAGE = 20;

const ProblemLine = ({
  problem,
  onSee,
}: {
  readonly problem: Problem;
  readonly onSee: (place: Place) => void;
}) => {
  const { message, place } = problem;
  return (
    <li class="problem">
      <span>{message}</span>
      {place && (
        <Button look="quiet" label={`Xem: ${message}`} onPress={() => onSee(place)}>
          Xem
        </Button>
      )}
    </li>
  );
};

const Group = ({
  group,
  onSee,
}: {
  readonly group: ProblemGroup;
  readonly onSee: (place: Place) => void;
}) => {
  const [shown, setShown] = useState(PAGE);
  const left = group.problems.length - shown;
  return (
    <details class="group">
      <summary>
        <span>{group.label}</span>
        <span class="count">{formatNumber(group.count)}</span>
      </summary>
      <ul class="plain-list">
        {group.problems.slice(0, shown).map((problem, index) => (
          <ProblemLine key={index} problem={problem} onSee={onSee} />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => setShown(shown + PAGE)}>
          Thêm {formatNumber(Math.min(PAGE, left))} dòng (còn {formatNumber(left)})
        </Button>
      )}
    </details>
  );
};

/** One group for the problems that came without groups: those of an action's own answer. */
export const asGroup = (label: string, problems: readonly Problem[]): ProblemGroup[] =>
  problems.length === 0 ? [] : [{ label, count: problems.length, problems: [...problems] }];

export const Problems = ({ groups }: { readonly groups: readonly ProblemGroup[] }) => {
  const [failure, setFailure] = useState<Problem | null>(null);
  const see = (place: Place): void => {
    setFailure(null);
    call('showPlace', place).catch((error: unknown) => setFailure(problemOf(error)));
  };
  const shown = groups.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>Cần xem lại</h2>
      {failure && <ErrorNotice problem={failure} />}
      {shown.map((group) => (
        <Group key={group.label} group={group} onSee={see} />
      ))}
    </section>
  );
};
