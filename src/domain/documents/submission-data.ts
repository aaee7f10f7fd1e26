/** The tờ trình with which the office puts a plan or a report before the principal (S1.12, S1.31, S2.3). */
import type { ConfigRow } from '../office/office-tables';
import type { Settings } from '../office/settings';
import { fold } from '../text';
import { signerLines } from './official-paper';
import { officeOf, officeShort, paperForm, registerOf, type PaperOffice } from './paper-form';
import type { SubmissionData } from './submission-tags';

/** What is put before the principal, as it was when the tờ trình was made. */
export interface FrozenSubmission {
  /** 'Kế hoạch' or 'Báo cáo', as in `Hồ sơ`. */
  readonly of: string;
  /** The paper's own title, its version, and the SHA-256 of what it was made of. */
  readonly title: string;
  readonly version: number;
  readonly hash: string;
  /** Three key points (UX 9). */
  readonly points: readonly string[];
  readonly year: number;
  readonly draftYear: number;
}

/** As the file beside the paper keeps it. */
export const formatSubmission = (submission: FrozenSubmission): string => JSON.stringify(submission);

/** Reads what `formatSubmission` wrote. Throws when the file is not one. */
export const parseSubmission = (text: string): FrozenSubmission => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('points' in parsed))
    throw new Error('the file holds no tờ trình');
  // Written by formatSubmission alone.
  return parsed as FrozenSubmission;
};

const PAPER = 'Tờ trình';

/** Recipients that name the tờ trình; those of the school's own papers do not. */
const recipientsOf = (config: readonly ConfigRow[]): string[] =>
  registerOf(
    config.filter(({ form }) => form !== null),
    'Nơi nhận',
    PAPER,
  );

/** 'CT HSSV' → 'CTHSSV', 'TC-HSSV' as it is: the office's part of the symbol. */
/** 'CTHSSV' of 'Phòng Công tác HSSV': the initials of its words, what is written in capitals whole. */
const symbolOf = (office: string): string =>
  officeShort(office)
    .split(/\s+/)
    .map((word) => (word === word.toUpperCase() ? word : word.slice(0, 1).toUpperCase()))
    .join('');

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const requestOf = (of: string): string =>
  fold(of) === 'kế hoạch' ? 'phê duyệt, ban hành Kế hoạch' : 'xét duyệt nội dung Báo cáo, cho công bố';

/** The office's own paper: the school stands above it, its head signs, its number is its own. */
const formOf = (
  { year, draftYear }: FrozenSubmission,
  office: PaperOffice,
  config: readonly ConfigRow[],
): ReturnType<typeof paperForm> => {
  const recipients = recipientsOf(config);
  const form = paperForm('TTr', {
    ...office,
    governingBody: office.school,
    school: office.office,
    year,
    draftYear,
    schoolShort: symbolOf(office.office),
    signer: office.proposerName,
    recipients: recipients.length === 0 ? ['Như trên'] : recipients,
    formCode: '',
    issued: null,
  });
  const title = office.proposer.replace(/^(trưởng phòng)\s.*$/iu, '$1');
  return { ...form, chuc_vu_ky: signerLines(title, 'office') };
};

/** 'Hiệu trưởng', whoever signs the school's papers. */
const HEAD = 'Hiệu trưởng';

/** Everything the template asks for; the office is the one who issues it, its head signs. */
export const submissionData = (
  frozen: FrozenSubmission,
  config: readonly ConfigRow[],
  settings: Settings,
): SubmissionData => {
  const office = officeOf(config, settings, PAPER);
  const { of, title, points, version, hash } = frozen;
  return {
    ...formOf(frozen, office, config),
    ve_viec: `Về việc ${requestOf(of)}`,
    kinh_gui: `Kính gửi: ${HEAD} ${office.school}`,
    mo_dau: `${office.office} đã hoàn thành dự thảo ${lower(title)}, kính trình ${HEAD} xem xét với các nội dung chính sau:`,
    noi_dung: points.map((point, at) => ({ cau: `${at + 1}. ${point}` })),
    de_nghi: `${office.office} kính đề nghị ${HEAD} ${requestOf(of)}./.`,
    kem_van_ban: [
      { cau: `Dự thảo ${lower(title)}, bản ${version} (số liệu chốt, SHA-256: ${hash.slice(0, 16)}…).` },
    ],
  };
};
