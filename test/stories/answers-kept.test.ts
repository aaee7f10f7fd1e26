/** Step 5: what is kept of an answer: nothing of a refusal, contacts apart, and what people write as text and nothing else. */
import { passHours, press } from './support/desk';
import { formOf } from './support/form-shape';
import { answer, answerUnknown, ASKED, editAnswer, EMPLOYED, REFUSAL } from './support/respondents';
import { pull, responses, wholeSchool, wordsOf } from './support/responses';
import { once, openCollege } from './support/small-college';
import { columnOf, rowsOf, valuesOf, type TabRow } from './support/tabs';

const HOA = 'CD22KT0001';
const opened = once(openCollege);

describe('a refusal', () => {
  const kept = [
    'Mã phản hồi',
    'Đợt',
    'Trả lời lúc',
    'Khớp',
    'Mức đủ',
    'Khóa dòng',
    'Mã phiếu',
    'Kênh',
    'Khớp theo',
  ];
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
        'Địa chỉ mạng xã hội': '',
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
