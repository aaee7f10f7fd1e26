/** The mail with which the office submits a paper to the principal (UX 9). */
import type { Letter } from '../collection/invitation-mail';
import type { PaperRow } from '../office/office-tables';
import type { Settings } from '../office/settings';

export const submissionMail = (
  paper: Pick<PaperRow, 'kind' | 'title' | 'version'>,
  url: string,
  points: readonly string[],
  settings: Settings,
): Letter => {
  const title = paper.title ?? paper.kind;
  return {
    subject: `Trình ${title} (bản ${paper.version})`,
    body: [
      `Kính gửi ${settings.signerTitle},`,
      '',
      `${settings.office} trình ${title}.`,
      '',
      'Ba ý chính:',
      ...points.map((point, index) => `${index + 1}. ${point}`),
      '',
      'Góp ý: bôi chữ, bấm Nhận xét.',
      'Đồng ý: ghi nhận xét "Đồng ý".',
      '',
      `Mở văn bản: ${url}`,
      '',
      settings.office,
    ].join('\n'),
  };
};
