/** A spreadsheet's grid over its tabs, for the workbook and for any other Sheet. */
import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../server/views';
import { errorMessage, post } from './api';
import { Grid } from './grid';
import { Tabs } from './tabs';

export interface SheetAreaProps {
  /** Another Sheet than the workbook, by its file id. */
  readonly file?: string;
  readonly tabs: readonly TabView[];
  readonly editable: boolean;
  /** Where the script stands. */
  readonly active: { readonly sheet: number; readonly cell: string };
  readonly version: number;
  /** Grows when the script showed a cell. */
  readonly jump: number;
  readonly onChanged: () => void;
}

/** A hidden tab is shown only when the person chose it or the script showed a cell there. */
const tabToShow = (
  tabs: readonly TabView[],
  active: number,
  chosen: number | null,
  jumped: boolean,
): TabView | undefined => {
  const wanted = tabs.find(({ id }) => id === (chosen ?? active));
  const seen = wanted && (!wanted.hidden || chosen !== null || jumped);
  return seen ? wanted : (tabs.find(({ hidden }) => !hidden) ?? wanted);
};

export const SheetArea = ({ file, tabs, editable, active, version, jump, onChanged }: SheetAreaProps) => {
  const [chosen, setChosen] = useState<number | null>(null);
  const [refusal, setRefusal] = useState('');
  const shown = tabToShow(tabs, active.sheet, chosen, jump > 0);
  // The script's own choice of tab wins over the one clicked before.
  useEffect(() => setChosen(null), [jump, active.sheet]);
  const choose = (id: number): void => {
    setChosen(id);
    if (file === undefined) void post('/api/tab', { sheet: id });
  };
  const rename = (sheet: number, name: string): void => {
    setRefusal('');
    post('/api/act', { kind: 'rename-sheet', sheet, name, ...(file === undefined ? {} : { file }) })
      .then(onChanged)
      .catch((error: unknown) => setRefusal(errorMessage(error)));
  };
  if (!shown) return <p class="waiting">Bảng tính chưa có tab.</p>;
  return (
    <div class="sheet-area">
      {refusal !== '' && (
        <p role="alert" class="alert">
          {refusal}
        </p>
      )}
      <Grid
        key={shown.id}
        file={file}
        sheetId={shown.id}
        name={shown.name}
        version={version}
        target={active.sheet === shown.id ? active.cell : 'A1'}
        jump={jump}
        editable={editable}
        onChanged={onChanged}
      />
      <Tabs tabs={tabs} shown={shown.id} onChoose={choose} onRename={editable ? rename : null} />
    </div>
  );
};
