/** How far each answer is the person's own word: from their own link by mail down to a sheet of paper (B10). */
import { parseCode } from '../survey/response-code';
import type { ResponseHead } from './responses-table';

/** The strongest first. */
const EVIDENCE_LEVELS = ['mailLink', 'ownLink', 'ownNoCode', 'officePhone', 'teacher', 'paper'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

export const evidenceLevelLabels: Readonly<Record<EvidenceLevel, string>> = {
  mailLink: 'Tự trả lời, đường dẫn riêng trong email',
  ownLink: 'Tự trả lời, đường dẫn riêng qua Zalo, Facebook, SMS',
  ownNoCode: 'Tự trả lời, không có mã',
  officePhone: 'Phòng gọi điện',
  teacher: 'GVCN gọi, nhập giúp',
  paper: 'Phiếu giấy',
};

type Head = Pick<ResponseHead, 'channel' | 'interviewer' | 'responseCode'>;

/** `isTeacher` tells whether an interviewer's number is that of a homeroom teacher; who calls otherwise is the office. */
export const evidenceLevelOf = (
  { channel, interviewer, responseCode }: Head,
  isTeacher: (interviewer: string) => boolean,
): EvidenceLevel => {
  if (channel === 'Phiếu giấy') return 'paper';
  if (interviewer !== null) return isTeacher(interviewer) ? 'teacher' : 'officePhone';
  if (channel === 'Điện thoại') return 'officePhone';
  if (parseCode(responseCode ?? '') === null) return 'ownNoCode';
  return channel === 'Email' ? 'mailLink' : 'ownLink';
};

/** How many answers of each level there are, the strongest first; levels without any are left out. */
export const countEvidenceLevels = (
  answers: readonly Head[],
  isTeacher: (interviewer: string) => boolean,
): { readonly evidence: EvidenceLevel; readonly count: number }[] => {
  const levels = answers.map((answer) => evidenceLevelOf(answer, isTeacher));
  return EVIDENCE_LEVELS.flatMap((evidence) => {
    const count = levels.filter((level) => level === evidence).length;
    return count === 0 ? [] : [{ evidence, count }];
  });
};
