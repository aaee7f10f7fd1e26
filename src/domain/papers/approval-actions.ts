/** What can be pressed on the pages of steps 2 and 7, given how far the paper is (UX 5.4); nothing is ever locked. */
import type { IsoDate } from '../dates';
import type { StepAction, StepField } from '../office/step-action';
import type { ApprovedKind } from './paper-kinds';

/** How far a paper is. */
export interface ApprovalStanding {
  readonly state: string;
  /** Open comments; they warn and never block. */
  readonly open: number;
  /** The same in a sentence, to be taken over as reasons of a return. */
  readonly asked: string;
  /** Comments that say "Đồng ý". */
  readonly agreed: number;
  /** False where the Doc is out of the reader's reach: nobody knows then what was said on it. */
  readonly reached: boolean;
  readonly edited: boolean;
  readonly number: number | null;
  readonly date: string;
}

interface Defaults {
  readonly signer: string;
  readonly today: IsoDate;
  /** 'Sau 3 ngày làm việc …', or '' where nobody is reminded. */
  readonly reminding: string;
}

const action = (
  method: string,
  label: string,
  kind: ApprovedKind,
  more: Partial<StepAction> = {},
): StepAction => ({ method, label, fields: [], ...more, input: { kind, ...more.input } });

const submit = (kind: ApprovedKind, { reminding }: Defaults): StepAction =>
  action('submitPaper', 'Trình Hiệu trưởng', kind, {
    confirm: `Gửi thư trình tới Hiệu trưởng? Thư đã gửi thì không rút lại được.${reminding}`,
  });

const submitAgain = (kind: ApprovedKind): StepAction =>
  action('submitPaper', 'Gửi lại thư trình', kind, {
    rare: true,
    input: { again: true },
    confirm: 'Gửi thêm một thư trình tới Hiệu trưởng?',
  });

const warningOf = ({ open }: ApprovalStanding): string =>
  open > 0 ? `Còn ${open} ý kiến chưa xử lý xong. Vẫn ghi nhận?` : '';

/** A comment is recorded only where there is one since the submission (decision 23); otherwise signed paper is. */
const mayRecord = ({ agreed, reached }: ApprovalStanding): boolean => agreed > 0 || !reached;

const record = (kind: ApprovedKind, standing: ApprovalStanding): StepAction => {
  const confirm = warningOf(standing);
  return action('recordApproval', 'Ghi nhận phê duyệt', kind, {
    input: { how: 'comment' },
    ...(confirm === '' ? {} : { confirm }),
  });
};

const scanField: StepField = { name: 'scan', label: 'Bản quét', kind: 'file', value: '' };

/** The copy that is signed and stamped comes when it comes. */
const attach = (kind: ApprovedKind): StepAction =>
  action('attachScan', 'Gắn bản quét đã ký…', kind, { fields: [scanField], rare: true });

const recordPaper = (kind: ApprovedKind, { open }: ApprovalStanding, today: IsoDate): StepAction =>
  action('recordApproval', 'Đã ký bản giấy…', kind, {
    input: { how: 'paper' },
    fields: [
      { name: 'date', label: 'Ngày ký', kind: 'date', value: today },
      scanField,
      { name: 'note', label: 'Ghi chú', kind: 'text', value: '' },
    ],
    ...(open > 0 ? { confirm: `Còn ${open} ý kiến chưa xử lý xong. Vẫn ghi nhận?` } : {}),
  });

const giveBack = (kind: ApprovedKind, { asked }: ApprovalStanding): StepAction =>
  action('returnPaper', 'Trả lại để sửa…', kind, {
    fields: [{ name: 'reason', label: 'Lý do', kind: 'text', value: asked }],
  });

const numberFields = ({ number, date }: ApprovalStanding): StepField[] => [
  ...(number === null ? [{ name: 'number', label: 'Số', kind: 'number', value: '' } as const] : []),
  ...(date === '' ? [{ name: 'date', label: 'Ngày', kind: 'date', value: '' } as const] : []),
];

/** The question asked before a paper is issued against the order of the procedure. */
const issueWarning = ({ state, edited, open }: ApprovalStanding): string => {
  const warnings = [
    ...(state === 'Đã duyệt' ? [] : ['Chưa ghi nhận phê duyệt.']),
    ...(edited ? ['Văn bản đã sửa sau khi duyệt.'] : []),
    ...(open > 0 ? [`Còn ${open} ý kiến chưa xử lý xong.`] : []),
  ];
  return warnings.length === 0 ? '' : `${warnings.join(' ')} Vẫn ban hành?`;
};

const issue = (kind: ApprovedKind, standing: ApprovalStanding, { signer }: Defaults): StepAction => {
  const confirm = issueWarning(standing);
  return action('issuePaper', 'Ban hành', kind, {
    fields: [
      ...numberFields(standing),
      { name: 'signer', label: 'Người ký (phó ký thay: gõ KT. trước tên)', kind: 'text', value: signer },
    ],
    ...(confirm === '' ? {} : { input: { anyway: true }, confirm }),
  });
};

const rare = (one: StepAction): StepAction => ({ ...one, rare: true });

/** The first is the blue button; the rare ones stand under *Khác*. */
export const approvalActions = (
  kind: ApprovedKind,
  standing: ApprovalStanding,
  defaults: Defaults,
): StepAction[] => {
  const { state, number, date } = standing;
  const onPaper = recordPaper(kind, standing, defaults.today);
  if (state === 'Dự thảo')
    return [submit(kind, defaults), rare(onPaper), rare(issue(kind, standing, defaults))];
  if (state === 'Đã trình')
    return [
      ...(mayRecord(standing) ? [record(kind, standing)] : []),
      onPaper,
      giveBack(kind, standing),
      rare(submitAgain(kind)),
      rare(issue(kind, standing, defaults)),
    ];
  if (state === 'Đã duyệt') {
    const once = mayRecord(standing) ? record(kind, standing) : onPaper;
    const again = standing.edited ? [once] : [];
    return [issue(kind, standing, defaults), ...again, attach(kind), rare(giveBack(kind, standing))];
  }
  if (state === 'Đang ban hành') return [action('issuePaper', 'Ban hành tiếp', kind)];
  const isWhole = number !== null && date !== '';
  return [
    ...(isWhole ? [] : [action('issuePaper', 'Bổ sung số, ngày', kind, { fields: numberFields(standing) })]),
    attach(kind),
  ];
};
