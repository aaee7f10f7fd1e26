/** Counts every indicator again from the exported workbook alone: own reading of the tabs, own rules, no code of the program. */
import { Workbook } from 'exceljs';

type Cells = Readonly<Record<string, string>>;

/** A cell as text: a day as 'yyyy-mm-dd', everything else as it reads. */
const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T00:00:00', '');
  if (typeof value === 'object' && 'richText' in value && Array.isArray(value.richText))
    return value.richText.map((part: { text: string }) => part.text).join('');
  return typeof value === 'object' ? JSON.stringify(value) : `${value as string | number | boolean}`;
};

/** The rows of a tab whose header is its first row, by header. */
export const readTab = (book: Workbook, title: string): Cells[] => {
  const sheet = book.getWorksheet(title);
  if (!sheet) throw new Error(`no tab ${title}`);
  const headers = (sheet.getRow(1).values as unknown[]).map(asText);
  const rows: Cells[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const cells = Object.fromEntries(
      headers.flatMap((header, at) => (header ? [[header, asText(row.getCell(at).value)]] : [])),
    );
    if (Object.values(cells).some((text) => text.trim() !== '')) rows.push(cells);
  });
  return rows;
};

export const openBook = async (file: string): Promise<Workbook> => {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return book;
};

/** Case, spaces and the way letters are composed aside. */
const alike = (text = ''): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const has = (text = ''): boolean => text.trim() !== '';

/** Year of a day written 2025-06-30, 30/06/2025 or 30.06.2025; NaN for none. */
const yearOf = (text = ''): number =>
  Number(/^(\d{4})-|[./](\d{4})$/.exec(text.trim())?.slice(1).find(Boolean));

export interface Graduation {
  readonly key: string;
  readonly studentCode: string;
  readonly faculty: string;
  readonly major: string;
  /** Name and cohort as in `Lớp`. */
  readonly className: string;
  /** Codes of the answer that counts. */
  readonly answer: Cells | null;
}

export interface Recount {
  readonly graduations: readonly Graduation[];
  readonly invited: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly refused: number;
}

/** Facts §2 and DESIGN "Settled": wage work, own business, farming for sale, on leave from a job. */
const AT_WORK = ['1', '2', '3', '5'];
const employed = (answer: Cells): boolean =>
  AT_WORK.includes(answer['status'] ?? '') || (answer['status'] === '6' && answer['studyAndWork'] === '1');
const studying = (answer: Cells): boolean => answer['status'] === '6';

/** Consent, status and the key question of its branch. */
const isComplete = (answer: Cells): boolean => {
  if (answer['consent'] !== '1' || !has(answer['status'])) return false;
  if (employed(answer)) return has(answer['fieldMatch']);
  if (studying(answer)) return has(answer['studyAndWork']);
  return answer['status'] === '7' || has(answer['soughtWork']);
};

const campaignOf = (book: Workbook): Cells => {
  const [last] = readTab(book, 'Đợt khảo sát').sort((a, b) => Number(b['Đợt']) - Number(a['Đợt']));
  if (!last) throw new Error('no campaign');
  return last;
};

/** Rows that lack nothing a graduation needs, of the campaign's year. */
const targetsOf = (book: Workbook, year: number): Cells[] =>
  readTab(book, 'Danh sách').filter(
    (row) =>
      ['Họ và', 'Tên', 'Lớp', 'Khóa', 'Ngày tốt nghiệp'].every((header) => has(row[header])) &&
      yearOf(row['Ngày tốt nghiệp']) === year,
  );

/** The person's own answer before one entered for the person, then the newest. */
const better = (one: Cells, other: Cells): boolean => {
  const own = (row: Cells): boolean => !has(row['Người phỏng vấn']);
  return own(one) === own(other) ? (one['Trả lời lúc'] ?? '') > (other['Trả lời lúc'] ?? '') : own(one);
};

export const recount = (book: Workbook): Recount => {
  const campaign = campaignOf(book);
  const ofCampaign = (row: Cells): boolean => row['Đợt'] === campaign['Đợt'];
  const owners = new Map(
    readTab(book, 'Phiếu mời')
      .filter(ofCampaign)
      .map((row) => [row['Mã phiếu'], row['Khóa dòng']]),
  );
  const classes = new Map(
    readTab(book, 'Lớp').map((row) => [`${alike(row['Lớp'])} ${alike(row['Khóa'])}`, row]),
  );
  const responses = readTab(book, 'Phản hồi').filter(ofCampaign);
  const refusing = responses.filter((row) => row['Mức đủ'] === 'Từ chối');
  const ownerOf = (row: Cells): string => {
    if (row['Khớp theo'] === 'Mã phiếu') return owners.get(row['Mã phiếu'] ?? '') ?? '';
    // Without a good code: whom the rules or the office gave it to, nobody while it waits.
    return has(row['Khớp theo']) ? (row['Khóa dòng'] ?? '') : '';
  };
  const known = responses.filter((row) => !refusing.includes(row) && has(ownerOf(row)));
  const counted = new Map<string, Cells>();
  for (const row of known.filter(isComplete)) {
    const key = ownerOf(row);
    const rival = counted.get(key);
    if (!rival || better(row, rival)) counted.set(key, row);
  }
  const graduations = targetsOf(book, Number(campaign['Năm tốt nghiệp'])).map((row): Graduation => {
    const itsClass = classes.get(`${alike(row['Lớp'])} ${alike(row['Khóa'])}`);
    const key = row['Khóa dòng'] ?? '';
    return {
      key,
      studentCode: row['Mã HSSV'] ?? '',
      faculty: itsClass?.['Khoa'] ?? 'Chưa rõ',
      major: itsClass?.['Ngành, nghề'] ?? 'Chưa rõ',
      className: itsClass ? `${itsClass['Lớp'] ?? ''} ${itsClass['Khóa'] ?? ''}` : 'Chưa rõ',
      answer: counted.get(key) ?? null,
    };
  });
  const sent = readTab(book, 'Thư').filter(
    (row) => ofCampaign(row) && row['Lượt'] === 'mời' && row['Tình trạng'] === 'đã gửi',
  );
  return {
    graduations,
    invited: sent.length,
    matched: known.length,
    unmatched: responses.length - known.length - refusing.length,
    refused: refusing.length,
  };
};

export interface Line {
  readonly indicator: string;
  readonly breakdown: string;
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
}

interface Rule {
  readonly indicator: string;
  readonly of: (answer: Cells | null) => boolean;
  readonly counts: (answer: Cells) => boolean;
}

const working = (answer: Cells | null): answer is Cells => answer !== null && employed(answer);
const bands = ['1', '2', '3', '4', '5', '6'];
const RULES: readonly Rule[] = [
  { indicator: 'responseRate', of: () => true, counts: () => true },
  { indicator: 'employedOfGraduates', of: () => true, counts: employed },
  { indicator: 'employedOfAnswered', of: (answer) => answer !== null, counts: employed },
  {
    indicator: 'employedOrStudyingOfAnswered',
    of: (answer) => answer !== null,
    counts: (answer) => employed(answer) || studying(answer),
  },
  { indicator: 'studyingOfAnswered', of: (answer) => answer !== null, counts: studying },
  ...Object.entries({ same: ['1'], related: ['2'], none: ['3'], fitting: ['1', '2'] }).map(
    ([name, codes]): Rule => ({
      indicator: `fieldMatch.${name}`,
      of: (answer) => working(answer) && has(answer['fieldMatch']),
      counts: (answer) => codes.includes(answer['fieldMatch'] ?? ''),
    }),
  ),
  ...bands.map((code): Rule => ({
    indicator: `income.${code}`,
    of: (answer) => working(answer) && bands.includes(answer['income'] ?? ''),
    counts: (answer) => answer['income'] === code,
  })),
  {
    indicator: 'income.declined',
    of: (answer) => working(answer) && has(answer['income']),
    counts: (answer) => answer['income'] === '9',
  },
];

const namesOf = (graduation: Graduation): Readonly<Record<string, string>> => ({
  all: 'Toàn trường',
  faculty: graduation.faculty,
  major: graduation.major,
  class: graduation.className,
});

/** Every indicator of every group that has somebody in it. */
export const countLines = (graduations: readonly Graduation[]): Line[] => {
  const groups = new Map<string, { breakdown: string; group: string; members: Graduation[] }>();
  for (const graduation of graduations) {
    for (const [breakdown, group] of Object.entries(namesOf(graduation))) {
      const known = groups.get(`${breakdown}/${group}`) ?? { breakdown, group, members: [] };
      known.members.push(graduation);
      groups.set(`${breakdown}/${group}`, known);
    }
  }
  return [...groups.values()].flatMap(({ breakdown, group, members }) =>
    RULES.map(({ indicator, of, counts }) => ({
      indicator,
      breakdown,
      group,
      numerator: members.filter(({ answer }) => of(answer) && answer !== null && counts(answer)).length,
      denominator: members.filter(({ answer }) => of(answer)).length,
    })),
  );
};

/** Numerator and denominator of each line, by breakdown, group and indicator. */
export const byName = (lines: readonly Line[]): Map<string, string> =>
  new Map(
    lines
      .map((line): [string, string] => [
        `${line.breakdown} ${line.group} ${line.indicator}`,
        `${line.numerator}/${line.denominator}`,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
