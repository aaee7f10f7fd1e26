/** Docs that keep a .docx, fetches of contents, pictures of charts. */
import { openDocx, readPart } from '../../local/docx/docx-parts';
import { docxText } from '../../local/docx/docx-text';
import { COLLEAGUE } from '../../local/workspace/new-world';
import { DOCX, makeDoc, report } from './made-doc';
import { pdfText } from './pdf-text';
import { base64, structuredDocx } from './sample-docx';
import { emptyWorkspace, failure, run } from './scripted';

describe('Docs and UrlFetchApp', () => {
  const fetch = (id: string, rest: string): string =>
    `UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/${id}${rest}', { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true })`;

  test('a .docx turned into a Doc keeps its content byte for byte and exports it again', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    expect(
      run(
        workspace,
        `return Utilities.base64Encode(${fetch(id, `/export?mimeType=${encodeURIComponent(DOCX)}`)}.getContent());`,
      ),
    ).toBe(base64(report));
    expect(run(workspace, `return ${fetch(id, '/export?mimeType=text/plain')}.getContentText();`)).toBe(
      'Số: …/BC-CĐHB\nLò Thị Hoa & Lò Văn Nam\n\n',
    );
    expect(run(workspace, `return ${fetch(id, '?alt=media')}.getResponseCode();`)).toBe(403);
  });

  test('replaceAllText reaches words spread over runs and headers, counts them and leaves the rest as it was', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    const requests = [
      ['…/BC', '12/BC'],
      ['dự thảo', ''],
      ['Hoa & Lò', 'Hoa < Lò'],
      ['không có', 'x'],
    ].map(([text, replaceText]) => ({ replaceAllText: { containsText: { text }, replaceText } }));
    expect(
      run(
        workspace,
        `return Docs.Documents.batchUpdate({ requests: ${JSON.stringify(requests)} }, '${id}').replies.map(({ replaceAllText }) => replaceAllText.occurrencesChanged || 0);`,
      ),
    ).toEqual([1, 1, 1, 0]);
    const bytes = workspace.objects.get(workspace.world.files[id]?.content ?? '');
    expect(docxText(bytes)).toBe('Số: 12/BC-CĐHB\nLò Thị Hoa < Lò Văn Nam\n\n');
    expect(readPart(openDocx(bytes), 'word/header1.xml')).not.toMatch(/DỰ|THẢO/);
    expect(readPart(openDocx(bytes), 'word/document.xml').match(/<w:b\/>/g)).toHaveLength(4);
    expect(
      run(
        workspace,
        `return Docs.Documents.get('${id}').body.content[1].paragraph.elements[0].textRun.content;`,
      ),
    ).toBe('Số: 12/BC-CĐHB\n');
  });

  test('Documents.get tells headings, bold words and tables apart, each with its place in the text', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace, structuredDocx());
    const content = run(workspace, `return Docs.Documents.get('${id}').body.content;`);
    expect(content).toEqual([
      { endIndex: 1, sectionBreak: {} },
      {
        startIndex: 1,
        endIndex: 15,
        paragraph: {
          paragraphStyle: { namedStyleType: 'HEADING_1' },
          elements: [{ startIndex: 1, endIndex: 15, textRun: { content: 'III. Nhận xét\n', textStyle: {} } }],
        },
      },
      {
        startIndex: 15,
        endIndex: 29,
        paragraph: {
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
          elements: [
            { startIndex: 15, endIndex: 19, textRun: { content: 'Đạt ', textStyle: {} } },
            { startIndex: 19, endIndex: 29, textRun: { content: 'tám phần.\n', textStyle: { bold: true } } },
          ],
        },
      },
      {
        startIndex: 29,
        endIndex: 35,
        table: {
          rows: 1,
          columns: 1,
          tableRows: [
            {
              startIndex: 30,
              endIndex: 34,
              tableCells: [
                {
                  startIndex: 31,
                  endIndex: 34,
                  content: [
                    {
                      startIndex: 32,
                      endIndex: 34,
                      paragraph: {
                        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
                        elements: [
                          { startIndex: 32, endIndex: 34, textRun: { content: '1\n', textStyle: {} } },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    ]);
  });

  test('a Doc is exported as a PDF that says what it is and can be searched', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    const pdf = run(
      workspace,
      `return Utilities.base64Encode(${fetch(id, '/export?mimeType=application/pdf')}.getContent());`,
    );
    const bytes = Buffer.from(String(pdf), 'base64');
    expect(pdfText(bytes)).toBe(
      [
        'Bản xem thử: chỉ có chữ, không phải bản in chính thức',
        'Số: …/BC-CĐHB',
        'Lò Thị Hoa & Lò Văn Nam',
        '',
        '',
      ].join('\n'),
    );
  });

  test('an address off the list, a missing token and a file of somebody else are refused', () => {
    const workspace = emptyWorkspace();
    const id = makeDoc(workspace);
    expect(failure(workspace, `UrlFetchApp.fetch('https://example.com/');`)).toContain('urlFetchWhitelist');
    expect(
      failure(workspace, `UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/${id}?alt=media');`),
    ).toContain('returned code 401');
    expect(run(workspace, `return ${fetch(id, '?alt=media')}.getResponseCode();`, COLLEAGUE)).toBe(404);
  });
});

describe('Charts', () => {
  test('a column chart becomes a PNG of the size asked for, the same every time', () => {
    const body = `
      const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'Ngành').addColumn(Charts.ColumnType.NUMBER, 'Có việc (%)')
        .addRow(['Điều dưỡng', 82.2]).addRow(['Kế toán', 61]).build();
      const chart = Charts.newColumnChart().setDataTable(table).setTitle('Tỷ lệ có việc làm').setDimensions(500, 300)
        .setLegendPosition(Charts.Position.NONE).setTitleTextStyle(Charts.newTextStyle().setFontSize(14).build()).build();
      const blob = chart.getAs('image/png');
      return [blob.getContentType(), Utilities.base64Encode(blob.getBytes())];`;
    const [type, encoded] = run(emptyWorkspace(), body) as [string, string];
    const png = Buffer.from(encoded, 'base64');
    expect([type, png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'image/png',
      'PNG',
      500,
      300,
    ]);
    expect(run(emptyWorkspace(), body)).toEqual([type, encoded]);
    expect(failure(emptyWorkspace(), `Charts.newColumnChart().setOption('a', 1);`)).toBe(
      'not emulated: ColumnChartBuilder.setOption',
    );
  });
});
