/** The part of the contract that is about step 8, the archive. */
import { asOwner } from '../method-declaration';
import { nothing } from '../inputs';

export const archiveMethods = {
  /** Lưu hồ sơ: the campaign's four parts as locked copies in Drive, with a list of hashes; call again while running. */
  archiveCampaign: { ...asOwner('Lưu hồ sơ'), input: nothing },
  /** Kiểm tra hồ sơ: reads every archived file again and compares its hash; call again while running. */
  checkArchive: { ...asOwner('Kiểm tra hồ sơ'), input: nothing },
} as const;
