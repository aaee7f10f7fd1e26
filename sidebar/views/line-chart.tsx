/** Shares over the years as lines: each with a dash and a mark of its own, gaps left open, told in words beside (UX 10, 11). */
import { formatPercent } from '../format';

interface Line {
  readonly name: string;
  /** Shares from 0 to 1, one a label; null leaves a gap. */
  readonly points: readonly (number | null)[];
}

const WIDTH = 276;
const HEIGHT = 160;
/** Left for the percents, right for half a year's name, above, below for the years. */
const EDGE = { left: 34, right: 16, top: 8, bottom: 22 };
/** Contrast with white at least 3:1, and never colour alone. */
const LOOKS = [
  { colour: '#1967D2', dash: '' },
  { colour: '#5F6368', dash: '6 3' },
  { colour: '#137333', dash: '2 3' },
  { colour: '#8A4B00', dash: '8 3 2 3' },
  { colour: '#B31412', dash: '4 2' },
] as const;
type Look = (typeof LOOKS)[number];
const lookOf = (at: number): Look => LOOKS[at % LOOKS.length] ?? LOOKS[0];

const x = (at: number, count: number): number =>
  count < 2
    ? (EDGE.left + WIDTH - EDGE.right) / 2
    : EDGE.left + (at * (WIDTH - EDGE.left - EDGE.right)) / (count - 1);
const y = (share: number): number => EDGE.top + (1 - share) * (HEIGHT - EDGE.top - EDGE.bottom);

/** 'M34 20 L100 40', begun anew after each gap. */
const pathOf = (points: Line['points']): string =>
  points
    .map((share, at) => {
      if (share === null) return '';
      const before = at > 0 && points[at - 1] !== null ? 'L' : 'M';
      return `${before}${x(at, points.length).toFixed(1)} ${y(share).toFixed(1)}`;
    })
    .join(' ');

/** Half the height and width of a mark. */
const MARK = 3.5;
const Mark = ({ at, cx, cy, colour }: { at: number; cx: number; cy: number; colour: string }) =>
  at % 2 === 0 ? (
    <circle cx={cx} cy={cy} r={MARK} fill={colour} />
  ) : (
    <rect x={cx - MARK} y={cy - MARK} width={2 * MARK} height={2 * MARK} fill={colour} />
  );

const wordsOf = (labels: readonly string[], { name, points }: Line): string =>
  `${name}: ${labels.map((label, at) => `${label} ${shareWords(points[at] ?? null)}`).join(', ')}`;
const shareWords = (share: number | null): string =>
  share === null ? 'chưa có số liệu' : formatPercent(share, 1);

/** The percents at the left, the labels below. */
const Axes = ({ labels }: { readonly labels: readonly string[] }) => (
  <>
    {[0, 0.5, 1].map((share) => (
      <g key={share}>
        <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(share)} y2={y(share)} stroke="#DADCE0" />
        <text x={EDGE.left - 4} y={y(share) + 4} text-anchor="end">
          {share * 100}%
        </text>
      </g>
    ))}
    {labels.map((label, at) => (
      <text key={label} x={x(at, labels.length)} y={HEIGHT - 6} text-anchor="middle">
        {label}
      </text>
    ))}
  </>
);

const Drawn = ({ line: { points }, at }: { readonly line: Line; readonly at: number }) => {
  const { colour, dash } = lookOf(at);
  return (
    <g>
      <path d={pathOf(points)} fill="none" stroke={colour} stroke-width="2" stroke-dasharray={dash} />
      {points.map(
        (share, place) =>
          share !== null && (
            <Mark key={place} {...{ at, colour }} cx={x(place, points.length)} cy={y(share)} />
          ),
      )}
    </g>
  );
};

const Key = ({ line: { name, points }, at }: { readonly line: Line; readonly at: number }) => {
  const { colour, dash } = lookOf(at);
  return (
    <li>
      <svg class="line-key" viewBox="0 0 28 10">
        <line x1="0" x2="28" y1="5" y2="5" stroke={colour} stroke-width="2" stroke-dasharray={dash} />
        <Mark {...{ at, colour }} cx={14} cy={5} />
      </svg>
      {name}: {shareWords(points[points.length - 1] ?? null)}
    </li>
  );
};

interface LineChartProps {
  readonly title: string;
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
}

export const LineChart = ({ title, labels, lines }: LineChartProps) => (
  <figure class="line-chart">
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${title}. ${lines.map((line) => wordsOf(labels, line)).join('. ')}.`}
    >
      <Axes labels={labels} />
      {lines.map((line, at) => (
        <Drawn key={line.name} {...{ line, at }} />
      ))}
    </svg>
    <ul class="plain-list" aria-hidden="true">
      {lines.map((line, at) => (
        <Key key={line.name} {...{ line, at }} />
      ))}
    </ul>
  </figure>
);
