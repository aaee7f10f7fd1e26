/** The bar over a Doc: its name, who edited it last, who one is, its versions, and what one may do. */
import type { DocView, VersionView } from '../server/doc-view';
import { asMe } from './person';
import { formatInstant, VIETNAM } from './when';

interface DocBarProps {
  readonly view: DocView;
  readonly typing: boolean;
  readonly beside: string;
  readonly onType: () => void;
  readonly onComment: () => void;
  readonly onSeat: (email: string) => void;
  /** Asks for approval, or answers a request. */
  readonly onApproval: (kind: 'startApproval' | 'approve' | 'decline') => void;
  readonly onBeside: (id: string) => void;
}

const versionName = ({ version, name, modified }: VersionView): string =>
  `${version === '' ? name : `Bản ${version}`}, ${formatInstant(modified, VIETNAM)}`;

const rightsText = ({ rights, locked }: DocView): string => {
  if (locked) return 'Đã khóa: chỉ xem';
  if (rights.mayEdit) return 'Được sửa, nhận xét';
  return rights.mayComment ? 'Được nhận xét' : 'Chỉ xem';
};

const Versions = ({ view, beside, onBeside }: Pick<DocBarProps, 'view' | 'beside' | 'onBeside'>) => {
  const others = view.versions.filter(({ id }) => id !== view.id);
  if (others.length === 0) return null;
  return (
    <div class="doc-line">
      <nav class="versions" aria-label="Các bản">
        {view.versions.map((version) => (
          <a
            key={version.id}
            href={`/docs/${version.id}`}
            {...(version.id === view.id ? { 'aria-current': 'page' as const } : {})}
          >
            {versionName(version)}
          </a>
        ))}
      </nav>
      <label class="seat">
        Đặt cạnh
        <select value={beside} onChange={({ currentTarget }) => onBeside(currentTarget.value)}>
          <option value="">Không</option>
          {others.map((version) => (
            <option key={version.id} value={version.id}>
              {versionName(version)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

/** As editions of Workspace with approvals show them. */
const ApprovalButtons = ({ view: { approval }, onApproval }: Pick<DocBarProps, 'view' | 'onApproval'>) => (
  <>
    {approval.mayStart && (
      <button type="button" onClick={() => onApproval('startApproval')}>
        Yêu cầu Hiệu trưởng phê duyệt
      </button>
    )}
    {approval.asked && (
      <>
        <button type="button" onClick={() => onApproval('approve')}>
          Phê duyệt
        </button>
        <button type="button" onClick={() => onApproval('decline')}>
          Từ chối
        </button>
      </>
    )}
  </>
);

export const DocBar = (props: DocBarProps) => {
  const { view, typing, onType, onComment, onSeat, onApproval } = props;
  return (
    <header class="doc-bar">
      <div class="doc-line">
        <a href="/files">‹ Phiếu, hồ sơ</a>
        <h1>{view.name}</h1>
        <SeatChooser as={view.as} people={view.people} onSeat={onSeat} />
      </div>
      <div class="doc-line">
        <p class="doc-state">
          Sửa lúc {formatInstant(view.modified, VIETNAM)}, {view.modifiedBy}. {rightsText(view)}.
          {view.approval.words !== '' && ` ${view.approval.words}.`}
        </p>
        {view.rights.mayComment && (
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onComment}>
            Nhận xét
          </button>
        )}
        {view.rights.mayEdit && (
          <button type="button" aria-pressed={typing} onClick={onType}>
            Sửa chữ
          </button>
        )}
        <ApprovalButtons view={view} onApproval={onApproval} />
        <a class="download" href={asMe(view.downloadUrl)}>
          Tải .docx
        </a>
        <button type="button" onClick={() => window.print()}>
          In, lưu PDF (gần đúng)
        </button>
      </div>
      <Versions {...props} />
    </header>
  );
};

interface SeatChooserProps {
  readonly as: string;
  readonly people: DocView['people'];
  readonly onSeat: (email: string) => void;
}

export const SeatChooser = ({ as, people, onSeat }: SeatChooserProps) => (
  <label class="seat">
    Tôi là
    <select value={as} onChange={({ currentTarget }) => onSeat(currentTarget.value)}>
      {people.map(({ email, name }) => (
        <option key={email} value={email}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
