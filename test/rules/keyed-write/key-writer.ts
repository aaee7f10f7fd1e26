/** The loop of src/google/write-keys.ts on a shared sheet, with a person in the gaps and a stop after some block. */
import { graduations } from '../../../src/domain/roster/graduations';
import {
  planKeyBlocks,
  planKeys,
  rowsWithoutKey,
  type KeyIntent,
} from '../../../src/domain/roster/plan-keys';
import { readRows } from '../../../src/domain/table-rows';
import type { Act, SharedSheet } from '../../support/shared-sheet';

export const HEADER =
  'Họ và|Tên|Ngày sinh|Ngày tốt nghiệp|Số điện thoại|Email|Nơi công tác|Lớp|Khóa|Khóa dòng|Khóa người'.split(
    '|',
  );
export const [NAME, PLACE_OF_WORK, KEY, PERSON] = [1, 6, 9, 10] as const;

export const plan = (shared: SharedSheet): KeyIntent => {
  const grid = shared.read();
  const { rows } = readRows(graduations, grid);
  const needed = rowsWithoutKey(rows).length * 2;
  const taken = shared.rows.filter((row) => String(row[KEY]).startsWith('M')).length;
  return planKeys(
    grid,
    rows,
    Array.from({ length: needed }, (_, at) => `M${taken}-${at}`),
  );
};

const ROUNDS = 4;
/** The loop of src/google/write-keys.ts, with a person in the gaps and a stop after some block. */
export const writeKeys = (
  shared: SharedSheet,
  acts: readonly (readonly Act[])[] = [],
  stopAfter = Infinity,
): void => {
  const intent = plan(shared);
  const gaps = [...acts];
  const act = (): void => gaps.shift()?.forEach((each) => shared.act(each));
  act();
  let written = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const blocks = planKeyBlocks(shared.read(), intent);
    if (blocks.length === 0) return;
    act();
    for (const block of blocks) {
      // The next run reads the note again and begins with it.
      if (written === stopAfter) return writeAgain(shared, intent);
      shared.write(block);
      written += 1;
    }
    act();
  }
};

const writeAgain = (shared: SharedSheet, noted: KeyIntent): void => {
  const intent: KeyIntent = JSON.parse(JSON.stringify(noted)) as KeyIntent;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const block of planKeyBlocks(shared.read(), intent)) shared.write(block);
};
