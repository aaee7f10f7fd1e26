/** The demo's phone interviews: the office calls who has not answered, and types in what those who agree say. */
import { graduations } from '../../src/domain/roster/graduations';
import type { ContactOutcome } from '../../src/domain/contacts/outcomes';
import { hashOf } from '../college/random';
import { byStudentCode, type Truth } from '../college/truth-file';
import { interview } from '../respond';
import { tableRows } from '../world/table-cells';
import { responseHeads } from '../../src/domain/collection/responses-table';
import type { Office } from './office';
import { showHeading, showLine } from './progress-bar';

/** Calls of one afternoon. */
const CALLS = 20;

export interface PhoneCalls {
  readonly made: number;
  /** Interviews to the end. */
  readonly interviewed: number;
  readonly refused: number;
  readonly wrongNumber: number;
  /** Interviews that the program gave to the person who was called. */
  readonly right: number;
}

/** Of ten people called four answer, three do not pick up, one refuses, one number is wrong, one wants to be called later. */
const OUTCOME_OF: readonly ContactOutcome[] = [
  ...(['Xong', 'Xong', 'Xong', 'Xong'] as const),
  ...(['Không nghe', 'Không nghe', 'Không nghe'] as const),
  ...(['Từ chối', 'Sai số', 'Khác'] as const),
];

const studentCodes = ({ workspace }: Office): ReadonlyMap<string | null, string | null> =>
  new Map(
    tableRows(workspace.world.spreadsheet, graduations).map(({ row }) => [
      row.graduationKey,
      row.studentCode,
    ]),
  );

/** Calls one after the other; gives the graduation keys of those who were interviewed, and every outcome. */
const callAll = (
  office: Office,
  truth: Truth,
): { readonly keys: string[]; readonly outcomes: ContactOutcome[] } => {
  const [known, codes] = [byStudentCode(truth), studentCodes(office)];
  const [keys, outcomes]: [string[], ContactOutcome[]] = [[], []];
  const skip: string[] = [];
  while (outcomes.length < CALLS) {
    const { person, suggested } = office.press('readNextCall', { skip });
    if (person === null || skip.includes(person.graduationKey)) break;
    const { graduationKey } = person;
    skip.push(graduationKey);
    const graduate = known.get(codes.get(graduationKey) ?? '');
    const drawn = OUTCOME_OF[hashOf(`call ${graduationKey}`) % OUTCOME_OF.length] ?? 'Khác';
    const outcome = graduate === undefined && drawn === 'Xong' ? 'Không nghe' : drawn;
    if (graduate !== undefined && outcome === 'Xong') {
      interview(office.workspace, graduate, person.form);
      keys.push(graduationKey);
    }
    const more = outcome === 'Khác' ? { callBack: suggested } : {};
    office.press('logContact', { graduationKey, outcome, consent: outcome === 'Xong', ...more });
    outcomes.push(outcome);
  }
  return { keys, outcomes };
};

/** The calls and the pull that brings the interviews in. */
export const makeCalls = (office: Office, truth: Truth): PhoneCalls => {
  showHeading('Bước 4: phỏng vấn qua điện thoại');
  office.begin('phoneInterviews');
  office.press('beginCalls', {});
  const { keys, outcomes } = callAll(office, truth);
  while (office.press('pullResponses', {}).left > 0);
  const count = (wanted: ContactOutcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const entered = new Set(
    tableRows(office.workspace.world.spreadsheet, responseHeads).flatMap(({ row }) =>
      row.interviewer === null || row.matchState === 'Chờ khớp' ? [] : [row.graduationKey],
    ),
  );
  showLine(`${outcomes.length} cuộc gọi, ${keys.length} phỏng vấn xong, ${count('Từ chối')} từ chối`);
  return {
    made: outcomes.length,
    interviewed: keys.length,
    refused: count('Từ chối'),
    wrongNumber: count('Sai số'),
    right: keys.filter((key) => entered.has(key)).length,
  };
};
