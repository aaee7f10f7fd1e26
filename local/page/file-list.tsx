/** Files as Drive lists them: whose they are, who else has them, in what state. */
import type { FileView } from '../server/views';
import { asMe } from './person';
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
    <td class="wrapped">{file.sharing || 'chỉ chủ'}</td>
    <td>{file.state}</td>
    <td>{formatInstant(file.modified, VIETNAM)}</td>
    <td>{file.downloadUrl !== '' && <a href={asMe(file.downloadUrl)}>Tải về</a>}</td>
  </tr>
);

export const FileList = ({ files }: { readonly files: readonly FileView[] }) => (
  <div class="table-box" role="region" aria-label="Danh sách tệp" tabIndex={0}>
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Tên</th>
          <th scope="col">Loại</th>
          <th scope="col">Chủ</th>
          <th scope="col">Chia sẻ</th>
          <th scope="col">Trạng thái</th>
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
);
