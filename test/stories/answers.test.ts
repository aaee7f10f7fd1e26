// Step 5: answers come in by themselves or by a press, are matched by their code, and are never lost or doubled.
import type { Workspace } from '../../local/workspace/workspace';
import { call, passHours, press, pressStopped } from './support/desk';
import { formOf } from './support/form-shape';
import {
  answer,
  answerUnknown,
  ASKED,
  editAnswer,
  EMPLOYED,
  REFUSAL,
  SEEKING,
  STATUS_ONLY,
} from './support/respondents';
import { once, openCollege } from './support/small-college';
import { columnOf, headersOf, rowsOf, valuesOf, type TabRow } from './support/tabs';

const [HOA, NAM, PAO, MAI] = ['CD22KT0001', 'CD22KT0002', 'TC23OT0001', 'TC23OT0002'] as const;
const opened = once(openCollege);

const responses = (workspace: Workspace): TabRow['cells'][] =>
  rowsOf(workspace, 'Phản hồi').map(({ cells }) => cells);
const pull = (
  workspace: Workspace,
): { pulled: number; matched: number; unmatched: number; refused: number } => {
  const { pulled, matched, unmatched, refused } = press(workspace, 'pullResponses', {});
  return { pulled, matched, unmatched, refused };
};
/** Numerator and denominator of the whole school. */
const wholeSchool = (workspace: Workspace, indicator: string): string => {
  const count = press(workspace, 'readIndicators', {}).groups[0]?.counts[indicator];
  return `${count?.numerator ?? '?'}/${count?.denominator ?? '?'}`;
};
const wordsOf = (workspace: Workspace, question: string): string =>
  headersOf(workspace, 'Phản hồi').find((header) => header.startsWith(`${question}: `)) ?? '';

describe('P13, P30, S1.24: an answer', () => {
  test('comes in by itself within the hour, its codes beside its words, matched to the graduation by its code', () => {
    const workspace = opened();
    answer(workspace, HOA, { ...EMPLOYED, [ASKED.foundVia]: ['Nhà trường', 'Cựu HSSV'] });
    passHours(workspace, 2);
    const [row, ...others] = responses(workspace);
    const hoa = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Mã HSSV'] === HOA);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Đợt: '2026',
      Khớp: 'Đã khớp',
      'Mức đủ': 'Đủ',
      Kênh: 'Zalo',
      'Khóa dòng': hoa?.cells['Khóa dòng'],
      status: '1',
      fieldMatch: '1',
      income: '3',
      foundVia: '1;3',
      [wordsOf(workspace, 'status')]: 'Làm công hưởng lương',
      [wordsOf(workspace, 'foundVia')]: 'Nhà trường; Cựu HSSV',
      [wordsOf(workspace, 'employer')]: 'Công ty Sữa Mộc Châu',
    });
  });

  test('P17: comes in by a press, once, however often one presses', () => {
    const workspace = opened();
    answer(workspace, HOA, EMPLOYED);
    expect(pull(workspace)).toEqual({ pulled: 1, matched: 1, unmatched: 0, refused: 0 });
    const before = valuesOf(workspace, 'Phản hồi');
    pull(workspace);
    passHours(workspace, 2);
    expect(valuesOf(workspace, 'Phản hồi')).toEqual(before);
    answer(workspace, NAM, SEEKING);
    pull(workspace);
    expect(valuesOf(workspace, 'Phản hồi').slice(0, 2)).toEqual(before);
    expect(responses(workspace)).toHaveLength(2);
  });

  test('that arrives while others are pulled comes in with the next pull', () => {
    const workspace = opened();
    answer(workspace, HOA, EMPLOYED);
    workspace.run('rpc', ['pullResponses', '{}'], {
      onCall: ({ member, phase }) => {
        if (member === 'getResponses' && phase === 'after') answer(workspace, NAM, SEEKING);
        return undefined;
      },
    });
    expect(responses(workspace)).toHaveLength(1);
    pull(workspace);
    expect(responses(workspace)).toHaveLength(2);
  });
});

describe('P15: of several answers of one graduate', () => {
  test('an edited one replaces what it was, also in what it no longer says', () => {
    const workspace = opened();
    const key = answer(workspace, HOA, { ...EMPLOYED, [ASKED.phone]: '0912345678' });
    pull(workspace);
    editAnswer(workspace, key, HOA, SEEKING);
    pull(workspace);
    const [row, ...others] = responses(workspace);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ status: '8', soughtWork: '1', fieldMatch: '', income: '', 'Mức đủ': 'Đủ' });
    expect(row?.[wordsOf(workspace, 'employer')]).toBe('');
    expect(columnOf(workspace, 'Liên hệ phản hồi', 'Số điện thoại').join('')).toBe('');
  });

  test('all are kept, and only the newest complete one counts', () => {
    const workspace = opened();
    answer(workspace, HOA, EMPLOYED);
    answer(workspace, HOA, SEEKING);
    answer(workspace, HOA, STATUS_ONLY);
    pull(workspace);
    expect(responses(workspace).map((row) => row['Mức đủ'])).toEqual(['Đủ', 'Đủ', 'Dở dang']);
    expect(wholeSchool(workspace, 'responseRate')).toBe('1/5');
    expect(wholeSchool(workspace, 'employedOfAnswered')).toBe('0/1');
  });

  test('S1.27: the own one counts before a newer one that was entered for the person by telephone', () => {
    const workspace = opened();
    answer(workspace, HOA, EMPLOYED);
    const phoned = answerByPhone(workspace, HOA, SEEKING);
    pull(workspace);
    expect(phoned).not.toBe('');
    expect(responses(workspace).map((row) => [row['Kênh'], row['Người phỏng vấn']])).toEqual([
      ['Zalo', ''],
      ['Điện thoại', '12'],
    ]);
    expect(wholeSchool(workspace, 'employedOfAnswered')).toBe('1/1');
  });
});

/** By the person's link with the caller's number behind the code. */
const answerByPhone = (
  workspace: Workspace,
  studentCode: string,
  answers: Parameters<typeof answer>[2],
): string => {
  const code = codeOf(workspace, studentCode);
  return answerUnknown(workspace, { ...answers, [ASKED.code]: `${code}-P12` });
};
const codeOf = (workspace: Workspace, studentCode: string): string => {
  const key = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Mã HSSV'] === studentCode)?.cells[
    'Khóa dòng'
  ];
  const invitation = rowsOf(workspace, 'Phiếu mời').find(({ cells }) => cells['Khóa dòng'] === key);
  return String(invitation?.cells['Mã phiếu']);
};
/** Another letter at one place. */
const mistyped = (code: string): string => (code.startsWith('A') ? 'B' : 'A') + code.slice(1);

describe('P14: an answer whose code', () => {
  test('is missing, mistyped, or nobody has, waits and counts for nobody', () => {
    const workspace = opened();
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.fullName]: 'Lò Thị Hoa' });
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.code]: mistyped(codeOf(workspace, HOA)) });
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.code]: 'không nhớ' });
    expect(pull(workspace)).toEqual({ pulled: 3, matched: 0, unmatched: 3, refused: 0 });
    expect(responses(workspace).map((row) => [row['Khớp'], row['Khóa dòng']])).toEqual(
      Array.from({ length: 3 }, () => ['Chờ khớp', '']),
    );
    expect(wholeSchool(workspace, 'responseRate')).toBe('0/5');
    expect(press(workspace, 'readHome', {}).todo.map(({ text }) => text)).toContain('3 phản hồi chờ khớp');
  });

  test('is typed in small letters, without its dashes, or with O for 0 is matched all the same', () => {
    const workspace = opened();
    const typed = codeOf(workspace, HOA).toLowerCase().replaceAll('-', '').replaceAll('0', 'o');
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.code]: ` ${typed} ` });
    expect(pull(workspace)).toMatchObject({ matched: 1, unmatched: 0 });
  });
});

describe('a refusal', () => {
  const kept = ['Mã phản hồi', 'Đợt', 'Trả lời lúc', 'Khớp', 'Mức đủ', 'Khóa dòng', 'Mã phiếu', 'Kênh'];
  const filled = (row: TabRow['cells'] | undefined): string[] =>
    Object.entries(row ?? {}).flatMap(([header, value]) => (value === '' ? [] : [header]));

  test('keeps nothing but that it came, and from whom', () => {
    const workspace = opened();
    answer(workspace, HOA, REFUSAL);
    expect(pull(workspace)).toEqual({ pulled: 1, matched: 0, unmatched: 0, refused: 1 });
    expect(filled(responses(workspace)[0])).toEqual(kept);
    expect(wholeSchool(workspace, 'responseRate')).toBe('0/5');
  });

  test('that takes back an earlier answer empties it, its contacts too', () => {
    const workspace = opened();
    const key = answer(workspace, HOA, {
      ...EMPLOYED,
      [ASKED.phone]: '0977111222',
      [ASKED.email]: 'lothihoa@example.org',
    });
    pull(workspace);
    expect(columnOf(workspace, 'Liên hệ phản hồi', 'Số điện thoại')).toEqual(['0977111222']);
    editAnswer(workspace, key, HOA, REFUSAL);
    pull(workspace);
    expect(filled(responses(workspace)[0])).toEqual(kept);
    const workbook = JSON.stringify(workspace.world.spreadsheet);
    expect(['0977111222', 'lothihoa@example.org'].filter((contact) => workbook.includes(contact))).toEqual(
      [],
    );
    expect(wholeSchool(workspace, 'responseRate')).toBe('0/5');
  });
});

describe('contacts', () => {
  test('stand in a hidden tab of their own, by the id of the answer', () => {
    const workspace = opened();
    answer(workspace, HOA, {
      ...EMPLOYED,
      [ASKED.phone]: '0977111222',
      [ASKED.email]: 'lothihoa@example.org',
    });
    pull(workspace);
    expect(JSON.stringify(valuesOf(workspace, 'Phản hồi'))).not.toMatch(/0977111222|lothihoa@example\.org/);
    expect(rowsOf(workspace, 'Liên hệ phản hồi').map(({ cells }) => cells)).toEqual([
      {
        'Mã phản hồi': responses(workspace)[0]?.['Mã phản hồi'],
        'Khóa dòng': responses(workspace)[0]?.['Khóa dòng'],
        'Số điện thoại': '0977111222',
        Email: 'lothihoa@example.org',
      },
    ]);
    expect(workspace.world.spreadsheet.sheets.find(({ name }) => name === 'Liên hệ phản hồi')?.hidden).toBe(
      true,
    );
  });
});

describe('what people write', () => {
  const WRITTEN = {
    [ASKED.fullName]: '=1+1',
    [ASKED.employer]: '=HYPERLINK("http://xau.example","Bấm đây")',
    [ASKED.jobTitle]: '<b>Kế toán</b><script>alert(1)</script>',
    [ASKED.comment]: '+1 điểm\n@trường -5 =SUM(A1:A9) 😀',
  };

  test('stays text: formulas are not run, markup is not read, nothing changes when it is pulled again', () => {
    const workspace = opened();
    answer(workspace, HOA, { ...EMPLOYED, ...WRITTEN });
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.code]: '=IMPORTXML("http://xau.example";"//a")' });
    pull(workspace);
    const before = valuesOf(workspace, 'Phản hồi');
    const formulas = workspace.world.spreadsheet.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ f }) => Object.values(f ?? {})),
    );
    expect(formulas).toEqual([]);
    const [row, unknown] = responses(workspace);
    const word = (code: string): string => String(row?.[wordsOf(workspace, code)]).trim();
    expect([word('fullName'), word('employer'), word('jobTitle')]).toEqual([
      WRITTEN[ASKED.fullName],
      WRITTEN[ASKED.employer],
      WRITTEN[ASKED.jobTitle],
    ]);
    expect(word('comment').replace(/\s+/g, ' ')).toBe('+1 điểm @trường -5 =SUM(A1:A9) 😀');
    expect(String(unknown?.['Mã phiếu']).trim()).toBe('=IMPORTXML("http://xau.example";"//a")');
    pull(workspace);
    passHours(workspace, 2);
    expect(valuesOf(workspace, 'Phản hồi')).toEqual(before);
  });

  test('an answer that no choice of the tab knows is told, and its words are kept', () => {
    const workspace = opened();
    answer(workspace, HOA, EMPLOYED);
    const item = formOf(workspace).items.find(({ title }) => title === ASKED.fieldMatch);
    const [response] = formOf(workspace).responses;
    const given = response?.answers.find((each) => each.item === item?.id);
    if (given) given.value = 'Gần đúng';
    const { problems } = press(workspace, 'pullResponses', {});
    expect(problems.map(({ message }) => message)).toEqual([
      'Câu hỏi, Lời cũ: câu có mã fieldMatch có phản hồi “Gần đúng”, không khớp lựa chọn nào. Gõ mã và lời này vào cột Lời cũ.',
    ]);
    expect(responses(workspace)[0]).toMatchObject({
      'Mức đủ': 'Dở dang',
      [wordsOf(workspace, 'fieldMatch')]: 'Gần đúng',
    });
  });
});

test('P18: a pull that is stopped at any 25th call, and pressed again, loses nothing and doubles nothing', () => {
  const answered = once(() => {
    const workspace = opened();
    answer(workspace, HOA, { ...EMPLOYED, [ASKED.phone]: '0977111222' });
    const key = answer(workspace, NAM, EMPLOYED);
    pull(workspace);
    answer(workspace, PAO, SEEKING);
    answer(workspace, MAI, { ...EMPLOYED, [ASKED.email]: 'vangthimai@example.org' });
    answer(workspace, MAI, REFUSAL);
    answerUnknown(workspace, EMPLOYED);
    editAnswer(workspace, key, NAM, SEEKING);
    return workspace;
  });
  const results = (workspace: Workspace): unknown => ({
    responses: valuesOf(workspace, 'Phản hồi').sort(),
    contacts: valuesOf(workspace, 'Liên hệ phản hồi').sort(),
    unfinished: rowsOf(workspace, 'Việc dở'),
  });
  const whole = answered();
  pull(whole);
  let k = 25;
  for (; ; k += 25) {
    const workspace = answered();
    if (!pressStopped(workspace, 'pullResponses', {}, k)) break;
    expect(call(workspace, 'pullResponses', '{}').ok).toBe(true);
    expect({ k, ...(results(workspace) as object) }).toEqual({ k, ...(results(whole) as object) });
  }
  expect(k).toBeGreaterThan(200);
});
