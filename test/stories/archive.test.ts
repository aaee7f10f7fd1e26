/** S1.33–S1.36: the file of a campaign in four parts, locked copies with a list of hashes; what is missing is said, what changed is found. */
import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { press, pressStopped, refusal } from './support/desk';
import {
  archive,
  archived,
  check,
  college,
  factsOf,
  fileNamed,
  filesIn,
  noted,
  standing,
  textOf,
} from './support/archived';
import { editDoc } from './support/principal';
import { bytesOf, textOf as wordsIn } from './support/report';
import { bring, pdfBytes } from './support/scan';
import { answer, EMPLOYED } from './support/respondents';
import { openCollege, smallCollege } from './support/small-college';
import { rowsOf } from './support/tabs';

describe('S1.33 Lưu hồ sơ', () => {
  test('puts the four parts and their list into one folder, each file locked and noted with the hash of its bytes', () => {
    const workspace = archived();
    expect(
      filesIn(workspace)
        .map(({ name }) => name)
        .sort(),
    ).toMatchInlineSnapshot(`
     [
       "Báo cáo 2026.docx",
       "Báo cáo 2026.pdf",
       "Bảng tổng hợp phản hồi.csv",
       "Bảng tổng hợp phản hồi.xlsx",
       "Chỉ tiêu.csv",
       "Chỉ tiêu.xlsx",
       "Danh sách HSSV tốt nghiệp.csv",
       "Danh sách HSSV tốt nghiệp.xlsx",
       "Danh sách trích ngang 2025 KT2 K59.docx",
       "Danh sách trích ngang 2025 OT1 K59.docx",
       "Kế hoạch 2026.docx",
       "Kế hoạch 2026.pdf",
       "Mục lục hồ sơ.csv",
       "Mục lục hồ sơ.xlsx",
       "Nhật ký liên hệ.csv",
       "Nhật ký liên hệ.xlsx",
       "Phiếu khảo sát BM.CTHS.06.02.csv",
       "Phiếu khảo sát BM.CTHS.06.02.xlsx",
       "Số liệu chốt 2026.json",
       "Số liệu kế hoạch 2026.json",
     ]
    `);
    expect(filesIn(workspace).every(({ readOnly }) => readOnly)).toBe(true);
    for (const row of noted(workspace))
      expect(createHash('sha256').update(bytesOf(workspace, row['Mã tệp'])).digest('hex')).toBe(
        row['SHA-256'],
      );
    expect(standing(workspace)).toBe('done');
  });

  test('says what each part lacks before it is pressed, and archives what is there', () => {
    const workspace = openCollege();
    expect(factsOf(workspace)).toMatchInlineSnapshot(`
     [
       "1. Kế hoạch truy vết: chưa lập",
       "2. Danh sách HSSV tốt nghiệp: chưa in 2/2 lớp",
       "3. Bảng tổng hợp, phiếu khảo sát: chưa có phản hồi",
       "4. Báo cáo: chưa lập",
       "Nơi lưu, thời hạn: Phòng CT HSSV, Vĩnh viễn",
     ]
    `);
    archive(workspace);
    expect(standing(workspace)).toBe('attention thiếu 4 phần');
    expect(refusal(smallCollege(), 'archiveCampaign', {}).message).toContain('Chưa có đợt khảo sát');
  });

  test('pressed again it makes nothing twice; what changed since stands beside the older version', () => {
    const workspace = archived();
    const before = filesIn(workspace).length;
    archive(workspace);
    expect(filesIn(workspace)).toHaveLength(before);
    answer(workspace, 'CD22KT0002', EMPLOYED);
    press(workspace, 'pullResponses', {});
    archive(workspace);
    expect(textOf(workspace, 'Bảng tổng hợp phản hồi (2).csv').split('\r\n')).toHaveLength(4);
    expect(textOf(workspace, 'Bảng tổng hợp phản hồi.csv').split('\r\n')).toHaveLength(3);
    expect(fileNamed(workspace, 'Mục lục hồ sơ (2).csv').readOnly).toBe(true);
  });

  test('B4: stopped at a quarter, half and three quarters of its calls and pressed again it ends in the same files', () => {
    const calls = college().run('rpc', ['archiveCampaign', '{}']).totalCalls;
    const names = filesIn(archived())
      .map(({ name }) => name)
      .sort();
    for (const part of [0.25, 0.5, 0.75]) {
      const workspace = college();
      expect(pressStopped(workspace, 'archiveCampaign', {}, Math.floor(calls * part))).toBe(true);
      archive(workspace);
      expect(
        filesIn(workspace)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(names);
    }
  });

  test('the list of the file names every file with its hash, and where and how long it is kept (S1.34–S1.36)', () => {
    const workspace = archived();
    const list = textOf(workspace, 'Mục lục hồ sơ.csv');
    for (const row of noted(workspace).filter((each) => each['Phần'] !== 5))
      expect(list).toContain(String(row['SHA-256']));
    expect(list).toContain('Phòng CT HSSV, Vĩnh viễn');
  });
});

test('S1.33: a paper around them is archived as people edited it, to read and to edit; edited again it is a version beside', () => {
  const workspace = archived();
  const paper = press(workspace, 'createDocument', { kind: 'reportSubmission' });
  editDoc(workspace, paper.documentId, 'Văn bản kèm theo', 'Tài liệu kèm theo');
  archive(workspace);
  const name = 'Tờ trình báo cáo 2026';
  expect(fileNamed(workspace, `${name}.pdf`).readOnly).toBe(true);
  expect(wordsIn(workspace, fileNamed(workspace, `${name}.docx`).id)).toContain('Tài liệu kèm theo');
  archive(workspace);
  expect(filesIn(workspace).filter((file) => file.name.startsWith(name))).toHaveLength(2);
  editDoc(workspace, paper.documentId, 'Tài liệu kèm theo', 'Hồ sơ kèm theo');
  archive(workspace);
  expect(wordsIn(workspace, fileNamed(workspace, `${name} (2).docx`).id)).toContain('Hồ sơ kèm theo');
});

describe('S1.36 identity apart from answers', () => {
  test('answers, attempts and figures name nobody and hold no contact; the list of people does', () => {
    const workspace = archived();
    const names = [
      'Bảng tổng hợp phản hồi.csv',
      'Nhật ký liên hệ.csv',
      'Chỉ tiêu.csv',
      'Phiếu khảo sát BM.CTHS.06.02.csv',
    ];
    for (const name of names) expect(textOf(workspace, name)).not.toMatch(/Hoa,|Lò Thị|@example|09\d{8}/);
    expect(textOf(workspace, 'Danh sách HSSV tốt nghiệp.csv')).toContain('Hoa');
  });

  test('an older list of people does not stay when a newer one is archived', () => {
    const workspace = archived();
    const old = fileNamed(workspace, 'Danh sách HSSV tốt nghiệp.csv').id;
    const sheet = workspace.world.spreadsheet.sheets.find(({ name }) => name === 'Danh sách');
    const at = (sheet?.rows[0]?.v ?? []).indexOf('Số điện thoại');
    const first = sheet?.rows[1];
    if (first) first.v[at] = '';
    archive(workspace);
    expect(workspace.world.files[old]?.trashed).toBe(true);
    expect(fileNamed(workspace, 'Danh sách HSSV tốt nghiệp (2).csv').trashed).toBe(false);
  });

  test('the .xlsx opens elsewhere and holds the same cells as the .csv', async () => {
    const workspace = archived();
    const book = new ExcelJS.Workbook();
    const bytes = bytesOf(workspace, fileNamed(workspace, 'Danh sách HSSV tốt nghiệp.xlsx').id);
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    const sheet = book.worksheets[0];
    expect(sheet?.name).toBe('Danh sách HSSV tốt nghiệp');
    expect(sheet?.getRow(2).getCell(3).text).toBe('Hoa');
    expect(sheet?.rowCount).toBe(
      textOf(workspace, 'Danh sách HSSV tốt nghiệp.csv').trim().split('\r\n').length,
    );
  });
});

describe('S1.33 Kiểm tra hồ sơ', () => {
  test('finds by name what was changed, is gone or in the bin, was moved away, and what nobody noted; Lưu bổ sung makes it whole', () => {
    const workspace = archived();
    expect(check(workspace)).toMatchObject({ state: 'done', changed: [], gone: [], extra: [] });
    const changed = fileNamed(workspace, 'Chỉ tiêu.csv');
    changed.content = workspace.objects.put(Buffer.from('khác'));
    Reflect.deleteProperty(workspace.world.files, fileNamed(workspace, 'Nhật ký liên hệ.csv').id);
    fileNamed(workspace, 'Kế hoạch 2026.pdf').trashed = true;
    fileNamed(workspace, 'Kế hoạch 2026.docx').parents = [];
    const print = Object.values(workspace.world.files).find(({ name }) =>
      name.includes('KT2 K59, tốt nghiệp'),
    );
    if (print) print.parents = changed.parents;
    const found = {
      changed: ['Chỉ tiêu.csv'],
      gone: ['Kế hoạch 2026.docx', 'Kế hoạch 2026.pdf', 'Nhật ký liên hệ.csv'],
      extra: [print?.name],
    };
    const { changed: of, gone, extra } = check(workspace);
    expect({ changed: of, gone: [...gone].sort(), extra }).toEqual(found);
    expect(standing(workspace)).toBe('attention thiếu 2 phần');
    expect(factsOf(workspace)[0]).toBe('1. Kế hoạch truy vết: 3 tệp, 2 tệp phải lưu lại');
    expect(noted(workspace).find((row) => row['Tệp'] === 'Chỉ tiêu.csv')?.['Ghi chú']).toMatch(
      /^Bị sửa, kiểm tra ngày /,
    );
    archive(workspace);
    expect(check(workspace)).toMatchObject({ changed: [], gone: [] });
    expect(fileNamed(workspace, 'Kế hoạch 2026 (2).pdf').readOnly).toBe(true);
    expect(standing(workspace)).toBe('done');
  });
});

describe('S1.36 erasure after archiving', () => {
  test('takes the lists of people out of the archive; the next archiving makes them without the contact, answers stay', () => {
    const workspace = archived();
    const hoa = rowsOf(workspace, 'Danh sách').find(({ cells }) => cells['Tên'] === 'Hoa')?.cells;
    const phone = String(hoa?.['Số điện thoại']);
    expect(textOf(workspace, 'Danh sách HSSV tốt nghiệp.csv')).toContain(phone);
    const places = { label: 'Hồ sơ lưu: danh sách HSSV tốt nghiệp (lưu lại sau khi xóa)', count: 2 };
    const graduationKey = String(hoa?.['Khóa dòng']);
    expect(press(workspace, 'readErasure', { graduationKey }).places).toContainEqual(places);
    press(workspace, 'erasePerson', { graduationKey });
    expect(filesIn(workspace).filter(({ name }) => name.startsWith('Danh sách HSSV'))).toEqual([]);
    expect(factsOf(workspace)[1]).toContain('2 tệp phải lưu lại');
    archive(workspace);
    const list = textOf(workspace, 'Danh sách HSSV tốt nghiệp (2).csv');
    expect(list).toContain('Hoa');
    expect(list).not.toContain(phone);
    expect(textOf(workspace, 'Bảng tổng hợp phản hồi.csv').split('\r\n')).toHaveLength(3);
    expect(check(workspace)).toMatchObject({ changed: [], gone: [], extra: [] });
  });
});

test('P41: scans of the signed papers lie in the parts of their papers, and the check reads them too', () => {
  const workspace = archived();
  const scan = bring(workspace, pdfBytes(), 'bao-cao-da-ky.pdf');
  press(workspace, 'attachScan', { kind: 'report', scan });
  archive(workspace);
  const row = noted(workspace).find((cells) => cells['Tệp'] === 'Báo cáo 2026, bản ký.pdf');
  expect(row).toMatchObject({ Phần: 4, 'SHA-256': scan.sha256 });
  const file = fileNamed(workspace, 'Báo cáo 2026, bản ký.pdf');
  file.content = workspace.objects.put(new Uint8Array(pdfBytes(900)));
  expect(check(workspace).changed).toEqual(['Báo cáo 2026, bản ký.pdf']);
});
