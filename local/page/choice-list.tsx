/** The drop-down of a cell with data validation: a real list, by mouse and keyboard. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellName, type Spot } from './spots';
import { OverCell } from './over-cell';

interface ChoiceListProps {
  readonly spot: Spot;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (text: string) => void;
  readonly onClose: () => void;
}

const optionId = (index: number): string => `choice-${index}`;

/** Index after a key; the first letter of a choice goes there. */
const stepped = (key: string, from: number, choices: readonly string[]): number => {
  const last = choices.length - 1;
  if (key === 'ArrowDown') return Math.min(last, from + 1);
  if (key === 'ArrowUp') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const order = [...choices.keys()].map((_, index) => (from + 1 + index) % choices.length);
  const named = order.find((index) => choices[index]?.toLowerCase().startsWith(key.toLowerCase()));
  return key.length === 1 ? (named ?? from) : from;
};

export const ChoiceList = ({ spot, choices, current, onChoose, onClose }: ChoiceListProps) => {
  const [index, setIndex] = useState(Math.max(0, choices.indexOf(current)));
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.focus(), []);
  useLayoutEffect(() => list.current?.children[index]?.scrollIntoView({ block: 'nearest' }), [index]);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(choices[index] ?? '');
    else setIndex(stepped(event.key, index, choices));
  };
  return (
    <OverCell spot={spot} where="under" class="choices">
      <ul
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={`Chọn cho ô ${cellName(spot)}`}
        aria-activedescendant={optionId(index)}
        onKeyDown={press}
        onBlur={onClose}
      >
        {choices.map((choice, number) => (
          <li
            key={choice}
            id={optionId(number)}
            role="option"
            aria-selected={number === index}
            class={choice === current ? 'current' : ''}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(choice);
            }}
          >
            {choice}
          </li>
        ))}
      </ul>
    </OverCell>
  );
};
