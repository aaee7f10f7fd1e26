/** Counts every indicator again from the exported workbook alone: own reading of the tabs, own rules, no code of the program. */
import { Workbook } from 'exceljs';
import { employed, has, studying, type Cells, type Graduation } from './recount-rules';

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

/** Questions without choices have one column, headed by code and words: its answer counts under the code. */
const withCodes = (row: Cells): Cells => ({
  ...Object.fromEntries(
    Object.entries(row).flatMap(([header, value]) => {
      const code = /^([a-zA-Z]+): /.exec(header)?.[1];
      return code === undefined || code in row ? [] : [[code, value]];
    }),
  ),
  ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
});

export const openBook = async (file: string): Promise<Workbook> => {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return book;
};

/** Case, spaces and the way letters are composed aside. */
const alike = (text = ''): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Year of a day written 2025-06-30, 30/06/2025 or 30.06.2025; NaN for none. */
const yearOf = (text = ''): number =>
  Number(/^(\d{4})-|[./](\d{4})$/.exec(text.trim())?.slice(1).find(Boolean));

export { byName, countLines, type Graduation, type Line } from './recount-rules';

export interface Recount {
  readonly graduations: readonly Graduation[];
  readonly invited: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly refused: number;
}

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
  const responses = readTab(book, 'Phản hồi').filter(ofCampaign).map(withCodes);
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
  const year = (readTab(book, 'KPI')[0]?.['Tính lúc'] ?? '').slice(0, 4);
  const inYear = (day = ''): boolean => day.startsWith(year);
  const talks = book.getWorksheet('Nhật ký liên hệ') ? readTab(book, 'Nhật ký liên hệ') : [];
  const updated = new Set([
    ...known.filter((row) => inYear(row['Trả lời lúc']) && has(row['status'])).map(ownerOf),
    ...talks
      .filter((row) => inYear(row['Lúc']) && ['Xong', 'Dở dang'].includes(row['Kết quả'] ?? ''))
      .map((row) => row['Khóa dòng'] ?? ''),
  ]);
  const latest = Math.max(...readTab(book, 'Danh sách').map((row) => yearOf(row['Ngày tốt nghiệp']) || 0));
  const graduations = targetsOf(book, Number(campaign['Năm tốt nghiệp'])).map((row): Graduation => {
    const itsClass = classes.get(`${alike(row['Lớp'])} ${alike(row['Khóa'])}`);
    const key = row['Khóa dòng'] ?? '';
    return {
      key,
      studentCode: row['Mã HSSV'] ?? '',
      faculty: itsClass?.['Khoa'] ?? 'Chưa rõ',
      major: itsClass?.['Ngành, nghề'] ?? 'Chưa rõ',
      className: itsClass ? `${itsClass['Lớp'] ?? ''} ${itsClass['Khóa'] ?? ''}` : 'Chưa rõ',
      level: itsClass?.['Trình độ'] ?? 'Chưa rõ',
      cohort: itsClass?.['Khóa'] ?? 'Chưa rõ',
      sex: ['Nam', 'Nữ'].find((sex) => alike(sex) === alike(row['Giới tính'])) ?? 'Chưa rõ',
      ...(yearOf(row['Ngày tốt nghiệp']) === latest ? { updated: updated.has(key) } : {}),
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
