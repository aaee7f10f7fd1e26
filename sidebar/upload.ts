/** Brings a scan to the script in pieces: checked here first, so that nobody waits for a file that is refused (P41). */
import { MOST_BYTES, PIECE, PIECES_A_CALL, type ScanUpload } from '../src/domain/papers/scan';
import { call } from './rpc';
import { formatNumber } from './format';

/** What the file dialog offers. */
export const SCAN_TYPES = '.pdf,.jpg,.jpeg,.png';

const PART = PIECE * PIECES_A_CALL;

const megabytes = (bytes: number): string =>
  bytes < 100 * 1024
    ? `${formatNumber(Math.ceil(bytes / 1024))} KB`
    : `${formatNumber(bytes / (1024 * 1024))} MB`;

/** Why a file cannot be taken, or ''. */
export const scanFault = ({ name, size }: Pick<File, 'name' | 'size'>): string => {
  if (!/\.(pdf|jpe?g|png)$/i.test(name)) return `${name}: chỉ nhận tệp PDF, JPG, PNG.`;
  if (size === 0) return `${name}: tệp trống. Chọn tệp khác.`;
  return size > MOST_BYTES
    ? `${name} dài ${megabytes(size)}, quá ${megabytes(MOST_BYTES)}. Quét lại ở 150–200 dpi, hoặc chỉ quét trang có chữ ký.`
    : '';
};

/** Text that a file field shows once the file has come: 'quet.pdf, 1,2 MB'. */
export const scanWords = ({ name, size }: Pick<File, 'name' | 'size'>): string =>
  `${name}, ${megabytes(size)}`;

const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.replace(/^data:[^,]*,/, '') : '');
    };
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });

const hashOf = async (file: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Sends the parts one after another; `onPart` is told how many of them are there. Throws CallFailed. */
export const uploadScan = async (
  file: File,
  onPart: (done: number, total: number) => void,
): Promise<ScanUpload> => {
  const [text, sha256] = [await base64Of(file), await hashOf(file)];
  const upload = crypto.randomUUID();
  const parts = Math.ceil(text.length / PART);
  for (let part = 0; part < parts; part += 1) {
    onPart(part, parts);
    await call('stageScan', { upload, part, text: text.slice(part * PART, (part + 1) * PART) });
  }
  return { upload, chars: text.length, name: file.name.slice(-200), sha256 };
};
