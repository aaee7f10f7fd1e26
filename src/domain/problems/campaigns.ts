/** Faults of campaigns: which is meant, what its conditions say. Part of the table of problems (src/domain/problems.ts). */
import { shown, where, type At } from './where';

interface BadCondition extends At {
  readonly clause: string;
  readonly why: 'column' | 'operator' | 'value' | 'day';
  readonly columns: readonly string[];
  readonly operators: readonly string[];
}

const reasons: Readonly<Record<BadCondition['why'], (fault: BadCondition) => string>> = {
  column: ({ columns }) => `không có cột này. Bắt đầu bằng tên một cột của Danh sách: ${columns.join(', ')}.`,
  operator: ({ operators }) => `thiếu phép so. Sau tên cột gõ ${operators.join(', ')}.`,
  value: () => 'thừa hoặc thiếu giá trị. Gõ ví dụ: Dân tộc là Thái; Email không trống.',
  day: () => 'cần một ngày. Gõ ví dụ: Ngày tốt nghiệp sau 01/06/2025.',
};

export const campaignMessages = {
  'campaign.condition': (fault: BadCondition) =>
    `${where(fault.at)}: “${shown(fault.clause)}” ${reasons[fault.why](fault)}`,
  'campaign.gone': ({ campaign }: { readonly campaign: string }) =>
    `Đợt ${shown(campaign)} không còn trong tab Đợt khảo sát. Về trang đầu, chọn lại đợt.`,
  'campaign.exists': ({ campaign }: { readonly campaign: string }) =>
    `Đã có đợt ${shown(campaign)}, người khác vừa tạo. Đọc lại danh sách đợt rồi tạo tiếp.`,
  'campaign.nobody': () =>
    'Không có người tốt nghiệp nào trong phạm vi này. Sửa năm, lớp, khóa hoặc điều kiện, rồi xem trước lại.',
  'campaign.unknownClass': ({ names }: { readonly names: readonly string[] }) =>
    `Phạm vi: không có lớp, khóa ${names.map(shown).join(', ')}. Gõ đúng như ở tab Lớp, cách nhau bằng dấu chấm phẩy.`,
};
