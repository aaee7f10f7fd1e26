/** Who somebody is in the procedure: the office, the principal, a homeroom teacher, a unit; told by the address (S1.4). */
import type { ConfigRow } from '../office/office-tables';
import { procedure } from '../office/procedure';
import { stepRows } from '../office/step-table';
import type { Settings } from '../office/settings';
import type { UnitRow } from '../network/registers/units';
import { classLabel } from '../roster/class-names';
import type { ClassRow } from '../roster/classes';
import { fold } from '../text';

/** Rows of `Cấu hình` that say who belongs where: Tên is the address, Nội dung the name, Người chịu trách nhiệm the units. */
export const ASSIGNED = 'Phân công';

export type PartKind = 'office' | 'principal' | 'teacher' | 'unit' | 'person';

/** One thing that somebody is at the college. */
export interface Part {
  readonly kind: PartKind;
  /** As people call it: 'Phòng CT HSSV', 'GVCN KT2 K59'. */
  readonly label: string;
  /** Under which it may stand in a column of units. */
  readonly names: readonly string[];
}

export interface Person {
  readonly address: string;
  /** '' where nobody wrote it down. */
  readonly name: string;
  /** Empty for somebody whom the workbook does not know. */
  readonly parts: readonly Part[];
  /** Named by a row of *Phân công*, which that person may change. */
  readonly assigned: boolean;
}

export interface Directory {
  readonly settings: Pick<Settings, 'office' | 'principalEmail' | 'signer' | 'signerTitle' | 'contactEmail'>;
  readonly config: readonly ConfigRow[];
  /** The office account; null before the first set-up. */
  readonly owner: string | null;
  readonly units: readonly Pick<UnitRow, 'name' | 'shortName' | 'kind' | 'role' | 'head' | 'email'>[];
  readonly classes: readonly ClassRow[];
}

/** As the procedure calls the office, whatever it is called here. */
const OFFICE = 'Phòng CT HSSV';
const PRINCIPAL = 'Hiệu trưởng';
const TEACHERS = 'GVCN';

const same = (one: string | null, other: string): boolean =>
  one !== null && one !== '' && fold(one) === fold(other);

/** 'Phòng CT HSSV, GVCN các lớp' → each by itself; a name that has 'và' in it stays whole as well. */
export const namesInCell = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .flatMap((part) => [part, ...(/ và /.test(part) ? part.split(/ và /) : [])])
    .map((part) => part.trim())
    .filter((part) => part !== '');

const officePart = ({ settings, units }: Directory): Part => {
  const hubs = units.filter(({ role }) => role === 'Đầu mối');
  const names = [settings.office, OFFICE, ...hubs.flatMap(namesOf)];
  return { kind: 'office', label: settings.office === '' ? OFFICE : settings.office, names };
};

const principalPart: Part = {
  kind: 'principal',
  label: PRINCIPAL,
  names: [PRINCIPAL, 'HT', 'BGH', 'Ban Giám hiệu'],
};

const namesOf = ({ name, shortName }: Pick<UnitRow, 'name' | 'shortName'>): string[] =>
  shortName === null ? [name] : [name, shortName];

/** Groups of units, as the procedure names them. */
const groupsOf = (kind: UnitRow['kind']): string[] => [
  'Các đơn vị',
  'Các phòng, khoa, trung tâm',
  ...(kind === 'Khoa' ? ['Các khoa', 'Khoa'] : []),
  ...(kind === 'Phòng' ? ['Các phòng'] : []),
];

const unitPart = (unit: Directory['units'][number]): Part => ({
  kind: 'unit',
  label: unit.name,
  names: [...namesOf(unit), ...groupsOf(unit.kind)],
});

const teacherPart = (label: string): Part => ({
  kind: 'teacher',
  label,
  names: [TEACHERS, 'Giáo viên chủ nhiệm', 'GVCN các lớp'],
});

/** What a unit's name, as an assignment gives it, stands for. */
const partCalled = (name: string, directory: Directory): Part => {
  const office = officePart(directory);
  const known = directory.units.find((unit) => namesOf(unit).some((one) => same(one, name)));
  if (office.names.some((one) => same(one, name))) return office;
  if (principalPart.names.some((one) => same(one, name))) return principalPart;
  if (/^(gvcn|giáo viên chủ nhiệm)/.test(fold(name))) return teacherPart(name);
  if (known !== undefined) return unitPart(known);
  const isFaculty = directory.classes.some(({ faculty }) => same(faculty, name)) || /^khoa /.test(fold(name));
  return { kind: 'unit', label: name, names: [name, ...groupsOf(isFaculty ? 'Khoa' : 'Phòng')] };
};

/** Each label once. */
const distinct = (parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [fold(part.label), part])).values(),
];

const teacherParts = (address: string, { classes }: Directory): Part[] => {
  const own = classes.filter(({ teacherEmail }) => same(teacherEmail, address));
  return own.length === 0 ? [] : [teacherPart(`${TEACHERS} ${own.map(classLabel).join(', ')}`)];
};

/** What the registers say of that address, whoever it is; the office's own address and its account are the office. */
const registered = (address: string, directory: Directory): Part[] => {
  const { settings, owner, units } = directory;
  return [
    ...(same(owner, address) || same(settings.contactEmail, address) ? [officePart(directory)] : []),
    ...(same(settings.principalEmail, address) ? [principalPart] : []),
    ...units
      .filter(({ email }) => same(email, address))
      .map((unit) => (unit.role === 'Đầu mối' ? officePart(directory) : unitPart(unit))),
    ...teacherParts(address, directory),
  ];
};

/** Who signs as the head is the head. */
const principalName = (address: string, { settings }: Directory): string | null =>
  same(settings.principalEmail, address) && same(settings.signerTitle, PRINCIPAL) && settings.signer !== ''
    ? settings.signer
    : null;

const nameFor = (address: string, assigned: ConfigRow | undefined, directory: Directory): string =>
  assigned?.value ??
  principalName(address, directory) ??
  directory.units.find(({ email }) => same(email, address))?.head ??
  directory.classes.find(({ teacherEmail }) => same(teacherEmail, address))?.teacher ??
  '';

/** Who that address belongs to: what *Phân công* says, and what the registers say besides. */
export const personOfAddress = (address: string, directory: Directory): Person => {
  const row = directory.config.find(({ section, name }) => section === ASSIGNED && same(name, address));
  const named = namesInCell(row?.owner ?? '').map((name) => partCalled(name, directory));
  const parts = distinct([...named, ...registered(address, directory)]);
  const name = nameFor(address, row, directory);
  const self: Part = { kind: 'person', label: name === '' ? address : name, names: [address, name] };
  const known = parts.length > 0 || isNamedInSteps(self, directory.config);
  return { address, name, parts: known ? [...parts, self] : [], assigned: row !== undefined };
};

const isNamedInSteps = ({ names }: Part, config: readonly ConfigRow[]): boolean =>
  stepRows(config).some(({ owner, supports }) =>
    namesInCell(`${owner ?? ''}, ${supports ?? ''}`).some((one) => names.some((name) => same(name, one))),
  );

/** What somebody unknown may choose from: who stands in the step table and in the registers, the groups apart. */
export const choicesOf = ({ settings, config, units, classes }: Directory): string[] => {
  const inSteps = [
    ...procedure.map(({ owner, supports }) => `${owner}, ${supports}`),
    ...stepRows(config).map(({ owner, supports }) => `${owner ?? ''}, ${supports ?? ''}`),
  ].flatMap(namesInCell);
  const all = [
    settings.office === '' ? OFFICE : settings.office,
    ...inSteps.map((name) => (/^gvcn/.test(fold(name)) ? TEACHERS : name)),
    ...units.map(({ name }) => name),
    ...classes.flatMap(({ faculty }) =>
      faculty === null ? [] : /^khoa /.test(fold(faculty)) ? faculty : `Khoa ${faculty}`,
    ),
  ].filter((name) => !/^các |@/.test(fold(name)));
  const office = fold(OFFICE);
  const named =
    settings.office === '' ? all : all.filter((name) => fold(name) !== office || same(name, settings.office));
  return [...new Map(named.map((name) => [fold(name), name])).values()];
};
