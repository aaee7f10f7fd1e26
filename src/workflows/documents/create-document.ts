/** The papers around plan and report: public version, questionnaire on paper, tờ trình, index of the file; each a new version beside the old. */
import { latestYear, graduations } from '../../domain/roster/graduations';
import { fileIndexTags } from '../../domain/documents/file-index-tags';
import { fileIndexData, formatFileIndex, parseFileIndex } from '../../domain/documents/file-index-data';
import { fillTemplate } from '../../domain/documents/fill-template';
import { submittedBy, type ExtraKind } from '../../domain/documents/made-kinds';
import {
  formatQuestionnaire,
  parseQuestionnaire,
  questionnaireData,
} from '../../domain/documents/questionnaire-data';
import { questionnaireTags } from '../../domain/documents/questionnaire-tags';
import { formatSubmission, parseSubmission, submissionData } from '../../domain/documents/submission-data';
import { submissionTags } from '../../domain/documents/submission-tags';
import { config } from '../../domain/office/office-tables';
import { parseSettings } from '../../domain/office/settings';
import { planPeriod } from '../../domain/papers/plan-period';
import { today } from '../../google/clock';
import { readUsable } from '../../google/read-table';
import { underLock } from '../../google/session';
import { makePaper, type MadePaper, type PaperOrder } from '../shared/make-paper';
import { readCampaign } from '../shared/read-campaign';
import { orderPublicReport } from './public-report';
import { readIndex } from './read-index';
import { readQuestionnaire } from './read-questionnaire';
import { readSubmission } from './read-submission';

type Order = Omit<PaperOrder, 'kind' | 'period' | 'isOrdered'>;

const periodNow = (): string => planPeriod(readCampaign(), today());

const yearNow = (): number =>
  readCampaign()?.graduationYear ?? latestYear(readUsable(graduations)) ?? Number(periodNow());

const questionnaire = (): Order => ({
  title: `Phiếu khảo sát HSSV sau tốt nghiệp, năm ${yearNow()}`,
  tags: questionnaireTags,
  freeze: () => formatQuestionnaire(readQuestionnaire()),
  fill: (template, frozen) => fillTemplate(template, questionnaireData(parseQuestionnaire(frozen))),
});

const submission = (kind: 'planSubmission' | 'reportSubmission'): Order => {
  const read = readSubmission(submittedBy[kind], yearNow());
  return {
    title: `Tờ trình về ${read.title.charAt(0).toLowerCase()}${read.title.slice(1)}`,
    tags: submissionTags,
    freeze: () => formatSubmission(read),
    fill: (template, frozen) => {
      const rows = readUsable(config);
      return fillTemplate(template, submissionData(parseSubmission(frozen), rows, parseSettings(rows)));
    },
  };
};

const fileIndex = (): Order => ({
  title: `Danh mục hồ sơ điều tra, truy vết người tốt nghiệp năm ${yearNow()}`,
  tags: fileIndexTags,
  freeze: () => formatFileIndex(readIndex(periodNow(), yearNow())),
  fill: (template, frozen) => {
    const rows = readUsable(config);
    return fillTemplate(template, fileIndexData(parseFileIndex(frozen), rows, parseSettings(rows)));
  },
});

const orders: Readonly<Record<ExtraKind, () => Order>> = {
  publicReport: orderPublicReport,
  questionnaire,
  planSubmission: () => submission('planSubmission'),
  reportSubmission: () => submission('reportSubmission'),
  fileIndex,
};

/** A new version each time (shared/make-paper.ts). Throws UserErrors where what it is made from is missing. */
export const createDocument = (kind: ExtraKind): MadePaper =>
  underLock(
    'tạo văn bản',
    () => makePaper({ kind, period: periodNow(), isOrdered: () => true, ...orders[kind]() }).paper,
  );
