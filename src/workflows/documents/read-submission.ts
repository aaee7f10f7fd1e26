/** What a tờ trình says of the newest version of a plan or a report. */
import { parsePlan } from '../../domain/documents/plan-input';
import type { FrozenSubmission } from '../../domain/documents/submission-data';
import { parseSnapshot } from '../../domain/indicators/snapshot';
import { planPoints, reportPoints } from '../../domain/papers/key-points';
import type { ApprovedKind } from '../../domain/papers/paper-kinds';
import { today } from '../../google/clock';
import { readTextFile } from '../../google/documents/fetch-file';
import { requirePaper } from '../shared/find-paper';

/** Throws a UserError where there is no such paper yet. */
export const readSubmission = (of: ApprovedKind, year: number): FrozenSubmission => {
  const { kind, title, version, snapshotId, snapshotHash } = requirePaper(of);
  const frozen = snapshotId === null ? '' : readTextFile(snapshotId);
  return {
    of: kind,
    title: title ?? kind,
    version,
    hash: snapshotHash ?? '',
    year,
    points: of === 'plan' ? planPoints(parsePlan(frozen)) : reportPoints(parseSnapshot(frozen)),
    draftYear: Number(today().slice(0, 4)),
  };
};
