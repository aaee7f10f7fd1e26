/** Step 8's page: the four parts of the campaign's file, what each lacks, where it is kept (UX 4). */
import { PARTS } from '../../../domain/archive/archive-parts';
import { inScope } from '../../../domain/collection/campaign-scope';
import { formatTime } from '../../../domain/dates';
import { joinFilled } from '../../../domain/text';
import { gapsOf, readArchived, readKeeping } from '../../step8-archive/read-archive';
import type { OfficeFacts } from '../read-facts';
import type { Fact, StepPart } from './step-part';

const holds = (count: number): string => (count === 0 ? '' : `${count} tệp`);

export const readArchivePage = (facts: OfficeFacts): StepPart => {
  const { campaign } = facts;
  if (campaign === null) return { facts: [{ label: 'Chưa có đợt khảo sát', value: 'Mở phiếu ở bước 4' }] };
  const files = [...readArchived(campaign.campaign).values()];
  const gaps = gapsOf(facts, facts.roster.filter(inScope(campaign)), files);
  const parts = PARTS.map(({ part, title }): Fact => {
    const words = [holds(files.filter((file) => file.part === part).length), gaps[part] ?? ''];
    return { label: `${part}. ${title}`, value: joinFilled(words) || 'đủ' };
  });
  const last = files.reduce(
    (latest, { archivedAt }) => ((archivedAt ?? '') > latest ? (archivedAt ?? '') : latest),
    '',
  );
  return {
    facts: [
      ...parts,
      { label: 'Nơi lưu, thời hạn', value: readKeeping() },
      ...(last === '' ? [] : [{ label: 'Lưu lần cuối', value: formatTime(last) }]),
    ],
  };
};
