/** What an undo comes to, in the words of the question before it and of the line after it. */
import { formatInteger } from '../number-format';
import type { ChangeCount } from './logged-action';

/** '30 ô trở lại như cũ, 2 dòng bỏ ra. Giữ nguyên 2 chỗ đã sửa tay.' */
export const undoWords = ({ cells, added, removed }: ChangeCount, kept: number): string => {
  const parts = [
    cells > 0 ? `${formatInteger(cells)} ô trở lại như cũ` : '',
    added > 0 ? `${formatInteger(added)} dòng trở lại` : '',
    removed > 0 ? `${formatInteger(removed)} dòng bỏ ra` : '',
  ].filter((part) => part !== '');
  const changes = parts.length === 0 ? 'không ô nào đổi' : parts.join(', ');
  return `${changes}.${kept > 0 ? ` Giữ nguyên ${formatInteger(kept)} chỗ đã sửa tay.` : ''}`;
};
