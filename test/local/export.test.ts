/** Files for people: what Excel, LibreOffice and mail programs make of the workspace. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { emlOf } from '../../local/export/eml';
import { exportAll } from '../../local/export/index';
import { safeName, uniqueNames } from '../../local/export/file-names';
import type { Mail } from '../../local/world/mail';
import type { Workspace } from '../../local/workspace/workspace';
import { base64, sampleDocx } from './sample-docx';
import { emptyWorkspace, openSurvey, run } from './scripted';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PROVINCES = Array.from({ length: 40 }, (_, index) => `Tỉnh số ${index + 1}, Việt Nam`);
const SHEETS = `
  const book = SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet().setName('Danh sách');
  sheet.getRange('A1:E1').setValues([['Họ và', 'Số điện thoại', 'Ngày sinh', 'Giới tính', 'Tỉnh']]).setFontWeight('bold').setBackground('#F1F3F4');
  sheet.getRange('B2:B').setNumberFormat('@');
  sheet.getRange('C2:C').setNumberFormat('dd/mm/yyyy');
  sheet.getRange('A2:E3').setValues([['Lò Thị', '0900000123', new Date(2003, 1, 28), 'Nữ', 'Sơn La'], ['=1+1 là chữ', '0900000124', '', 'Nam', '']]);
  sheet.getRange('A3').setNumberFormat('@').setValue('=1+1');
  sheet.getRange('A1').setNote('Viết đủ họ và đệm');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 180);
  const list = (values) => SpreadsheetApp.newDataValidation().requireValueInList(values).setAllowInvalid(false).build();
  sheet.getRange('D2:D').setDataValidation(list(['Nam', 'Nữ']));
  sheet.getRange('E2:E').setDataValidation(list(${JSON.stringify(PROVINCES)}));
  book.insertSheet('Thư').hideSheet();`;

const exported = async (
  workspace: Workspace,
  use: (folder: string, files: string[]) => Promise<void> | void,
): Promise<void> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'export-'));
  try {
    await use(folder, await exportAll(workspace, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const mail = (given: Partial<Mail>): Mail => ({
  id: 'abc123',
  time: '2026-01-19T01:05:00.000Z',
  from: 'van.phong@cdhoaban.example.edu.vn',
  name: '',
  to: ['hoa@example.com'],
  cc: [],
  bcc: [],
  replyTo: '',
  subject: 'Hỏi thăm',
  body: 'Chào em',
  htmlBody: '',
  attachments: [],
  ...given,
});
const decoded = (word: string): string =>
  Buffer.from(word.replace(/=\?UTF-8\?B\?|\?=/g, ''), 'base64').toString();

describe('workbook.xlsx', () => {
  test('keeps tabs, text phones, dates, text that looks like a formula, header, widths, notes and drop-downs', async () => {
    const workspace = emptyWorkspace();
    run(workspace, SHEETS);
    await exported(workspace, async (folder) => {
      const book = new Workbook();
      await book.xlsx.readFile(path.join(folder, 'workbook.xlsx'));
      expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
        ['Danh sách', 'visible'],
        ['Thư', 'hidden'],
        ['_Danh mục', 'veryHidden'],
      ]);
      const [sheet] = book.worksheets;
      const cell = (address: string) => sheet?.getCell(address);
      expect([cell('B2')?.value, cell('B2')?.numFmt, cell('C2')?.value, cell('A3')?.value]).toEqual([
        '0900000123',
        '@',
        new Date(Date.UTC(2003, 1, 28)),
        '=1+1',
      ]);
      expect([cell('A1')?.font.bold, cell('A1')?.fill, cell('A1')?.note !== undefined]).toEqual([
        true,
        expect.objectContaining({ fgColor: { argb: 'FFF1F3F4' } }),
        true,
      ]);
      expect([sheet?.views[0]?.state, sheet?.views[0], sheet?.getColumn(1).width]).toEqual([
        'frozen',
        expect.objectContaining({ ySplit: 1 }),
        25,
      ]);
      expect(cell('D900')?.dataValidation).toMatchObject({
        type: 'list',
        formulae: ['"Nam,Nữ"'],
        errorStyle: 'stop',
      });
      expect(cell('E2')?.dataValidation).toMatchObject({
        type: 'list',
        formulae: ["'_Danh mục'!$A$1:$A$40"],
      });
      expect(book.getWorksheet('_Danh mục')?.getCell('A40').value).toBe(PROVINCES[39]);
    });
  });

  test('is the same file again for the same workspace', async () => {
    const bytes = async (): Promise<string> => {
      const workspace = emptyWorkspace();
      run(workspace, SHEETS);
      let text = '';
      await exported(
        workspace,
        (folder) => void (text = readFileSync(path.join(folder, 'workbook.xlsx')).toString('base64')),
      );
      return text;
    };
    expect(await bytes()).toBe(await bytes());
  });
});

describe('documents and forms', () => {
  test('every Doc and .docx comes out by its name, what lies in the bin does not', async () => {
    const workspace = emptyWorkspace();
    const bytes = sampleDocx(['Kế hoạch']);
    run(
      workspace,
      `
      const blob = Utilities.newBlob(Utilities.base64Decode('${base64(bytes)}'), '${DOCX}', 'x');
      Drive.Files.create({ name: 'Kế hoạch 1/2026', mimeType: 'application/vnd.google-apps.document' }, blob);
      Drive.Files.create({ name: 'Kế hoạch 1/2026.docx' }, blob);
      Drive.Files.update({ trashed: true }, Drive.Files.create({ name: 'Bản nháp.docx' }, blob).id);`,
    );
    await exported(workspace, (folder) => {
      expect(readdirSync(path.join(folder, 'docs')).sort()).toEqual([
        'Kế hoạch 1-2026 (2).docx',
        'Kế hoạch 1-2026.docx',
      ]);
      expect(readFileSync(path.join(folder, 'docs', 'Kế hoạch 1-2026.docx')).equals(Buffer.from(bytes))).toBe(
        true,
      );
    });
  });

  test('a form is described with its pages and where they lead, without anybody’s answers', async () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    run(workspace, `FormApp.openById('${id}').createResponse().submit();`);
    await exported(workspace, (folder, files) => {
      expect(files).toContain('forms/Phiếu khảo sát.json');
      const form: unknown = JSON.parse(
        readFileSync(path.join(folder, 'forms', 'Phiếu khảo sát.json'), 'utf8'),
      );
      expect(form).toMatchObject({
        published: true,
        access: 'open',
        responses: 1,
        link: expect.stringContaining('/viewform') as unknown,
        pages: [
          {
            items: [
              { title: 'Mã phiếu' },
              {
                title: 'Đồng ý',
                choices: [
                  { label: 'Có', goTo: 'continue' },
                  { label: 'Không', goTo: 'submit' },
                ],
              },
            ],
          },
          {
            title: 'Hiện nay',
            items: [
              {
                choices: [
                  { label: 'Có việc', goTo: 3 },
                  { label: 'Chưa', goTo: 4 },
                ],
              },
            ],
          },
          { title: 'Việc làm', after: 5 },
          { title: 'Chưa có việc', after: 'continue' },
          { title: 'Liên lạc', after: 'submit' },
        ],
      });
    });
  });

  test('names of files keep Vietnamese letters, lose what a file system refuses and stand once', () => {
    expect([safeName('Báo cáo: "đợt 1"/2026 ?'), safeName(' .. '), safeName('a'.repeat(200)).length]).toEqual(
      ['Báo cáo- -đợt 1--2026 -', 'khong-ten', 80],
    );
    const name = uniqueNames('eml');
    expect([name('A'), name('a'), name('b')]).toEqual(['A.eml', 'a (2).eml', 'b.eml']);
  });
});

describe('outbox/*.eml', () => {
  const none = (): Uint8Array => new Uint8Array();

  test('has the headers of RFC 5322 in the time of Viet Nam, in lines that no mail program breaks', () => {
    const eml = emlOf(
      mail({
        name: 'Trường Cao đẳng Hoa Ban',
        subject: 'Nhà trường hỏi thăm anh/chị Hoa sau sáu tháng tốt nghiệp',
        replyTo: 'lan@example.com',
        cc: ['nam@example.com'],
      }),
      none,
    );
    const [head = ''] = eml.split('\r\n\r\n');
    const headers = new Map(
      head
        .replace(/\r\n /g, ' ')
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    expect(headers.get('Date')).toBe('Mon, 19 Jan 2026 08:05:00 +0700');
    expect(headers.get('Message-ID')).toBe('<abc123@cdhoaban.example.edu.vn>');
    expect(headers.get('Reply-To')).toBe('lan@example.com');
    expect((headers.get('Subject') ?? '').split(' ').map(decoded).join('')).toBe(
      'Nhà trường hỏi thăm anh/chị Hoa sau sáu tháng tốt nghiệp',
    );
    expect(headers.get('From')).toMatch(/^=\?UTF-8\?B\?\S+\?= <van\.phong@cdhoaban\.example\.edu\.vn>$/);
    expect(eml.split('\r\n').filter((line) => line.length > 76 || !/^[\x20-\x7e]*$/.test(line))).toEqual([]);
  });

  test('carries text and HTML as alternatives, and files around them', () => {
    const attachment = { name: 'kế hoạch.txt', contentType: 'text/plain', content: 'hash' };
    const eml = emlOf(mail({ htmlBody: '<p>Chào em</p>', attachments: [attachment] }), () =>
      Buffer.from('nội dung'),
    );
    expect(Array.from(eml.matchAll(/^Content-Type: ([\w/]+)/gm), ([, type]) => type)).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/plain',
    ]);
    const bodies = Array.from(
      eml.matchAll(/Content-Transfer-Encoding: base64\r\n(?:Content-Disposition.*\r\n)?\r\n([^-]*?)\r\n--/g),
      ([, body]) => Buffer.from(body ?? '', 'base64').toString(),
    );
    expect(bodies).toEqual(['Chào em', '<p>Chào em</p>', 'nội dung']);
    expect(eml).toContain("filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.txt");
    expect(emlOf(mail({}), none)).toContain(
      'Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    );
  });
});
