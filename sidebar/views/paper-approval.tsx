/** How a paper of the network stands with the principal, and what may be done with it. */
import type { ComponentProps } from 'preact';
import { ApprovalPanel } from './approval';
import { StepAction } from './step-action';

type Panel = ComponentProps<typeof ApprovalPanel>;
type Action = ComponentProps<typeof StepAction>['action'];

export const PaperApproval = ({
  approval,
  actions,
  busy,
  start,
}: {
  readonly approval: Panel['approval'];
  readonly actions: readonly Action[];
  readonly busy: boolean;
  readonly start: Panel['onAct'];
}) => (
  <>
    <ApprovalPanel approval={approval} busy={busy} onAct={start} />
    {actions.map((action, at) => (
      <StepAction
        key={action.label}
        action={action}
        look={at === 0 ? 'primary' : 'plain'}
        busy={false}
        resting={busy}
        onRun={(typed) => start(action.method, { ...action.input, ...typed })}
      />
    ))}
  </>
);
