/** The principal in the demo: comments twice on passages of the Doc, the office answers, then “Đồng ý” and the paper is issued. */
import type { ApprovedKind } from '../../src/domain/papers/paper-kinds';
import { commentOn, replyTo, settle } from '../docx/comment-acts';
import { docNamed } from '../docx/doc-room';
import { replaceText } from '../docx/edit-acts';
import { OFFICE_ACCOUNT, PRINCIPAL } from '../workspace/new-world';
import type { Office } from './office';
import { showLine } from './progress-bar';

interface Remark {
  /** The passage, as it stands in the Doc. */
  readonly quote: string;
  readonly text: string;
  /** What the office types in its place; null where it only answers. */
  readonly instead: string | null;
  readonly answer: string;
}

const REMARKS: Readonly<Record<ApprovedKind, readonly Remark[]>> = {
  plan: [
    {
      quote: 'Kinh phí',
      text: 'Ghi rõ nguồn kinh phí.',
      instead: null,
      answer: 'Nguồn ngân sách trường, đã trao đổi với phòng Kế hoạch - Tài chính.',
    },
    {
      quote: 'sau đó GVCN phỏng vấn trực tiếp qua điện thoại',
      text: 'Ghi rõ gọi mấy lần.',
      instead: 'sau đó GVCN gọi điện phỏng vấn trực tiếp, ít nhất hai lần,',
      answer: 'Đã ghi thêm.',
    },
  ],
  report: [
    {
      quote: 'báo cáo kết quả điều tra, truy vết người tốt nghiệp năm',
      text: 'Câu mở đầu ghi rõ là kết quả chính thức.',
      instead: 'báo cáo kết quả chính thức của đợt điều tra, truy vết người tốt nghiệp năm',
      answer: 'Đã ghi thêm.',
    },
    {
      quote: 'mục tiêu',
      text: 'Năm sau đặt mục tiêu theo từng khoa.',
      instead: null,
      answer: 'Sẽ đưa vào kế hoạch năm sau.',
    },
  ],
  homecoming: [
    {
      quote: 'KINH PHÍ',
      text: 'Vận động thêm tài trợ của cựu HSSV.',
      instead: null,
      answer: 'Phòng gửi thư ngỏ qua Ban liên lạc.',
    },
  ],
  unitSummary: [
    {
      quote: 'KHÓ KHĂN, ĐỀ XUẤT',
      text: 'Phòng đề xuất hướng xử lý từng khó khăn.',
      instead: null,
      answer: 'Phòng đưa vào kế hoạch sáu tháng tới.',
    },
  ],
};

/** Submits the newest version, passes two comments and the approval, issues it. Gives the ids of the papers that count. */
export const approve = (
  office: Office,
  kind: ApprovedKind,
  documentId: string,
  number: number,
): { readonly docxId: string } => {
  const { workspace } = office;
  office.press('submitPaper', { kind });
  office.passDays(1);
  const doc = docNamed(workspace, documentId);
  for (const { quote, text, instead, answer } of REMARKS[kind]) {
    const comment = commentOn(workspace, doc, PRINCIPAL, text, { quote });
    if (instead !== null) replaceText(workspace, doc, OFFICE_ACCOUNT, quote, instead);
    replyTo(workspace, doc, OFFICE_ACCOUNT, comment, answer);
    settle(workspace, doc, OFFICE_ACCOUNT, comment, 'resolve');
  }
  commentOn(workspace, doc, PRINCIPAL, 'Đồng ý', { quote: '' });
  const recorded = office.press('recordApproval', { kind, how: 'comment' });
  const date = workspace.world.clock.slice(0, 10);
  const issued = office.press('issuePaper', { kind, number, date });
  showLine(
    `${issued.paper}: 2 ý kiến đã trả lời, ${recorded.state.toLowerCase()}; ban hành số ${issued.number ?? ''}`,
  );
  return { docxId: issued.docxId };
};
