/** Carries out what a row of `Hàng chờ` names: an owner's method of the contract with input that its schema takes, nothing else. */
import { problem, UserError } from '../domain/problem';
import type { CarriedOut, CarryOut } from '../domain/queue/carry-out';
import { persist } from '../google/persist';
import type { Progress } from '../workflows/shared/progress';
import { carryOutNow, isMethod, parseInput, problemOf } from './method-call';
import { contract } from './contract';
import { forCampaign } from './campaign-of-call';
import { needsOf, requireNeeds } from './needed-scopes';

/** What is tried again at the dispatcher's next run; the day's limit as often until Google renews it. */
const WAITS = ['action.busy', 'google.busy', 'google.dayLimit'];

export const carryOutQueued: CarryOut = (method, input) => {
  try {
    if (!isMethod(method) || contract[method].runs === 'anyone')
      throw new UserError(problem('rpc.unknownMethod', {}));
    return persist(() => {
      requireNeeds(needsOf(method));
      return cameTo(forCampaign(input, () => carryOutNow(method, parseInput(method, input))));
    });
  } catch (thrown) {
    const fault = problemOf(method, thrown);
    return WAITS.includes(fault.code) ? { state: 'busy' } : { state: 'failed', outcome: fault.message };
  }
};

const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' && value !== null && 'label' in value && 'done' in value && 'total' in value;

const REST = {
  /** The tab `Lịch chạy` has it: for the one who asked it is arranged. */
  goesOn: ', phần còn lại máy tự làm tiếp',
  waits: ', phần còn lại đang tạm dừng, bấm lại để làm tiếp',
} as const;

const cameTo = (output: unknown): CarriedOut => {
  if (!isProgress(output)) return { state: 'done', outcome: 'Đã làm xong.', result: output };
  const { state, label, done, total, goesOn = false } = output;
  if (state === 'running') return { state: 'running', progress: { label, done, total } };
  const rest = state === 'paused' ? REST[goesOn ? 'goesOn' : 'waits'] : '';
  return { state: 'done', outcome: `Đã làm xong ${done}/${total}${rest}.`, result: output };
};
