/** Paper questionnaires typed in: find the person, open their form, which remembers that it was paper and who typed (S1.26, S1.27). */
import { useEffect, useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { call } from '../rpc';
import { usePress } from '../use-press';
import { ErrorNotice, Notice } from '../views/notice';
import { FindPerson } from './find-person';
import { PanelFrame, type PanelProps } from './panel';

type Form = Output<'readPaperForm'>;

const Opened = ({ form }: { readonly form: Form }) => (
  <section aria-label="Phiếu cần nhập">
    <h2>{form.name}</h2>
    <p class="secondary">{form.className}</p>
    {form.answered && (
      <Notice kind="warning">Người này đã trả lời. Câu trả lời tự gửi được tính trước phiếu nhập hộ.</Notice>
    )}
    <p>
      <a class="button" href={form.link} target="_blank" rel="noopener">
        Mở phiếu để nhập
      </a>
    </p>
    <p class="secondary">Nhập xong, bấm Gửi trong phiếu. Máy ghi kênh Phiếu giấy và người nhập.</p>
  </section>
);

export const PaperPanel = ({ onBack }: PanelProps) => {
  const [form, setForm] = useState<Form | null>(null);
  const begun = usePress();
  const { busy, failure, press } = usePress();
  useEffect(() => {
    begun.press(() => call('beginCalls', {}));
  }, []);
  return (
    <PanelFrame title="Nhập phiếu giấy" onBack={onBack}>
      {[begun.failure, failure].map((one) => one && <ErrorNotice key={one.message} problem={one} />)}
      <FindPerson
        field="Tên, lớp, SĐT hoặc mã HSSV trên phiếu"
        button="Chọn"
        spoken="Chọn"
        busy={busy}
        onPick={({ graduationKey }) => press(() => call('readPaperForm', { graduationKey }), setForm)}
      />
      {form && <Opened form={form} />}
    </PanelFrame>
  );
};
