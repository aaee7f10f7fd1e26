/** A tab as a grid: formula bar, cells to be moved through and edited, charts; only the rows in sight are drawn. */
import { CellInput } from './cell-input';
import { ChartsLayer, ChartTexts } from './charts-layer';
import { ChoiceList } from './choice-list';
import { FormulaBar } from './formula-bar';
import { SheetTable } from './grid-table';
import { GridTools } from './grid-tools';
import { Question } from './modal';
import { NotePopover } from './note-popover';
import { cellId } from './spots';
import { useGrid, type GridProps } from './use-grid';

type GridState = ReturnType<typeof useGrid>;

const HINT =
  'Mũi tên để đi, Enter hoặc F2 để sửa, Alt và mũi tên xuống để chọn, Shift F2 đọc ghi chú, Esc rồi Tab để ra khỏi bảng.';

/** What scrolls: the cells and the charts over them. */
const Cells = ({ grid, props }: { readonly grid: GridState; readonly props: GridProps }) => {
  const { view, sheet, row, navigation, mouse, clipboard, error } = grid;
  return (
    <div
      class="grid"
      ref={view.box}
      tabIndex={0}
      role="grid"
      aria-label={`Tab ${props.name}`}
      aria-describedby="grid-hint"
      aria-multiselectable={true}
      aria-rowcount={sheet?.rowCount ?? 0}
      aria-colcount={sheet?.columnCount ?? 0}
      aria-readonly={!props.editable}
      aria-activedescendant={cellId(navigation.selection.active)}
      onScroll={view.follow}
      onKeyDown={grid.press}
      onMouseDown={mouse.down}
      onMouseOver={mouse.over}
      onMouseLeave={mouse.out}
      onClick={mouse.click}
      onDblClick={mouse.twice}
      onCopy={clipboard.copy}
      onCut={clipboard.cut}
      onPaste={clipboard.paste}
    >
      {error !== null && (
        <p role="alert" class="alert">
          {error}
        </p>
      )}
      {sheet && (
        <div class="canvas">
          <SheetTable
            sheet={sheet}
            first={view.first}
            last={view.last}
            row={row}
            selection={navigation.selection}
          />
          <ChartsLayer place={grid.place} sheet={sheet} version={props.version} />
        </div>
      )}
    </div>
  );
};

/** What stands over the cells for a moment. */
const Over = ({ grid }: { readonly grid: GridState }) => {
  const { typing, navigation, choices, note, cell, acts } = grid;
  const spot = navigation.selection.active;
  return (
    <>
      <CellInput {...typing} spot={spot} />
      {choices && (
        <ChoiceList
          spot={spot}
          choices={choices}
          current={cell.t}
          onChoose={grid.choose}
          onClose={grid.stopChoosing}
        />
      )}
      {note && <NotePopover note={note} onClose={grid.closeNote} />}
      {acts.question && <Question text={acts.question.text} onAnswer={acts.question.answer} />}
    </>
  );
};

export const Grid = (props: GridProps) => {
  const grid = useGrid(props);
  const { typing, navigation, acts, cell } = grid;
  const { selection, pick } = navigation;
  /** Leaving both fields for elsewhere writes what was typed, as in Sheets. */
  const left = ({ relatedTarget }: FocusEvent): void => {
    const within =
      relatedTarget instanceof Element && relatedTarget.matches('.cell-input textarea, .content');
    if (!within) typing.write();
  };
  const shift = (by: number): void => {
    const { row, column } = selection.active;
    const spot = { row, column: Math.max(1, column + by) };
    pick({ active: spot, corner: spot });
  };
  return (
    <div class="grid-area" onFocusOut={left}>
      {props.editable && (
        <GridTools
          selection={selection}
          act={acts.act}
          onMoved={shift}
          onNote={cell.n === undefined ? null : grid.readNote}
        />
      )}
      <FormulaBar {...typing} selection={selection} onGo={grid.goTo} cell={cell} editable={props.editable} />
      <p id="grid-hint" class="visually-hidden">
        {HINT}
      </p>
      {acts.refusal !== '' && (
        <p role="alert" class="alert">
          {acts.refusal}
        </p>
      )}
      <div class="grid-frame">
        <Cells grid={grid} props={props} />
        <Over grid={grid} />
      </div>
      {grid.sheet && grid.sheet.charts.length > 0 && <ChartTexts sheet={grid.sheet} />}
    </div>
  );
};
