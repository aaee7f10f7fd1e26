/** The demo's numbers, counted a second time from the exported workbook alone, and held beside the hidden truth. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { Workbook } from 'exceljs';
import { makeCollege } from '../../local/college/make-college';
import type { Graduate } from '../../local/college/truth';
import { demo } from '../../local/demo';
import type { Summary } from '../../local/demo/summary';
import { kpiRow } from './support/kpi-row';
import { byName, countLines, openBook, readTab, recount, type Graduation } from './support/recount';
import { INDICATORS } from './support/recount-rules';

const RUN = { graduates: 150, seed: 6 };
const college = makeCollege(RUN);
const folders: string[] = [];

const runDemo = async (): Promise<{ summary: Summary; folder: string }> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
  folders.push(folder);
  await demo({ ...RUN, out: folder });
  return { summary: JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8')) as Summary, folder };
};

let summary: Summary;
let book: Workbook;
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const run = await runDemo();
  summary = run.summary;
  book = await openBook(path.join(run.folder, 'workbook.xlsx'));
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const known = new Map(college.graduates.map((graduate) => [graduate.studentCode, graduate]));
const graduateOf = ({ studentCode }: Graduation): Graduate => {
  const graduate = known.get(studentCode);
  if (!graduate) throw new Error(`nobody has the code ${studentCode}`);
  return graduate;
};
const trueCodes = ({ answers }: Graduate): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).map(([code, answer]) => [code, [answer].flat().join(';')]));

test('the recount shares no code with the program', () => {
  const imported = ['recount', 'recount-rules', 'kpi-row'].flatMap((name) => {
    const source = readFileSync(path.join(__dirname, `support/${name}.ts`), 'utf8');
    return [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from);
  });
  expect(new Set(imported)).toEqual(new Set(['exceljs', './recount-rules']));
});

test('summary.json follows its schema', () => {
  const schema = JSON.parse(readFileSync('local/summary.schema.json', 'utf8')) as object;
  const validate = new Ajv({ strict: true, strictTypes: true, allErrors: true }).compile(schema);
  expect(validate(summary) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...summary, graduates: -1, extra: 1 })).toBe(false);
});

test('S1.24, P34: every indicator of every group has the numerator and denominator of the independent count', () => {
  const found = byName(summary.indicators);
  expect(found).toEqual(byName(countLines(recount(book).graduations)));
  expect(found.size).toBe(summary.indicators.length);
  expect([...found.keys()].filter((name) => name.startsWith('class')).length).toBeGreaterThan(INDICATORS * 5);
});

test('a value is its numerator out of its denominator, and none where the denominator is 0', () => {
  for (const { numerator, denominator, value } of [...summary.indicators, ...summary.truth])
    expect(value).toBe(denominator === 0 ? null : numerator / denominator);
});

test('S1.24, P13: graduates, invited, matched, unmatched, refused and answered are those of the independent count', () => {
  const { graduations, ...counts } = recount(book);
  expect(summary).toMatchObject({
    ...counts,
    graduates: graduations.length,
    answered: graduations.filter(({ answer }) => answer !== null).length,
    responses: counts.matched + counts.unmatched + counts.refused,
  });
  expect(counts.refused).toBeGreaterThan(0);
});

/** Answers in `Phản hồi` by a column's word. */
const answersWith = (column: string, word: string): number =>
  readTab(book, 'Phản hồi').filter((row) => row[column] === word).length;

test('P13, P14: every answer is told by its code, by its words or by the office, waits or refuses; none is given to somebody else', () => {
  const { byCode, byIdentity, byOffice, waiting, refusedUnknown } = summary.matching;
  expect(byCode.right + byCode.wrong).toBe(answersWith('Khớp theo', 'Mã phiếu'));
  expect(byIdentity.right + byIdentity.wrong).toBe(answersWith('Khớp theo', 'Danh tính'));
  expect(byOffice.right + byOffice.wrong).toBe(answersWith('Khớp theo', 'Phòng khớp'));
  expect(waiting).toBe(summary.unmatched);
  const given = [byCode, byIdentity, byOffice].map(({ right, wrong }) => right + wrong);
  expect(given.reduce((sum, one) => sum + one, waiting + refusedUnknown)).toBe(summary.responses);
  expect([byCode.wrong, byIdentity.wrong, byOffice.wrong]).toEqual([0, 0, 0]);
  expect(byIdentity.right).toBeGreaterThan(0);
});

test('P9, B1: answers by the link of a class group carry no code, and are given to who sent them or to nobody', () => {
  const { links, answers, right, wrong, left } = summary.groupLinks;
  expect(links).toBeGreaterThan(0);
  expect(answers).toBeGreaterThan(0);
  expect({ sum: right + wrong + left, wrong }).toEqual({ sum: answers, wrong: 0 });
  const withoutCode = readTab(book, 'Phản hồi').filter((row) => (row['Mã phiếu'] ?? '') === '');
  expect(withoutCode.length).toBeGreaterThanOrEqual(answers);
});

test('S1.14, P28: the file of three tabs comes in whole, each person as in truth, and the line that is nobody is refused', () => {
  const { tabs, rows, added, refused, right, wrong } = summary.imported;
  const imported = college.classes.slice(-3).map(({ className, cohort }) => `${className} ${cohort}`);
  const people = college.graduates.filter(({ className, cohort }) =>
    imported.includes(`${className} ${cohort}`),
  );
  expect({ tabs, added, refused }).toEqual({ tabs: 3, added: people.length, refused: 1 });
  expect({ rows, wrong }).toEqual({ rows: added + refused, wrong: 0 });
  expect(right).toBe(added);
  const codes = new Set(readTab(book, 'Danh sách').map((row) => row['Mã HSSV']));
  expect(people.filter(({ studentCode }) => !codes.has(studentCode))).toEqual([]);
});

test('P14: what came to Chờ khớp is settled, each answer to who sent it', () => {
  const { came, byCandidate, bySearch, right, wrong, left } = summary.queue;
  const rows = readTab(book, 'Chờ khớp');
  expect(came).toBe(rows.length);
  expect(left).toBe(rows.filter((row) => row['Tình trạng'] === 'Chờ').length);
  expect({ settled: byCandidate + bySearch, wrong }).toEqual({ settled: right, wrong: 0 });
});

test('B2, S1.18: what teachers noted in their call books stands in the contact log, of the right person', () => {
  const { books, noted, right, wrong, interviewed, interviewsRight } = summary.callBooks;
  expect(books).toBe(readTab(book, 'Sổ gọi').filter((row) => row['Thư'] === 'đã gửi').length);
  expect({ right, wrong, interviewsRight }).toEqual({ right: noted, wrong: 0, interviewsRight: interviewed });
  expect(noted).toBeGreaterThan(0);
  expect(readTab(book, 'Nhật ký liên hệ')).toHaveLength(noted + summary.phone.made);
});

test('P10, P11: the second round of mails goes to those who had not answered', () => {
  const { sent, right, wrong } = summary.reminder;
  const mails = readTab(book, 'Thư').filter(
    (row) => row['Lượt'] === 'nhắc 1' && row['Tình trạng'] === 'đã gửi',
  );
  expect(sent).toBe(mails.length);
  expect(right + wrong).toBe(sent);
  expect(right).toBeGreaterThan(0);
});

test('P34: tab KPI shows the same numbers', () => {
  const lines = new Map(
    countLines(recount(book).graduations).map((line) => [
      `${line.breakdown}/${line.group}/${line.indicator}`,
      line,
    ]),
  );
  const rows = readTab(book, 'KPI');
  expect(rows).toHaveLength(lines.size / INDICATORS);
  for (const row of rows) expect(row).toMatchObject(kpiRow(row, lines));
});

describe('beside the hidden truth', () => {
  const COUNTED = [
    'status',
    'studyAndWork',
    'fieldMatch',
    'income',
    'sector',
    'firstJob',
    'joinIn',
    'recommend',
  ];
  const answered = (): Graduation[] => recount(book).graduations.filter(({ answer }) => answer !== null);

  test('an answer that counts differs from the truth only where the graduate answered wrongly, and as that graduate would', () => {
    const differing = answered().flatMap((graduation) => {
      const graduate = graduateOf(graduation);
      const truth = trueCodes(graduate);
      return COUNTED.filter((code) => (graduation.answer?.[code] ?? '') !== (truth[code] ?? '')).map(
        (code) => ({
          told: { question: code, answer: graduation.answer?.[code] },
          wrong: graduate.behaviour.wrong,
        }),
      );
    });
    expect(differing.map(({ told }) => told)).toEqual(differing.map(({ wrong }) => wrong));
    expect(differing.length).toBeGreaterThan(0);
  });

  test('with the true answers and the true classes of the same people the independent count gives summary.truth', () => {
    const corrected = recount(book).graduations.map((graduation): Graduation => {
      const graduate = graduateOf(graduation);
      return {
        ...graduation,
        faculty: graduate.faculty,
        major: graduate.major,
        className: `${graduate.className} ${graduate.cohort}`,
        level: graduate.level,
        cohort: graduate.cohort,
        sex: graduate.sex,
        answer: graduation.answer && trueCodes(graduate),
      };
    });
    expect(byName(countLines(corrected))).toEqual(byName(summary.truth));
  });

  test('a graduate stands in another group than the true one only where the roster misspells the class', () => {
    const strays = recount(book).graduations.filter((graduation) => {
      const { className, cohort } = graduateOf(graduation);
      return graduation.className !== `${className} ${cohort}`;
    });
    expect(new Set(strays.map(({ className }) => className))).toEqual(new Set(['Chưa rõ']));
  });

  test('whoever answered and does not count was partial, refused, or came without a good code', () => {
    const counted = new Set(answered().map(({ studentCode }) => studentCode));
    const owners = new Map(recount(book).graduations.map(({ key, studentCode }) => [key, studentCode]));
    const uncounted = readTab(book, 'Phản hồi').flatMap((row) => {
      const owner = owners.get(row['Khóa dòng'] ?? '');
      return owner === undefined || counted.has(owner) ? [] : [known.get(owner)?.behaviour];
    });
    expect(uncounted.length).toBeGreaterThan(0);
    expect(uncounted.filter((behaviour) => behaviour?.completeness === 'full' && !behaviour.refuses)).toEqual(
      [],
    );
  });
});

test('the same seed gives the same summary apart from the seconds of this machine', async () => {
  const { summary: again } = await runDemo();
  expect({ ...again, seconds: null }).toEqual({ ...summary, seconds: null });
});
