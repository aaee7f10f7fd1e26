/** S2.19: who declared something on the graduation day, what it brings, and the code on the poster. */
import { inflateSync } from 'node:zlib';
import qrcode from 'qrcode-generator';
import { qrPicture } from '../../../src/domain/documents/qr-picture';
import { dayCoverage } from '../../../src/domain/graduation-day/coverage';
import { dayAnswers, entryOf, matchWaitingEntries } from '../../../src/domain/graduation-day/entry';
import { indexDay, matchEntry } from '../../../src/domain/graduation-day/match-entry';
import { planWriteBack } from '../../../src/domain/collection/write-back';
import { hoa as person } from '../../support/people';

const hoa = { ...person, graduationKey: 'G-HOA', studentCode: 'CD22-KT0001', birthDate: '2003-03-02' };
const nam = {
  ...hoa,
  familyName: 'Lò Văn',
  givenName: 'Nam',
  graduationKey: 'G-NAM',
  studentCode: 'CD22KT0002',
};
const index = indexDay([hoa, nam]);

describe('S2.19: whose a declaration is', () => {
  test.each([
    ['the code, however it is typed', { fullName: 'lo thi hoa', studentCode: 'cd22kt0001' }, 'G-HOA'],
    ['the code of another name waits', { fullName: 'Lò Văn Nam', studentCode: 'CD22KT0001' }, null],
    ['name and birth date', { fullName: 'Lò Thị Hoa', birthDate: '02/03/2003' }, 'G-HOA'],
    [
      'a code that nobody has: name and birth date',
      { fullName: 'Lò Thị Hoa', studentCode: '9', birthDate: '02/03/2003' },
      'G-HOA',
    ],
    ['a name alone waits', { fullName: 'Lò Thị Hoa' }, null],
  ])('%s', (_, said, key) => expect(matchEntry(said, index)?.graduationKey ?? null).toBe(key));

  test('a code that two people share decides nothing by itself', () => {
    const doubled = indexDay([hoa, { ...nam, studentCode: 'CD22KT0001' }]);
    expect(matchEntry({ fullName: 'Lò Thị Hoa', studentCode: 'CD22KT0001' }, doubled)).toBeNull();
  });
});

const submission = (words: Readonly<Record<string, string>>, consent = '1') => ({
  id: 'R1',
  submittedAt: '2025-07-15T08:00:00',
  codes: { consent },
  words,
});

describe('S2.19: what a declaration brings', () => {
  test('who does not agree leaves nothing behind', () => {
    const row = entryOf(
      submission({ fullName: 'Lò Thị Hoa', phone: '0912345678' }, '0'),
      2025,
      index,
      undefined,
    );
    expect(row).toMatchObject({ state: 'Từ chối', fullName: null, phone: null, graduationKey: null });
  });

  test('what a person decided stays when the form is edited, until its name changes', () => {
    const first = entryOf(submission({ fullName: 'Lò Thị Hoa' }), 2025, index, undefined);
    const settled = { ...first, state: 'Đã khớp', graduationKey: 'G-NAM', matchedBy: 'Phòng khớp' } as const;
    const edited = submission({ fullName: 'Lò Thị Hoa', studentCode: 'CD22KT0001' });
    expect(entryOf(edited, 2025, index, settled).graduationKey).toBe('G-NAM');
    const renamed = submission({ fullName: 'Lo Thi Hoa', studentCode: 'CD22KT0001' });
    expect(entryOf(renamed, 2025, index, settled).graduationKey).toBe('G-HOA');
  });

  test('one that waits is matched once the roster knows the code', () => {
    const said = submission({ fullName: 'Lò Thị Hoa', studentCode: 'X1' });
    const waiting = entryOf(said, 2025, index, undefined);
    expect(matchWaitingEntries([waiting], index)).toEqual([]);
    const [matched] = matchWaitingEntries([waiting], indexDay([{ ...hoa, studentCode: 'X1' }]));
    expect(matched).toMatchObject({ state: 'Đã khớp', graduationKey: 'G-HOA', matchedBy: 'Mã HSSV' });
  });

  test('of declaration and survey the newer word on each column counts; an older one does not come back', () => {
    const row = { ...hoa, phone: null, employer: null };
    const declared = dayAnswers([
      entryOf(
        submission({ fullName: 'Lò Thị Hoa', studentCode: 'CD22KT0001', phone: '0977000111', employer: 'A' }),
        2025,
        index,
        undefined,
      ),
    ]);
    const survey = {
      submittedAt: '2026-01-20T08:00:00',
      codes: {},
      words: { employer: 'B' },
      contact: { phone: null, email: null, social: null },
    };
    const facts = { roster: [{ row, unreadable: new Set<string>() }], changedAt: new Map() };
    const changes = planWriteBack({
      ...facts,
      answers: new Map([['G-HOA', survey]]),
      declared,
      employerName: (name: string) => name,
    });
    expect(changes.map(({ column, after }) => [column, after])).toEqual([
      ['phone', '0977000111'],
      ['employer', 'B'],
    ]);
  });

  test('a person counts once in the coverage of the class', () => {
    const entry = { state: 'Đã khớp', graduationKey: 'G-HOA' } as const;
    const { people, declared, classes } = dayCoverage([hoa, nam], [entry, entry]);
    expect({ people, declared, classes: classes.length }).toEqual({ people: 2, declared: 1, classes: 1 });
  });
});

test('P9: the picture on the poster is the code of the link, black on white, with the margin that a scanner needs', () => {
  const link = 'https://docs.google.com/forms/d/e/1FAIpQLSabc/viewform';
  const { png } = qrPicture(link, 140, '');
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const size = bytes.readUInt32BE(16);
  const at = bytes.indexOf('IDAT');
  const pixels = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const stride = 1 + Math.ceil(size / 8);
  const isDark = (row: number, column: number): boolean =>
    ((pixels[row * stride + 1 + (column >> 3)] ?? 0) & (0x80 >> (column & 7))) === 0;
  const code = qrcode(0, 'M');
  code.addData(link);
  code.make();
  const count = code.getModuleCount();
  const scale = size / (count + 8);
  const faults: string[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const [r, c] = [Math.floor(row / scale) - 4, Math.floor(column / scale) - 4];
      const inside = r >= 0 && c >= 0 && r < count && c < count;
      if (isDark(row, column) !== (inside && code.isDark(r, c))) faults.push(`${row},${column}`);
    }
  expect(faults).toEqual([]);
});
