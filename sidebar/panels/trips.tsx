/** Admission trips ahead: which ambassadors, and which other graduates of that high school, could go along (S2.33). */
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { PanelFrame } from './panel';
import type { FollowUp } from './register';

type Trip = Output<'readTrips'>['trips'][number];
type Person = Trip['ambassadors'][number];

interface PeopleProps {
  readonly label: string;
  readonly total: number;
  readonly people: readonly Person[];
  readonly onFollow: (follow: FollowUp) => void;
}

const People = ({ label, total, people, onFollow }: PeopleProps) => {
  if (people.length === 0) return null;
  return (
    <>
      <p>
        <b>
          {label} ({formatNumber(total)})
        </b>
      </p>
      <ul class="plain-list">
        {people.map(({ name, note, values }) => (
          <li class="problem" key={`${name} ${note}`}>
            <span>
              {name}
              <span class="secondary group-note">{note}</span>
            </span>
            <Button
              look="quiet"
              label={`Ghi đi cùng: ${name}`}
              onPress={() => onFollow({ register: 'participants', values })}
            >
              Ghi đi cùng
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

interface TripsProps {
  readonly onBack: () => void;
  readonly onFollow: (follow: FollowUp) => void;
}

export const TripsPage = ({ onBack, onFollow }: TripsProps) => {
  const { view, problem, loading, reload } = useReading(() => call('readTrips', {}), 0);
  return (
    <PanelFrame title="Đoàn tư vấn tuyển sinh" onBack={onBack} backLabel="Về Mạng lưới">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      {view?.trips.length === 0 && (
        <p class="secondary">
          Chưa có đoàn nào sắp đi. Thêm ở sổ Sự kiện, loại Đoàn tư vấn tuyển sinh, nơi tổ chức là trường THPT.
        </p>
      )}
      {view?.trips.map(({ title, note, ambassadors, schoolmates, schoolmatesTotal }) => (
        <section key={`${title} ${note}`}>
          <h2>{title}</h2>
          <p class="secondary">{note}</p>
          {ambassadors.length + schoolmates.length === 0 && (
            <p>Chưa có đại sứ hay cựu HSSV nào của trường THPT, xã này.</p>
          )}
          <People label="Đại sứ" total={ambassadors.length} people={ambassadors} onFollow={onFollow} />
          <People
            label="Cựu HSSV từng học trường này"
            total={schoolmatesTotal}
            people={schoolmates}
            onFollow={onFollow}
          />
        </section>
      ))}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
