/** Somebody whom the workbook does not know says to which unit they belong: a row of *Phân công* in `Cấu hình` (S1.4). */
import { config } from '../../domain/office/office-tables';
import { ASSIGNED } from '../../domain/own-work/who';
import { tidy } from '../../domain/text';
import { changeRows } from '../../domain/undo/ask-changes';
import { writeLogged } from '../../google/logged-write';
import { underLock, whoami } from '../../google/session';
import { finishUnfinished } from '../shared/finish-unfinished';

const NOTE = 'Ai thuộc đơn vị nào: trang Việc của tôi';

/** `unit` is one name or several with commas; another one replaces it. Whoever may edit the workbook may type the row as well. */
export const nameMyself = (unit: string, name: string): { readonly unit: string } =>
  underLock('ghi phân công', () => {
    finishUnfinished();
    const owner = tidy(unit);
    const row = { section: ASSIGNED, name: whoami(), owner, note: NOTE } as const;
    writeLogged({ name: 'Ghi phân công', source: 'Việc của tôi' }, [
      changeRows(config, [tidy(name) === '' ? row : { ...row, value: tidy(name) }]),
    ]);
    return { unit: owner };
  });
