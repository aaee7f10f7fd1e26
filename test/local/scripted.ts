/** Runs pieces of script in a workspace, each as one execution. */
import { execute, type ExecutionResult } from '../../local/runtime';
import { projectOf } from '../../local/workspace/project';
import { Workspace } from '../../local/workspace/workspace';

export const emptyWorkspace = (): Workspace => Workspace.create({ project: projectOf(''), seed: 7 });

/** One execution of `body` as the body of a function; `as` is the office account by default. */
export const attempt = (workspace: Workspace, body: string, as?: string): ExecutionResult => {
  const { world, objects } = workspace;
  return execute(
    { world, objects, project: projectOf(`function piece() {\n${body}\n}`) },
    'piece',
    [],
    as === undefined ? {} : { as },
  );
};

/** What the piece returns; fails the test with the script's own error. */
export const run = (workspace: Workspace, body: string, as?: string): unknown => {
  const { ok, value, error } = attempt(workspace, body, as);
  if (!ok) throw new Error(`${error?.name ?? ''}: ${error?.message ?? ''}`);
  return value;
};

/** The message with which the piece fails; '' when it does not. */
export const failure = (workspace: Workspace, body: string, as?: string): string =>
  attempt(workspace, body, as).error?.message ?? '';

/** A form with consent, status and a page for each way: published and open to anyone. */
export const SURVEY = `
const file = Drive.Files.create({ name: 'Phiếu 2026', mimeType: 'application/vnd.google-apps.form' });
const form = FormApp.openById(file.id);
form.setTitle('Phiếu khảo sát').setConfirmationMessage('Cảm ơn anh/chị!').setAllowResponseEdits(true);
const code = form.addTextItem().setTitle('Mã phiếu');
const consent = form.addMultipleChoiceItem().setTitle('Đồng ý').setRequired(true);
const statusPage = form.addPageBreakItem().setTitle('Hiện nay');
const status = form.addListItem().setTitle('Tình trạng').setRequired(true);
const work = form.addPageBreakItem().setTitle('Việc làm');
form.addTextItem().setTitle('Nơi công tác').setRequired(true);
form.addCheckboxItem().setTitle('Tìm qua').setChoiceValues(['Trường', 'Gia đình']).showOtherOption(true);
const none = form.addPageBreakItem().setTitle('Chưa có việc');
form.addParagraphTextItem().setTitle('Lý do');
const last = form.addPageBreakItem().setTitle('Liên lạc');
form.addTextItem().setTitle('Email').setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText('Gõ email.').build());
form.addScaleItem().setTitle('Hài lòng').setBounds(1, 5).setLabels('Không', 'Rất');
form.addGridItem().setTitle('Chấm điểm').setRows(['Lý thuyết', 'Thực hành']).setColumns(['1', '2', '3']);
form.addDateItem().setTitle('Ngày sinh');
consent.setChoices([
  consent.createChoice('Có', FormApp.PageNavigationType.CONTINUE),
  consent.createChoice('Không', FormApp.PageNavigationType.SUBMIT),
]);
status.setChoices([status.createChoice('Có việc', work), status.createChoice('Chưa', none)]);
none.setGoToPage(last);
`;
const OPEN = `
form.setPublished(true);
Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, file.id);
return file.id;
`;

/** The survey above in a new workspace; gives its id. */
export const openSurvey = (workspace: Workspace): string => String(run(workspace, SURVEY + OPEN));
