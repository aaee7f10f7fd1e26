/** Which page of the sidebar is shown, and the action that runs behind it. */
import { useState } from 'preact/hooks';
import { useRunner } from './use-runner';
import { HomePage } from './views/home';
import { StepPage } from './views/step-page';
import { TrialStrip } from './views/trial-strip';

/** The step whose page is open, or null for home; `from` is the step that home gives the focus back to. */
interface Where {
  readonly step: number | null;
  readonly from: number | null;
}

export const App = () => {
  const [where, setWhere] = useState<Where>({ step: null, from: null });
  // Grows when an action ended: pages read their numbers again.
  const [age, setAge] = useState(0);
  const runner = useRunner(() => setAge((before) => before + 1));
  const open = (step: number): void => setWhere({ step, from: null });
  const back = (): void => setWhere(({ step }) => ({ step: null, from: step }));
  return (
    <main>
      <TrialStrip age={age} runner={runner} onOpen={open} />
      {where.step === null ? (
        <HomePage age={age} runner={runner} from={where.from} onOpen={open} />
      ) : (
        <StepPage key={where.step} step={where.step} age={age} runner={runner} onBack={back} />
      )}
    </main>
  );
};
