/** The one door: whatever is sent to it, it answers {"ok":false} with a Vietnamese sentence, and our own faults lose nothing. */
import { contract, type Method } from '../../src/api/contract';
import { outputs } from '../../src/api/outputs';
import { Workspace } from '../../local/workspace/workspace';
import { COLLEAGUE, OFFICE_ACCOUNT } from '../../local/workspace/new-world';
import { call, press, type ProblemView } from './support/desk';
import { once, openCollege, smallCollege } from './support/small-college';
import { answer, EMPLOYED } from './support/respondents';

const college = once(smallCollege);
const opened = once(openCollege);
const shared = college();
/** Keys of an object literal alone would miss none: the contract is the list. */
const methods = Object.keys(contract) as Method[];

test('what a method gives is told for every method, and for nothing else', () => {
  expect(Object.keys(outputs).sort()).toEqual([...methods].sort());
});

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const refusalOf = (method: unknown, json: unknown, workspace = shared): ProblemView => {
  const given = call(workspace, method, json);
  if (given.ok) throw new Error(`${String(method)} was not refused`);
  expect(given.problem.message).toMatch(VIETNAMESE);
  expect(given.problem.message).not.toMatch(/undefined|null|\[object|Error|Invalid/);
  return given.problem;
};

describe('a method that is not in the contract is refused by name', () => {
  test.each([
    ['', ''],
    ['deleteEverything', '{}'],
    ['__proto__', '{}'],
    ['constructor', '{}'],
    ['hasOwnProperty', '{}'],
    ['toString', '{}'],
    ['READHOME', '{}'],
    ['readHome ', '{}'],
    ['onClock', '{}'],
  ])('%p', (method, json) => {
    expect(refusalOf(method, json).code).toBe('rpc.unknownMethod');
  });

  test.each([[null], [undefined], [42], [{}], [['readHome']], [true]])('%p', (method) => {
    expect(refusalOf(method, '{}').code).toBe('rpc.unknownMethod');
  });

  test('and of a name as long as a book only the beginning is repeated', () => {
    expect(refusalOf('x'.repeat(2_000_000), '{}').message.length).toBeLessThan(200);
  });
});

describe('an input that is not what the method takes', () => {
  test.each([
    ['readStep', '{"step": 1'],
    ['readStep', 'step=1'],
    ['readStep', ''],
    ['readStep', '{}'],
    ['readStep', 'null'],
    ['readStep', '[]'],
    ['readStep', '"1"'],
    ['readStep', '{"step": "1"}'],
    ['readStep', '{"step": 0}'],
    ['readStep', '{"step": 9}'],
    ['readStep', '{"step": 1.5}'],
    ['readStep', '{"step": 1e999}'],
    ['setUp', '{"school": 5}'],
    ['setUp', `{"school": "${'x'.repeat(201)}"}`],
    ['openSurvey', '{"opens": "19/01/2026"}'],
    ['openSurvey', '{"opens": "2026-02-30"}'],
    ['markStep', '{"step": 1, "done": true, "date": "2026-99-99"}'],
    ['showPlace', '{"sheet": "Danh sách", "row": 0.5, "column": "Tên"}'],
    ['showPlace', '{"sheet": "Danh sách", "row": -5}'],
    ['markStep', '{"step": 1, "done": "rồi"}'],
    [
      'readRowsBehind',
      '{"indicator": "responseRate", "breakdown": "person", "group": "", "part": "numerator"}',
    ],
    ['showPlace', '{"sheet": 1}'],
  ])('%s %s is refused with what is wrong', (method, json) => {
    const { code, details } = refusalOf(method, json);
    expect(code).toBe('rpc.badInput');
    expect(details['fields']).not.toEqual([]);
  });

  test.each([[undefined], [5], [{ step: 1 }], [null]])('and one that is no text (%p) likewise', (json) => {
    expect(refusalOf('readStep', json).code).toBe('rpc.badInput');
  });

  test('and one of two million characters, before it is read', () => {
    expect(refusalOf('showPlace', JSON.stringify({ sheet: 'x'.repeat(2_000_000) })).code).toBe(
      'rpc.badInput',
    );
  });

  test.each([
    ['setUp', '{"__proto__": {"school": "X"}, "polluted": true}'],
    ['showPlace', '{"sheet": "__proto__", "row": 5, "column": "constructor"}'],
    ['showPlace', '{"sheet": "Danh sách", "row": 999999999}'],
    ['showPlace', '{"sheet": "Danh sách", "row": 2, "column": "__proto__"}'],
  ])('%s %s harms nothing', (method, json) => {
    const workspace = college();
    const given = call(workspace, method, json);
    if (!given.ok) expect(given.problem.code).not.toBe('rpc.ourFault');
    expect(press(workspace, 'checkRoster', {}).graduations).toBe(5);
  });
});

describe('every method of the contract', () => {
  const INPUTS: Partial<Record<Method, object>> = {
    readStep: { step: 4 },
    markStep: { step: 1, done: true },
    showPlace: { sheet: 'Danh sách', row: 2, column: 'Tên' },
    readRowsBehind: { indicator: 'responseRate', breakdown: 'all', group: 'Toàn trường', part: 'numerator' },
  };

  test.each(methods)('%s answers in words in an empty workbook, and with the survey open', (method) => {
    for (const workspace of [Workspace.create(), opened()]) {
      const given = call(workspace, method, JSON.stringify(INPUTS[method] ?? {}));
      if (!given.ok) expect(given.problem.code).not.toBe('rpc.ourFault');
      else expect(outputs[method].safeParse(given.value).error?.issues ?? []).toEqual([]);
    }
  });
});

describe('a fault of ours or of Google’s', () => {
  test('is told with a Mã hỗ trợ that stands in the log too, and nothing is lost', () => {
    const workspace = opened();
    answer(workspace, 'CD22KT0001', EMPLOYED);
    const { value, error, lines } = workspace.run('rpc', ['pullResponses', '{}'], {
      onCall: ({ member, phase }) =>
        member === 'getResponses' && phase === 'before' ? { fail: 'Service Forms failed' } : undefined,
    });
    expect(error).toBeNull();
    const given = JSON.parse(String(value)) as { ok: boolean; problem: ProblemView };
    const reference = String(given.problem.details['reference']);
    expect(given.problem.message).toBe(
      `Chương trình có lỗi, dữ liệu không mất. Bấm lại; nếu còn, gửi Mã hỗ trợ ${reference}.`,
    );
    expect(reference).toMatch(/^[0-9A-Z]{4}$/);
    expect(
      lines.filter(({ text }) => text.includes(reference) && text.includes('Service Forms failed')),
    ).toHaveLength(1);
    expect(press(workspace, 'pullResponses', {}).matched).toBe(1);
  });

  test('P32: while somebody else works the press is refused with who and what', () => {
    const workspace = college();
    const { world } = workspace;
    world.locks['document'] = {
      holder: COLLEAGUE,
      until: new Date(Date.parse(world.clock) + 60_000).toISOString(),
    };
    world.properties.document['lockHolder'] = `${COLLEAGUE}\tlấy phản hồi`;
    expect(refusalOf('checkRoster', '{}', workspace).message).toBe(
      `${COLLEAGUE} đang lấy phản hồi. Thử lại sau 1 phút.`,
    );
    expect(world.lastExecution?.as).toBe(OFFICE_ACCOUNT);
  });
});
