/** Step 6: the report has the frozen numbers, and each number can be traced to its rows. */
import { createHash } from 'node:crypto';
import { pasteRows, sheetNamed } from '../../local/act';
import { openDocx } from '../../local/docx/docx-parts';
import { MIME } from '../../local/world/drive';
import { press, refusal } from './support/desk';
import type { Line } from './support/recount';
import { bytesOf, fileOf, frozenLines, lineOf, papers, reported, textOf } from './support/report';
import { act, cellOf, rowsOf } from './support/tabs';

const percent = ({ numerator, denominator }: Line): string =>
  `${(Math.round((numerator * 1000) / denominator) / 10).toFixed(1).replace('.', ',')}%`;

describe('S1.28, P35–P37: the report', () => {
  test('says the three employment rates, the response rate and the match as the frozen answers give them', () => {
    const workspace = reported();
    const text = textOf(workspace, papers(workspace)[0]?.['Mã tệp .docx']);
    const lines = frozenLines(workspace);
    const rate = (indicator: string): string => {
      const line = lineOf(lines, 'all', 'Toàn trường', indicator);
      return `${percent(line)} (${line.numerator}/${line.denominator})`;
    };
    expect(text).toContain(`tỷ lệ phản hồi ${rate('responseRate')}`);
    expect(text).toContain(`Có việc làm trên số người tốt nghiệp: ${rate('employedOfGraduates')}.`);
    expect(text).toContain(`Có việc làm trên số người trả lời: ${rate('employedOfAnswered')}.`);
    expect(text).toContain(
      `Có việc làm hoặc học tiếp trên số người trả lời: ${rate('employedOrStudyingOfAnswered')}.`,
    );
    expect(text).toContain(`đúng ngành ${rate('fieldMatch.same')}`);
    // Appendix IV: name, n/N and rate stand in neighbouring cells.
    const fitting = lineOf(lines, 'all', 'Toàn trường', 'fitting6OfAnswered');
    expect(text).toContain(
      `Việc phù hợp trong 6 tháng, trên số trả lời\n${fitting.numerator}/${fitting.denominator}\n${percent(fitting)}\n`,
    );
  });

  test('has a row for every class and major with its frozen numbers, small groups hidden, no name and no contact', () => {
    const workspace = reported();
    // The principal signs with a name that a graduate may bear too.
    const text = textOf(workspace, papers(workspace)[0]?.['Mã tệp .docx']).replace('\nGiàng A Páo\n', '\n');
    const lines = frozenLines(workspace);
    let shown = 0;
    for (const { breakdown, group } of lines.filter(({ indicator }) => indicator === 'responseRate')) {
      if (breakdown !== 'class' && breakdown !== 'major') continue;
      const line = (indicator: string): Line => lineOf(lines, breakdown, group, indicator);
      const [all, employed] = [line('responseRate'), line('employedOfAnswered')];
      const row = [group, all.denominator, all.numerator, percent(all)].join('\n');
      expect(text).toContain(`\n${row}\n`);
      const open = `\n${row}\n${employed.numerator}\n${percent(line('employedOfGraduates'))}\n`;
      if (text.includes(open)) shown += 1;
      else expect(text).toContain(`\n${row}\nđã ẩn\n`);
      if (all.numerator > 0 && all.numerator < 5) expect(text).toContain(`\n${row}\nđã ẩn\n`);
    }
    expect(shown).toBeGreaterThan(5);
    const people = rowsOf(workspace, 'Danh sách').map(({ cells }) => cells);
    const named = people.filter((cells) =>
      text.includes(`${String(cells['Họ và'])} ${String(cells['Tên'])}`),
    );
    expect(named).toEqual([]);
    expect(text).not.toMatch(/0\d{9}|@/);
  });

  test('has its chart as a picture', () => {
    const workspace = reported();
    const media = Object.keys(
      openDocx(bytesOf(workspace, papers(workspace)[0]?.['Mã tệp .docx'])).files,
    ).filter((name) => name.endsWith('.png'));
    expect(media).toHaveLength(1);
  });

  test('stands in the campaign’s folder as .docx and as a Doc of the same text, and in tab Hồ sơ', () => {
    const workspace = reported();
    const [row, ...others] = papers(workspace);
    const [docx, doc] = [fileOf(workspace, row?.['Mã tệp .docx']), fileOf(workspace, row?.['Mã văn bản'])];
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Loại: 'Báo cáo', Đợt: '2026', Bản: 1, 'Tình trạng': 'Dự thảo' });
    expect([docx.mimeType, doc.mimeType]).toEqual([MIME.docx, MIME.doc]);
    for (const file of [docx, doc])
      expect(file.parents.map((id) => fileOf(workspace, id).name)).toEqual(['Truy vết 2026']);
    expect(textOf(workspace, doc.id)).toBe(textOf(workspace, docx.id));
    expect(String(row?.['Mở văn bản'])).toContain(doc.id);
  });

  test('is bound to its snapshot by the SHA-256 of the stored file, which holds no name and no contact', () => {
    const workspace = reported();
    const [row] = papers(workspace);
    const bytes = bytesOf(workspace, row?.['Mã số liệu chốt']);
    expect(row?.['SHA-256 số liệu chốt']).toBe(createHash('sha256').update(bytes).digest('hex'));
    const text = Buffer.from(bytes).toString('utf8');
    const people = rowsOf(workspace, 'Danh sách').map(({ cells }) => cells);
    for (const header of ['Số điện thoại', 'Email', 'Mã HSSV'])
      expect(people.filter((cells) => cells[header] !== '' && text.includes(String(cells[header])))).toEqual(
        [],
      );
  });
});

describe('B18: the rows behind a number', () => {
  const parts = ['numerator', 'denominator'] as const;

  test('are as many as the number says, and stand where the tab shows them', () => {
    const workspace = reported();
    const asked = frozenLines(workspace).filter(({ indicator, breakdown }) =>
      breakdown === 'all'
        ? ['responseRate', 'fitting6OfAnswered', 'region.1', 'joinIn.2', 'updatedOfCohort'].includes(
            indicator,
          )
        : ['sex', 'level'].includes(breakdown) && indicator === 'employedOfAnswered',
    );
    for (const { indicator, breakdown, group, ...counts } of asked) {
      for (const part of breakdown === 'all' ? parts : parts.slice(0, 1)) {
        const where = { indicator, breakdown: breakdown as 'all', group, part };
        const { rows } = press(workspace, 'readRowsBehind', where);
        expect({ ...where, count: rows.length }).toEqual({ ...where, count: counts[part] });
        for (const { row, graduationKey } of rows.slice(0, 3))
          expect(cellOf(workspace, 'Danh sách', row, 'Khóa dòng')).toBe(graduationKey);
      }
    }
  });

  test('are found again after the tab was sorted', () => {
    const workspace = reported();
    const where = {
      indicator: 'employedOfAnswered',
      breakdown: 'all',
      group: 'Toàn trường',
      part: 'numerator',
    } as const;
    const before = press(workspace, 'readRowsBehind', where).rows;
    act(workspace, 'Danh sách', { kind: 'sort', column: 'Tên', ascending: false });
    const after = press(workspace, 'readRowsBehind', where).rows;
    expect(new Set(after.map(({ graduationKey }) => graduationKey))).toEqual(
      new Set(before.map(({ graduationKey }) => graduationKey)),
    );
    expect(after.map(({ row }) => row)).not.toEqual(before.map(({ row }) => row));
    for (const { row, name } of after)
      expect(name).toContain(
        String(cellOf(workspace, 'Danh sách', row, 'Tên'))
          .normalize('NFC')
          .trim(),
      );
  });

  test('of an indicator that does not exist are refused in words', () => {
    const problem = refusal(reported(), 'readRowsBehind', {
      indicator: 'hạnh phúc',
      breakdown: 'all',
      group: 'Toàn trường',
      part: 'numerator',
    });
    expect(problem.message).toBe('Không có chỉ tiêu “hạnh phúc”. Tải lại trang rồi chọn lại.');
  });
});

describe('P34, B17: the indicators in pictures, and the years', () => {
  test('S2.50, B18: lights and bars of the sidebar say what the frozen numbers say', () => {
    const workspace = reported();
    const lines = frozenLines(workspace);
    const view = press(workspace, 'readKpi', { indicator: 'fitting6OfAnswered', breakdown: 'sex' });
    for (const { group, numerator, denominator } of view.bars)
      expect(lineOf(lines, 'sex', group, 'fitting6OfAnswered')).toMatchObject({ numerator, denominator });
    expect(view.bars.map(({ group }) => group)).toEqual(['Nam', 'Nữ', 'Chưa rõ']);
    const updated = lineOf(lines, 'all', 'Toàn trường', 'updatedOfCohort');
    const light = view.lights.find(({ indicator }) => indicator === 'updatedOfCohort');
    expect(light?.value).toBe(`${percent(updated)} (${updated.numerator}/${updated.denominator})`);
    const reached = (updated.numerator * 100) / updated.denominator;
    expect(light?.light).toBe(reached > 80 ? 'green' : reached >= 70 ? 'yellow' : 'red');
    // The network's page says the same number.
    press(workspace, 'switchGroup', { group: 'information', on: true });
    const [figure] = press(workspace, 'readRegisters', {}).figures;
    expect(figure).toEqual({
      label: 'Khóa mới (tốt nghiệp 2025) đã cập nhật trong năm',
      value: `${light?.value ?? ''}, chỉ tiêu trên 80%: ${reached > 80 ? 'đạt' : 'chưa đạt'}`,
    });
  });

  test('the ethnic group is a breakdown only where the office has switched it on', () => {
    const workspace = reported();
    const codes = (): string[] => press(workspace, 'readKpi', {}).breakdowns.map(({ code }) => code);
    expect(codes()).not.toContain('ethnicGroup');
    const setting = rowsOf(workspace, 'Cấu hình').find(
      ({ cells }) => cells['Tên'] === 'Phân tổ theo dân tộc',
    );
    act(workspace, 'Cấu hình', { kind: 'edit', cell: `C${setting?.row ?? 0}`, value: 'Có' });
    expect(codes()).toContain('ethnicGroup');
    const { bars } = press(workspace, 'readKpi', { indicator: 'responseRate', breakdown: 'ethnicGroup' });
    expect(bars.length).toBeGreaterThan(2);
  });

  test('P34: years typed by hand, a year that nobody knows and employers stand in one chart and in the next report', () => {
    const workspace = reported();
    press(workspace, 'updateYearly', {});
    const rows = [
      ['2022', 'responseRate', '', '', '60', '100'],
      ['2024', 'responseRate', '', '', '70', '100'],
      ['2024', 'employedOfAnswered', '', '', '50', '70'],
    ];
    const below = rowsOf(workspace, 'Số liệu các năm').length + 2;
    pasteRows(workspace.world, sheetNamed(workspace.world.spreadsheet, 'Số liệu các năm'), rows, `A${below}`);
    press(workspace, 'switchGroup', { group: 'information', on: true });
    const faculty = String(rowsOf(workspace, 'Lớp')[0]?.cells['Khoa']);
    const opinion = { as: 'Nhà tuyển dụng', faculty, programme: 'Kế toán', date: '2025-05-05' };
    const added = press(workspace, 'addToRegister', {
      register: 'employerAnswers',
      values: { ...opinion, company: 'HTX Hoa Ban', name: 'Lò Văn Nam' },
    });
    expect(added).toMatchObject({ added: true, problems: [] });
    press(workspace, 'updateYearly', {});
    const lines = rowsOf(workspace, 'Xu hướng các năm').map(({ cells }) => cells);
    expect(lines.map((cells) => [cells['Năm'], cells['Ghi chú']])).toEqual([
      ['2022', 'Số gõ tay, chưa rõ cách tính'],
      ['2023', 'Chưa có số liệu'],
      ['2024', 'Số gõ tay, chưa rõ cách tính'],
      ['2025', ''],
    ]);
    expect(lines[3]?.['Nơi tuyển dụng đã lấy ý kiến']).toBe(1);
    const [chart, ...others] = sheetNamed(workspace.world.spreadsheet, 'Xu hướng các năm').charts;
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: 'LINE', options: { interpolateNulls: false } });
    press(workspace, 'createReport', {});
    const text = textOf(workspace, papers(workspace)[1]?.['Mã tệp .docx']);
    expect(text).toContain('2022\n60/100\n60,0%\n–\n–\n–\n–\n2023\n–\n');
    expect(text).toContain('Năm 2023: Chưa có số liệu.');
    expect(text).toContain('Hình IV.1.');
  });

  test('each year’s figures come from the report’s frozen numbers, beside the standard; a changed file is refused', () => {
    const workspace = reported();
    press(workspace, 'updateYearly', {});
    const rows = rowsOf(workspace, 'Số liệu các năm').map(({ cells }) => cells);
    const [paper] = papers(workspace);
    const lines = frozenLines(workspace);
    for (const cells of rows) {
      const line = lineOf(lines, 'all', 'Toàn trường', String(cells['Mã chỉ tiêu']));
      expect(cells).toMatchObject({ 'Tử số': line.numerator, 'Mẫu số': line.denominator });
      expect(cells['SHA-256 số liệu chốt']).toBe(paper?.['SHA-256 số liệu chốt']);
    }
    expect(rows.length).toBeGreaterThan(10);
    const view = press(workspace, 'readYearly', {});
    expect(view.standards.map(({ years }) => years).every((years) => years.join() === '2023,2024,2025')).toBe(
      true,
    );
    expect([view.missing.join(), view.standards[0]?.lines[0]?.verdict]).toEqual(['2023,2024', 'đạt 1/3 năm']);
    expect(view.standards.map(({ standard }) => standard).join()).toContain('TT 14/2024');
    const file = fileOf(workspace, paper?.['Mã số liệu chốt']);
    file.content = workspace.objects.put(new TextEncoder().encode('{"records":[]}'));
    const problem = refusal(workspace, 'updateYearly', {});
    expect(problem.message).toContain('tệp số liệu chốt đã bị sửa');
  });
});
