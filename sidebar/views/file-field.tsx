/** A field for a scan: chosen, checked, brought to the script at once; its value is where the script finds it (P41). */
import { useRef, useState } from 'preact/hooks';
import { UPLOADING } from '../field-values';
import { problemOf } from '../rpc';
import { SCAN_TYPES, scanFault, scanWords, uploadScan } from '../upload';

interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  /** '' for no file, UPLOADING on the way, then what the action takes as JSON. */
  readonly onChange: (value: string) => void;
}

export const FileField = ({ name, label, onChange }: FileFieldProps) => {
  const [words, setWords] = useState('');
  const [fault, setFault] = useState('');
  // Of two files chosen one after the other the second counts.
  const latest = useRef(0);
  const refuse = (text: string): void => {
    setFault(text);
    setWords('');
    onChange('');
  };
  const take = async (file: File): Promise<void> => {
    const mine = ++latest.current;
    const refused = scanFault(file);
    if (refused !== '') return refuse(refused);
    setFault('');
    onChange(UPLOADING);
    try {
      const scan = await uploadScan(file, (done, total) => {
        if (mine === latest.current) setWords(`Đang tải lên ${done + 1}/${total}…`);
      });
      if (mine !== latest.current) return;
      setWords(`✓ ${scanWords(file)}`);
      onChange(JSON.stringify(scan));
    } catch (error) {
      if (mine === latest.current) refuse(`${problemOf(error).message} Chọn lại tệp.`);
    }
  };
  return (
    <label class="field">
      <span>
        {label} <span class="secondary">(PDF, JPG, PNG, dưới 5 MB)</span>
      </span>
      <input
        type="file"
        name={name}
        accept={SCAN_TYPES}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void take(file);
          else refuse('');
        }}
      />
      <span class="secondary" role="status">
        {words}
      </span>
      {fault !== '' && (
        <span class="overdue" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
};
