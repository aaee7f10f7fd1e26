/** What every template is called and which tags it may hold: what *Kiểm tra mẫu* goes through (P35–P39). */
import { posterTags } from '../graduation-day/poster';
import { cardSheetTags } from '../network/cards/card-sheet';
import { badgeSheetTags } from '../network/events/badge-sheet';
import { decisionTags } from '../network/decisions/decision-tags';
import { homecomingTags } from '../network/events/homecoming-tags';
import { summaryTags } from '../network/reports/summary-tags';
import { fileIndexTags } from './file-index-tags';
import type { TemplateName } from './made-kinds';
import { planTags } from './plan-tags';
import { questionnaireTags } from './questionnaire-tags';
import { publicTags, reportTags } from './report-tags';
import { rosterTags } from './roster-tags';
import { submissionTags } from './submission-tags';
import type { TagTree } from './tag-tree';

interface TemplateDeclaration {
  readonly label: string;
  readonly tags: TagTree;
}

export const templateCatalogue: Readonly<Record<TemplateName, TemplateDeclaration>> = {
  plan: { label: 'Mẫu kế hoạch', tags: planTags },
  report: { label: 'Mẫu báo cáo', tags: reportTags },
  publicReport: { label: 'Mẫu báo cáo công khai', tags: publicTags },
  questionnaire: { label: 'Mẫu phiếu khảo sát', tags: questionnaireTags },
  submission: { label: 'Mẫu tờ trình', tags: submissionTags },
  fileIndex: { label: 'Mẫu danh mục hồ sơ', tags: fileIndexTags },
  roster: { label: 'Mẫu danh sách trích ngang', tags: rosterTags },
  poster: { label: 'Mẫu tờ QR ngày nhận bằng', tags: posterTags },
  unitSummary: { label: 'Mẫu báo cáo tổng hợp 6 tháng', tags: summaryTags },
  cardSheet: { label: 'Mẫu thẻ cựu sinh viên', tags: cardSheetTags },
  homecoming: { label: 'Mẫu kế hoạch Ngày hội trở về', tags: homecomingTags },
  decision: { label: 'Mẫu quyết định mạng lưới', tags: decisionTags },
  badgeSheet: { label: 'Mẫu thẻ đeo sự kiện', tags: badgeSheetTags },
};
