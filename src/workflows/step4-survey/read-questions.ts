/** Step 4: the survey of tab `Câu hỏi` as it will be asked, and its faults; reads the workbook alone. */
import type { Problem } from '../../domain/problem';
import { wantedForms } from '../../domain/collection/campaign-forms';
import type { FormSpec, ItemSpec } from '../../domain/survey/form-spec';
import { SUBMIT, type GoTo } from '../../domain/survey/survey';
import { readCampaign } from '../shared/read-campaign';
import { readForm } from '../shared/read-survey';

export interface QuestionsView {
  readonly title: string;
  readonly description: string;
  readonly pages: {
    readonly letter: string;
    readonly title: string;
    readonly help: string;
    /** Where its end leads, in words. */
    readonly next: string;
    readonly questions: {
      readonly code: string;
      readonly text: string;
      readonly help: string;
      readonly kind: string;
      readonly required: boolean;
      readonly choices: { readonly label: string; readonly to: string }[];
    }[];
  }[];
  /** The pages of the short form, where the campaign asks somebody by it. */
  readonly short: QuestionsView['pages'];
  readonly problems: readonly Problem[];
  /** A form was built from the tab and can be brought up to date. */
  readonly built: boolean;
}

const KINDS: Readonly<Record<ItemSpec['kind'], string>> = {
  text: 'Chữ ngắn',
  paragraph: 'Đoạn văn',
  choice: 'Chọn một',
  list: 'Danh sách thả xuống',
  checkbox: 'Chọn nhiều',
  scale: 'Thang điểm',
  date: 'Ngày',
  page: '',
  header: '',
};

/** Long lists (the provinces) are told by their first names. */
const SHOWN_CHOICES = 12;

const toWords = (goTo: GoTo | undefined): string => {
  if (goTo === undefined) return '';
  return goTo === SUBMIT ? 'nộp phiếu' : `phần ${goTo}`;
};

const choicesOf = ({ choices, other, scale }: ItemSpec): { label: string; to: string }[] => {
  const shown = choices.slice(0, SHOWN_CHOICES).map(({ label, goTo }) => ({ label, to: toWords(goTo) }));
  const rest = choices.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [{ label: `… và ${rest} lựa chọn nữa`, to: '' }] : []),
    ...(other ? [{ label: 'Khác…', to: '' }] : []),
    ...(scale === null
      ? []
      : [{ label: `${scale.lower} ${scale.lowLabel} … ${scale.upper} ${scale.highLabel}`, to: '' }]),
  ];
};

const pagesOf = (spec: FormSpec): QuestionsView['pages'] =>
  spec.pages.map(({ letter, title, help, next, items }) => ({
    letter,
    title,
    help,
    next: toWords(next),
    questions: items.map((item) => ({
      code: item.key,
      text: item.title,
      help: item.help,
      kind: KINDS[item.kind],
      required: item.required,
      choices: choicesOf(item),
    })),
  }));

/** Of the full form; what is wrong with a short one that the campaign asks by is told too. */
export const readQuestions = (): QuestionsView => {
  const campaign = readCampaign();
  const { spec, problems } = readForm('Đầy đủ');
  const wantsShort = campaign !== null && wantedForms(campaign).includes('Ngắn');
  const short = wantsShort ? readForm('Ngắn') : null;
  return {
    title: spec.title,
    description: spec.description,
    pages: pagesOf(spec),
    problems: short?.problems ?? problems,
    short: short === null ? [] : pagesOf(short.spec),
    built: BUILT.some((state) => state === campaign?.state),
  };
};

const BUILT = ['Đang tạo mã phiếu', 'Đang mở', 'Đã đóng'] as const;
