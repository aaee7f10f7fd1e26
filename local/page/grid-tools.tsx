/** The buttons over the grid for what is done to whole rows and columns. */
import { columnLetters } from '../world/a1';
import { rectOf, type Selection } from './spots';
import type { Deed } from './use-acts';

interface GridToolsProps {
  readonly selection: Selection;
  readonly act: (deed: Deed) => void;
  /** Stands in another column after it was moved. */
  readonly onMoved: (by: number) => void;
  /** Null where the cell has no note. */
  readonly onNote: (() => void) | null;
}

interface Tool {
  readonly text: string;
  readonly label: string;
  readonly run: () => void;
}

const toolsFor = ({ selection, act, onMoved }: GridToolsProps): Tool[][] => {
  const { row, rows, column, columns } = rectOf(selection);
  const letters = columnLetters(column);
  const lines = rows === 1 ? `dòng ${row}` : `dòng ${row} đến ${row + rows - 1}`;
  const count = Math.min(rows, 1000);
  const moveTo = (before: number, by: number): void => {
    act({ kind: 'move-column', column, before });
    onMoved(by);
  };
  return [
    [
      {
        text: 'A→Z',
        label: `Sắp xếp theo cột ${letters}, tăng dần`,
        run: () => act({ kind: 'sort', column, ascending: true }),
      },
      {
        text: 'Z→A',
        label: `Sắp xếp theo cột ${letters}, giảm dần`,
        run: () => act({ kind: 'sort', column, ascending: false }),
      },
    ],
    [
      {
        text: 'Chèn dòng',
        label: `Chèn ${count} dòng trên dòng ${row}`,
        run: () => act({ kind: 'insert-row', before: row, count }),
      },
      { text: 'Xóa dòng', label: `Xóa ${lines}`, run: () => act({ kind: 'delete-row', row, count }) },
    ],
    [
      {
        text: 'Chèn cột',
        label: `Chèn cột bên trái cột ${letters}`,
        run: () => act({ kind: 'insert-column', before: column, count: Math.min(columns, 50) }),
      },
      ...(column > 1
        ? [{ text: '◂ Cột', label: `Chuyển cột ${letters} sang trái`, run: () => moveTo(column - 1, -1) }]
        : []),
      { text: 'Cột ▸', label: `Chuyển cột ${letters} sang phải`, run: () => moveTo(column + 2, 1) },
    ],
  ];
};

export const GridTools = (props: GridToolsProps) => (
  <div class="grid-tools" role="toolbar" aria-label="Dòng và cột">
    {toolsFor(props).map((group, index) => (
      <span key={index} class="tool-group">
        {group.map(({ text, label, run }) => (
          <button
            key={text}
            type="button"
            class="tool"
            aria-label={`${text}: ${label}`}
            title={label}
            onClick={run}
          >
            {text}
          </button>
        ))}
      </span>
    ))}
    {props.onNote && (
      <button type="button" class="tool" title="Shift+F2" onClick={props.onNote}>
        Đọc ghi chú
      </button>
    )}
  </div>
);
