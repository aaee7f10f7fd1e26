/** Step 5: answers come in by themselves or by a press, are matched by their code, and are never lost or doubled. */
import type { Workspace } from '../../local/workspace/workspace';
import { call, passHours, press, pressStopped } from './support/desk';
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
import { answerByPhone, codeOf, pull, responses, wholeSchool, wordsOf } from './support/responses';
import { once, openCollege } from './support/small-college';
import { columnOf, rowsOf, valuesOf } from './support/tabs';

const [HOA, NAM, PAO, MAI] = ['CD22KT0001', 'CD22KT0002', 'TC23OT0001', 'TC23OT0002'] as const;
const opened = once(openCollege);

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
  let k = 70;
  for (; ; k += 70) {
    const workspace = answered();
    if (!pressStopped(workspace, 'pullResponses', {}, k)) break;
    expect({ k, ...call(workspace, 'pullResponses', '{}') }).toMatchObject({ k, ok: true, value: {} });
    expect({ k, ...(results(workspace) as object) }).toEqual({ k, ...(results(whole) as object) });
  }
  expect(k).toBeGreaterThan(200);
});
