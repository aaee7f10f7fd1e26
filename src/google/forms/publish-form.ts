/** Opens a built form to everyone who has the link, and checks that it really is open. */
import { userError } from '../../domain/problem';

type Form = GoogleAppsScript.Forms.Form;

/** Who may answer is a Drive permission with this view (Drive v3, permissions.list, includePermissionsForView). */
const RESPONDERS = 'published';

const permissions = (): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection => {
  if (!Drive?.Permissions) throw new Error('the advanced service Drive is off');
  return Drive.Permissions;
};

const readAnyoneMayAnswer = (formId: string): boolean => {
  const { permissions: found } = permissions().list(formId, {
    includePermissionsForView: RESPONDERS,
    fields: 'permissions(id,type,role,view)',
  });
  return (found ?? []).some(({ type, view }) => type === 'anyone' && view === RESPONDERS);
};

/** Answers without an account, editable afterwards, as many as people live behind one telephone. */
const applySettings = (form: Form): void => {
  form
    .setCollectEmail(false)
    .setLimitOneResponsePerUser(false)
    .setAllowResponseEdits(true)
    .setProgressBar(true)
    // A personal link is for one person's one answer, which stays editable.
    .setShowLinkToRespondAgain(false);
};

/** What a settled form still lacks, each as the end of a Vietnamese sentence. */
const readFaults = (form: Form, advanced: boolean): readonly string[] => {
  const checks: readonly (readonly [boolean, string])[] = [
    [form.collectsEmail(), 'đang thu thập địa chỉ email, phải tắt'],
    [form.hasLimitOneResponsePerUser(), 'đang giới hạn một câu trả lời mỗi tài khoản, phải tắt'],
    [!form.canEditResponse(), 'chưa cho sửa câu trả lời sau khi nộp'],
    [advanced && !form.isPublished(), 'chưa được xuất bản'],
    [!form.isAcceptingResponses(), 'chưa nhận câu trả lời'],
    [advanced && !readAnyoneMayAnswer(form.getId()), 'chưa mở cho mọi người có đường dẫn'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, fault]) => fault);
};

/**
 * Publishes last, opens the form to anyone, reads both back. Forms made before 2025 have neither (they are open as soon
 * as they take answers): there only the settings count. Gives the form's address. Throws a UserError where something is not as
 * it should be. May be run again.
 */
export const publishForm = (form: Form): string => {
  applySettings(form);
  const advanced = form.supportsAdvancedResponderPermissions();
  if (advanced) form.setPublished(true);
  else form.setAcceptingResponses(true);
  if (advanced && !readAnyoneMayAnswer(form.getId()))
    permissions().create({ type: 'anyone', role: 'reader', view: RESPONDERS }, form.getId());
  const [setting] = readFaults(form, advanced);
  if (setting !== undefined) throw userError('survey.notOpen', { setting });
  return form.getPublishedUrl();
};
