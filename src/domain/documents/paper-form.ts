/** Thể thức that every paper of the office has around its text: names, symbol, date, signer, recipients, bases. */
import type { IsoDate } from '../dates';
import type { ConfigRow } from '../office/office-tables';
import type { Settings } from '../office/settings';
import { fold } from '../text';
import {
  basisLines,
  DRAFT_MARK,
  paperDate,
  paperNumber,
  recipientLines,
  signerLines,
  type PaperKind,
} from './official-paper';
import type { DataOf, TagTree } from './tag-tree';

/** Names and registers of the office that stand on every paper. */
export interface PaperOffice {
  readonly school: string;
  /** As in the paper's symbol: CĐSL. */
  readonly schoolShort: string;
  readonly governingBody: string;
  readonly office: string;
  readonly place: string;
  readonly signer: string;
  readonly signerTitle: string;
  readonly recipients: readonly string[];
  readonly bases: readonly string[];
}

/** What the office types beside a row of a register that is not to be printed. */
const NOT_USED = 'không dùng';

/** The lines of a register in `Cấu hình`; a row without text says by its name what it is. */
export const registerOf = (rows: readonly ConfigRow[], section: ConfigRow['section']): string[] =>
  rows
    .filter((row) => row.section === section && fold(row.value ?? '') !== NOT_USED)
    .map((row) => row.value ?? row.name);

export const officeOf = (config: readonly ConfigRow[], settings: Settings): PaperOffice => ({
  school: settings.school,
  schoolShort: settings.shortName,
  governingBody: settings.governingBody,
  office: settings.office,
  place: settings.place,
  signer: settings.signer,
  signerTitle: settings.signerTitle,
  recipients: registerOf(config, 'Nơi nhận'),
  bases: registerOf(config, 'Căn cứ'),
});

export const formTags = {
  du_thao: 'text',
  ma_bieu_mau: 'text',
  co_quan_chu_quan: 'text',
  ten_truong: 'text',
  so_ky_hieu: 'text',
  dia_danh: 'text',
  ngay_thang: 'text',
  nam: 'text',
  chuc_vu_ky: 'text',
  nguoi_ky: 'text',
  noi_nhan: { dong: 'text' },
  can_cu: { dong: 'text' },
  kem_theo: 'text',
} as const satisfies TagTree;

const KIND_NAMES: Readonly<Record<PaperKind, string>> = {
  BC: 'Báo cáo',
  KH: 'Kế hoạch',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
};

export interface PaperForm extends PaperOffice {
  /** The year in the paper's subject. */
  readonly year: number;
  /** Code in the form register, or ''. */
  readonly formCode: string;
  /** The year printed in a draft, whose day and month stay blank. */
  readonly draftYear: number;
  /** Number and date, once issued; null while a draft. */
  readonly issued: { readonly number: number; readonly date: IsoDate } | null;
}

/** What the tags of `formTags` print (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const paperForm = (kind: PaperKind, input: PaperForm): DataOf<typeof formTags> => {
  const number = paperNumber(input.issued?.number ?? null, kind, input.schoolShort);
  const date = paperDate(input.issued?.date ?? null, input.draftYear);
  return {
    du_thao: input.issued ? '' : DRAFT_MARK,
    ma_bieu_mau: input.formCode,
    co_quan_chu_quan: input.governingBody.toUpperCase(),
    ten_truong: input.school.toUpperCase(),
    so_ky_hieu: number,
    dia_danh: input.place,
    ngay_thang: date,
    nam: String(input.year),
    chuc_vu_ky: signerLines(input.signerTitle),
    nguoi_ky: input.signer,
    noi_nhan: recipientLines(input.recipients, input.office.replace(/^Phòng\s+/i, '')).map((dong) => ({
      dong,
    })),
    can_cu: basisLines(input.bases).map((dong) => ({ dong })),
    kem_theo: `(Kèm theo ${KIND_NAMES[kind]} số ${number} ${date} của ${input.school})`,
  };
};
