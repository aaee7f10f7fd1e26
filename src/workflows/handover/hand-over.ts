/** Bàn giao, first half: the office account shares forms and files with the one who takes over and names that person. */
import { campaigns } from '../../domain/collection/collection-tables';
import { dayForms } from '../../domain/graduation-day/tables';
import { registerForms } from '../../domain/network/forms/tables';
import { reportForms } from '../../domain/network/reports/tables';
import { userError } from '../../domain/problem';
import { readEditors, requireOffice } from '../../google/account';
import { logEntries } from '../../google/change-log';
import { shareFolders } from '../../google/documents/share-folders';
import { openForm } from '../../google/forms/form-file';
import { shareForm } from '../../google/forms/share-form';
import { noteHandOver } from '../../google/hand-over';
import { readUsable } from '../../google/read-table';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';

/** Until that person accepts, nothing else changes. Returns how many forms and folders are shared. */
export const handOver = (to: string): { readonly shared: number } =>
  underLock('bàn giao', () => {
    finishUnfinished();
    requireOffice();
    const receiver = findEditor(to);
    const forms = [
      ...readUsable(campaigns).flatMap(({ formId, shortFormId, optOutFormId }) => [
        formId,
        shortFormId,
        optOutFormId,
      ]),
      ...readUsable(dayForms).map(({ formId }) => formId),
      ...readUsable(reportForms).map(({ formId }) => formId),
      ...readUsable(registerForms).map(({ formId }) => formId),
    ].filter((id) => id !== null);
    forms.forEach((formId) => shareForm(openForm(formId), [receiver]));
    const shared = forms.length + shareFolders(receiver);
    noteHandOver(receiver);
    logEntries([{ action: 'Bàn giao', after: receiver }]);
    return { shared };
  });

/** The address as the workbook knows it. */
const findEditor = (to: string): string => {
  const wanted = to.trim().toLowerCase();
  if (wanted === whoami().toLowerCase()) throw userError('handover.toSelf', {});
  const found = readEditors().find((address) => address.toLowerCase() === wanted);
  if (found === undefined) throw userError('handover.noEditor', { to: to.trim() });
  return found;
};
