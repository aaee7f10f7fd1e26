/** S1.26, S2.14, B6: which cells the answers bring up to date. */
import {
  cellId,
  countByColumn,
  planWriteBack,
  type WriteBackFacts,
} from '../../../src/domain/collection/write-back';
import type { AnswerForRoster } from '../../../src/domain/collection/write-back-values';
import { newestAnswers } from '../../../src/domain/collection/newest-answers';
import { employerKey } from '../../../src/domain/collection/employer-names';
import { graduations, type GraduationRow } from '../../../src/domain/roster/graduations';
import { lastChanges } from '../../../src/domain/undo/last-changes';

// One null for each declared column.
const BLANK = Object.fromEntries(
  Object.keys(graduations.columns).map((name) => [name, null]),
) as unknown as GraduationRow;

const row = (values: Partial<GraduationRow>): GraduationRow & { graduationKey: string } => ({
  ...BLANK,
  familyName: 'Lò Thị',
  givenName: 'Hoa',
  className: 'KT2',
  cohort: 'K59',
  graduationDate: '2025-06-30',
  ...values,
  graduationKey: 'G1',
});

const answer = (more: Partial<AnswerForRoster> = {}): AnswerForRoster => ({
  submittedAt: '2026-03-01T08:00:00',
  codes: { income: '3', province: 'SL', keepContact: '1' },
  words: { employer: 'Công ty Sữa Mộc Châu', income: 'Từ 7 đến dưới 9 triệu', province: 'Sơn La' },
  contact: { phone: '+84 983 456 789', email: 'Hoa@Example.com', social: 'fb.com/lohoa' },
  ...more,
});

const plan = (values: Partial<GraduationRow>, given = answer(), more: Partial<WriteBackFacts> = {}) =>
  planWriteBack({
    roster: [{ row: row(values), unreadable: new Set() }],
    answers: new Map([['G1', given]]),
    changedAt: new Map(),
    employerName: (name) => name,
    ...more,
  }).map(({ column, before, after }) => `${column}: ${before} → ${after}`);

describe('S1.26: what an answer brings into Danh sách', () => {
  test('fills every blank, as the list writes it', () => {
    expect(plan({})).toEqual([
      'address:  → Sơn La',
      'phone:  → 0983456789',
      'social:  → fb.com/lohoa',
      'employer:  → Công ty Sữa Mộc Châu',
      'income:  → Từ 7 đến dưới 9 triệu',
      'email:  → hoa@example.com',
    ]);
  });

  test('what says the same in another spelling stays', () => {
    expect(
      plan({
        phone: '0983456789',
        email: 'hoa@example.com',
        employer: 'CÔNG TY  sữa Mộc Châu',
        social: 'FB.com/lohoa',
        income: 'Từ 7 đến dưới 9 triệu',
        address: 'Sơn La',
      }),
    ).toEqual([]);
  });

  test('an address is filled in, never replaced by the name of a province; nobody moves to “Nước ngoài”', () => {
    const address = 'Bản Mòng, Chiềng Cơi, Sơn La';
    expect(plan({ address }).filter((line) => line.startsWith('address'))).toEqual([]);
    const abroad = answer({ codes: { province: 'NN' }, words: { province: 'Nước ngoài' }, contact: null });
    expect(plan({}, abroad)).toEqual([]);
  });

  test('who lets the college not keep the contact gave it for the survey alone; what was not said is not written', () => {
    const refused = answer({ codes: { keepContact: '0', income: '9' }, words: { income: 'Không trả lời' } });
    expect(plan({}, refused)).toEqual([]);
    expect(
      plan({}, answer({ contact: { phone: '12', email: 'không có', social: null } })),
    ).not.toContainEqual(expect.stringMatching(/^(phone|email|social)/));
  });

  test('a cell that cannot be read waits for a person', () => {
    const roster = [{ row: row({}), unreadable: new Set(['phone']) }];
    expect(plan({}, answer(), { roster }).filter((line) => line.startsWith('phone'))).toEqual([]);
  });
});

describe('S1.26: replaced only where the answer is newer', () => {
  const phones = (at: string): string[] =>
    plan({ phone: '0912345678' }, answer(), {
      changedAt: new Map([[cellId('G1', 'phone'), at]]),
    }).filter((line) => line.startsWith('phone'));

  test('than the last change that the log knows; a value that came with the list is older', () => {
    expect(phones('2026-02-28T23:59:59')).toEqual(['phone: 0912345678 → 0983456789']);
    expect(phones('2026-03-01T08:00:00')).toEqual([]);
    expect(phones('2026-03-02T00:00:00')).toEqual([]);
    expect(plan({ phone: '0912345678' })).toContain('phone: 0912345678 → 0983456789');
  });

  test('a change that was undone, and the undo, changed nothing', () => {
    const entry = { number: 1, at: '2026-03-05T08:00:00', action: 'Cập nhật Danh sách', source: 'phản hồi' };
    const cell = { sheet: 'Danh sách', rowKey: 'G1', column: 'Số điện thoại' };
    const undo = {
      number: 2,
      at: '2026-03-06T08:00:00',
      action: 'Hoàn tác: Cập nhật Danh sách',
      source: 'việc 1',
    };
    const ids = (entries: Parameters<typeof lastChanges>[1]) => [
      ...lastChanges(graduations, entries, cellId),
    ];
    expect(ids([{ ...entry, ...cell }])).toEqual([['G1/phone', entry.at]]);
    expect(
      ids([
        { ...entry, ...cell },
        { ...undo, ...cell },
      ]),
    ).toEqual([]);
    expect(ids([{ ...entry, ...cell, sheet: 'Lớp' }])).toEqual([]);
  });
});

describe('UX 4: counts by column', () => {
  test('filled and replaced apart', () => {
    const changes = planWriteBack({
      roster: [{ row: row({ phone: '0912345678' }), unreadable: new Set() }],
      answers: new Map([['G1', answer({ words: {}, codes: {} })]]),
      changedAt: new Map(),
      employerName: (name) => name,
    });
    expect(countByColumn(changes)).toEqual([
      { column: 'phone', filled: 0, replaced: 1 },
      { column: 'social', filled: 1, replaced: 0 },
      { column: 'email', filled: 1, replaced: 0 },
    ]);
  });
});

describe('the newest answer that counts, over campaigns', () => {
  const head = (campaign: string, submittedAt: string, interviewer: string | null = null) =>
    ({
      graduationKey: 'G1',
      campaign,
      submittedAt,
      interviewer,
      matchState: 'Đã khớp',
      completeness: 'Đủ',
      review: null,
    }) as const;

  test('of each campaign the one that counts there, then the later one', () => {
    const [first, second, third] = [
      head('2025', '2025-03-01T08:00:00'),
      head('2026', '2026-03-01T08:00:00'),
      head('2026', '2026-03-09T08:00:00', '12'),
    ];
    expect(newestAnswers([third, first, second]).get('G1')).toBe(second);
  });
});

describe('one employer in many spellings', () => {
  test.each([
    ['Công ty TNHH Sữa Mộc Châu', 'CTY Sữa Mộc Châu'],
    ['Công ty cổ phần Sữa Mộc Châu', 'cong ty CP sua moc chau'],
    ['BV Đa khoa tỉnh Sơn La', 'Bệnh viện đa khoa tỉnh Sơn La'],
    ['HTX Nông nghiệp Hoa Ban', 'Hợp tác xã nông nghiệp Hoa Ban.'],
  ])('%s is %s', (a, b) => expect(employerKey(a)).toBe(employerKey(b)));

  test('numbers and single letters keep schools and hospitals apart; a bare legal form is no employer of all', () => {
    expect(employerKey('Trường THCS số 1')).not.toBe(employerKey('Trường THCS số 2'));
    expect(employerKey('Công ty TNHH')).not.toBe('');
  });
});
