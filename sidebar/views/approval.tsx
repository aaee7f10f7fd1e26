/** The approval panel of steps 2 and 7: where the paper stands, open comments by section, evidence of agreement (UX 5.4). */
import { formatDate } from '../format';
import type { StepView } from '../types';
import { Notice } from './notice';
import { ReminderLines, type OfficesTurn } from './reminder-lines';

type Approval = NonNullable<StepView['approval']>;
type Comment = Approval['open'][number];

/** '2026-01-15T09:12:00' → '15/01/2026 09:12'. */
const when = (time: string): string => `${formatDate(time.slice(0, 10))} ${time.slice(11, 16)}`;

const Open = ({ url, label }: { readonly url: string; readonly label: string }) => (
  <a href={url} target="_blank" rel="noopener" aria-label={label}>
    Mở
  </a>
);

/** '2 ý kiến chưa xử lý xong, 1 chưa trả lời'. */
const counted = (open: readonly Comment[], closed: number): string => {
  if (open.length === 0) return closed === 0 ? 'chưa có' : `đã xử lý xong ${closed}`;
  const unanswered = open.filter(({ answered }) => !answered).length;
  return `${open.length} chưa xong${unanswered === 0 ? ', đã trả lời cả' : `, ${unanswered} chưa trả lời`}`;
};

const CommentLine = ({ comment }: { readonly comment: Comment }) => (
  <li class="problem">
    <span>
      <b>{comment.section}:</b> {comment.text}{' '}
      <span class="secondary">
        {comment.author}
        {comment.answered ? ', đã trả lời' : ''}
      </span>
    </span>
    <Open url={comment.url} label={`Mở ý kiến ở ${comment.section}`} />
  </li>
);

const Comments = ({ approval }: { readonly approval: Approval }) => {
  const { reached, open, closed, evidence, declined } = approval;
  if (!reached)
    return (
      <p class="secondary">Ý kiến trên văn bản chỉ tài khoản của phòng xem được ở đây; bấm Mở để xem.</p>
    );
  return (
    <>
      <p>Ý kiến: {counted(open, closed)}</p>
      {open.length > 0 && (
        <ul class="plain-list">
          {open.map((comment) => (
            <CommentLine key={comment.url} comment={comment} />
          ))}
        </ul>
      )}
      {evidence.map(({ author, at, how }) => (
        <p key={`${author} ${at} ${how}`}>
          {author} {how === 'drive' ? 'phê duyệt trong Google Drive' : 'ghi “Đồng ý”'} {when(at)}
        </p>
      ))}
      {declined.map(({ author, at }) => (
        <Notice kind="warning" key={`${author} ${at}`}>
          {author} từ chối phê duyệt trong Google Drive {when(at)}. Xem lý do ở văn bản, rồi Trả lại để sửa.
        </Notice>
      ))}
    </>
  );
};

/** What has been recorded so far, a line each. */
const recorded = ({
  submittedAt,
  approvedAt,
  approver,
  approvedHow,
  state,
  number,
  date,
  signer,
}: Approval): string[] => [
  ...(submittedAt === '' ? [] : [`Trình ${when(submittedAt)}`]),
  ...(approvedAt === '' ? [] : [`${approver} duyệt ${when(approvedAt)} (${approvedHow})`]),
  ...(state === 'Đã ban hành'
    ? [
        `Số ${number ?? '……'}, ngày ${date === '' ? '……' : formatDate(date)}${signer === '' ? '' : `, ${signer} ký`}`,
      ]
    : []),
];

/** What the remark of a paper is, by its state: at the approval it is the note. */
const REMARK_IS: Readonly<Record<string, string | undefined>> = {
  'Dự thảo': 'Trả lại: ',
  'Đã trình': 'Lần trước trả lại: ',
};

/** As the reminders themselves decide it (src/domain/papers/reminders.ts). */
const turnOf = ({ evidence, declined, open, submittedAt }: Approval): OfficesTurn => {
  if ([...evidence, ...declined].some(({ at }) => at >= submittedAt)) return 'agreed';
  return open.some(({ answered, at }) => !answered && at >= submittedAt) ? 'asked' : null;
};

interface ApprovalPanelProps {
  readonly approval: Approval;
  /** Another action runs. */
  readonly busy: boolean;
  readonly onAct: (method: string, input: Record<string, unknown>) => void;
}

export const ApprovalPanel = ({ approval, busy, onAct }: ApprovalPanelProps) => (
  <section class="approval" aria-label="Phê duyệt">
    <p class="with-button">
      <b>
        {approval.paper}: {approval.state}
      </b>
      <Open url={approval.url} label={`Mở ${approval.paper}`} />
    </p>
    {recorded(approval).map((text) => (
      <p class="secondary" key={text}>
        {text}
      </p>
    ))}
    {approval.scans.map(({ name, url, at }) => (
      <p class="with-button" key={url}>
        <span class="secondary">
          Bản quét {name}, gắn {when(at)}
        </span>
        <Open url={url} label={`Mở bản quét ${name}`} />
      </p>
    ))}
    {approval.remark !== '' && (
      <p>
        {REMARK_IS[approval.state] ?? 'Ghi chú: '}
        {approval.remark}
      </p>
    )}
    {approval.reminders !== null && (
      <ReminderLines
        reminders={approval.reminders}
        turn={turnOf(approval)}
        busy={busy}
        onSet={(on) => onAct('setReminders', { kind: approval.kind, on })}
      />
    )}
    {approval.edited && <Notice kind="warning">Văn bản đã sửa sau khi duyệt.</Notice>}
    {approval.state !== 'Đã ban hành' && <Comments approval={approval} />}
    {approval.older.map(({ version, url, open }) => (
      <div key={version}>
        <p class="with-button">
          <span>
            Bản {version} còn {open.length} ý kiến chưa xử lý xong
          </span>
          <Open url={url} label={`Mở bản ${version}`} />
        </p>
        <ul class="plain-list">
          {open.map((comment) => (
            <CommentLine key={comment.url} comment={comment} />
          ))}
        </ul>
      </div>
    ))}
  </section>
);
