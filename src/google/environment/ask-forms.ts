/** What FormApp tells of a new form, of where its pages lead, and of its publication. */
import type { formProbes } from '../../domain/environment/form-probes';
import { drivePermissions } from '../documents/drive-service';
import { binFile, FILE_NAME, shownCell, withForm, type Asks } from './stage';

const PUBLISHED = 'published';

const titleOfCreated = (): string => {
  const form = FormApp.create(`${FILE_NAME}, xóa được`);
  const title = shownCell(form.getTitle());
  try {
    binFile(form.getId());
  } catch {
    // Out of drive.file's reach, which is another probe's question.
  }
  return title;
};

const anyoneMayAnswer = (id: string): boolean =>
  (
    drivePermissions().list(id, { includePermissionsForView: PUBLISHED, fields: 'permissions(type,view)' })
      .permissions ?? []
  ).some(({ type, view }) => type === 'anyone' && view === PUBLISHED);

export const askForms: Readonly<Record<keyof typeof formProbes, Asks>> = {
  'forms.byDrive': () => withForm((form) => `mở được, ${form.getItems().length} mục`),
  'forms.title': titleOfCreated,
  'forms.newChoice': () =>
    withForm((form) => {
      const choices = form.addMultipleChoiceItem().getChoices();
      const labels = choices.map((choice) => JSON.stringify(choice.getValue()));
      return `${choices.length} lựa chọn ${labels.join(', ')}`;
    }),
  'forms.goTo': () =>
    withForm((form) => {
      form.addPageBreakItem();
      const page = form.addPageBreakItem().setGoToPage(FormApp.PageNavigationType.SUBMIT);
      const read = form.getItemById(page.getId()).asPageBreakItem().getPageNavigationType();
      return read === FormApp.PageNavigationType.SUBMIT ? 'SUBMIT' : 'khác';
    }),
  'forms.listGoTo': () =>
    withForm((form) => {
      const page = form.addPageBreakItem();
      const list = form.addListItem();
      const [read] = list.setChoices([list.createChoice('A', page)]).getChoices();
      return read?.getGotoPage().getId() === page.getId() ? 'đúng trang' : 'trang khác';
    }),
  'forms.unpublished': () => withForm((form) => (form.isPublished() ? 'rồi' : 'chưa')),
  'forms.publish': () =>
    withForm((form) => {
      form.setPublished(true);
      const states = [
        form.isPublished() ? 'đã xuất bản' : 'chưa xuất bản',
        form.isAcceptingResponses() ? 'đang nhận' : 'không nhận',
      ];
      return states.join(', ');
    }),
  'forms.anyone': () =>
    withForm((form) => {
      drivePermissions().create({ type: 'anyone', role: 'reader', view: PUBLISHED }, form.getId());
      return anyoneMayAnswer(form.getId()) ? 'thấy' : 'không thấy';
    }),
  'forms.collectsEmail': () =>
    withForm((form) => (form.setCollectEmail(false).collectsEmail() ? 'có' : 'không')),
};
