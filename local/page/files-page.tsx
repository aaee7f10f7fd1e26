/** Forms, documents and other files of the workspace's Drive. */
import type { FileView } from '../server/views';
import { SimplePage } from './simple-page';
import { useRead } from './use-read';
import { formatInstant, VIETNAM } from './when';

const kinds: Readonly<Record<FileView['kind'], string>> = {
  form: 'Phiếu',
  doc: 'Văn bản (Docs)',
  docx: 'Văn bản (.docx)',
  folder: 'Thư mục',
  sheet: 'Bảng tính',
  other: 'Tệp',
};

const FileRow = ({ file }: { readonly file: FileView }) => (
  <tr>
    <th scope="row">{file.url === '' ? file.name : <a href={file.url}>{file.name}</a>}</th>
    <td>{kinds[file.kind]}</td>
    <td>{file.owner}</td>
    <td>{formatInstant(file.modified, VIETNAM)}</td>
    <td>{file.downloadUrl !== '' && <a href={file.downloadUrl}>Tải về</a>}</td>
  </tr>
);

export const FilesPage = () => {
  const { value: files, error } = useRead<FileView[]>('/api/files');
  return (
    <SimplePage title="Phiếu, hồ sơ" error={error}>
      {files?.length === 0 && <p>Chưa có phiếu hay văn bản. Làm bước 4 hoặc bước 6 trong bảng công việc.</p>}
      {files && files.length > 0 && (
        <div class="table-box" role="region" aria-label="Danh sách tệp" tabIndex={0}>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">Tên</th>
                <th scope="col">Loại</th>
                <th scope="col">Chủ</th>
                <th scope="col">Sửa lúc</th>
                <th scope="col">Tải</th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <FileRow key={file.id} file={file} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </SimplePage>
  );
};
