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
  /** Who proposes the paper, by title and by name ('' where not given); signs the tờ trình. */
  readonly proposer: string;
  readonly proposerName: string;
  readonly recipients: readonly string[];
  readonly bases: readonly string[];
}

/** What the office types beside a row of a register that is not to be printed. */
const NOT_USED = 'không dùng';

/** A row that names papers ('Kế hoạch, Tờ trình') stands on those alone. */
const standsOn = ({ form }: ConfigRow, paper: string): boolean =>
  form === null || form.split(/[,;]/).some((name) => fold(name) === fold(paper));

/**
 * The lines of a register in `Cấu hình` for a paper ('Kế hoạch'); a row without text says by its name what it is (S2.2,
 * S2.5).
 */
export const registerOf = (
  rows: readonly ConfigRow[],
  section: ConfigRow['section'],
  paper: string,
): string[] =>
  rows
    .filter((row) => row.section === section && fold(row.value ?? '') !== NOT_USED && standsOn(row, paper))
    .map((row) => row.value ?? row.name);

/** 'Trưởng phòng CT HSSV', as the office typed it or after the office's own name (S2.3). */
const proposerOf = ({ proposer, office }: Settings): string =>
  proposer === '' ? `Trưởng ${office.charAt(0).toLowerCase()}${office.slice(1)}` : proposer;

/** `paper` is what the registers call it: 'Kế hoạch', 'Báo cáo', 'Tờ trình'. */
export const officeOf = (config: readonly ConfigRow[], settings: Settings, paper: string): PaperOffice => ({
  school: settings.school,
  schoolShort: settings.shortName,
  governingBody: settings.governingBody,
  office: settings.office,
  place: settings.place,
  signer: settings.signer,
  signerTitle: settings.signerTitle,
  proposer: proposerOf(settings),
  proposerName: settings.proposerName,
  recipients: registerOf(config, 'Nơi nhận', paper),
  bases: registerOf(config, 'Căn cứ', paper),
});

/** Settings that stand on every paper and that the office has not typed yet. */
const BLANKS = [
  ['governingBody', 'cơ quan chủ quản'],
  ['shortName', 'tên viết tắt (ký hiệu văn bản)'],
  ['place', 'địa danh'],
  ['signer', 'người ký văn bản'],
] as const satisfies readonly (readonly [keyof Settings, string])[];

/** Told after a version was made: its symbol or signature is not whole. '' where nothing lacks. */
export const formNotice = (settings: Settings, version: number): string => {
  const lacking = BLANKS.flatMap(([name, words]) => (settings[name] === '' ? [words] : []));
  return lacking.length === 0
    ? ''
    : `Đã tạo bản ${version}. Cấu hình còn trống: ${lacking.join(', ')}. Gõ vào đó rồi tạo lại, hoặc sửa trên văn bản.`;
};

/** What every official paper has. */
export const commonTags = {
  du_thao: 'text',
  ma_bieu_mau: 'text',
  co_quan_chu_quan: 'text',
  ten_truong: 'text',
  so_ky_hieu: 'text',
  dia_danh: 'text',
  ngay_thang: 'text',
  chuc_vu_ky: 'text',
  nguoi_ky: 'text',
  noi_nhan: { dong: 'text' },
  can_cu: { dong: 'text' },
} as const satisfies TagTree;

/** With a year in the subject, and with appendices. */
export const formTags = { ...commonTags, nam: 'text', kem_theo: 'text' } as const satisfies TagTree;

/** Of the papers whose subject names a year and that have appendices. */
export const appendixTags = { nam: 'text', kem_theo: 'text' } as const satisfies TagTree;

const KIND_NAMES: Readonly<Record<PaperKind, string>> = {
  BC: 'Báo cáo',
  KH: 'Kế hoạch',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
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

/** 'Phòng CT HSSV' files a paper as 'CT HSSV'. */
export const officeShort = (office: string): string => office.replace(/^Phòng\s+/i, '');

/** What the tags of `formTags` and `appendixTags` print (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const paperForm = (
  kind: PaperKind,
  input: PaperForm,
): DataOf<typeof formTags> & DataOf<typeof appendixTags> => {
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
    noi_nhan: recipientLines(input.recipients, officeShort(input.office)).map((dong) => ({ dong })),
    can_cu: basisLines(input.bases).map((dong) => ({ dong })),
    kem_theo: `(Kèm theo ${KIND_NAMES[kind]} số ${number} ${date}\ncủa ${input.school})`,
  };
};
