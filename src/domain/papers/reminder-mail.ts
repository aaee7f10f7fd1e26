/** The mail that reminds the principal of a paper submitted some days ago (UX 9). */
import { escapeHtml, type Letter } from '../collection/letter';
import { formatDate } from '../dates';
import type { PaperRow } from '../office/office-tables';
import type { Settings } from '../office/settings';

/** Reminds the principal of a paper that waits (S1.12). */
export const reminderMail = (
  paper: Pick<PaperRow, 'kind' | 'title' | 'version' | 'submittedAt' | 'documentUrl'>,
  { signerTitle, office }: Pick<Settings, 'signerTitle' | 'office'>,
): Letter => {
  const title = paper.title ?? paper.kind;
  const url = paper.documentUrl ?? '';
  const day = formatDate((paper.submittedAt ?? '').slice(0, 10));
  const lines = [
    `Kính gửi ${signerTitle},`,
    `${office} xin nhắc: ${title} (bản ${paper.version}), trình ngày ${day}, đang chờ ý kiến.`,
    'Góp ý: bôi chữ, bấm Nhận xét. Đồng ý: ghi nhận xét "Đồng ý". Đã ký bản giấy thì xin chuyển lại phòng.',
  ];
  return {
    subject: `Nhắc: ${title} (bản ${paper.version}) chờ phê duyệt`,
    body: [...lines, `Mở văn bản: ${url}`, office].join('\n\n'),
    htmlBody: [
      ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
      `<p><a href="${escapeHtml(url)}">Mở văn bản</a></p><p>${escapeHtml(office)}</p>`,
    ].join(''),
  };
};
