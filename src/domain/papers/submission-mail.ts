/** The mail with which the office submits a paper to the principal (UX 9). */
import { escapeHtml, type Letter } from '../collection/letter';
import type { PaperRow } from '../office/office-tables';
import type { Settings } from '../office/settings';

/** Tells the principal that a paper waits for approval, with its key points. */
export const submissionMail = (
  paper: Pick<PaperRow, 'kind' | 'title' | 'version'>,
  url: string,
  points: readonly string[],
  settings: Settings,
): Letter => {
  const title = paper.title ?? paper.kind;
  const [greeting, opening] = [`Kính gửi ${settings.signerTitle},`, `${settings.office} trình ${title}.`];
  const [change, agree] = ['Góp ý: bôi chữ, bấm Nhận xét.', 'Đồng ý: ghi nhận xét "Đồng ý".'];
  const numbered = points.map((point, index) => `${index + 1}. ${point}`);
  const html = escapeHtml;
  return {
    subject: `Trình ${title} (bản ${paper.version})`,
    body: [
      greeting,
      `${opening} Ba ý chính:`,
      numbered.join('\n'),
      `${change}\n${agree}`,
      `Mở văn bản: ${url}`,
      settings.office,
    ].join('\n\n'),
    htmlBody: [
      `<p>${html(greeting)}</p><p>${html(opening)} Ba ý chính:</p>`,
      `<ol>${points.map((point) => `<li>${html(point)}</li>`).join('')}</ol>`,
      `<p>${html(change)}<br>Đồng ý: ghi nhận xét <i>Đồng ý</i>.</p>`,
      `<p><a href="${html(url)}">Mở văn bản</a></p><p>${html(settings.office)}</p>`,
    ].join(''),
  };
};
