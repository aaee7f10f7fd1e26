/** What the action pressed on this step is doing or has brought, with what it had to leave alone, inside a panel. */
import type { Runner } from '../use-runner';
import { asGroup, Problems } from '../views/problems';
import { TaskOutcome } from '../views/step-page';

export const PanelOutcome = ({ step, runner }: { readonly step: number; readonly runner: Runner }) => {
  const { task } = runner;
  if (task.state === 'idle' || task.job.step !== step) return null;
  return (
    <>
      <TaskOutcome task={task} runner={runner} />
      {task.state === 'ended' && <Problems open groups={asGroup('Cần xem', task.result.problems)} />}
    </>
  );
};
