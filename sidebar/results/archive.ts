/** What the actions of step 8, the archive, say when they have ended. */
import { formatNumber } from '../format';
import type { Summaries } from './result';

const listed = (names: readonly string[]): string =>
  names.slice(0, 5).join('; ') + (names.length > 5 ? '; …' : '');

/** 'Mất 2 tệp: …; ….' */
const found = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what} ${formatNumber(names.length)} tệp: ${listed(names)}.`];

export const archiveResults = {
  archiveCampaign: ({ files, missing, folderUrl }) => ({
    text:
      missing.length === 0
        ? `Hồ sơ đã lưu: ${formatNumber(files)} tệp, đã khóa, có mục lục.`
        : `Hồ sơ đã lưu ${formatNumber(files)} tệp. Không mở được ${formatNumber(missing.length)} tệp: ${listed(missing)}. Xem thùng rác của Drive, hoặc lập lại rồi lưu bổ sung.`,
    warns: missing.length > 0,
    link: { label: 'Mở', url: folderUrl },
    problems: [],
  }),
  checkArchive: ({ total, changed, gone, extra }) => ({
    text:
      changed.length + gone.length + extra.length === 0
        ? `Đã kiểm tra ${formatNumber(total)} tệp: còn đủ, không tệp nào bị sửa.`
        : [
            ...found('Mất', gone),
            ...found('Bị sửa', changed),
            ...(changed.length + gone.length === 0 ? [] : ['Bấm Lưu bổ sung để lưu lại bản đúng.']),
            ...found('Ngoài mục lục có', extra),
            ...(extra.length === 0 ? [] : ['Chuyển ra khỏi thư mục hồ sơ lưu.']),
          ].join(' '),
    warns: changed.length + gone.length + extra.length > 0,
    problems: [],
  }),
} satisfies Summaries;
