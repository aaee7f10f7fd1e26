/** A progress bar that screen readers hear every tenth, and one that only says "still at it". */
import { formatNumber, formatPercent, share } from '../format';

interface BarProps {
  /** What the bar measures, for a screen reader. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How much of a whole is reached; no announcements. */
export const Meter = ({ label, done, total }: BarProps) => (
  <div class="bar" role="img" aria-label={`${label}: ${formatPercent(done, total)}`}>
    <div class="fill" style={{ width: `${share(done, total) * 100}%` }} />
  </div>
);

/** Work that runs, spoken at each full tenth. */
export const ProgressBar = ({ label, done, total }: BarProps) => {
  const percent = Math.floor(share(done, total) * 100);
  return (
    <>
      <div
        class="bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${formatNumber(done)} trên ${formatNumber(total)}`}
      >
        <div class="fill" style={{ width: `${percent}%` }} />
      </div>
      <span class="visually-hidden" aria-live="polite">
        {percent < 10 ? '' : `${label}, ${Math.floor(percent / 10) * 10} phần trăm`}
      </span>
    </>
  );
};

/** Work whose length is not known. */
export const BusyBar = ({ label }: { readonly label: string }) => (
  <div class="bar" role="progressbar" aria-label={label}>
    <div class="fill unknown" />
  </div>
);
