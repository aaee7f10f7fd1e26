/** Bad input: whatever is sent, typed or answered, nothing ends in an unhandled error, no data becomes a formula or markup. */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { pasteRows, sheetNamed } from '../../local/act';
import type { Workspace } from '../../local/workspace/workspace';
import type { AnswerValue } from '../../local/world/forms';
import { contract, type Method } from '../../src/api/contract';
import { fixedTables } from '../../src/domain/all-tables';
import { hostileHeaders, hostileRows, hostileText } from '../support/hostile';
import { jsonOf, wrongJson } from '../support/json-of-schema';
import { call, pressOn } from './support/desk';
import { COLLEAGUE, OFFICE_ACCOUNT } from './support/colleagues';
import { formOf } from './support/form-shape';
import { answer, EMPLOYED } from './support/respondents';
import { once, openCollege } from './support/small-college';
import { headerRowOf, headersOf, rowsOf, typeCell } from './support/tabs';

/** Keys of an object literal alone would miss none: the contract is the list. */
const methods = Object.keys(contract) as Method[];
const college = once(() => {
  const workspace = openCollege();
  answer(workspace, 'CD22KT0001', EMPLOYED);
  return workspace;
});

const formulas = ({ world }: Workspace): Set<string> => {
  const found = new Set<string>();
  for (const { rows } of world.spreadsheet.sheets)
    for (const { f } of rows) if (f) for (const formula of Object.values(f)) found.add(formula);
  return found;
};

/** What a call must never do, whatever it was given. */
const expectSound = (workspace: Workspace, method: string, json: unknown, as: string): void => {
  const before = formulas(workspace);
  const given = call(workspace, method, json, { as });
  if (!given.ok) {
    expect([method, given.problem.code, given.problem.details]).not.toContain('rpc.ourFault');
    expect(given.problem.message).toMatch(/\p{L}/u);
  }
  expect([...formulas(workspace)].filter((formula) => !before.has(formula))).toEqual([]);
  expectTextMails(workspace);
};

/** The markup of a mail is the program's own: plain tags, and links. */
const expectTextMails = ({ world }: Workspace): void => {
  for (const { htmlBody } of world.outbox) {
    const tags = htmlBody.match(/<[^>]*>?/g) ?? [];
    expect(
      tags.filter((tag) => !/^<\/?(p|br|ol|ul|li|i|b)>$|^<a href="https:[^"<>]*">$|^<\/a>$/.test(tag)),
    ).toEqual([]);
  }
};

describe('Issue 4, bad input: every method of the contract', () => {
  test.each(methods)('%s answers in words to any JSON', (method) => {
    // The schema's own JSON form.
    const fitting = jsonOf(z.toJSONSchema(contract[method].input()) as Parameters<typeof jsonOf>[0]);
    const inputs = fc.oneof(
      fitting.map((value) => JSON.stringify(value)),
      wrongJson,
    );
    const people = fc.constantFrom(OFFICE_ACCOUNT, COLLEAGUE);
    fc.assert(
      fc.property(inputs, people, (json, as) => expectSound(college(), method, json, as)),
      { numRuns: 2, seed: 1262 },
    );
  });
});

describe('Issue 4, bad input: any cells in a tab', () => {
  const idle = methods.filter((method) => z.toJSONSchema(contract[method].input())['required'] === undefined);
  // The others are made when their first row comes.
  const tabs = fixedTables.flatMap(({ title, visibility }) => (visibility === 'on-first-row' ? [] : [title]));

  test.each(tabs)('%s: no action stumbles over it', (title) => {
    const before = college();
    const headers = headersOf(before, title);
    const dirt = fc.tuple(
      hostileHeaders(headers),
      hostileRows(hostileText, '', headers.length),
      fc.shuffledSubarray(idle, { minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(dirt, ([header, rows, pressed]) => {
        const workspace = college();
        const sheet = sheetNamed(workspace.world.spreadsheet, title);
        pasteRows(workspace.world, sheet, [header, ...rows], `A${headerRowOf(sheet)}`);
        for (const method of pressed) expectSound(workspace, method, '{}', OFFICE_ACCOUNT);
        expect(workspace.run('onClock', ['t'], { as: OFFICE_ACCOUNT, event: 'clock' }).error).toBeNull();
      }),
      { numRuns: 1, seed: 1262 },
    );
  });
});

describe('Issue 4, bad input: any answers to the form', () => {
  const value: fc.Arbitrary<AnswerValue> = fc.oneof(hostileText, fc.array(hostileText, { maxLength: 3 }));

  test('are taken in as text, counted, reported and told', () => {
    const items = formOf(college()).items.map(({ id }) => id);
    const answers = fc.array(fc.record({ item: fc.constantFrom(...items), value }), { maxLength: 30 });
    fc.assert(
      fc.property(answers, (given) => {
        const workspace = college();
        const [response] = formOf(workspace).responses;
        if (!response) throw new Error('nobody answered');
        response.answers = [...new Map(given.map((each) => [each.item, each])).values()];
        for (const method of ['pullResponses', 'updateIndicators', 'createReport', 'readHome'])
          expectSound(workspace, method, '{}', OFFICE_ACCOUNT);
      }),
      { numRuns: 2, seed: 1262 },
    );
  });
});

test('Issue 4: names, classes and settings are text in every mail', () => {
  const workspace = college();
  const wild = '"><img src=x onerror=alert(1)><script>1</script>&';
  const [first, last] = [headerRowOf(sheetNamed(workspace.world.spreadsheet, 'Danh sách')) + 1, 6];
  for (let row = first; row < last; row += 1) typeCell(workspace, 'Danh sách', row, 'Tên', `${wild}${row}`);
  for (const { row, cells } of rowsOf(workspace, 'Cấu hình'))
    if (['Tên trường', 'Lợi ích', 'Người ký thư mời'].includes(String(cells['Tên'])))
      typeCell(workspace, 'Cấu hình', row, 'Nội dung', wild);
  pressOn(workspace, 'sendInvitations');
  expect(workspace.world.outbox.length).toBeGreaterThan(2);
  expectTextMails(workspace);
  expect(workspace.world.outbox[0]?.htmlBody).toContain('&#60;img');
  expect(workspace.world.outbox.every(({ subject }) => !/[\r\n]/.test(subject))).toBe(true);
});
