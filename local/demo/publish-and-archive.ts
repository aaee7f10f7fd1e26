/** Steps 7 and 8: the issued report sent to the units, the campaign's file archived and checked. */
import { showHeading, showLine, showProgress } from './progress-bar';
import type { Office } from './office';

export interface ArchiveCount {
  /** Units that got the report. */
  readonly published: number;
  readonly files: number;
  /** Files that the check found changed, gone or unknown. */
  readonly spoiled: number;
}

const UNITS = [
  { unit: 'Ban Giám hiệu', email: 'bgh@cdhoaban.example.edu.vn', purpose: 'Chỉ đạo', copy: 'Đầy đủ' },
  { unit: 'Phòng Đào tạo', email: 'daotao@cdhoaban.example.edu.vn', purpose: 'Thực hiện', copy: 'Đầy đủ' },
  { unit: 'Hội Khuyến học', email: 'hoikhuyenhoc@example.org', purpose: 'Biết', copy: 'Công khai' },
] as const;

/** The papers around the report that the office makes before it is archived, by the name of their file. */
const PAPERS = {
  'phieu-khao-sat.docx': 'questionnaire',
  'to-trinh-bao-cao.docx': 'reportSubmission',
  'bao-cao-cong-khai.docx': 'publicReport',
} as const;

/** Ids of their files, by name. */
const makePapers = (office: Office): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PAPERS).map(([name, kind]) => [name, office.press('createDocument', { kind }).docxId]),
  );

export const publishAndArchive = (
  office: Office,
): { readonly archive: ArchiveCount; readonly papers: Readonly<Record<string, string>> } => {
  showHeading('Bước 7–8: công bố, lưu hồ sơ');
  office.begin('createDocument');
  const papers = makePapers(office);
  office.begin('publishReport');
  for (const unit of UNITS) office.press('addRecipient', unit);
  const published = publish(office);
  showLine(`Báo cáo đã gửi ${published} nơi`);
  office.begin('archiveCampaign');
  archive(office);
  // The index names each file with its hash, and is then archived itself.
  const index = office.press('createDocument', { kind: 'fileIndex' }).docxId;
  const files = archive(office);
  office.begin('checkArchive');
  const { changed, gone, extra } = check(office);
  showLine(
    `${files} tệp trong hồ sơ; kiểm tra: ${changed.length} bị sửa, ${gone.length} mất, ${extra.length} ngoài mục lục`,
  );
  return {
    archive: { published, files, spoiled: changed.length + gone.length + extra.length },
    papers: { ...papers, 'danh-muc-ho-so.docx': index },
  };
};

/** Units that have got the report. */
const publish = (office: Office): number => {
  for (;;) {
    const { state, sent } = office.press('publishReport', {});
    if (state === 'done') return sent;
  }
};

const archive = (office: Office): number => {
  for (;;) {
    const { state, label, done, total, files } = office.press('archiveCampaign', {});
    showProgress(label, done, total);
    if (state === 'done') return files;
  }
};

const check = (office: Office): ReturnType<typeof office.press<'checkArchive'>> => {
  for (;;) {
    const view = office.press('checkArchive', {});
    if (view.state === 'done') return view;
  }
};
