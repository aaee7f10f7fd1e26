/** The lists of ethnic groups and provinces that the product ships. */
import { ETHNIC_GROUPS } from '../../../src/domain/data/ethnic-groups';
import { PROVINCES } from '../../../src/domain/data/provinces';

const unique = (list: readonly string[]): number => new Set(list).size;

describe('ETHNIC_GROUPS', () => {
  test('S1.45: holds the 54 groups, and no spelling stands for two of them', () => {
    expect(ETHNIC_GROUPS).toHaveLength(54);
    const spellings = ETHNIC_GROUPS.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(unique(spellings)).toBe(spellings.length);
    for (const spelling of spellings) expect(spelling).toBe(spelling.normalize('NFC').trim());
  });
});

describe('PROVINCES', () => {
  test('S1.46: holds the 34 units in force, six of them cities, with the 63 former ones', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES.filter(({ kind }) => kind === 'Thành phố')).toHaveLength(6);
    expect(unique(PROVINCES.map(({ code }) => code))).toBe(34);
    const names = PROVINCES.flatMap(({ name, former }) => [name, ...former]);
    expect(unique(names)).toBe(names.length);
    // 63, and the two that stand under two names: Huế (Thừa Thiên Huế) and Hồ Chí Minh (TP. Hồ Chí Minh).
    expect(names).toHaveLength(65);
  });

  test.each([
    ['Hòa Bình', 'Phú Thọ'],
    ['Yên Bái', 'Lào Cai'],
    ['Bình Dương', 'Hồ Chí Minh'],
    ['Thừa Thiên Huế', 'Huế'],
    ['Quảng Nam', 'Đà Nẵng'],
  ])('%s belongs to %s since 1/7/2025', (former, now) => {
    expect(PROVINCES.find((province) => province.former.includes(former))?.name).toBe(now);
  });
});
