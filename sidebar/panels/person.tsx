/** One person over the years: found by name, code or telephone; graduations, answers, calls, mails, changes (S1.2). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatDate, formatNumber } from '../format';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { ErrorNotice } from '../views/notice';
import { FindPerson } from './find-person';
import { PanelFrame, type PanelProps } from './panel';

type Person = Output<'readPerson'>;
type Line = Person['answers'][number];

const LISTS: readonly (readonly [Exclude<keyof Person, 'name'>, string])[] = [
  ['graduations', 'Tốt nghiệp'],
  ['answers', 'Phản hồi'],
  ['attempts', 'Lượt liên hệ'],
  ['mails', 'Thư'],
  ['changes', 'Thay đổi'],
];

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => (
  <section>
    <h2>
      {title} ({formatNumber(lines.length)})
    </h2>
    {lines.length === 0 && <p class="secondary">Chưa có.</p>}
    <ul class="plain-list">
      {lines.map((line, at) => (
        <li class="problem" key={at}>
          <span>
            {line.at !== '' && `${formatDate(line.at.slice(0, 10))}: `}
            {line.text}
            <span class="secondary group-note">{line.note}</span>
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const History = ({ person }: { readonly person: Person }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [person]);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {person.name}
      </h2>
      {LISTS.map(([name, title]) => (
        <Lines key={name} title={title} lines={person[name]} />
      ))}
    </>
  );
};

export const PersonPanel = ({ onBack }: PanelProps) => {
  const [person, setPerson] = useState<Person | null>(null);
  const { failure, press } = usePress();
  return (
    <PanelFrame title="Tìm một người" onBack={onBack}>
      {failure && <ErrorNotice problem={failure} />}
      <FindPerson
        field="Tên, lớp, mã HSSV, SĐT hoặc email"
        button="Xem"
        spoken="Xem lịch sử:"
        onPick={({ graduationKey }) => press(() => call('readPerson', { graduationKey }), setPerson)}
      />
      {person && <History person={person} />}
    </PanelFrame>
  );
};
