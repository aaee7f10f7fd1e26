/** Figures of the network, a line each; one that somebody has to look at says so in words and colour. */

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly warns?: boolean | undefined;
}

export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) =>
  figures.length === 0 ? null : (
    <dl class="facts">
      {figures.map(({ label, value, warns }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={warns === true ? 'overdue' : ''}>
            {warns === true && '! '}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
