/** One declaration of the graduation day that waits, with who could be meant; a press settles it (S2.19, UX 5.2). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { Button } from '../views/button';
import { FindPerson } from './find-person';

interface CardProps {
  readonly entry: Output<'readDayForm'>['waiting'][number];
  readonly busy: boolean;
  readonly onSettle: (graduationKey: string | null) => void;
}

export const DayEntryCard = ({ entry, busy, onSettle }: CardProps) => {
  const [searching, setSearching] = useState(false);
  return (
    <section class="choice-card" aria-label={`Phiếu: ${entry.name}`}>
      <span>
        <strong>{entry.name === '' ? 'không ghi tên' : entry.name}</strong>
        <span class="secondary group-note">{entry.note}</span>
      </span>
      <ul class="plain-list">
        {entry.candidates.map(({ graduationKey, name, note, why }) => (
          <li class="problem" key={graduationKey}>
            <span>
              {name}, {note}
              <span class="secondary group-note">{why}</span>
            </span>
            <Button
              look="quiet"
              resting={busy}
              label={`Khớp với ${name}, ${note}`}
              onPress={() => onSettle(graduationKey)}
            >
              Khớp
            </Button>
          </li>
        ))}
      </ul>
      <span class="buttons">
        <Button
          resting={busy}
          label={`Tìm người cho phiếu ${entry.name}`}
          onPress={() => setSearching(!searching)}
        >
          Tìm
        </Button>
        <Button resting={busy} label={`Không phải ai: phiếu ${entry.name}`} onPress={() => onSettle(null)}>
          Không phải ai
        </Button>
      </span>
      {searching && (
        <FindPerson
          field="Tên, lớp, SĐT hoặc mã HSSV"
          button="Chọn"
          spoken="Chọn"
          submit="Tìm người"
          inPlace
          busy={busy}
          onPick={({ graduationKey }) => onSettle(graduationKey)}
        />
      )}
    </section>
  );
};
