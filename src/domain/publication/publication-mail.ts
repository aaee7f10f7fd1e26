/** The mail with which an issued report goes to a unit, as PDF (S1.32). */
import { escapeHtml, type Letter } from '../collection/letter';
import { formatDate } from '../dates';
import { paperNumber } from '../documents/official-paper';
import type { PaperRow } from '../office/office-tables';
import type { Settings } from '../office/settings';
import { joinFilled } from '../text';
import type { ToPublish } from './plan-publication';

type Issued = Pick<PaperRow, 'kind' | 'title' | 'number' | 'date'>;

const reference = ({ number, date }: Issued, school: string): string =>
  [
    ...(number === null ? [] : [`số ${paperNumber(number, 'BC', school)}`]),
    ...(date === null ? [] : [`ngày ${formatDate(date)}`]),
  ].join(' ');

const PURPOSE_WORDS: Readonly<Record<string, string>> = {
  'Chỉ đạo': 'để chỉ đạo',
  'Thực hiện': 'để thực hiện',
  Biết: 'để biết',
};

/** Sends the issued report to a unit (step 7), with its key points. */
export const publicationMail = (
  paper: Issued,
  { unit, purpose, copy }: ToPublish,
  points: readonly string[],
  settings: Settings,
): Letter => {
  const title = `${paper.title ?? paper.kind}${copy === 'Công khai' ? ' (bản công khai)' : ''}`;
  const lines = [
    `Kính gửi ${unit},`,
    `${settings.office} gửi ${joinFilled([title, reference(paper, settings.shortName)])}, ${PURPOSE_WORDS[purpose] ?? 'để biết'}; văn bản kèm theo thư này.`,
    'Xin trả lời thư này để xác nhận đã nhận.',
    `Trân trọng, ${settings.office}`,
  ];
  const [greeting = '', opening = '', ask = '', closing = ''] = lines;
  const numbered = points.map((point, index) => `${index + 1}. ${point}`);
  const html = escapeHtml;
  return {
    subject: title,
    body: [greeting, opening, ...(points.length === 0 ? [] : [numbered.join('\n')]), ask, closing].join(
      '\n\n',
    ),
    htmlBody: [
      `<p>${html(greeting)}</p><p>${html(opening)}</p>`,
      ...(points.length === 0
        ? []
        : [`<ol>${points.map((point) => `<li>${html(point)}</li>`).join('')}</ol>`]),
      `<p>${html(ask)}</p><p>${html(closing)}</p>`,
    ].join(''),
  };
};
