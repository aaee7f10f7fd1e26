/** Faults of the alumni network's registers. Part of the table of problems (src/domain/problems.ts). */
import { formatDate } from '../dates';
import { fillIn, shown, where, type At, type Wanted } from './where';

interface CellFault extends At {
  readonly value: string;
}

export const networkMessages = {
  'register.future': ({ at, day }: At & { readonly day: string }) =>
    `${where(at)}: ${formatDate(day)} chưa tới. Sửa lại ngày.`,
  'register.order': ({
    at,
    from,
    to,
    other,
  }: At & { readonly from: string; readonly to: string; readonly other: string }) =>
    `${where(at)}: ${formatDate(to)} trước ${other} ${formatDate(from)}. Sửa một trong hai ngày.`,
  'register.notPositive': ({ at, value }: CellFault) => `${where(at)}: ${value} phải lớn hơn 0. Gõ lại số.`,
  'register.needs': ({
    at,
    other,
    value,
    expected,
    chosen,
  }: CellFault & Wanted & { readonly other: string }) =>
    `${where(at)}: còn trống mà ${other} là “${shown(value)}”. ${fillIn({ expected, chosen })}.`,
  'register.unknownName': ({ at, value, known }: CellFault & { readonly known: readonly string[] }) =>
    `${where(at)}: “${shown(value)}” chưa có. Chọn ${known.slice(0, 12).join(', ')}.`,
  'register.double': ({ at, value, earlier }: CellFault & { readonly earlier: number }) =>
    `${where(at)}: “${shown(value)}” đã có ở dòng ${earlier}. Sửa một trong hai.`,
  'register.gone': () => 'Dòng này không còn trong sổ, hoặc vừa được người khác sửa. Tải lại trang.',
  'register.off': ({ title }: { readonly title: string }) =>
    `Mục ${title} đang tắt. Mở Mạng lưới cựu HSSV, bấm Bật ${title}, rồi làm lại.`,
  'reports.otherPeriod': ({ due }: { readonly due: string }) =>
    `Kỳ báo cáo hạn ${formatDate(due)} không phải kỳ này hay kỳ trước. Tải lại trang.`,
  'reports.noForm': () =>
    'Kỳ này chưa mở phiếu báo cáo. Mở Mạng lưới cựu HSSV, Báo cáo 6 tháng, bấm Mở phiếu và gửi.',
  'reports.none': ({ due }: { readonly due: string }) =>
    `Kỳ hạn ${formatDate(due)} chưa có báo cáo nào của đơn vị. Lấy báo cáo mới rồi làm lại.`,
  'mentoring.noMentees': () =>
    'Chưa ghi HSSV nào cần cố vấn. Mở Mạng lưới cựu HSSV, sổ HSSV cần cố vấn, bấm Thêm HSSV, tình trạng Chờ ghép; rồi ghép lại.',
  'mentoring.noMentors': () =>
    'Chưa ghi cố vấn nào. Mở Mạng lưới cựu HSSV, sổ Cố vấn, bấm Thêm cố vấn; rồi ghép lại.',
  'decision.nobody': ({ title }: { readonly title: string }) =>
    `Sổ ${title} chưa có ai để ghi vào quyết định. Ghi sổ trước, người được vinh danh để tình trạng Đã xét.`,
  'newsletter.gone': () => 'Một tin vừa chọn không còn trong sổ Tin bài, hoặc vừa được sửa. Tải lại trang.',
  'newsletter.blocked': ({ title, why }: { readonly title: string; readonly why: string }) =>
    `“${shown(title)}”: ${why}. Bỏ tin này, hoặc hỏi nhân vật rồi ghi Nhân vật đồng ý ở sổ Tin bài.`,
  'newsletter.none': () => 'Bản tin này không còn. Tải lại trang.',
  'newsletter.empty': ({ issue }: { readonly issue: number }) =>
    `Bản tin số ${issue} chưa có tin nào. Chọn tin rồi bấm Lưu bản tin.`,
  'newsletter.other': ({ issue }: { readonly issue: number }) =>
    `Bản tin số ${issue} đang gửi. Đợi gửi xong, rồi gửi số này.`,
  'sharing.noCopy': () => 'Khoa này chưa có bản chia sẻ. Tải lại trang.',
  'correction.gone': () => 'Đề nghị sửa này không còn. Tải lại trang.',
  'duty.gone': () => 'Nhiệm vụ này không còn trong tab Nhiệm vụ. Tải lại trang.',
  'duty.future': ({ day }: { readonly day: string }) =>
    `Ngày ${formatDate(day)} chưa tới. Chọn hôm nay hoặc ngày đã qua.`,
  'register.unknown': () => 'Không có sổ này. Tải lại trang.',
};
