/** The import's part of the measured campaign: however many rows, a page is one block and the import one action. */

/** What the desk of the campaign does: `press` is counted under its name, `ask` is not. */
interface Presses {
  press(method: string, input: object): unknown;
  ask(method: string, input: object): unknown;
}

/** A page of people of a new class, each second with a number to repair. */
const importPage = (importId: string, total: number) => ({
  importId,
  from: 0,
  columns: ['fullName', 'birthDate', 'className', 'cohort', 'graduationDate', 'phone'],
  rows: Array.from({ length: total }, (_, at) => ({
    sheet: 'OT9',
    row: at + 2,
    values: [`Giàng A Páo ${at}`, '01/01/1998', 'OT9', 'K50', '30/06/2015', at % 2 ? '' : '+84 983 456 789'],
  })),
});

/** A list imported, another one given up. */
export const importing = (desk: Presses): void => {
  const [importId, total] = ['import-01', 50];
  desk.press('stageImport', importPage(importId, total));
  desk.press('importRows', { importId, total, replace: false, file: 'OT9.xlsx' });
  desk.ask('stageImport', importPage('import-02', total));
  desk.press('dropImport', { importId: 'import-02' });
};
