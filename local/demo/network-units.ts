/** What the units do in the made-up year: faculties get their copies, all but one report by their own links, the office puts it together (S2.46, S2.53–S2.55). */
import { respond } from '../respond';
import type { Office } from './office';

export interface UnitsYear {
  readonly faculties: number;
  readonly reported: number;
  readonly units: number;
}

/** The head's address is written into each faculty's row, in the form of the register `Đơn vị`. */
const nameHeads = (office: Office): void => {
  const { rows } = office.press('readRegister', { register: 'units', text: 'khoa' });
  const faculties = rows.filter(({ values }) => values['kind'] === 'Khoa');
  for (const [at, { row, values: seen }] of faculties.entries()) {
    const values = { ...seen, email: `khoa${at + 1}@example.edu.vn` };
    const { problems } = office.press('changeRegisterRow', { register: 'units', row, seen, values });
    if (problems[0]) throw new Error(problems[0].message);
  }
};

const shareCopies = (office: Office): number => {
  let shared = office.press('shareWithFaculties', {});
  while (shared.state === 'running') shared = office.press('shareWithFaculties', {});
  return shared.done;
};

/** The last unit of the list is waited for. */
const collectReports = (office: Office): Omit<UnitsYear, 'faculties'> => {
  const { due } = office.press('readUnitReports', {});
  let opened = office.press('openUnitReports', { due });
  while (opened.state === 'running') opened = office.press('openUnitReports', { due });
  const { units } = office.press('readUnitReports', {});
  for (const { link } of units.slice(0, -1)) {
    const answers = { 'Khó khăn': 'Ít kinh phí', 'Đề xuất': 'Bố trí kinh phí từ đầu năm' };
    const { refused } = respond(office.workspace, opened.formUrl ?? '', { link, answers });
    if (refused[0]) throw new Error(refused[0].reasons.join('; '));
  }
  const { pulled } = office.press('pullUnitReports', {});
  office.press('createUnitSummary', {});
  return { reported: pulled, units: units.length };
};

export const playUnits = (office: Office): UnitsYear => {
  nameHeads(office);
  return { faculties: shareCopies(office), ...collectReports(office) };
};
