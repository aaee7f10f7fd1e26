/** What is wrong, grouped and counted; Xem shows the cell in the grid. */
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { useSeeing } from '../panels/see-row';
import type { Place, Problem, ProblemGroup } from '../types';
import { Button } from './button';
import { ErrorNotice } from './notice';

const PAGE = 20;
/** So many lines take no more room than their heading saves. */
const FEW = 3;

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
  open,
  onSee,
}: {
  readonly group: ProblemGroup;
  readonly open: boolean;
  readonly onSee: (place: Place) => void;
}) => {
  const [shown, setShown] = useState(PAGE);
  const left = group.problems.length - shown;
  return (
    <details class="group" open={open}>
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

interface ProblemsProps {
  readonly groups: readonly ProblemGroup[];
  /** What a press has just brought, or what stands in its way: a few lines are in sight at once. */
  readonly open?: boolean;
}

export const Problems = ({ groups, open = false }: ProblemsProps) => {
  const { failure, see } = useSeeing();
  const shown = groups.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>Cần xem lại</h2>
      {failure && <ErrorNotice problem={failure} />}
      {shown.map((group) => (
        <Group key={group.label} group={group} open={open && group.count <= FEW} onSee={see} />
      ))}
    </section>
  );
};
