/** A row that somebody types into the queue: it asks for an action in the office's name and must do nothing. */
import { OFFICE_ACCOUNT } from '../workspace/new-world';
import type { Workspace } from '../workspace/workspace';
import { namesOutside } from './outside';
import type { RpcPress } from './scenario';
import { typeRows } from './stage';

const QUEUE = 'Hàng chờ';
const NUMBER = '977';

/** The faults of a dispatcher's run that finds such a row, beside one that finds none. */
export const forgedQueueRow =
  ({ method, input }: RpcPress, staged: Workspace, dispatch: (workspace: Workspace) => void) =>
  (): string[] => {
    const [forged, idle] = [staged.clone(), staged.clone()];
    if (!forged.world.spreadsheet.sheets.some(({ name }) => name === QUEUE)) return [];
    typeRows(forged, QUEUE, [
      {
        Số: NUMBER,
        'Việc của máy': method,
        'Thông tin kèm': JSON.stringify(input ?? {}),
        'Người nhờ': OFFICE_ACCOUNT,
        'Nhờ lúc': '12/01/2026 08:00:00',
        'Tình trạng': 'Chờ',
      },
    ]);
    [forged, idle].forEach(dispatch);
    const sheet = forged.world.spreadsheet.sheets.find(({ name }) => name === QUEUE);
    const row = sheet?.rows.find(({ v }) => String(v[0]) === NUMBER)?.v.map(String) ?? [];
    return [
      ...(namesOutside(forged) === namesOutside(idle) ? [] : ['the forged row was carried out']),
      ...(row.includes('Không làm được') ? [] : [`the forged row is not marked: ${row.join(' | ')}`]),
    ];
  };
