/** UX 4, step 5: differently written employers come together; different employers do not. */
import { canonicalNames } from '../../../src/domain/collection/employer-names';
import {
  areNear,
  countEmployers,
  planEmployerGroups,
  planMerge,
} from '../../../src/domain/collection/employers';

const MILK = ['Công ty TNHH Sữa Mộc Châu', 'Cty sữa Mộc Châu', 'Cty sữa Mộc Châu', 'CÔNG TY CP SỮA MỘC CHÂU'];
const stamp = { at: '2026-03-01T08:00:00', by: 'lan@example.com' };

describe('groups of spellings', () => {
  test('that differ in writing alone are certain and go by the most frequent spelling', () => {
    expect(planEmployerGroups([...MILK, 'Bệnh viện đa khoa Sơn La'], [])).toEqual([
      {
        name: 'Cty sữa Mộc Châu',
        certain: true,
        spellings: [
          { text: 'Cty sữa Mộc Châu', count: 2 },
          { text: 'Công ty TNHH Sữa Mộc Châu', count: 1 },
          { text: 'CÔNG TY CP SỮA MỘC CHÂU', count: 1 },
        ],
      },
    ]);
  });

  test('a slip of the fingers is proposed, not certain', () => {
    const [group, ...more] = planEmployerGroups(
      ['Khách sạn Hoa Ban', 'Khách sạn Hoa Ban', 'Khách sạn Hoa Bna'],
      [],
    );
    expect(more).toEqual([]);
    expect(group).toMatchObject({ name: 'Khách sạn Hoa Ban', certain: false });
  });

  test.each([
    ['Trường THCS số 1', 'Trường THCS số 2'],
    ['Bệnh viện A', 'Bệnh viện B'],
    ['Siêu thị 24h', 'Siêu thị 25h'],
    ['Vinamilk', 'Sinamilk'],
    ['May 10', 'May 19'],
    ['Lan', 'Lam'],
  ])('%s and %s stay apart', (a, b) => expect(planEmployerGroups([a, b], [])).toEqual([]));

  test('no near pair of short names, and none across numbers', () => {
    expect(areNear('may lan', 'may lam')).toBe(false);
    expect(areNear('truong 12 chieng coi', 'truong 13 chieng coi')).toBe(false);
    expect(areNear('nha may thuy dien son la', 'nha may thuy dien sonla')).toBe(true);
  });
});

describe('merged once, for answers to come', () => {
  const merged = planMerge('Công ty Sữa Mộc Châu', MILK, stamp);

  test('three spellings of one key are one row, and new spellings of it follow', () => {
    expect(merged).toEqual([{ spelling: 'sua moc chau', name: 'Công ty Sữa Mộc Châu', ...stamp }]);
    const nameOf = canonicalNames(merged);
    expect(nameOf('c.ty cổ phần  sữa Mộc châu')).toBe('Công ty Sữa Mộc Châu');
    expect(nameOf('  Bệnh viện   Sơn La ')).toBe('Bệnh viện Sơn La');
    expect(planEmployerGroups(MILK, merged)).toEqual([]);
  });

  test('statistics count by the chosen name', () => {
    expect(countEmployers([...MILK, 'Tự do'], canonicalNames(merged))).toEqual([
      { text: 'Công ty Sữa Mộc Châu', count: 4 },
      { text: 'Tự do', count: 1 },
    ]);
  });
});
