/** The plan of the Ngày hội trở về: made from the event's row, then the same approval as every paper (S2.23). */
import type { Output } from '../../src/api/contract';
import { Button } from '../views/button';
import { Notice } from '../views/notice';
import { PaperApproval } from '../views/paper-approval';

type Paper = NonNullable<NonNullable<Output<'readEvents'>['chosen']>['paper']>;

interface PlanProps {
  readonly event: string;
  readonly paper: Paper;
  readonly busy: boolean;
  readonly start: (method: string, input: Record<string, unknown>) => void;
  /** While it is open the page's blue button is here. */
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

export const EventPlan = ({ event, paper: { thin, approval }, busy, start, open, onToggle }: PlanProps) => (
  <details open={open} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
    <summary>Kế hoạch tổ chức{approval === null ? '' : `: ${approval.approval.state.toLowerCase()}`}</summary>
    <p class="secondary">
      Lấy mục đích, chương trình, phân công ở tab Sự kiện; kinh phí ở tab Kinh phí (cột Sự kiện); thành phần
      từ danh sách mời.
    </p>
    {thin && (
      <Notice kind="warning">
        Chưa có chương trình hoặc phân công: ghi vào dòng của sự kiện, tab Sự kiện.
      </Notice>
    )}
    <Button
      look={approval === null ? 'primary' : 'plain'}
      resting={busy}
      onPress={() => start('createHomecomingPlan', { event })}
    >
      {approval === null ? 'Tạo kế hoạch tổ chức' : 'Tạo bản mới'}
    </Button>
    {approval !== null && (
      <PaperApproval approval={approval.approval} actions={approval.actions} busy={busy} start={start} />
    )}
  </details>
);
