/** Forms as Google makes them: what FormApp promises, and where it surprises. */
import { COLLEAGUE, OFFICE_ACCOUNT, PRINCIPAL } from '../../local/workspace/new-world';
import { attempt, emptyWorkspace, failure, openSurvey, run, SURVEY } from './scripted';

describe('FormApp', () => {
  test('a form made by create names its file and has no title, is unpublished and closed', () => {
    const workspace = emptyWorkspace();
    const made = run(
      workspace,
      `const form = FormApp.create('Phiếu 2026'); return [form.getId(), form.getTitle(), form.isPublished(), form.isAcceptingResponses()];`,
    );
    expect(made).toEqual([expect.stringMatching(/^1/), '', false, false]);
    expect(Object.values(workspace.world.files).map(({ name, grants }) => [name, grants])).toEqual([
      ['Phiếu 2026', []],
    ]);
  });

  test('an empty form made by Drive opens by FormApp and keeps what is set, in order and with types', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const items = run(
      workspace,
      `return FormApp.openById('${id}').getItems().map((item) => [item.getIndex(), item.getType().toString(), item.getTitle()]);`,
    );
    expect(items).toEqual([
      [0, 'TEXT', 'Mã phiếu'],
      [1, 'MULTIPLE_CHOICE', 'Đồng ý'],
      [2, 'PAGE_BREAK', 'Hiện nay'],
      [3, 'LIST', 'Tình trạng'],
      [4, 'PAGE_BREAK', 'Việc làm'],
      [5, 'TEXT', 'Nơi công tác'],
      [6, 'CHECKBOX', 'Tìm qua'],
      [7, 'PAGE_BREAK', 'Chưa có việc'],
      [8, 'PARAGRAPH_TEXT', 'Lý do'],
      [9, 'PAGE_BREAK', 'Liên lạc'],
      [10, 'TEXT', 'Email'],
      [11, 'SCALE', 'Hài lòng'],
      [12, 'GRID', 'Chấm điểm'],
      [13, 'DATE', 'Ngày sinh'],
    ]);
  });

  test('a new choice question holds one empty choice, without navigation', () => {
    expect(
      run(
        emptyWorkspace(),
        `const [choice, more] = FormApp.create('x').addMultipleChoiceItem().getChoices(); return [choice.getValue(), choice.getPageNavigationType(), more === undefined];`,
      ),
    ).toEqual(['', null, true]);
  });

  test('choices with and without navigation in one question are refused, and so is a value that stands twice', () => {
    const begin = `const item = FormApp.create('x').addListItem();`;
    expect(
      failure(
        emptyWorkspace(),
        `${begin} item.setChoices([item.createChoice('a'), item.createChoice('b', FormApp.PageNavigationType.SUBMIT)]);`,
      ),
    ).toContain('cannot be combined');
    expect(failure(emptyWorkspace(), `${begin} item.setChoiceValues(['a', 'a']);`)).toContain(
      'duplicate choice values',
    );
  });

  test('go-to is read back as page or navigation, and the go-to of a deleted page as none', () => {
    const workspace = emptyWorkspace();
    const body = `${SURVEY}
      const read = () => status.getChoices().map((choice) => [choice.getPageNavigationType().toString(), choice.getGotoPage() && choice.getGotoPage().getTitle()]);
      const before = read();
      form.deleteItem(none);
      return [before, read(), consent.getChoices()[1].getPageNavigationType() === FormApp.PageNavigationType.SUBMIT];`;
    expect(run(workspace, body)).toEqual([
      [
        ['GO_TO_PAGE', 'Việc làm'],
        ['GO_TO_PAGE', 'Chưa có việc'],
      ],
      [
        ['GO_TO_PAGE', 'Việc làm'],
        ['GO_TO_PAGE', null],
      ],
      true,
    ]);
  });

  test('items keep their ids when they move, and an item is cast to its own type alone', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const open = `const form = FormApp.openById('${id}');`;
    expect(
      run(
        workspace,
        `${open} const first = form.getItems()[0]; form.moveItem(0, 5); return [first.getIndex(), form.getItemById(first.getId()).getTitle(), form.getItemById(1)];`,
      ),
    ).toEqual([5, 'Mã phiếu', null]);
    expect(failure(workspace, `${open} form.getItems()[0].asListItem();`)).not.toBe('');
    expect(failure(workspace, `${open} form.getItems()[0].setRequired(true);`)).toBe(
      'not emulated: Item.setRequired',
    );
  });

  test('only those who may edit a form open it; rights come by sharing', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const open = `return FormApp.openById('${id}').getTitle();`;
    expect(failure(workspace, open, COLLEAGUE)).toContain('No item with the given ID could be found');
    run(workspace, `FormApp.openById('${id}').addEditor('${COLLEAGUE}');`);
    expect(run(workspace, open, COLLEAGUE)).toBe('Phiếu khảo sát');
    expect(failure(workspace, open, PRINCIPAL)).not.toBe('');
  });

  test('a prefilled link carries one entry a question, one a row of a grid, and the same numbers every time', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const probe = `
      const form = FormApp.openById('${id}');
      const item = (title) => form.getItems().find((each) => each.getTitle() === title);
      return form.createResponse()
        .withItemResponse(item('Mã phiếu').asTextItem().createResponse('K7M2 Đ'))
        .withItemResponse(item('Tìm qua').asCheckboxItem().createResponse(['Gia đình', 'Hội chợ']))
        .withItemResponse(item('Chấm điểm').asGridItem().createResponse(['1', '3']))
        .toPrefilledUrl();`;
    const url = String(run(workspace, probe));
    expect(url).toMatch(
      /^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS\w+\/viewform\?usp=pp_url&entry\.\d+=K7M2\+%C4%90&entry\.(\d+)=Gia\+%C4%91%C3%ACnh&entry\.\1=__other_option__&entry\.\1\.other_option_response=H%E1%BB%99i\+ch%E1%BB%A3&entry\.\d+=1&entry\.\d+=3$/,
    );
    expect(run(workspace, probe)).toBe(url);
  });

  test('answers that a question cannot hold are refused when they are made', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const item = (title: string): string =>
      `FormApp.openById('${id}').getItems().find((each) => each.getTitle() === '${title}')`;
    expect(failure(workspace, `${item('Tình trạng')}.asListItem().createResponse('Khác');`)).toBe(
      'Invalid response submitted to list question.',
    );
    expect(failure(workspace, `${item('Hài lòng')}.asScaleItem().createResponse(6);`)).toBe(
      'Invalid response submitted to scale question.',
    );
  });

  test('responses come back typed: scales as text, dates as yyyy-mm-dd, boxes and grids as lists, the time as a Date', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const body = `
      const form = FormApp.openById('${id}');
      const item = (title) => form.getItems().find((each) => each.getTitle() === title);
      const sent = form.createResponse()
        .withItemResponse(item('Hài lòng').asScaleItem().createResponse(4))
        .withItemResponse(item('Ngày sinh').asDateItem().createResponse(new Date(2003, 1, 28)))
        .withItemResponse(item('Tìm qua').asCheckboxItem().createResponse(['Trường']))
        .submit();
      const [read] = form.getResponses();
      return [read.getId() === sent.getId(), read.getTimestamp() instanceof Date, read.getRespondentEmail(),
        read.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()])];`;
    expect(run(workspace, body)).toEqual([
      true,
      true,
      '',
      [
        ['Tìm qua', ['Trường']],
        ['Hài lòng', '4'],
        ['Ngày sinh', '2003-02-28'],
      ],
    ]);
  });

  test('getResponses since a time includes that very instant, and the order is not that of time', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const times = Array.from({ length: 12 }, (_, index) => {
      run(workspace, `FormApp.openById('${id}').createResponse().submit(); Utilities.sleep(60000);`);
      return workspace.world.forms[id]?.responses[index]?.timestamp ?? '';
    });
    const since = times[4] ?? '';
    const found = run(
      workspace,
      `return FormApp.openById('${id}').getResponses(new Date('${since}')).map((each) => each.getTimestamp().toISOString());`,
    );
    expect([...(found as string[])].sort()).toEqual(times.slice(4));
    expect(found).not.toEqual(times.slice(4));
  });

  test('an unpublished form takes no response, publishing makes it take them, unpublishing stops it', () => {
    const workspace = emptyWorkspace();
    const id = openSurvey(workspace);
    const open = `const form = FormApp.openById('${id}');`;
    expect(
      run(
        workspace,
        `${open} form.setPublished(false); return [form.isPublished(), form.isAcceptingResponses()];`,
      ),
    ).toEqual([false, false]);
    expect(failure(workspace, `${open} form.createResponse().submit();`)).toContain(
      'not currently accepting',
    );
    expect(failure(workspace, `${open} form.setAcceptingResponses(true);`)).not.toBe('');
  });

  test('what is not emulated says so instead of doing nothing', () => {
    expect(failure(emptyWorkspace(), `FormApp.create('x').addVideoItem();`)).toBe(
      'not emulated: Form.addVideoItem',
    );
    expect(attempt(emptyWorkspace(), `FormApp.create('x');`).calls).toEqual([
      { service: 'FormApp', member: 'create', count: 1 },
    ]);
    expect(emptyWorkspace().world.officeAccount).toBe(OFFICE_ACCOUNT);
  });
});
