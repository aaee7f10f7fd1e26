/** Faults of the archive. Part of the table of problems (src/domain/problems.ts). */

export const archiveMessages = {
  'archive.noCampaign': () => 'Chưa có đợt khảo sát nên chưa có gì để lưu. Mở phiếu ở bước 4 trước.',
  'archive.none': () => 'Đợt này chưa lưu hồ sơ. Bấm Lưu hồ sơ trước, rồi kiểm tra.',
};
