/** The papers around plan and report, their templates, the solutions: made from what the office typed, each version beside the older one. */
import { fillTemplate } from '../../src/domain/documents/fill-template';
import { openDocx } from '../../local/docx/docx-parts';
import { TEMPLATE_NAMES } from '../../src/domain/documents/made-kinds';
import { templateMarkOf } from '../../src/domain/documents/template-mark';
import type { Workspace } from '../../local/workspace/workspace';
import { pulledCollege } from '../../local/sweep/stage';
import { press, refusal } from './support/desk';
import { bytesOf, fileOf, papers, textOf } from './support/report';
import { once } from './support/small-college';
import { rowsOf, typeCell, typeTable } from './support/tabs';

const made = (workspace: Workspace, kind: string) => papers(workspace).filter(({ Loại }) => Loại === kind);
const wordsOf = (workspace: Workspace, kind: string, version = 1): string =>
  textOf(workspace, made(workspace, kind)[version - 1]?.['Mã văn bản']);

const settingRow = (workspace: Workspace, name: string): number =>
  rowsOf(workspace, 'Cấu hình').find(({ cells }) => cells['Tên'] === name)?.row ?? 0;
const typeSetting = (workspace: Workspace, name: string, value: string): void =>
  typeCell(workspace, 'Cấu hình', settingRow(workspace, name), 'Nội dung', value);

const SOLUTION = {
  content: 'Rà soát thời lượng thực tập ngành Kế toán',
  area: 'Đào tạo',
  unit: 'Khoa Kinh tế',
  due: '2026-01-10',
} as const;

/** Two graduates have answered; the office shows small groups to itself; plan, report and every paper around them are made. */
const prepared = once(() => {
  const workspace = pulledCollege();
  typeSetting(workspace, 'Họ tên người đề nghị', 'Nguyễn Thị Lan');
  typeSetting(workspace, 'Nhóm nhỏ phải ẩn, dưới', '0');
  const row = rowsOf(workspace, 'Câu hỏi').find(({ cells }) => cells['Mã'] === 'employer')?.row ?? 0;
  typeCell(workspace, 'Câu hỏi', row, 'Câu hỏi', 'Anh/chị đang làm ở đâu?');
  press(workspace, 'addSolution', SOLUTION);
  press(workspace, 'addSolution', SOLUTION);
  typeTable(
    workspace,
    'Giải pháp',
    'Giải pháp | Lĩnh vực | Tình trạng\nGiữ nhóm lớp 12 tháng sau tốt nghiệp | Quản lý HSSV |\nBỏ qua | Tuyển sinh | Không làm',
  );
  press(workspace, 'createPlan', {});
  press(workspace, 'createReport', {});
  for (const kind of ['planSubmission', 'publicReport', 'fileIndex', 'questionnaire'] as const)
    press(workspace, 'createDocument', { kind });
  return workspace;
});

const templateFile = (workspace: Workspace, name: string) => {
  const file = Object.values(workspace.world.files).find(
    (each) => each.name === `${name}.docx` && !each.trashed,
  );
  if (!file) throw new Error(`no template ${name}`);
  return file;
};

/** Somebody edits a template in Word: what stands between two tags, or a tag itself. */
const editTemplate = (workspace: Workspace, name: string, from: string, to: string): void => {
  const file = templateFile(workspace, name);
  const zip = openDocxOf(workspace, file.content ?? '');
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(from)) throw new Error(`${name} has no ${from}`);
  zip.file('word/document.xml', xml.replace(from, to));
  file.content = workspace.objects.put(zip.generate({ type: 'uint8array' }));
};
const openDocxOf = ({ objects }: Workspace, content: string) => openDocx(objects.get(content));

describe('BM.CTHS.06.02 on paper (S1.36)', () => {
  test('asks what tab Câu hỏi asks, in the office’s words, with its code on every page and where each answer leads', () => {
    const workspace = prepared();
    const text = wordsOf(workspace, 'Phiếu khảo sát');
    expect(text).toContain('Anh/chị đang làm ở đâu?');
    expect(text).toContain('☐ Không (→ dừng, nộp phiếu)');
    expect(text).toContain('☐ Đi học tiếp (→ phần D)');
    const file = openDocx(bytesOf(workspace, made(workspace, 'Phiếu khảo sát')[0]?.['Mã tệp .docx']));
    const footers = Object.keys(file.files).filter((name) => /footer\d+\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const footer of footers) expect(file.file(footer)?.asText()).toContain('BM.CTHS.06.02');
    expect(text).not.toMatch(/[{}]/);
  });
});

describe('Tờ trình (S1.12, S2.3)', () => {
  test('puts the newest version before the principal: three points, its hash, the proposer’s title and name', () => {
    const workspace = prepared();
    const text = wordsOf(workspace, 'Tờ trình kế hoạch');
    for (const words of [
      'Số: ……/TTr-CTHSSV',
      'Kính gửi: Hiệu trưởng Trường Cao đẳng Hoa Ban',
      '1. Đối tượng: 2 người tốt nghiệp năm 2025, 1 lớp.',
      'TRƯỞNG PHÒNG',
      'Nguyễn Thị Lan',
      '- Như trên;',
      String(made(workspace, 'Kế hoạch')[0]?.['SHA-256 số liệu chốt']).slice(0, 16),
    ])
      expect(text).toContain(words);
  });

  test('without the paper it says which step makes it, and leaves no half row', () => {
    const workspace = pulledCollege();
    expect(refusal(workspace, 'createDocument', { kind: 'reportSubmission' }).message).toBe(
      'Chưa có báo cáo. Vào bước 6, bấm Chốt số liệu, tạo báo cáo.',
    );
    expect(made(workspace, 'Tờ trình báo cáo')).toEqual([]);
  });
});

describe('The public version (S1.32)', () => {
  test('has the report’s own numbers (one hash), and hides small groups although the office shows them itself', () => {
    const workspace = prepared();
    const [full] = made(workspace, 'Báo cáo');
    const [open] = made(workspace, 'Báo cáo công khai');
    expect(open?.['SHA-256 số liệu chốt']).toBe(full?.['SHA-256 số liệu chốt']);
    expect(wordsOf(workspace, 'Báo cáo')).toContain('100,0% (2/2)');
    const text = wordsOf(workspace, 'Báo cáo công khai');
    expect(text).toContain('(Bản công khai)');
    expect(text).toContain('đã ẩn');
    expect(text).not.toContain('Có việc làm trên số người trả lời: 100,0%');
    expect(text).not.toContain('KT2 K59');
    expect(text).not.toContain('Nguyễn Thị Lan');
  });
});

describe('Danh mục hồ sơ (S1.33)', () => {
  test('lists the four parts with version, state and hash, and names what is missing', () => {
    const text = wordsOf(prepared(), 'Danh mục hồ sơ');
    for (const words of [
      'Kế hoạch truy vết',
      'Kế hoạch điều tra, truy vết người tốt nghiệp năm 2025',
      'Bảng tổng hợp, phiếu trả lời: 2/2 người',
      'Bản 1, dự thảo',
      'Danh sách trích ngang HSSV, BM.CTHS.06.01: thời gian lưu tối thiểu vĩnh viễn; nơi lưu: Phòng CT HSSV.',
      'Còn thiếu: Kế hoạch đã ban hành; Danh sách trích ngang đã in; Phiếu khảo sát (bản in); Báo cáo đã ban hành.',
    ])
      expect(text).toContain(words);
  });

  test('made again is a version beside the old one, which stays as it was', () => {
    const workspace = prepared();
    const before = wordsOf(workspace, 'Danh mục hồ sơ');
    press(workspace, 'createDocument', { kind: 'fileIndex' });
    expect(made(workspace, 'Danh mục hồ sơ').map(({ Bản }) => Bản)).toEqual([1, 2]);
    expect(wordsOf(workspace, 'Danh mục hồ sơ')).toBe(before);
    expect(wordsOf(workspace, 'Danh mục hồ sơ', 2)).not.toBe(before);
  });
});

describe('Kiểm tra mẫu (P35–P39)', () => {
  test('finds nothing wrong in the templates that come with the program, of every kind', () => {
    const { templates, problems } = press(prepared(), 'checkTemplates', {});
    expect(problems).toEqual([]);
    expect(templates).toHaveLength(TEMPLATE_NAMES.length);
    expect(new Set(templates.map(({ state }) => state))).toEqual(new Set(['default']));
  });

  test('names every unknown, missing and misspelt tag, list and condition of all templates at once', () => {
    const workspace = prepared();
    editTemplate(workspace, 'Mẫu kế hoạch', '{pham_vi}', '{phamvi}');
    editTemplate(workspace, 'Mẫu kế hoạch', '{dinh_nghia}', '{so_dien_thoai_phong}');
    editTemplate(workspace, 'Mẫu báo cáo', '{/co_khoa}', '');
    editTemplate(workspace, 'Mẫu phiếu khảo sát', '{#co_ngan}', '{#co_ngang}');
    editTemplate(workspace, 'Mẫu tờ trình', '{de_nghi}', 'Kính đề nghị');
    const { templates, problems } = press(workspace, 'checkTemplates', {});
    const said = problems.map(({ message }) => message).join('\n');
    expect(said).toContain('Mẫu kế hoạch: chỗ điền {phamvi} viết sai. Sửa thành {pham_vi}.');
    expect(said).toContain('Mẫu kế hoạch: chương trình không có chỗ điền {so_dien_thoai_phong}');
    expect(said).toContain('Mẫu báo cáo: phần lặp {#co_khoa} chưa đóng');
    expect(said).toContain('Mẫu phiếu khảo sát: chỗ điền {#co_ngang} viết sai');
    expect(said).toContain('Mẫu tờ trình: thiếu chỗ điền {de_nghi}');
    expect(templates.filter(({ state }) => state === 'edited')).toHaveLength(4);
  });

  test('never overwrites an edited template with a newer default; one that nobody edited gives way to it', () => {
    const workspace = prepared();
    const [plan, report] = [templateFile(workspace, 'Mẫu kế hoạch'), templateFile(workspace, 'Mẫu báo cáo')];
    editTemplate(workspace, 'Mẫu kế hoạch', 'MỤC ĐÍCH', 'MỤC ĐÍCH, YÊU CẦU');
    // As if an earlier version of the program had put another default there.
    const older = fillTemplate(workspace.objects.get(report.content ?? ''), {});
    report.content = workspace.objects.put(older);
    const { document } = workspace.world.properties;
    const known = document['template.report'] ?? '';
    const mark = templateMarkOf(Buffer.from(older).toString('base64'));
    report.appProperties = { ...report.appProperties, default: mark };
    document['template.report'] = `${known.split(' ')[0] ?? ''} ${mark}`;
    press(workspace, 'setUp', {});
    expect(fileOf(workspace, plan.id).trashed).toBe(false);
    expect(textOf(workspace, plan.id)).toContain('MỤC ĐÍCH, YÊU CẦU');
    expect(fileOf(workspace, report.id).trashed).toBe(true);
    expect(templateFile(workspace, 'Mẫu báo cáo').id).not.toBe(report.id);
  });
});

describe('Giải pháp (S1.3, S1.29)', () => {
  test('the tab comes with its first row; the report prints the proposals by area, with who and by when', () => {
    expect(press(pulledCollege(), 'readSolutions', {}).solutions).toEqual([]);
    const text = wordsOf(prepared(), 'Báo cáo');
    expect(text).toContain(
      '- Rà soát thời lượng thực tập ngành Kế toán. Đơn vị thực hiện: Khoa Kinh tế; thời hạn: 10/01/2026.',
    );
    expect(text).toContain('- Giữ nhóm lớp 12 tháng sau tốt nghiệp.');
    expect(text).not.toContain('Bỏ qua');
    expect(text).toContain('Chưa có đề xuất.');
  });
});

describe('Beside the campaign before (S1.28)', () => {
  test('the report compares itself with the snapshot of the earlier report, each rate with n/N', () => {
    const workspace = prepared();
    const row = rowsOf(workspace, 'Hồ sơ').find(({ cells }) => cells['Loại'] === 'Báo cáo')?.row ?? 0;
    // As if the report had been made in the campaign before: its row, and what is known of its files.
    typeCell(workspace, 'Hồ sơ', row, 'Đợt', '2025');
    for (const file of Object.values(workspace.world.files))
      if (file.appProperties['period'] === '2026')
        file.appProperties = { ...file.appProperties, period: '2025' };
    press(workspace, 'createReport', {});
    const text = wordsOf(workspace, 'Báo cáo', 2);
    expect(text).toContain('So với đợt trước');
    expect(text).toContain('Tỷ lệ phản hồi\n100,0% (2/2)\n100,0% (2/2)\n0,0');
    const names = Object.keys(
      openDocx(bytesOf(workspace, made(workspace, 'Báo cáo')[1]?.['Mã tệp .docx'])).files,
    );
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });
});
