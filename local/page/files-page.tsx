/** Forms, documents and other files of the workspace's Drive. */
import type { FileView } from '../server/views';
import { FileList } from './file-list';
import { SimplePage } from './simple-page';
import { useRead } from './use-read';

export const FilesPage = () => {
  const { value: files, error } = useRead<FileView[]>('/api/files');
  return (
    <SimplePage title="Phiếu, hồ sơ" error={error}>
      {files?.length === 0 && <p>Chưa có phiếu hay văn bản. Làm bước 4 hoặc bước 6 trong bảng công việc.</p>}
      {files && files.length > 0 && <FileList files={files} />}
    </SimplePage>
  );
};
