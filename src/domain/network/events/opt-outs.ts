/** Who answered an invitation with “no more mails”: a withdrawal like any other; who stands in no roster is known by the address (B9, P11). */
import type { ConsentRow } from '../../collection/consents';
import type { LocalTime } from '../../dates';

interface OptOut {
  /** The form and the submission. */
  readonly entry: string;
  readonly at: LocalTime;
  /** Key of the person in `Danh sách`, or null. */
  readonly person: string | null;
  readonly email: string | null;
}

const SOURCE = 'phiếu mời';
const PURPOSE = 'tin tức';

/** Null where the link carried no code that is known: nobody is guessed. */
export const optOutEntry = ({ entry, at, person, email }: OptOut): ConsentRow | null =>
  person === null && email === null
    ? null
    : {
        entry,
        at,
        person,
        purpose: PURPOSE,
        state: 'rút',
        source: SOURCE,
        by: null,
        campaign: null,
        remark: person === null ? email : null,
      };

/** Addresses of guests outside `Danh sách` who want no more mails. */
export const refusingAddresses = (
  rows: readonly Pick<ConsentRow, 'person' | 'source' | 'remark'>[],
): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ person, source, remark }) =>
      person === null && source === SOURCE && remark !== null ? [remark] : [],
    ),
  );
