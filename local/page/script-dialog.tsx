/** The script's dialog over the sheet, in the size that the script asked for. */
import type { DialogView } from '../server/views';
import { Modal } from './modal';
import { asMe } from './person';

/** Pixels where the script gave none. */
const SIZE = { width: 600, height: 400 } as const;

interface ScriptDialogProps {
  readonly dialog: DialogView;
  readonly onClose: () => void;
}

export const ScriptDialog = ({ dialog, onClose }: ScriptDialogProps) => (
  <Modal title={dialog.title || 'Hộp thoại'} class="script-dialog" onClose={onClose}>
    <iframe
      title={dialog.title || 'Hộp thoại của chương trình'}
      src={asMe('/dialog')}
      style={{ width: `${dialog.width ?? SIZE.width}px`, height: `${dialog.height ?? SIZE.height}px` }}
    />
  </Modal>
);
