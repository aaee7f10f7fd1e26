// Step 6: the report has the frozen numbers, each can be traced to its rows, and no version ever touches another.
import { createHash } from 'node:crypto';
import { applyAct, sheetNamed } from '../../local/act';
import { fillWorkspace } from '../../local/college/fill-workspace';
import { openDocx } from '../../local/docx/docx-parts';
import { docxText } from '../../local/docx/docx-text';
import { replaceInDocx } from '../../local/docx/replace-in-docx';
import { simulate } from '../../local/respond';
import { MIME, type DriveFile } from '../../local/world/drive';
import { Workspace } from '../../local/workspace/workspace';
import { press, pressOn, pressStopped, refusal } from './support/desk';
import { formOf } from './support/form-shape';
import { countLines, type Graduation, type Line } from './support/recount';
import { answer, EMPLOYED } from './support/respondents';
import { once } from './support/small-college';
import { cellOf, rowsOf, type TabRow } from './support/tabs';

const answered = once(() => {
  const workspace = Workspace.create({ seed: 7 });
  fillWorkspace(workspace, { graduates: 160, seed: 7 });
  press(workspace, 'checkRoster', {});
  pressOn(workspace, 'openSurvey');
  pressOn(workspace, 'sendInvitations');
  simulate(workspace, formOf(workspace).id, { rate: 0.9 });
  press(workspace, 'pullResponses', {});
  return workspace;
});
const reported = once(() => {
  const workspace = answered();
  press(workspace, 'createReport', {});
  return workspace;
});

const papers = (workspace: Workspace): TabRow['cells'][] =>
  rowsOf(workspace, 'Hồ sơ').map(({ cells }) => cells);
const fileOf = ({ world }: Workspace, id: unknown): DriveFile => {
  const file = world.files[String(id)];
  if (!file) throw new Error(`no file ${String(id)}`);
  return file;
};
const bytesOf = (workspace: Workspace, id: unknown): Uint8Array =>
  workspace.objects.get(fileOf(workspace, id).content ?? '');
const textOf = (workspace: Workspace, id: unknown): string => docxText(bytesOf(workspace, id));

/** The records of the snapshot, counted by the tests' own rules. */
const frozenLines = (workspace: Workspace, version = 0): Line[] => {
  const text = Buffer.from(bytesOf(workspace, papers(workspace)[version]?.['Mã số liệu chốt'])).toString(
    'utf8',
  );
  const { records } = JSON.parse(text) as { records: Graduation[] };
  return countLines(records);
};
const lineOf = (lines: readonly Line[], breakdown: string, group: string, indicator: string): Line => {
  const line = lines.find(
    (each) => each.breakdown === breakdown && each.group === group && each.indicator === indicator,
  );
  if (!line) throw new Error(`no ${breakdown} ${group} ${indicator}`);
  return line;
};
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
  });

  test('has a row for every class and major with its frozen numbers, small groups hidden, no name and no contact', () => {
    const workspace = reported();
    const text = textOf(workspace, papers(workspace)[0]?.['Mã tệp .docx']);
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

describe('B3: another press', () => {
  test('makes version 2 from the numbers of now, and leaves everything of version 1 as people left it', () => {
    const workspace = reported();
    const [first] = papers(workspace);
    const doc = fileOf(workspace, first?.['Mã văn bản']);
    doc.name = 'Báo cáo, Hiệu trưởng đã xem';
    const ids = ['Mã văn bản', 'Mã tệp .docx', 'Mã số liệu chốt'].map((header) => first?.[header]);
    const before = JSON.stringify(ids.map((id) => fileOf(workspace, id)));
    const silent = rowsOf(workspace, 'Danh sách').find(({ cells }) => {
      const key = cells['Khóa dòng'];
      return key !== '' && !rowsOf(workspace, 'Phản hồi').some((row) => row.cells['Khóa dòng'] === key);
    });
    answer(workspace, String(silent?.cells['Mã HSSV']), EMPLOYED);
    press(workspace, 'pullResponses', {});
    expect(press(workspace, 'createReport', {}).version).toBe(2);
    const rows = papers(workspace);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(first);
    expect(JSON.stringify(ids.map((id) => fileOf(workspace, id)))).toBe(before);
    expect(frozenLines(workspace, 1)[0]?.numerator).toBe((frozenLines(workspace, 0)[0]?.numerator ?? 0) + 1);
    expect(textOf(workspace, rows[1]?.['Mã tệp .docx'])).not.toBe(textOf(workspace, first?.['Mã tệp .docx']));
  });

  test('P18: after a stop at any twentieth call there is one version, whole, of the numbers that were frozen', () => {
    const kinds = ({ world }: Workspace): string[] =>
      Object.values(world.files)
        .filter(({ appProperties }) => 'paper' in appProperties)
        .map(({ mimeType }) => mimeType)
        .sort();
    let k = 20;
    for (; ; k += 20) {
      const workspace = answered();
      if (!pressStopped(workspace, 'createReport', {}, k)) break;
      // Where the row calls it finished, a press would be for another version; any other action ends what is left.
      if (papers(workspace)[0]?.['Tình trạng'] === 'Dự thảo') press(workspace, 'updateIndicators', {});
      else expect(press(workspace, 'createReport', {}).version).toBe(1);
      expect(papers(workspace).map((row) => [row['Bản'], row['Tình trạng']])).toEqual([[1, 'Dự thảo']]);
      expect(kinds(workspace)).toEqual(['application/json', MIME.doc, MIME.docx].sort());
      expect(rowsOf(workspace, 'Việc dở')).toEqual([]);
    }
    expect(k).toBeGreaterThan(100);
  });
});

describe('B18: the rows behind a number', () => {
  const parts = ['numerator', 'denominator'] as const;

  test('are as many as the number says, and stand where the tab shows them', () => {
    const workspace = reported();
    for (const { indicator, breakdown, group, ...counts } of frozenLines(workspace)) {
      if (breakdown !== 'all' && (breakdown !== 'class' || indicator !== 'employedOfAnswered')) continue;
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
    const { world } = workspace;
    applyAct(world, world.spreadsheet, sheetNamed(world.spreadsheet, 'Danh sách'), {
      kind: 'sort',
      column: 'Tên',
      ascending: false,
    });
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

describe('the office’s own template', () => {
  const editTemplate = (workspace: Workspace, find: string, replace: string): void => {
    const template = Object.values(workspace.world.files).find(
      ({ appProperties }) => appProperties['template'] === 'report',
    );
    if (!template?.content) throw new Error('no template');
    const { bytes, occurrences } = replaceInDocx(workspace.objects.get(template.content), [
      { find, replace, matchCase: true },
    ]);
    if (occurrences[0] === 0) throw new Error(`the template has no ${find}`);
    template.content = workspace.objects.put(bytes);
  };

  test('with a misspelt tag is refused in its sentence, and nothing is frozen or made', () => {
    const workspace = answered();
    editTemplate(workspace, '{ten_truong}', '{ten_trường}');
    const files = Object.keys(workspace.world.files);
    expect(refusal(workspace, 'createReport', {}).message).toBe(
      'Mẫu báo cáo: chỗ điền {ten_trường} viết sai. Sửa thành {ten_truong}.',
    );
    expect(papers(workspace)).toEqual([]);
    expect(Object.keys(workspace.world.files)).toEqual(files);
    editTemplate(workspace, '{ten_trường}', '{ten_truong}');
    expect(press(workspace, 'createReport', {}).version).toBe(1);
  });

  test('in the office’s own words is what the report is made from', () => {
    const workspace = answered();
    editTemplate(workspace, 'KẾT QUẢ CHÍNH', 'NHỮNG KẾT QUẢ ĐÁNG CHÚ Ý');
    press(workspace, 'createReport', {});
    expect(textOf(workspace, papers(workspace)[0]?.['Mã văn bản'])).toContain('NHỮNG KẾT QUẢ ĐÁNG CHÚ Ý');
  });
});
