/** Step 3: form BM.CTHS.06.01 is printed for each class, once, and again only when its list changed. */
import { fillWorkspace } from '../../local/college/fill-workspace';
import { Workspace } from '../../local/workspace/workspace';
import { COLLEAGUE } from './support/colleagues';
import { call, passHours, press, pressStopped, refusal } from './support/desk';
import { fileOf, papers, textOf } from './support/report';
import { linesOf, listsIn, pathOf, printAll, printsIn, rowOf, summaryOf } from './support/prints';
import { once, smallCollege } from './support/small-college';
import { rowsOf, typeCell, typeTable } from './support/tabs';

const college = once(() => smallCollege());

describe('S1.16, S1.37–S1.54: printing', () => {
  test('makes one .docx a class in the campaign’s folder, and a row each in Hồ sơ', () => {
    const workspace = college();
    const result = printAll(workspace);
    expect(result).toMatchObject({ state: 'done', done: 2, total: 2, printed: 2, unchanged: 0, leftOut: 0 });
    expect(summaryOf(workspace)).toEqual(['2025 KT2 K59 bản 1: Dự thảo', '2025 OT1 K59 bản 1: Dự thảo']);
    const files = printsIn(workspace);
    expect(files.map(({ name }) => name).sort()).toEqual([
      'Danh sách trích ngang lớp KT2 K59, tốt nghiệp năm 2025, bản 1.docx',
      'Danh sách trích ngang lớp OT1 K59, tốt nghiệp năm 2025, bản 1.docx',
    ]);
    for (const file of files)
      expect(pathOf(workspace, file).slice(0, 2)).toEqual(['Danh sách trích ngang', 'Truy vết 2026']);
    for (const row of listsIn(workspace)) {
      const file = fileOf(workspace, row['Mã tệp .docx']);
      expect(String(row['Mở văn bản'])).toContain(file.id);
      expect(String(row['SHA-256 số liệu chốt'])).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('the list says class, level, cohort, the people by Tên, and who signs', () => {
    const workspace = college();
    printAll(workspace);
    const lines = linesOf(workspace, 1);
    expect(lines).toContain('DANH SÁCH TRÍCH NGANG CỦA HSSV LỚP OT1');
    expect(lines).toContain('TRÌNH ĐỘ TRUNG CẤP KHÓA 59');
    expect(lines.filter((line) => ['Mai', 'Páo', 'Thức'].includes(line))).toEqual(['Mai', 'Páo', 'Thức']);
    expect(lines).toContain('20/11/2004');
    expect(lines).toContain('0374567890');
    expect(lines.slice(-4)).toEqual([
      'PHÒNG CÔNG TÁC HSSV',
      'Sơn La, ngày …… tháng …… năm 2026',
      'GIÁO VIÊN CHỦ NHIỆM',
      'Quàng Văn Tiến',
    ]);
  });

  test('the page of step 3 offers it beside the blue button, and opens the folder afterwards', () => {
    const workspace = college();
    const [first, ...others] = press(workspace, 'readStep', { step: 3 }).actions;
    expect(first).toMatchObject({ method: 'checkRoster' });
    expect(others).toContainEqual(
      expect.objectContaining({ method: 'printRosters', label: 'In BM.CTHS.06.01', rare: true }),
    );
    const { folderUrl } = printAll(workspace);
    expect(press(workspace, 'readStep', { step: 3 }).links).toEqual([
      { label: 'Mở các bản in BM.CTHS.06.01', url: folderUrl },
    ]);
  });

  test('asked for one class it prints that one', () => {
    const workspace = college();
    expect(press(workspace, 'printRosters', { classes: ['kt2 k59'] })).toMatchObject({
      printed: 1,
      total: 1,
    });
    expect(summaryOf(workspace)).toEqual(['2025 KT2 K59 bản 1: Dự thảo']);
    expect(press(workspace, 'printRosters', { classes: ['XX9'] })).toMatchObject({
      state: 'done',
      total: 0,
      folderUrl: null,
    });
  });

  test('graduates of several years stand in lists of their years; a row that cannot be used is left out and counted', () => {
    const workspace = college();
    typeTable(
      workspace,
      'Danh sách',
      `
Họ và | Tên | Ngày tốt nghiệp | Lớp | Khóa
Lò Văn | Cương | 15/07/2024 | KT2 | K59
Lò Văn | Đức | | KT2 | K59
`,
    );
    expect(printAll(workspace)).toMatchObject({ printed: 3, leftOut: 1 });
    const older = printsIn(workspace).find(({ name }) => name.includes('2024'));
    expect(older && pathOf(workspace, older).slice(0, 2)).toEqual([
      'Danh sách trích ngang',
      'Tốt nghiệp 2024',
    ]);
    expect(linesOf(workspace, 0)).toContain('Cương');
    expect(listsIn(workspace).flatMap((_, at) => linesOf(workspace, at))).not.toContain('Đức');
  });
});

describe('printing again', () => {
  test('makes nothing while no list changed, also on another day', () => {
    const workspace = college();
    printAll(workspace);
    const before = JSON.stringify([printsIn(workspace), papers(workspace)]);
    workspace.world.clock = new Date(Date.parse(workspace.world.clock) + 3 * 86_400_000).toISOString();
    expect(printAll(workspace)).toMatchObject({ printed: 0, unchanged: 2, done: 2 });
    expect(JSON.stringify([printsIn(workspace), papers(workspace)])).toBe(before);
  });

  test('makes a new version of the class that changed beside the old one', () => {
    const workspace = college();
    printAll(workspace);
    typeCell(workspace, 'Danh sách', rowOf(workspace, 'Hoa'), 'Nơi công tác', 'UBND xã Chiềng Sơ');
    expect(printAll(workspace)).toMatchObject({ printed: 1, unchanged: 1 });
    expect(summaryOf(workspace)).toEqual([
      '2025 KT2 K59 bản 1: Dự thảo',
      '2025 OT1 K59 bản 1: Dự thảo',
      '2025 KT2 K59 bản 2: Dự thảo',
    ]);
    expect(linesOf(workspace, 0)).not.toContain('UBND xã Chiềng Sơ');
    expect(linesOf(workspace, 2)).toContain('UBND xã Chiềng Sơ');
  });

  test('a sorted tab is no change', () => {
    const workspace = college();
    printAll(workspace);
    const sheet = workspace.world.spreadsheet.sheets.find(({ name }) => name === 'Danh sách');
    const [header, ...rows] = sheet?.rows.slice(0, 6) ?? [];
    if (sheet && header) sheet.rows.splice(0, 6, header, ...rows.reverse());
    expect(printAll(workspace)).toMatchObject({ printed: 0, unchanged: 2 });
  });

  test('without its template nothing is printed, the message says what to do, and Thiết lập does it', () => {
    const workspace = college();
    printAll(workspace);
    const own = Object.entries(workspace.world.files).filter(
      ([, { appProperties }]) => appProperties['template'] === 'roster',
    );
    for (const [id] of own) Reflect.deleteProperty(workspace.world.files, id);
    expect(refusal(workspace, 'printRosters', {}).message).toContain('Mẫu danh sách trích ngang');
    press(workspace, 'setUp', {});
    expect(printAll(workspace)).toMatchObject({ printed: 0, unchanged: 2 });
  });
});

describe('B4: stopped anywhere', () => {
  test('and the roster changed before the next press, the new list is made and none lies about without its row', () => {
    let again = 0;
    for (let k = 1; ; k += 22) {
      const workspace = college();
      if (!pressStopped(workspace, 'printRosters', {}, k)) break;
      typeCell(workspace, 'Danh sách', rowOf(workspace, 'Hoa'), 'Nơi công tác', 'UBND xã Chiềng Sơ');
      printAll(workspace);
      const ids = listsIn(workspace).map((row) => String(row['Mã tệp .docx']));
      expect({ k, ids: [...ids].sort() }).toEqual({
        k,
        ids: printsIn(workspace)
          .map(({ id }) => id)
          .sort(),
      });
      const newest = listsIn(workspace)
        .filter((row) => row['Đợt'] === '2025 KT2 K59')
        .pop();
      expect({ k, said: textOf(workspace, newest?.['Mã tệp .docx']).includes('UBND xã Chiềng Sơ') }).toEqual({
        k,
        said: true,
      });
      again += Number(newest?.['Bản'] === 2);
    }
    expect(again).toBeGreaterThan(0);
  });
});

describe('a whole college', () => {
  const large = once(() => {
    const workspace = Workspace.create({ seed: 7 });
    fillWorkspace(workspace, { graduates: 300, seed: 3 });
    return workspace;
  });

  test('is printed with every class once and every row once or counted as left out', () => {
    const workspace = large();
    const last = printAll(workspace);
    const periods = listsIn(workspace).map((row) => row['Đợt']);
    expect(last).toMatchObject({ state: 'done', done: last.total, total: periods.length });
    expect(new Set(periods).size).toBe(periods.length);
    const rows = rowsOf(workspace, 'Danh sách').length;
    const ordinals = listsIn(workspace).map(
      (_, at) => linesOf(workspace, at).filter((line) => /^\d{1,2}$/.test(line)).length,
    );
    expect(last.leftOut).toBeGreaterThan(0);
    expect(ordinals.reduce((sum, count) => sum + count, 0) + last.leftOut).toBe(rows);
  });

  test('with the page closed the dispatcher goes on with it, and Home says how far it is', () => {
    const workspace = large();
    const { state, done, total, pause } = press(workspace, 'printRosters', {});
    expect({ state, pause }).toEqual({ state: 'running', pause: 'pausePrinting' });
    expect(done).toBeLessThan(total);
    const running = { state: 'running', label: 'Đang in danh sách', done, total, pause };
    expect(press(workspace, 'readHome', {}).running).toEqual({ step: 3, progress: running });
    expect(press(workspace, 'readStep', { step: 3 }).running).toEqual(running);
    passHours(workspace, 1);
    expect(listsIn(workspace).filter((row) => row['Tình trạng'] === 'Dự thảo')).toHaveLength(total);
    expect(press(workspace, 'readHome', {}).running).toBeNull();
    expect(press(workspace, 'printRosters', {})).toMatchObject({ state: 'done', printed: 0 });
  });

  test('paused by anybody, nothing is printed until somebody presses again', () => {
    const workspace = large();
    const { done, total } = press(workspace, 'printRosters', {});
    press(workspace, 'pausePrinting', {}, { as: COLLEAGUE });
    expect(press(workspace, 'readHome', {}).running).toBeNull();
    passHours(workspace, 2);
    expect(printsIn(workspace)).toHaveLength(done);
    expect(printAll(workspace)).toMatchObject({ state: 'done', done: total });
  });

  test('paused while it runs, it says so and that nothing goes on by itself', () => {
    const workspace = large();
    const onCall = () => {
      if (printsIn(workspace).length > 0) workspace.world.properties.document['printing.paused'] = 'true';
      return undefined;
    };
    const { state, done, total, pause } = press(workspace, 'printRosters', {}, { onCall });
    expect({ state, pause }).toEqual({ state: 'paused', pause: undefined });
    expect(done).toBeLessThan(total);
    expect(press(workspace, 'readHome', {}).running).toBeNull();
  });

  test('a bad input is refused', () => {
    expect(call(college(), 'printRosters', '{"classes":"KT2"}').ok).toBe(false);
  });
});
