/** Who has not answered yet, by class and by homeroom teacher (step 4). */
import { PanelFrame, type PanelProps } from './panel';

export const UnansweredPanel = ({ onBack }: PanelProps) => (
  <PanelFrame title="Chưa trả lời" onBack={onBack}>
    <p class="secondary">Đang đọc…</p>
  </PanelFrame>
);
