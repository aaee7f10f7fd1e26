/** Settings: every name, unit, code and number of the two sources, with its value there as the default. */
import { config } from '../../../src/domain/office/office-tables';
import { defaultConfig, TRACING_DEFINITION } from '../../../src/domain/office/procedure';
import { numberSetting, parseSettings, settingDeclarations } from '../../../src/domain/office/settings';
import { keyOf } from '../../../src/domain/table-rows';

const rows = defaultConfig('lan@example.com');
const section = (name: string): typeof rows => rows.filter((row) => row.section === name);

describe('Cấu hình', () => {
  it('holds every row once, in a section that the tab offers', () => {
    const keys = rows.map((row) => keyOf(config, row));
    expect(new Set(keys).size).toBe(rows.length);
    expect(keys).not.toContain(null);
  });

  it('reads back as the declared defaults', () => {
    const declared = Object.entries(settingDeclarations).map(([name, { value }]) => [name, value]);
    expect(parseSettings([])).toEqual(Object.fromEntries(declared));
    expect({ ...parseSettings(rows), contactEmail: '' }).toEqual(parseSettings([]));
  });

  it.each([
    ['80', 80],
    [' 7 ', 7],
    ['0', 0],
    ['-5', 5],
    ['2,5', 5],
    ['1.000', 5],
    ['0x10', 5],
    ['năm', 5],
    ['', 5],
  ])('the threshold %j is read as %i: no slip switches it off', (typed, expected) => {
    expect(numberSetting({ ...parseSettings([]), smallGroup: typed }, 'smallGroup')).toBe(expected);
  });

  it('S1.35, S1.36: the form register keeps both forms for ever at Phòng CT HSSV, and has a free row', () => {
    expect(section('Biểu mẫu').map(({ name, form, value, owner }) => [name, form, value, owner])).toEqual([
      ['Danh sách trích ngang HSSV', 'BM.CTHS.06.01', 'Vĩnh viễn', 'Phòng CT HSSV'],
      ['Phiếu Khảo sát HSSV', 'BM.CTHS.06.02', 'Vĩnh viễn', 'Phòng CT HSSV'],
      ['Biểu mẫu mới', null, null, null],
    ]);
  });

  it('S1.6: an office of another name leads the steps and keeps the forms under its own', () => {
    const own = defaultConfig('lan@example.com', 'Phòng TC-HSSV');
    const units = own.flatMap(({ owner, supports, informed }) => [owner, supports, informed]).join(' ');
    expect(units).toContain('Hiệu trưởng, Phòng TC-HSSV');
    expect(units).not.toContain('Phòng CT HSSV');
  });

  it('S1.18–S1.22: the channels of the procedure are in the list', () => {
    const names = section('Kênh').map(({ name }) => name);
    for (const channel of ['Điện thoại', 'Zalo', 'Facebook', 'Email']) expect(names).toContain(channel);
  });

  it('S1.7: tracing is defined in the words of the procedure', () => {
    expect(TRACING_DEFINITION).toContain(
      'trình tự các bước cần thực hiện để điều tra, truy vết HSSV sau khi đã tốt nghiệp',
    );
  });
});
