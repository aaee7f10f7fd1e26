/** Which page of the sidebar is shown, and the action that runs behind it. */
import { useState } from 'preact/hooks';
import { NETWORK, OWN_WORK } from '../src/domain/office/pages';
import { useReturnFromDialog } from './after-dialog';
import { panels } from './panels/registry';
import type { PanelName } from './types';
import { useRunner } from './use-runner';
import { HomePage } from './views/home';
import { OwnWorkPage } from './views/own-work';
import { StepPage } from './views/step-page';
import { TrialStrip } from './views/trial-strip';

/** The step whose page is open, or null for home, and its panel; `from` is the step that home gives the focus back to. */
interface Where {
  readonly step: number | null;
  readonly panel: PanelName | null;
  readonly from: number | null;
}

export const App = () => {
  const [where, setWhere] = useState<Where>({ step: null, panel: null, from: null });
  // Grows when an action ended: pages read their numbers again.
  const [age, setAge] = useState(0);
  const runner = useRunner(() => setAge((before) => before + 1));
  useReturnFromDialog(runner.task, () => {
    // 'Đã mở hộp thoại' is no news any more.
    runner.forget();
    setAge((before) => before + 1);
  });
  const open = (step: number, panel: PanelName | null = null): void =>
    setWhere({ step, panel: step === NETWORK ? 'network' : panel, from: null });
  const openPanel = (panel: PanelName): void => {
    runner.forget();
    setWhere((before) => ({ ...before, panel }));
  };
  const back = (): void => setWhere(({ step }) => ({ step: null, panel: null, from: step }));
  const leavePanel = (): void =>
    setWhere((before) => ({ step: before.step === NETWORK ? null : before.step, panel: null, from: null }));
  const { step, panel } = where;
  const Panel = panel === null ? null : panels[panel];
  return (
    <main>
      <TrialStrip age={age} runner={runner} onOpen={open} />
      {step === null && <HomePage age={age} runner={runner} from={where.from} onOpen={open} />}
      {step === OWN_WORK && <OwnWorkPage age={age} runner={runner} onBack={back} onOpen={open} />}
      {step !== null && step !== OWN_WORK && Panel === null && (
        <StepPage key={step} step={step} age={age} runner={runner} onBack={back} onPanel={openPanel} />
      )}
      {step !== null && Panel !== null && (
        <Panel key={panel} step={step} age={age} runner={runner} onBack={leavePanel} />
      )}
    </main>
  );
};
