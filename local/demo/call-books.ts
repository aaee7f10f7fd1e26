/** The demo's call books: every class's teacher gets one, some teachers call from it, and what they noted comes back by itself. */
import { BOOK_HEADERS, type BookColumn } from '../../src/domain/call-books/columns';
import { callBooks, type CallBookRow } from '../../src/domain/call-books/table';
import { contactAttempts } from '../../src/domain/contacts/attempts-table';
import type { ContactOutcome } from '../../src/domain/contacts/outcomes';
import { applyAct, spreadsheetOf } from '../act';
import { hashOf } from '../college/random';
import { byStudentCode, type Truth } from '../college/truth-file';
import { interview } from '../respond';
import { columnLetters } from '../world/a1';
import type { SheetState, SpreadsheetState } from '../world/sheet-state';
import { tableRows } from '../world/table-cells';
import type { Office } from './office';
import { showHeading, showLine, showProgress } from './progress-bar';
import { judgedAnswers, studentCodes } from './truth-of-answers';

/** So many teachers call; each so many people at most. */
const TEACHERS = 3;
const CALLS = 8;
/** The box and the class, then the headers. */
const HEADER_ROW = 2;

export interface CallBooks {
  readonly books: number;
  /** Words that teachers noted; those that came back as they were noted, about the person they were noted of; other ones. */
  readonly noted: number;
  readonly right: number;
  readonly wrong: number;
  /** Interviews by teachers; those that the program gave to the person who was called. */
  readonly interviewed: number;
  readonly interviewsRight: number;
}

/** Of ten people called three answer, four do not pick up, one refuses, one number is wrong, one wants something else. */
const OUTCOME_OF: readonly ContactOutcome[] = [
  ...(['Xong', 'Xong', 'Xong', 'Không nghe', 'Không nghe'] as const),
  ...(['Không nghe', 'Không nghe', 'Từ chối', 'Sai số', 'Khác'] as const),
];

interface Noted {
  readonly graduationKey: string;
  readonly outcome: ContactOutcome;
}

interface OpenBook {
  readonly book: SpreadsheetState;
  readonly sheet: SheetState;
  readonly columnOf: (column: BookColumn) => number;
}

const openBook = (office: Office, fileId: string): OpenBook => {
  const book = spreadsheetOf(office.workspace.world, fileId);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error(`${book.name} has no tab`);
  const headers = (sheet.rows[HEADER_ROW - 1]?.v ?? []).map(String);
  return { book, sheet, columnOf: (column) => headers.indexOf(BOOK_HEADERS[column]) };
};

/** One teacher goes down the book, calls who has not answered, types in what those who agree say, and notes the outcome. */
const callFrom = (office: Office, fileId: string, truth: Truth): Noted[] => {
  const { book, sheet, columnOf } = openBook(office, fileId);
  const [known, codes] = [byStudentCode(truth), studentCodes(office.workspace)];
  const noted: Noted[] = [];
  sheet.rows.slice(HEADER_ROW).forEach(({ v }, at) => {
    const cell = (column: BookColumn): string => String(v[columnOf(column)] ?? '');
    if (noted.length === CALLS || cell('standing') !== 'Chưa' || cell('phone') === '') return;
    const graduationKey = cell('key');
    const graduate = known.get(codes.get(graduationKey) ?? '');
    const drawn = OUTCOME_OF[hashOf(`book ${graduationKey}`) % OUTCOME_OF.length] ?? 'Khác';
    const outcome = drawn === 'Xong' && graduate?.behaviour.refuses !== false ? 'Không nghe' : drawn;
    if (graduate && outcome === 'Xong') interview(office.workspace, graduate, cell('form'));
    const place = `${columnLetters(columnOf('outcome') + 1)}${HEADER_ROW + 1 + at}`;
    applyAct(office.workspace.world, book, sheet, { kind: 'edit', cell: place, value: outcome });
    noted.push({ graduationKey, outcome });
  });
  return noted;
};

const sendBooks = (office: Office): CallBookRow[] => {
  const { label, done, total } = office.press('sendCallBooks', {});
  showProgress(label, done, total);
  const sent = (): CallBookRow[] =>
    tableRows(office.workspace.world.spreadsheet, callBooks)
      .map(({ row }) => row)
      .filter(({ mail }) => mail === 'đã gửi');
  office.letGoOn('sendCallBooks', () => showProgress(label, sent().length, total));
  return sent();
};

const judge = (office: Office, noted: readonly Noted[]): Pick<CallBooks, 'right' | 'wrong'> => {
  const wanted = new Map(noted.map(({ graduationKey, outcome }) => [graduationKey, outcome]));
  const came = tableRows(office.workspace.world.spreadsheet, contactAttempts).map(({ row }) => row);
  const right = came.filter((row) => wanted.get(row.graduationKey) === row.outcome).length;
  return { right, wrong: came.length - right };
};

/** Sends the books, lets teachers call and a day pass, in which the program reads what they noted. */
export const useCallBooks = (office: Office, truth: Truth): CallBooks => {
  showHeading('Bước 4: Sổ gọi của GVCN');
  office.begin('callBooks');
  const books = sendBooks(office);
  const noted = books
    .slice(0, TEACHERS)
    .flatMap(({ fileId }) => (fileId === null ? [] : callFrom(office, fileId, truth)));
  office.passDays(1);
  while (office.press('pullResponses', {}).left > 0);
  const done = new Set(
    noted.flatMap(({ graduationKey, outcome }) => (outcome === 'Xong' ? [graduationKey] : [])),
  );
  const typed = judgedAnswers(office.workspace).filter(({ interviewer }) => interviewer !== null);
  showLine(`${books.length} sổ, ${noted.length} kết quả ghi trong sổ, ${done.size} phỏng vấn xong`);
  return {
    books: books.length,
    noted: noted.length,
    ...judge(office, noted),
    interviewed: done.size,
    interviewsRight: typed.filter(({ right, graduationKey }) => right && done.has(graduationKey ?? ''))
      .length,
  };
};
