/** Step 8: archiving the campaign's file, and checking that nothing of it has changed since. */
import type { BoardFacts } from '../board-facts';
import { action, mark, type StepAction } from '../step-action';

export const archiveActions = (facts: BoardFacts): StepAction[] => {
  if (facts.campaign === null) return [mark(8, !facts.marked.has(8))];
  const lacking = Object.values(facts.archive?.gaps ?? {}).some((gap) => gap !== '');
  const again = facts.archive == null ? 'Lưu hồ sơ' : 'Lưu bổ sung';
  return [
    action('archiveCampaign', again, lacking ? { confirm: 'Còn phần chưa đủ. Vẫn lưu phần đã có?' } : {}),
    ...(facts.archive == null ? [] : [action('checkArchive', 'Kiểm tra hồ sơ', { beside: true })]),
    action('createDocument', 'Tạo danh mục hồ sơ', {
      input: { kind: 'fileIndex' },
      // It lists each file with its hash, so its time is when the files lie there.
      ...(facts.archive?.listed === true ? { beside: true } : { rare: true }),
    }),
    mark(8, !facts.marked.has(8)),
  ];
};
