/** Steps 2 and 7: submitted, commented on, changed by hand, approved, issued; every edit stays. */
import { openDocx, readPart, textParts } from '../../local/docx/docx-parts';
import { COLLEAGUE, OFFICE_ACCOUNT, PRINCIPAL } from '../../local/workspace/new-world';
import { call, press, pressOn, refusal } from './support/desk';
import {
  approvalOf,
  approved,
  docOf,
  lettersTo,
  made,
  paperOf,
  plan,
  submitted,
  typeSetting,
} from './support/papers';
import { comment, editDoc, fileOf, reply, resolve, wordsOf } from './support/principal';
import { openCollege } from './support/small-college';
import { columnOf } from './support/tabs';

describe('S1.12, S1.13: submitting', () => {
  test('shares the Doc with the principal to comment, and sends one mail: what, three points, how, where', () => {
    const workspace = submitted();
    const file = fileOf(workspace, docOf(workspace));
    expect(file.permissions.find(({ emailAddress }) => emailAddress === PRINCIPAL)?.role).toBe('commenter');
    const letters = lettersTo(workspace, PRINCIPAL);
    expect(letters.map(({ from }) => from)).toEqual([OFFICE_ACCOUNT]);
    const body = letters[0]?.body ?? '';
    expect(body).toContain('Kính gửi Hiệu trưởng');
    expect(body).toContain('1. Đối tượng: 5 người tốt nghiệp năm 2025, 2 lớp.');
    expect(body).toContain('2. Thời gian khảo sát: từ 19/01/2026 đến 31/03/2026.');
    expect(body).toContain('Góp ý: bôi chữ, bấm Nhận xét.');
    expect(body).toContain(docOf(workspace));
    expect(paperOf(workspace)).toMatchObject({ 'Tình trạng': 'Đã trình' });
  });

  test('pressed again it sends nothing more', () => {
    const workspace = submitted();
    press(workspace, 'submitPaper', plan);
    expect(lettersTo(workspace, PRINCIPAL)).toHaveLength(1);
  });

  test('without a paper, or without the address, it says where to go', () => {
    const workspace = made();
    typeSetting(workspace, 'Email Hiệu trưởng', '');
    expect(refusal(workspace, 'submitPaper', plan).code).toBe('paper.noPrincipal');
    expect(refusal(workspace, 'submitPaper', { kind: 'report' }).message).toBe(
      'Chưa có báo cáo. Vào bước 6, bấm Chốt số liệu, tạo báo cáo.',
    );
  });
});

describe('B3, S1.31, P42: the whole way', () => {
  test('two comments by section, an edit by hand, a reply, “Đồng ý”, the record, the issue: every edit is in the paper that counts', () => {
    const workspace = submitted();
    const id = docOf(workspace);
    const first = comment(workspace, id, 'Kinh phí thực hiện', 'Bổ sung kinh phí điện thoại');
    const second = comment(workspace, id, 'nhắc không quá hai lần', 'Nên nhắc qua lớp trưởng');
    const [three, five] = approvalOf(workspace).open;
    expect([three, five].map((one) => [one?.section, one?.text, one?.answered])).toEqual([
      ['Mục III', 'Nên nhắc qua lớp trưởng', false],
      ['Mục V', 'Bổ sung kinh phí điện thoại', false],
    ]);
    expect(three?.url).toContain(id);
    editDoc(workspace, id, 'Kinh phí thực hiện', 'Kinh phí điện thoại và thực hiện');
    reply(workspace, first, 'Đã bổ sung ạ');
    resolve(first);
    reply(workspace, second, 'Vâng, GVCN sẽ nhờ lớp trưởng');
    expect(approvalOf(workspace).open.map(({ section, answered }) => [section, answered])).toEqual([
      ['Mục III', true],
    ]);
    comment(workspace, id, '', 'ĐỒNG Ý.');
    expect(approvalOf(workspace).evidence.map(({ author }) => author)).toEqual(['Giàng A Páo']);
    expect(approvalOf(workspace).state).toBe('Đã trình');

    const recorded = press(workspace, 'recordApproval', { ...plan, how: 'comment' });
    expect(recorded).toMatchObject({ state: 'Đã duyệt', approver: 'Giàng A Páo', open: 1 });
    expect(paperOf(workspace)).toMatchObject({
      'Tình trạng': 'Đã duyệt',
      'SHA-256 khi duyệt': recorded.hash,
    });

    const issued = press(workspace, 'issuePaper', { ...plan, number: 5, date: '2026-01-16' });
    expect(issued).toMatchObject({ state: 'Đã ban hành', number: 5, date: '2026-01-16' });
    for (const file of [issued.docxId, id]) {
      const words = wordsOf(workspace, file);
      expect(words).toContain('Số: 05/KH-CĐHB');
      expect(words).toContain('ngày 16 tháng 01 năm 2026');
      expect(words).toContain('Kinh phí điện thoại và thực hiện');
      expect(words).not.toContain('……/KH');
    }
    expect(fileOf(workspace, id).readOnly).toBe(true);
    expect(workspace.objects.get(fileOf(workspace, issued.pdfId).content ?? '').subarray(0, 4)).toEqual(
      new Uint8Array([37, 80, 68, 70]),
    );
    expect(columnOf(workspace, 'Nhật ký', 'Việc')).toEqual([
      'Trình Hiệu trưởng',
      'Ghi nhận phê duyệt',
      'Bắt đầu ban hành',
      'Ban hành',
    ]);
    const { steps } = press(workspace, 'readHome', {});
    expect(steps.slice(0, 2).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  test('DỰ THẢO is gone from every header of the issued paper, and was there before', () => {
    const workspace = approved();
    const headers = (id: string): string => {
      const zip = openDocx(workspace.objects.get(fileOf(workspace, id).content ?? ''));
      return textParts(zip)
        .filter((name) => name.includes('header'))
        .map((name) => readPart(zip, name))
        .join();
    };
    expect(headers(docOf(workspace))).toContain('DỰ THẢO');
    const { docxId } = press(workspace, 'issuePaper', { ...plan, number: 12, date: '2026-10-05' });
    expect(headers(docxId)).not.toContain('DỰ THẢO');
    expect(wordsOf(workspace, docxId)).toContain('ngày 05 tháng 10 năm 2026');
  });
});

describe('P41: what is recorded', () => {
  test('a comment approves nothing by itself; signed paper is recorded with its day and note', () => {
    const workspace = submitted();
    comment(workspace, docOf(workspace), '', 'Đồng ý');
    expect(paperOf(workspace)['Tình trạng']).toBe('Đã trình');
    press(workspace, 'recordApproval', {
      ...plan,
      how: 'paper',
      date: '2026-01-14',
      note: 'Bản giấy ở văn thư',
    });
    expect(paperOf(workspace)).toMatchObject({
      'Tình trạng': 'Đã duyệt',
      'Người duyệt': 'Giàng A Páo',
      'Cách duyệt': 'Bản giấy đã ký',
      'Ý kiến, ghi chú': 'Bản giấy ở văn thư',
    });
  });

  test('returned, it is a draft again with its reasons, and can be submitted once more', () => {
    const workspace = submitted();
    expect(press(workspace, 'returnPaper', { ...plan, reason: 'Thiếu kinh phí' }).state).toBe('Dự thảo');
    expect(press(workspace, 'readHome', {}).steps[1]).toMatchObject({ state: 'attention', note: 'trả lại' });
    press(workspace, 'submitPaper', plan);
    expect(lettersTo(workspace, PRINCIPAL)).toHaveLength(2);
    expect(paperOf(workspace)['Tình trạng']).toBe('Đã trình');
  });

  test('changed by hand after the approval it is issued only when the office says so, having been warned', () => {
    const workspace = approved();
    editDoc(workspace, docOf(workspace), 'Điều tra toàn bộ', 'Điều tra tất cả');
    const page = press(workspace, 'readStep', { step: 2 });
    expect(page.approval?.edited).toBe(true);
    expect(page.actions[0]).toMatchObject({
      method: 'issuePaper',
      confirm: 'Văn bản đã sửa sau khi duyệt. Vẫn ban hành?',
    });
    expect(refusal(workspace, 'issuePaper', { ...plan, number: 5, date: '2026-01-16' }).code).toBe(
      'paper.editedAfterApproval',
    );
    expect(wordsOf(workspace, docOf(workspace))).toContain('……/KH-CĐHB');
    const issued = press(workspace, 'issuePaper', { ...plan, number: 5, date: '2026-01-16', anyway: true });
    expect(wordsOf(workspace, issued.docxId)).toContain('Điều tra tất cả');
  });

  test('number and date may follow: the board says so, and the paper that counts is then the one that has them', () => {
    const workspace = approved();
    const early = press(workspace, 'issuePaper', plan);
    expect(early).toMatchObject({ state: 'Đã ban hành', number: null, date: '' });
    expect(press(workspace, 'readHome', {}).steps[1]).toMatchObject({ state: 'attention', note: 'thiếu số' });
    const mistyped = refusal(workspace, 'issuePaper', { ...plan, number: 5, date: '2062-01-16' });
    expect(mistyped.message).toContain('Ngày ban hành 16/01/2062 cách năm nay hơn một năm.');
    const late = press(workspace, 'issuePaper', { ...plan, number: 5, date: '2026-01-16' });
    expect(wordsOf(workspace, late.docxId)).toContain('05/KH-CĐHB');
    expect(fileOf(workspace, early.docxId).trashed).toBe(true);
    expect(fileOf(workspace, docOf(workspace)).readOnly).toBe(true);
    expect(refusal(workspace, 'issuePaper', { ...plan, number: 6 }).code).toBe('paper.issued');
    expect(refusal(workspace, 'returnPaper', { ...plan, reason: 'Sửa' }).code).toBe('paper.issued');
  });

  test('where somebody typed over the blank, nothing is changed and the missing place is named', () => {
    const workspace = approved();
    editDoc(workspace, docOf(workspace), '……/KH-CĐHB', 'chưa có số');
    const refused = refusal(workspace, 'issuePaper', {
      ...plan,
      number: 5,
      date: '2026-01-16',
      anyway: true,
    });
    expect(refused).toMatchObject({ code: 'paper.noBlank', details: { missing: ['……/KH-CĐHB'] } });
    expect(wordsOf(workspace, docOf(workspace))).toContain('ngày …… tháng …… năm 2026');
    expect(paperOf(workspace)['Tình trạng']).toBe('Đã duyệt');
  });

  test('a report is submitted with the rates of its own frozen numbers', () => {
    const workspace = openCollege();
    typeSetting(workspace, 'Email Hiệu trưởng', PRINCIPAL);
    pressOn(workspace, 'sendInvitations');
    press(workspace, 'createReport', {});
    press(workspace, 'submitPaper', { kind: 'report' });
    const [letter] = lettersTo(workspace, PRINCIPAL);
    expect(letter?.body).toContain('1. Tỷ lệ phản hồi: 0,0% (0/5).');
    expect(press(workspace, 'readHome', {}).steps[6]).toMatchObject({ state: 'doing', note: 'đã trình' });
  });
});

test('a colleague’s panel tells how far the paper is, and that its comments are out of reach', () => {
  const workspace = submitted();
  expect(call(workspace, 'readApproval', JSON.stringify(plan), { as: COLLEAGUE })).toMatchObject({
    ok: true,
    value: { state: 'Đã trình', reached: false },
  });
});
