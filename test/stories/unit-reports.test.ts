/** S2.53–S2.55, B16: every half year each unit reports by its own prefilled link; the office sees who is late, and puts one report before the principal. */
import { respond } from '../../local/respond';
import { PRINCIPAL } from '../../local/workspace/new-world';
import type { Workspace } from '../../local/workspace/workspace';
import { passHours, press, refusal } from './support/desk';
import { added, dutiful, SPEAKER } from './support/network';
import { typeSetting } from './support/papers';
import { comment, wordsOf } from './support/principal';
import { once } from './support/small-college';
import { rowsOf, typeCell } from './support/tabs';

const DUE = '2026-06-14';
const TAB = 'Báo cáo 6 tháng';

/** In May; two faculties have an address, one of them a speaker. */
const opened = once(() => {
  const workspace = dutiful();
  added(workspace, 'speakers', SPEAKER);
  for (const { row, cells } of rowsOf(workspace, 'Đơn vị'))
    if (cells['Loại'] === 'Khoa')
      typeCell(workspace, 'Đơn vị', row, 'Email', `khoa${row}@cdhoaban.example.edu.vn`);
  workspace.world.clock = '2026-05-20T02:00:00.000Z';
  while (press(workspace, 'openUnitReports', { due: DUE }).state === 'running');
  return workspace;
});

const letters = ({ world }: Workspace): { subject: string; body: string; to: string }[] =>
  world.outbox
    .filter(({ subject }) => subject.includes('Báo cáo 6 tháng công tác'))
    .map(({ subject, body, to }) => ({ subject, body, to: String(to) }));

/** Sends the form as the link fills it in, with what the unit's head changes. */
const report = (workspace: Workspace, name: string, changes: Readonly<Record<string, string>> = {}): void => {
  const unit = press(workspace, 'readUnitReports', {}).units.find((one) => one.name === name);
  const form = Object.values(workspace.world.forms).find(({ title }) => title.startsWith('Báo cáo 6 tháng'));
  const { refused } = respond(workspace, form?.id ?? '', { link: unit?.link ?? '', answers: changes });
  if (refused[0]) throw new Error(refused[0].reasons.join('; '));
};

const reported = once(() => {
  const workspace = opened();
  report(workspace, 'Kinh tế', {
    'Sự kiện đã tổ chức': '2',
    'Khó khăn': 'Thiếu kinh phí',
    'Đề xuất': 'Cấp thêm',
  });
  press(workspace, 'pullUnitReports', {});
  return workspace;
});

describe('S2.53, B16: one form a period, one prefilled link a unit', () => {
  test('one mail a unit with its figures from the registers; pressed again nobody gets another; who has no address is told', () => {
    const workspace = opened();
    const sent = letters(workspace);
    expect(sent).toHaveLength(2);
    const [economics] = sent.filter(({ body }) => body.includes('Kinh tế'));
    expect(economics?.body).toContain('- Cựu HSSV về nói chuyện: 1');
    expect(economics?.body).toContain('hết ngày 14/06/2026');
    const again = press(workspace, 'openUnitReports', { due: DUE });
    expect(again).toMatchObject({ state: 'done', sent: 2, failed: [], unclear: [] });
    expect(again.withoutEmail).toContain('Hội Khuyến học');
    expect(letters(workspace)).toHaveLength(2);
    expect(refusal(workspace, 'openUnitReports', { due: '2027-06-14' }).code).toBe('reports.otherPeriod');
  });

  test('the answer is noted with its receipt; figures as filled in or changed by the unit', () => {
    const workspace = reported();
    expect(rowsOf(workspace, TAB).map(({ cells }) => cells)).toEqual([
      expect.objectContaining({
        'Đơn vị': 'Kinh tế',
        'Cựu HSSV về nói chuyện': 1,
        'Sự kiện đã tổ chức': 2,
        'Khó khăn': 'Thiếu kinh phí',
        'Đề xuất': 'Cấp thêm',
      }),
    ]);
    press(workspace, 'pullUnitReports', {});
    expect(rowsOf(workspace, TAB)).toHaveLength(1);
    expect(press(workspace, 'readUnitReports', {})).toMatchObject({ received: 1, due: DUE, nextDue: null });
  });
});

describe('S2.54: reminders and the late list', () => {
  test('14 and 3 days before, once each, to who has not reported; from the day after they are late', () => {
    const workspace = reported();
    const reminded = (instant: string): string[] => {
      const before = letters(workspace).length;
      workspace.world.clock = instant;
      passHours(workspace, 2);
      return letters(workspace)
        .slice(before)
        .map(({ body }) => /Còn \d+ ngày/.exec(body)?.[0] ?? body);
    };
    expect(reminded('2026-05-30T01:00:00.000Z')).toEqual([]);
    expect(reminded('2026-05-31T01:00:00.000Z')).toEqual(['Còn 14 ngày']);
    expect(reminded('2026-06-11T01:00:00.000Z')).toEqual(['Còn 3 ngày']);
    expect(reminded('2026-06-15T01:00:00.000Z')).toEqual([]);
    const { units, nextDue } = press(workspace, 'readUnitReports', {});
    expect(nextDue).toBe('2026-12-14');
    expect(units.find(({ name }) => name === 'Kỹ thuật')).toMatchObject({ light: 'late', note: 'quá hạn' });
    expect(units.find(({ name }) => name === 'Kinh tế')?.light).toBe('received');
  });
});

describe('S2.55: one report to the principal', () => {
  test('by the same way as plan and report: made, submitted, “Đồng ý”, approved, issued', () => {
    const workspace = reported();
    const { documentId } = press(workspace, 'createUnitSummary', {});
    const words = wordsOf(workspace, documentId);
    expect(words).toContain('1/9 đơn vị đã nộp báo cáo');
    expect(words).toContain('- Kinh tế: “Thiếu kinh phí”');
    expect(words).toContain('2 (sổ: 0)');
    typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
    press(workspace, 'submitPaper', { kind: 'unitSummary' });
    expect(workspace.world.outbox.at(-1)?.body).toContain('1. 1/9 đơn vị đã nộp báo cáo');
    comment(workspace, documentId, 'KẾT QUẢ', 'Đồng ý');
    press(workspace, 'recordApproval', { kind: 'unitSummary', how: 'comment' });
    press(workspace, 'issuePaper', { kind: 'unitSummary', number: 7, date: '2026-06-16' });
    const { paper } = press(workspace, 'readUnitReports', {});
    expect(paper?.approval).toMatchObject({
      paper: 'Báo cáo 6 tháng 2026-06, bản 1',
      state: 'Đã ban hành',
      number: 7,
    });
    expect(wordsOf(workspace, documentId)).toContain('07/BC');
  });
});
