/** What a backup consists of: every tab, every form with its answers, every frozen snapshot of numbers. */
import { allTables } from '../../domain/all-tables';
import { inBackupOrder } from '../../domain/backup/plan-restore';
import type { BackupPart } from '../../domain/backup/plan-backup';
import { campaigns } from '../../domain/collection/collection-tables';
import { dayForms } from '../../domain/graduation-day/tables';
import { registerForms } from '../../domain/network/forms/tables';
import { reportForms } from '../../domain/network/reports/tables';
import { intents, papers } from '../../domain/office/office-tables';
import type { AnyTable } from '../../domain/table';
import { readUsable } from '../../google/read-table';
import { findSheet } from '../../google/workbook';
import { readSurvey } from '../shared/read-survey';

/** The tabs that stand, in the order in which they are restored; what is noted for the next run alone is no data. */
export const backupTables = (): AnyTable[] =>
  inBackupOrder(allTables(readSurvey().survey)).filter(
    (table) => table.name !== intents.name && findSheet(table) !== null,
  );

const formParts = (): BackupPart[] =>
  [
    ...readUsable(campaigns).flatMap(({ campaign, formId, shortFormId, optOutFormId }) => [
      { of: formId, name: `Phiếu ${campaign}` },
      { of: shortFormId, name: `Phiếu ngắn ${campaign}` },
      { of: optOutFormId, name: `Phiếu từ chối ${campaign}` },
    ]),
    ...readUsable(dayForms).map(({ year, formId }) => ({ of: formId, name: `Phiếu ngày nhận bằng ${year}` })),
    ...readUsable(reportForms).map(({ due, formId }) => ({
      of: formId,
      name: `Phiếu báo cáo 6 tháng ${due}`,
    })),
    ...readUsable(registerForms).map(({ formKey, title, formId }) => ({
      of: formId,
      name: `${title ?? 'Phiếu'} (${formKey})`,
    })),
  ].flatMap(({ of, name }): BackupPart[] =>
    of === null
      ? []
      : [
          { kind: 'form', of, name },
          { kind: 'answers', of, name: `${name}, trả lời` },
        ],
  );

/** A snapshot may belong to several papers; it is copied once. */
const snapshotParts = (): BackupPart[] => {
  const names = new Map<string, string>();
  for (const { kind, period, version, snapshotId } of readUsable(papers))
    if (snapshotId !== null && !names.has(snapshotId))
      names.set(snapshotId, `Số liệu chốt ${kind} ${period}, bản ${version}`);
  return [...names].map(([of, name]) => ({ kind: 'snapshot', of, name }));
};

/** All parts in order. */
export const listParts = (tables: readonly AnyTable[]): BackupPart[] => [
  ...tables.map(({ name, title }): BackupPart => ({ kind: 'tab', of: name, name: title })),
  ...formParts(),
  ...snapshotParts(),
];
