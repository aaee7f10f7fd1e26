/** Proposals for Địa chỉ: the province that a former one became part of on 1/7/2025 (Nghị quyết 202/2025/QH15). */
import { PROVINCES } from '../../data/provinces';
import { lazily } from '../../remember';
import { fold, tidy } from '../../text';

const successors = lazily(
  () =>
    new Map(
      PROVINCES.flatMap(({ name, former }) =>
        former.filter((old) => old !== name).map((old) => [fold(old), name]),
      ),
    ),
);
const present = lazily(() => new Set(PROVINCES.map(({ name }) => fold(name))));

const PREFIX = /^(?:tỉnh|thành phố|tp\.?|t\.)\s*/iu;

/**
 * The address with the name of the present province in place of the former one at its end; the rest of the address stays as
 * written, for districts and communes have no one-to-one successor. Null where nothing is former.
 */
export const proposeProvince = (address: string): string | null => {
  const parts = address.split(/\s*[,-]\s*(?=[^,-]*$)/);
  const last = tidy(parts[parts.length - 1] ?? '');
  const bare = fold(last.replace(PREFIX, '').replace(/[.\s]+$/, ''));
  const now = successors().get(bare);
  if (now === undefined || present().has(bare)) return null;
  const head = address.slice(0, address.length - (parts[parts.length - 1] ?? '').length);
  const kind = PROVINCES.find(({ name }) => name === now)?.kind === 'Thành phố' ? 'thành phố' : 'tỉnh';
  return `${head}${PREFIX.test(last) ? `${kind} ` : ''}${now}`;
};
