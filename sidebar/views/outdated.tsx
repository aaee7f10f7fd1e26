/** After an update of the program: the workbook's tabs are of an older one until Thiết lập has run (P18). */
import type { Runner } from '../use-runner';
import { Button } from './button';
import { Notice } from './notice';
import { HOME } from './set-up-form';

export const OutdatedNotice = ({ runner }: { readonly runner: Runner }) => (
  <Notice kind="warning">
    Chương trình đã có bản mới, các tab còn theo bản cũ. Bấm Thiết lập để thêm cột, danh mục mới; dữ liệu giữ
    nguyên.
    <div class="row-end">
      <Button
        busy={runner.task.state === 'running' && runner.task.job.method === 'setUp'}
        onPress={() => runner.start({ step: HOME, method: 'setUp', input: {} })}
      >
        Thiết lập
      </Button>
    </div>
  </Notice>
);
