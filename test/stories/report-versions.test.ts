/** Step 6: no version of the report ever touches another, a stop leaves one, and a spoilt template makes none. */
import { replaceInDocx } from '../../local/docx/replace-in-docx';
import type { Workspace } from '../../local/workspace/workspace';
import { press, refusal } from './support/desk';
import { answered, fileOf, frozenLines, papers, reported, textOf } from './support/report';
import { answer, EMPLOYED } from './support/respondents';
import { rowsOf } from './support/tabs';

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
