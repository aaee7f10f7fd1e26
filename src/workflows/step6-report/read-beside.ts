/** What a report says beside its own numbers: the campaign before, and the school's solutions (S1.3, S1.28, S1.29). */
import { earlierOf } from '../../domain/documents/report-from-office';
import type { EarlierCampaign } from '../../domain/documents/report-input';
import { parseSnapshot, type Snapshot } from '../../domain/indicators/snapshot';
import { config, papers } from '../../domain/office/office-tables';
import { newestPaper, paperKinds } from '../../domain/papers/paper-kinds';
import { solutions } from '../../domain/solutions/solutions-table';
import { earlierSolutions, reportSolutions } from '../../domain/solutions/tracker';
import { today } from '../../google/clock';
import { readBackupFile } from '../../google/documents/backup-files';
import { readUsable } from '../../google/read-table';

/** The newest report of an earlier campaign whose numbers this account can still read; null where there is none. */
const readEarlier = (campaign: string): EarlierCampaign | null => {
  const before = readUsable(papers).filter(
    ({ kind, period }) => kind === paperKinds.report.label && period < campaign,
  );
  const id = newestPaper(before, 'report')?.snapshotId ?? null;
  const file = id === null ? null : readBackupFile(id);
  return file === null ? null : earlierOf(parseSnapshot(file.text), readUsable(config));
};

/** Frozen together with the numbers. */
export const readBeside = (
  campaign: string,
): Pick<Snapshot, 'earlier' | 'solutions' | 'earlierSolutions'> => {
  const earlier = readEarlier(campaign);
  const rows = readUsable(solutions);
  return {
    ...(earlier === null ? {} : { earlier }),
    solutions: reportSolutions(rows, campaign),
    earlierSolutions: earlierSolutions(rows, campaign, today()),
  };
};
