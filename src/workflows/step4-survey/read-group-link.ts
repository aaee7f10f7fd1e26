/** Step 4: the link for a whole class or the whole survey, without anybody's code, with its text and what a poster says (B1, P9, S1.19). */
import { countClasses } from '../../domain/collection/class-counts';
import type { CampaignRow } from '../../domain/collection/collection-tables';
import { classLabel, classKey } from '../../domain/roster/class-names';
import { parseContactText, writeContactText } from '../../domain/contacts/contact-texts';
import { formatDate } from '../../domain/dates';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { userError } from '../../domain/problem';
import { prefilledLink } from '../../domain/survey/prefill';
import { readTable } from '../../google/read-table';
import { readCalling, valuesFor } from './read-calling';

export interface GroupLink {
  /** 'KT2 K59', or 'Cả đợt'. */
  readonly label: string;
  readonly link: string;
  readonly text: string;
  readonly poster: {
    readonly school: string;
    readonly heading: string;
    readonly lines: string[];
  };
}

/** Of one class (its key), or of the whole campaign. An answer by this link is matched by what it says of the person. */
export const readGroupLink = (className: string | undefined): GroupLink => {
  const calling = readCalling();
  const { rows } = readTable(config);
  const settings = parseSettings(rows.map(({ row }) => row));
  const [first] = calling.targets.filter((row) => className === undefined || classKey(row) === className);
  if (first === undefined) throw userError('person.gone', {});
  const isClass = className !== undefined;
  const link = prefilledLink(calling.patternFor(null), isClass ? { className: first.className } : {});
  const values = valuesFor(calling, settings, first, countClasses(calling));
  const label = isClass ? classLabel(first) : 'Cả đợt';
  const heading = isClass ? `Lớp ${label}: anh/chị đang làm gì?` : 'Anh/chị đang làm gì?';
  return {
    label,
    link,
    text: writeContactText(parseContactText(rows, 'Zalo, Nhóm lớp'), {
      ...values,
      Tên: '',
      'Họ tên': '',
      'Người gọi': '',
      link,
      ...(isClass ? {} : { Lớp: 'mình', GVCN: '', 'thầy/cô': 'thầy cô' }),
    }),
    poster: { school: values.Trường, heading, lines: posterLines(calling.campaign) },
  };
};

const posterLines = ({ closes }: Pick<CampaignRow, 'closes'>): string[] => [
  'Nhà trường muốn biết anh/chị thế nào, để dạy khóa sau tốt hơn.',
  'Quét mã bằng điện thoại, trả lời trong 3 phút.',
  ...(closes === null ? [] : [`Phiếu mở đến ngày ${formatDate(closes)}.`]),
];
