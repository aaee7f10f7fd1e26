/** B9, S1.36: no personal column of any tab is forgotten by an erasure, and only the person's own cells go. */
import { allTables, fixedTables, lateTables } from '../../../src/domain/all-tables';
import { cellPlaces, type CellPlace } from '../../../src/domain/data-requests/cell-places';
import { erasedPerson, graduationsOf } from '../../../src/domain/data-requests/erased-person';
import { cellsToErase, heldLines } from '../../../src/domain/data-requests/held-cells';
import { defaultQuestions } from '../../../src/domain/survey/questionnaire';
import { parseQuestions } from '../../../src/domain/survey/parse-questions';
import { responseContacts } from '../../../src/domain/collection/responses-table';
import { graduations } from '../../../src/domain/roster/graduations';
import { gridOf, type Grid } from '../../../src/domain/table-rows';
import type { AnyTable } from '../../../src/domain/table';

const { survey } = parseQuestions(
  defaultQuestions().map((row, at) => ({ number: at + 2, row, problems: [], usable: true })),
);
const places = cellPlaces(survey);
const placeOf = (table: AnyTable): CellPlace => {
  const place = places.find((each) => each.table.name === table.name);
  if (!place) throw new Error(`no place for ${table.name}`);
  return place;
};

describe('B9: an erasure knows every personal column', () => {
  test.each([...fixedTables, ...lateTables].map((table) => [table.title, table] as const))(
    '%s',
    (_, table) => {
      const personal = Object.entries(table.columns).flatMap(([name, { personal: is }]) =>
        is === true ? name : [],
      );
      const place = places.find((each) => each.table.name === table.name);
      const known = [...(place?.erased ?? []), ...Object.keys(place?.kept ?? {})];
      expect(personal.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  test('a place names columns that its table has, each once, and gives a reason for what it keeps', () => {
    const tables = allTables(survey);
    for (const { table, erased, kept, wholeRow } of places) {
      const declared = tables.find(({ name }) => name === table.name);
      const names = [...erased, ...Object.keys(kept)];
      expect(names.filter((name) => !(name in (declared?.columns ?? {})))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect(Object.values(kept).every((reason) => reason.length > 10)).toBe(true);
      if (wholeRow !== true) expect(erased.filter((name) => table.key.includes(name))).toEqual([]);
    }
  });

  test('answers in own words go, answers by code stay for the statistics', () => {
    const { erased } = places.find(({ table }) => table.name === 'responses') ?? { erased: [] };
    expect(erased).toEqual(
      expect.arrayContaining(['words:employer', 'words:comment', 'words:foundVia', 'words:fullName']),
    );
    expect(erased.filter((name) => name.startsWith('code:'))).toEqual([]);
    expect(erased).not.toContain('words:status');
  });
});

const gridWith = (table: AnyTable, rows: readonly Readonly<Record<string, string>>[]): Grid => {
  const names = Object.keys(table.columns);
  const header = names.map((name) => table.columns[name]?.header ?? '');
  return gridOf(table, [header, ...rows.map((row) => names.map((name) => row[name] ?? ''))], 0);
};

describe('B9: whose cells', () => {
  const hoa = { graduationKey: 'G1', personKey: 'P1', email: 'hoa@example.com', phone: '0912345678' };
  const again = { ...hoa, graduationKey: 'G2', email: null };
  const nam = { graduationKey: 'G3', personKey: null, email: 'nam@example.com', phone: null };
  const own = graduationsOf([hoa, nam, again], 'G2');
  const person = erasedPerson(
    own,
    [
      { responseId: 'R1', graduationKey: 'G1' },
      { responseId: 'R3', graduationKey: 'G3' },
    ],
    [{ responseId: 'R1', phone: '0983456789', email: 'Hoa.Moi@example.com' }],
    [{ graduationKey: 'G1', to: 'hoa.cu@example.com' }],
  );

  test('somebody with two graduations is one person, known by every key and address', () => {
    expect([...person.graduationKeys]).toEqual(['G1', 'G2']);
    expect([...person.responseIds]).toEqual(['R1']);
    expect([...person.addresses]).toEqual(['hoa@example.com', 'hoa.moi@example.com', 'hoa.cu@example.com']);
    expect([...person.phones].sort()).toEqual(['0912345678', '0983456789']);
  });

  test('both rows of the roster lose contact, employer and income and keep who graduated when; the neighbour keeps all', () => {
    const grid = gridWith(graduations, [
      { graduationKey: 'G1', givenName: 'Hoa', phone: '0912345678 / 0377', income: 'Từ 7 đến dưới 9 triệu' },
      { graduationKey: 'G3', givenName: 'Nam', phone: '0983000000' },
      { graduationKey: 'G2', givenName: 'Hoa', social: 'fb.com/hoa' },
    ]);
    expect([...cellsToErase(placeOf(graduations), grid, person)]).toEqual([
      ['G1', { phone: '', income: '' }],
      ['G2', { social: '' }],
    ]);
  });

  test('a second time there is nothing to erase', () => {
    const grid = gridWith(responseContacts, [{ responseId: 'R1', graduationKey: 'G1' }]);
    expect(cellsToErase(placeOf(responseContacts), grid, person).size).toBe(0);
  });

  test('what is held is told in the words of the headers, without the program’s own keys', () => {
    const grid = gridWith(responseContacts, [
      { responseId: 'R1', graduationKey: 'G1', phone: '0983456789' },
      { responseId: 'R3', graduationKey: 'G3', phone: '0377777777' },
    ]);
    expect(heldLines(placeOf(responseContacts), grid, person)).toEqual([['Số điện thoại: 0983456789']]);
  });
});
