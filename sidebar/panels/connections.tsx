/** What went between the college and one person, both ways, the newest first (S2.12). */
import type { Output } from '../../src/api/contract';
import { useState } from 'preact/hooks';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { ErrorNotice } from '../views/notice';
import { FindPerson } from './find-person';

type View = Output<'readConnections'>;

export const Connections = () => {
  const [view, setView] = useState<View | null>(null);
  const { failure, press } = usePress();
  return (
    <details class="group">
      <summary>Lịch sử kết nối của một người</summary>
      <FindPerson
        field="Tìm trong Danh sách"
        button="Xem"
        spoken="Lịch sử kết nối của"
        onPick={({ graduationKey }) => press(() => call('readConnections', { graduationKey }), setView)}
      />
      {failure && <ErrorNotice problem={failure} />}
      {view && (
        <section>
          <h2>{view.name}</h2>
          {view.lines.length === 0 && <p class="secondary">Chưa có lượt kết nối nào.</p>}
          <ul class="plain-list">
            {view.lines.map(({ day, direction, what }, at) => (
              <li key={at}>
                {day}: {what}
                <span class="secondary group-note">{direction}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
};
