/** Answering a form as a person does: page by page, and only what the form lets through is kept. */
import { respond } from '../../local/respond/index';
import { readForm } from '../../local/respond/read-form';
import { AnswerRefused, submitAnswers } from '../../local/respond/submit-answers';
import type { FormState, ItemAnswer } from '../../local/world/forms';
import { prefilledUrl, readPrefilledUrl } from '../../local/world/prefilled-link';
import type { Workspace } from '../../local/workspace/workspace';
import { emptyWorkspace, openSurvey, run } from './scripted';

const formOf = (workspace: Workspace, id: string): FormState => {
  const form = workspace.world.forms[id];
  if (!form) throw new Error('no form');
  return form;
};

const answers = (form: FormState, given: Record<string, ItemAnswer['value']>): ItemAnswer[] =>
  Object.entries(given).map(([title, value]) => ({
    item: form.items.find((item) => item.title === title)?.id ?? 0,
    value,
  }));

const titles = (form: FormState): string[][] =>
  form.responses.map((response) =>
    response.answers.map(({ item }) => form.items.find(({ id }) => id === item)?.title ?? ''),
  );

const reasons = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof AnswerRefused) return error.reasons;
    throw error;
  }
  return [];
};

describe('a person at a form', () => {
  const open = () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    return { workspace, id, form: formOf(workspace, id) };
  };

  test('the pages lead on as the form says: a page break speaks for the page before it', () => {
    const { workspace, id } = open();
    const { access, pages } = readForm(workspace.world, id);
    expect(access).toBe('open');
    expect(pages.map(({ title, after }) => [title, after.to])).toEqual([
      ['Phiếu khảo sát', 'continue'],
      ['Hiện nay', 'continue'],
      ['Việc làm', 'page'],
      ['Chưa có việc', 'continue'],
      ['Liên lạc', 'submit'],
    ]);
  });

  test('only the pages on the way are asked and kept', () => {
    const { workspace, id, form } = open();
    submitAnswers(
      workspace.world,
      id,
      answers(form, {
        'Đồng ý': 'Có',
        'Tình trạng': 'Chưa',
        'Nơi công tác': 'Bản Mòng',
        'Lý do': 'Đang tìm',
      }),
    );
    submitAnswers(workspace.world, id, answers(form, { 'Đồng ý': 'Không', 'Tình trạng': 'Có việc' }));
    submitAnswers(
      workspace.world,
      id,
      answers(form, {
        'Đồng ý': 'Có',
        'Tình trạng': 'Có việc',
        'Nơi công tác': 'Bệnh viện',
        'Lý do': 'x',
        'Hài lòng': '5',
      }),
    );
    expect(titles(form)).toEqual([
      ['Đồng ý', 'Tình trạng', 'Lý do'],
      ['Đồng ý'],
      ['Đồng ý', 'Tình trạng', 'Nơi công tác', 'Hài lòng'],
    ]);
  });

  test('everything that does not fit is told at once, and nothing is kept', () => {
    const { workspace, id, form } = open();
    const given = answers(form, {
      'Đồng ý': 'Có',
      'Tình trạng': 'Có việc',
      Email: 'hoa',
      'Hài lòng': '6',
      'Chấm điểm': ['1', '4'],
      'Ngày sinh': '2003-02-30',
    });
    expect(reasons(() => submitAnswers(workspace.world, id, given))).toEqual([
      'Nơi công tác: Đây là một câu hỏi bắt buộc',
      'Email: Gõ email.',
      'Hài lòng: “6” nằm ngoài thang 1–5',
      'Chấm điểm: “4” không có trong các cột',
      'Ngày sinh: “2003-02-30” không phải là ngày (yyyy-mm-dd)',
    ]);
    expect(reasons(() => submitAnswers(workspace.world, id, [{ item: 1, value: 'x' }]))).toEqual([
      'Phiếu không có câu hỏi 1.',
    ]);
    expect(form.responses).toEqual([]);
  });

  test('an unpublished, a closed and a restricted form take nothing', () => {
    const { workspace, id, form } = open();
    const submit = () =>
      reasons(() => submitAnswers(workspace.world, id, answers(form, { 'Đồng ý': 'Không' })));
    run(
      workspace,
      `FormApp.openById('${id}').setAcceptingResponses(false).setCustomClosedFormMessage('Phiếu đóng ngày 31/3.');`,
    );
    expect(submit()).toEqual(['Phiếu đóng ngày 31/3.']);
    run(workspace, `FormApp.openById('${id}').setPublished(false);`);
    expect(submit()).toEqual(['Phiếu chưa được xuất bản.']);
    run(
      workspace,
      `FormApp.openById('${id}').setPublished(true); Drive.Permissions.remove('${id}', Drive.Permissions.list('${id}', { includePermissionsForView: 'published', fields: '*' }).permissions.find(({ view }) => view).id);`,
    );
    expect(submit()).toEqual(['Phiếu chưa mở cho mọi người: cần xin quyền truy cập.']);
    expect(form.responses).toEqual([]);
  });

  test('editing an answer keeps its id and moves its time; the program sees the new answer', () => {
    const { workspace, id, form } = open();
    const first = { ...submitAnswers(workspace.world, id, answers(form, { 'Đồng ý': 'Không' })) };
    run(workspace, `Utilities.sleep(60000);`);
    const second = submitAnswers(
      workspace.world,
      id,
      answers(form, { 'Đồng ý': 'Có', 'Tình trạng': 'Chưa' }),
      { editKey: first.editKey },
    );
    expect([second.id === first.id, second.timestamp > first.timestamp, form.responses.length]).toEqual([
      true,
      true,
      1,
    ]);
    expect(
      run(
        workspace,
        `return FormApp.openById('${id}').getResponses()[0].getItemResponses().map((each) => each.getResponse());`,
      ),
    ).toEqual(['Có', 'Chưa']);
  });

  test('a form that leads in a circle is refused instead of never ending', () => {
    const { workspace, id, form } = open();
    run(
      workspace,
      `const form = FormApp.openById('${id}'); const pages = form.getItems(FormApp.ItemType.PAGE_BREAK); pages[1].asPageBreakItem().setGoToPage(FormApp.PageNavigationType.RESTART);
      form.getItems(FormApp.ItemType.LIST)[0].asListItem().setChoiceValues(['Có việc', 'Chưa']);`,
    );
    expect(
      reasons(() =>
        submitAnswers(workspace.world, id, answers(form, { 'Đồng ý': 'Có', 'Tình trạng': 'Chưa' })),
      ),
    ).toEqual(['Phiếu quay vòng: trang 1 dẫn trở lại chính nó.']);
  });
});

describe('answers from a file', () => {
  test('by title, by entry number, with a prefilled link; one or many; the bad ones are reported with their number', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const form = formOf(workspace, id);
    const consent = form.items[1];
    const entry = consent && 'entry' in consent ? `entry.${consent.entry}` : '';
    const link = prefilledUrl(form, answers(form, { 'Mã phiếu': 'K7M2-9QXA-4-E' }));
    const report = respond(workspace, id, [
      { 'Mã phiếu': 'A', [entry]: 'Không' },
      {
        link,
        answers: {
          'Đồng ý': 'Có',
          'Tình trạng': 'Có việc',
          'Nơi công tác': 'Bệnh viện',
          'Tìm qua': 'Đài xã',
          'Hài lòng': 4,
        },
      },
      { 'Đồng ý': 'Có lẽ', 'Tên lạ': 'x' },
    ]);
    expect([report.submitted.map(({ index }) => index), report.refused]).toEqual([
      [0, 1],
      [{ index: 2, reasons: ['Phiếu không có câu hỏi “Tên lạ”.'] }],
    ]);
    expect(form.responses[1]?.answers.map(({ value }) => value)).toEqual([
      'K7M2-9QXA-4-E',
      'Có',
      'Có việc',
      'Bệnh viện',
      ['Đài xã'],
      '4',
    ]);
    expect(() => respond(workspace, 'không có', {})).toThrow('Không có phiếu không có.');
  });

  test('a prefilled link gives back what was put into it', () => {
    const workspace = emptyWorkspace();
    const form = formOf(workspace, openSurvey(workspace));
    const given = answers(form, {
      'Mã phiếu': 'Đ & = + % #',
      'Đồng ý': 'Có',
      'Tìm qua': ['Trường', 'Khác hẳn'],
      'Chấm điểm': [null, '2'],
      'Ngày sinh': '2003-02-28',
    });
    expect(readPrefilledUrl(form, prefilledUrl(form, given))).toEqual(given);
  });
});
