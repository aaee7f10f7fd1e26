/** Step 5: answers without a code are matched by who they say to be; the doubtful wait in `Chờ khớp` until a person decides. */
import type { Workspace } from '../../local/workspace/workspace';
import { press, refusal } from './support/desk';
import { answer, answerUnknown, ASKED, editAnswer, EMPLOYED, REFUSAL, SEEKING } from './support/respondents';
import { codeOf, pull, responses, wholeSchool } from './support/responses';
import { once, openCollege, ROSTER } from './support/small-college';
import { rowsOf, typeCell, wholeBook } from './support/tabs';

const [HOA, NAM] = ['CD22KT0001', 'CD22KT0002'] as const;
const CLASS = 'Lớp';

/** Two people of one name in two classes besides the five. */
const twins = `${ROSTER.trimEnd()}
Lò Thị | Hoa | 05/06/2004 | Nữ | 30/06/2025 | 0398765432 | OT1 | K59 | TC23OT0009 | hoa2@example.com
`;
const opened = once(() => openCollege(twins));

const tabNames = (workspace: Workspace): string[] => wholeBook(workspace).map(([title]) => title);
const queue = (workspace: Workspace) => rowsOf(workspace, 'Chờ khớp').map(({ cells }) => cells);
const keyOf = (workspace: Workspace, studentCode: string): string =>
  String(
    rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Mã HSSV'] === studentCode)?.cells['Khóa dòng'],
  );
const undo = (workspace: Workspace): unknown =>
  press(workspace, 'undoLast', { number: press(workspace, 'readHome', {}).undo?.number ?? 0 });

/** Somebody called Lò Thị Hoa answers by the class group's link and names no class. */
const waiting = once(() => {
  const workspace = opened();
  answerUnknown(workspace, { ...EMPLOYED, [ASKED.fullName]: 'Lò Thị Hoa', [ASKED.phone]: '0977111222' });
  pull(workspace);
  return workspace;
});
const first = (workspace: Workspace) => {
  const [one] = press(workspace, 'readUnmatched', {}).answers;
  if (!one) throw new Error('nothing waits');
  return one;
};

describe('P13: an answer without a code', () => {
  test('is matched by rule where name and class are those of one person alone', () => {
    const workspace = opened();
    answerUnknown(workspace, { ...EMPLOYED, [ASKED.fullName]: 'Lò Thị Hoa', [CLASS]: 'kt2' });
    expect(pull(workspace)).toMatchObject({ matched: 1, unmatched: 0 });
    expect(responses(workspace)[0]).toMatchObject({
      Khớp: 'Đã khớp',
      'Khớp theo': 'Danh tính',
      'Khóa dòng': keyOf(workspace, HOA),
    });
    expect(tabNames(workspace)).not.toContain('Chờ khớp');
  });

  test('that carries a code but another name waits: nothing is guessed', () => {
    const workspace = opened();
    answerUnknown(workspace, {
      ...EMPLOYED,
      [ASKED.code]: codeOf(workspace, HOA),
      [ASKED.fullName]: 'Lò Văn Nam',
    });
    expect(pull(workspace)).toMatchObject({ matched: 0, unmatched: 1 });
    expect(first(workspace).candidates.map(({ name }) => name)).toEqual(['Lò Thị Hoa', 'Lò Văn Nam']);
  });

  test('B9: a refusal is matched as well; of one that cannot be, nothing is kept and nobody has to do anything', () => {
    const workspace = opened();
    answer(workspace, NAM, EMPLOYED);
    answerUnknown(workspace, { ...REFUSAL, [ASKED.fullName]: 'Lò Văn Nam', [CLASS]: 'KT2' });
    answerUnknown(workspace, { ...REFUSAL, [ASKED.fullName]: 'Lò Thị Hoa' });
    expect(pull(workspace)).toMatchObject({ matched: 1, unmatched: 0, refused: 2 });
    expect(responses(workspace).map((row) => row['Khóa dòng'])).toEqual([
      keyOf(workspace, NAM),
      keyOf(workspace, NAM),
      '',
    ]);
    expect(tabNames(workspace)).not.toContain('Chờ khớp');
    // The newest word of Lò Văn Nam counts.
    expect(wholeSchool(workspace, 'responseRate')).toBe('0/6');
  });
});

describe('P14: the queue', () => {
  test('comes with its first row, shown, and says who could be meant and why', () => {
    const workspace = waiting();
    expect(tabNames(workspace)).toContain('Chờ khớp');
    expect(queue(workspace)).toMatchObject([
      { 'Phiếu ghi họ tên': 'Lò Thị Hoa', 'Tình trạng': 'Chờ', 'Khóa dòng': '' },
    ]);
    expect(queue(workspace)[0]?.['Có thể là A']).toMatch(/^Lò Thị Hoa, .*: giống tên/);
    const { candidates, name, contact } = first(workspace);
    expect({ name, contact }).toEqual({ name: 'Lò Thị Hoa', contact: '0977111222' });
    expect(candidates.map(({ note }) => note).sort()).toEqual(['KT2 K59, 02/03/2003', 'OT1 K59, 05/06/2004']);
  });

  test('a decision matches answer and contact, is told by whom, and can be undone', () => {
    const workspace = waiting();
    const { responseId } = first(workspace);
    const decision = { responseId, graduationKey: keyOf(workspace, HOA) };
    expect(press(workspace, 'settleUnmatched', decision)).toMatchObject({ name: 'Lò Thị Hoa', left: 0 });
    expect(press(workspace, 'settleUnmatched', decision)).toMatchObject({ action: 0 });
    expect(responses(workspace)[0]).toMatchObject({ Khớp: 'Đã khớp', 'Khớp theo': 'Phòng khớp' });
    expect(rowsOf(workspace, 'Liên hệ phản hồi')[0]?.cells['Khóa dòng']).toBe(decision.graduationKey);
    expect(queue(workspace)[0]).toMatchObject({ 'Tình trạng': 'Đã khớp' });
    expect(queue(workspace)[0]?.['Người khớp']).toMatch(/@/);
    expect(wholeSchool(workspace, 'responseRate')).toBe('1/6');
    undo(workspace);
    expect(responses(workspace)[0]).toMatchObject({ Khớp: 'Chờ khớp', 'Khớp theo': '', 'Khóa dòng': '' });
    expect(press(workspace, 'readUnmatched', {}).total).toBe(1);
  });

  test('a decision outlives every later reading; another name asks again', () => {
    const workspace = opened();
    const key = answerUnknown(workspace, { ...EMPLOYED, [ASKED.fullName]: 'Lò Thị Hoa' });
    pull(workspace);
    const { responseId } = first(workspace);
    press(workspace, 'settleUnmatched', { responseId, graduationKey: keyOf(workspace, HOA) });
    pull(workspace);
    expect(responses(workspace)[0]).toMatchObject({ Khớp: 'Đã khớp' });
    editAnswer(workspace, key, NAM, { ...SEEKING, [ASKED.code]: '', [ASKED.fullName]: 'Lò thị hoà' });
    pull(workspace);
    expect(responses(workspace)[0]).toMatchObject({ status: '8', 'Khóa dòng': keyOf(workspace, HOA) });
    editAnswer(workspace, key, NAM, {
      ...SEEKING,
      [ASKED.code]: '',
      [ASKED.fullName]: 'Lò Thị Hạnh',
      [CLASS]: '',
    });
    pull(workspace);
    expect(responses(workspace)[0]).toMatchObject({ Khớp: 'Chờ khớp', 'Khóa dòng': '' });
    expect(queue(workspace)[0]).toMatchObject({ 'Tình trạng': 'Chờ', 'Người khớp': '' });
  });

  test('what is nobody’s is work no more and counts for nobody; what somebody settled meanwhile is not settled twice', () => {
    const workspace = waiting();
    const { responseId } = first(workspace);
    expect(press(workspace, 'settleUnmatched', { responseId, graduationKey: null })).toMatchObject({
      name: '',
    });
    expect(responses(workspace)[0]).toMatchObject({ Khớp: 'Không khớp', 'Khóa dòng': '' });
    pull(workspace);
    expect(press(workspace, 'readUnmatched', {})).toEqual({ total: 0, answers: [] });
    expect(
      refusal(workspace, 'settleUnmatched', { responseId, graduationKey: keyOf(workspace, HOA) }).code,
    ).toBe('match.settled');
  });

  test('somebody else than the candidates is found by words without marks, and told when they have answered', () => {
    const workspace = waiting();
    answer(workspace, NAM, EMPLOYED);
    pull(workspace);
    const { people, total } = press(workspace, 'findGraduates', { text: 'nam kt2', among: 'campaign' });
    expect({ people, total }).toMatchObject({ total: 1, people: [{ name: 'Lò Văn Nam', answered: true }] });
    expect(
      refusal(workspace, 'settleUnmatched', { responseId: first(workspace).responseId, graduationKey: 'x' })
        .code,
    ).toBe('match.noPerson');
  });
});

describe('P16: the review', () => {
  const doubtful = once(() => {
    const workspace = opened();
    answer(workspace, HOA, { ...EMPLOYED, [ASKED.employer]: '' });
    answer(workspace, NAM, EMPLOYED);
    pull(workspace);
    return workspace;
  });

  test('shows what a check found; a rejected answer does not count, until it is undone or edited', () => {
    const workspace = doubtful();
    const { total, answers } = press(workspace, 'readReview', {});
    expect({ total, answers }).toMatchObject({
      total: 1,
      answers: [{ name: 'Lò Thị Hoa', why: 'làm công hưởng lương, không ghi nơi công tác', counts: true }],
    });
    expect(wholeSchool(workspace, 'responseRate')).toBe('2/6');
    press(workspace, 'reviewAnswer', { responseId: answers[0]?.responseId ?? '', accepted: false });
    expect(wholeSchool(workspace, 'responseRate')).toBe('1/6');
    pull(workspace);
    expect(responses(workspace)[0]).toMatchObject({ 'Xem xét': 'Loại' });
    undo(workspace);
    expect(wholeSchool(workspace, 'responseRate')).toBe('2/6');
    expect(press(workspace, 'readReview', {}).total).toBe(1);
  });

  test('an accepted one is not asked about again; P15: people who answered twice are listed with what counts', () => {
    const workspace = doubtful();
    const [found] = press(workspace, 'readReview', {}).answers;
    press(workspace, 'reviewAnswer', { responseId: found?.responseId ?? '', accepted: true });
    answer(workspace, NAM, SEEKING);
    pull(workspace);
    const { total, repeated } = press(workspace, 'readReview', {});
    expect(total).toBe(0);
    expect(repeated.map(({ name, answers }) => [name, answers.map(({ counts }) => counts)])).toEqual([
      ['Lò Văn Nam', [true, false]],
    ]);
  });
});

test.each(['checkRoster', 'repairRoster', 'pullResponses'] as const)(
  'P14: answers that wait are matched again when the roster is corrected: %s',
  (method) => {
    const workspace = opened();
    answerUnknown(workspace, {
      ...EMPLOYED,
      [ASKED.fullName]: 'Lo Thi Hoa',
      [ASKED.email]: 'hoa.moi@example.com',
    });
    pull(workspace);
    expect(press(workspace, 'matchAgain', {})).toEqual({ matched: 0, left: 1 });
    const row = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Mã HSSV'] === HOA)?.row ?? 0;
    typeCell(workspace, 'Danh sách', row, 'Email', 'hoa.moi@example.com');
    press(workspace, method, {});
    expect(responses(workspace)[0]).toMatchObject({ Khớp: 'Đã khớp', 'Khớp theo': 'Danh tính' });
    expect(press(workspace, 'readUnmatched', {}).total).toBe(0);
    expect(press(workspace, 'matchAgain', {})).toEqual({ matched: 0, left: 0 });
  },
);
