/** The year's Ngày hội trở về as it begins: in October, on the founding day, with purpose, programme and who does what (S2.23, S2.24; Điều 5.3). */
import { addDays, formatDate, parseDate, type IsoDate } from '../../dates';
import type { EventRow } from '../registers/events';
import type { UnitRow } from '../registers/units';
import type { Role } from '../roles';

export const HOMECOMING = 'Ngày hội trở về';

/** This year's founding day, or the next year's once it is past; a founding day in another month gives way to 15 October. */
export const homecomingDay = (foundingDay: string, today: IsoDate): IsoDate => {
  const founded = parseDate(foundingDay);
  const own = founded?.slice(5) ?? '10-15';
  const date = own.startsWith('10-') ? own : '10-15';
  const year = Number(today.slice(0, 4));
  const day = `${year}-${date}`;
  return day >= today ? day : `${year + 1}-${date}`;
};

const PURPOSE = [
  'Tạo dịp để cựu HSSV các khóa về thăm trường, gặp thầy cô, bạn cũ nhân kỷ niệm Ngày thành lập trường.',
  'Giới thiệu kết quả đào tạo, nhu cầu hợp tác; lắng nghe góp ý của cựu HSSV về chương trình đào tạo.',
  'Vinh danh cựu HSSV tiêu biểu; vận động Quỹ hỗ trợ sinh viên, học bổng, việc làm cho HSSV.',
];

/** Hour and what is done, and the role of who answers for it. */
const PROGRAMME: readonly (readonly [string, Role])[] = [
  ['7h30 Đón tiếp, điểm danh, phát thẻ đeo', 'Đoàn Thanh niên, Hội Sinh viên'],
  ['8h Văn nghệ chào mừng, khai mạc', 'Đoàn Thanh niên, Hội Sinh viên'],
  ['8h30 Ôn truyền thống nhà trường; cựu HSSV phát biểu', 'Đầu mối'],
  ['9h15 Vinh danh cựu HSSV tiêu biểu; tiếp nhận tài trợ, học bổng', 'Đầu mối'],
  ['10h Thăm khoa, xưởng thực hành, gặp gỡ theo lớp, khóa', 'Khoa'],
  ['11h Giao lưu thể thao, chụp ảnh, kết thúc', 'Đoàn Thanh niên, Hội Sinh viên'],
];

/** What is to be done, by whom, and how many days before the day. */
const TASKS: readonly (readonly [Role, string, number])[] = [
  ['Đầu mối', 'trình kế hoạch, dự toán; chọn nơi tổ chức', 60],
  ['Đầu mối', 'mở phiếu đăng ký, gửi lời mời; nhắc người chưa trả lời', 45],
  ['Khoa', 'mời cựu HSSV, thầy cô cũ của khoa; chuẩn bị nơi gặp gỡ', 30],
  ['Truyền thông', 'đưa tin trên website, fanpage; chụp ảnh, quay phim', 30],
  ['Đoàn Thanh niên, Hội Sinh viên', 'chuẩn bị văn nghệ, đội tình nguyện đón tiếp, điểm danh', 14],
  ['Tài chính', 'bảo đảm kinh phí, thanh quyết toán', 7],
  ['Đầu mối', 'chốt số người dự, in thẻ đeo, danh sách điểm danh', 3],
];

/** How a role is called while no unit of `Đơn vị` has it. */
const NAMES: Readonly<Partial<Record<Role, string>>> = {
  'Đầu mối': 'Phòng CT HSSV',
  Khoa: 'Các khoa',
  'Truyền thông': 'Bộ phận truyền thông',
  'Tài chính': 'Bộ phận tài chính',
  'Đoàn Thanh niên, Hội Sinh viên': 'Đoàn Thanh niên, Hội Sinh viên',
};

type Unit = Pick<UnitRow, 'name' | 'role'>;

/** The one unit of that role; 'Các khoa' for all faculties. */
const unitOf = (role: Role, units: readonly Unit[]): string => {
  const [first] = role === 'Khoa' ? [] : units.filter((unit) => unit.role === role);
  return first?.name ?? NAMES[role] ?? role;
};

/** Everything the office words anew in the row afterwards. */
export const homecomingRow = (day: IsoDate, units: readonly Unit[]): Partial<EventRow> => ({
  rowKey: `homecoming-${day.slice(0, 4)}`,
  date: day,
  kind: HOMECOMING,
  hour: '7h30',
  title: `${HOMECOMING} ${day.slice(0, 4)}`,
  state: 'Dự kiến',
  unit: units.find(({ role }) => role === 'Đầu mối')?.name ?? null,
  purpose: PURPOSE.join('\n'),
  programme: PROGRAMME.map(([text, role]) => `${text} | ${unitOf(role, units)}`).join('\n'),
  tasks: TASKS.map(
    ([role, text, days]) => `${unitOf(role, units)} | ${text} | ${formatDate(addDays(day, -days))}`,
  ).join('\n'),
});
