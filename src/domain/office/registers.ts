/** The registers of `Cấu hình` that papers draw on: abbreviations (S1.8), legal bases (S2.2), recipients with their purpose (S2.5). */
import type { ConfigRow } from './office-tables';

type RegisterRow = Pick<ConfigRow, 'section' | 'name' | 'form' | 'note'> & { readonly value: string };

/** As seed 2 (Quyết định 1262/QĐ-CĐSL) cites them: what every college has (S2.2). */
const LEGAL_BASES: readonly (readonly [string, string])[] = [
  [
    'Điều lệ trường cao đẳng',
    'Căn cứ Thông tư số 15/2021/TT-BLĐTBXH ngày 21/10/2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội về việc ban hành Điều lệ trường cao đẳng',
  ],
  [
    'Quy chế công tác HSSV',
    'Căn cứ Thông tư số 17/2017/TT-BLĐTBXH ngày 30/6/2017 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội về việc ban hành Quy chế công tác học sinh, sinh viên trong trường trung cấp, trường cao đẳng',
  ],
];

/** Decisions of one school that seed 2 cites; another school has its own, so they stand in the register unused (S2.2). */
const SCHOOL_DECISIONS = [
  'Căn cứ Quyết định số 06/QĐ-CĐSL ngày 02/01/2025 của Trường Cao đẳng Sơn La về việc ban hành Quy chế tổ chức hoạt động của Trường Cao đẳng Sơn La',
  'Căn cứ Quyết định số 606/QĐ-CĐSL ngày 08/9/2021 của Trường Cao đẳng Sơn La về việc thành lập Ban liên lạc Cựu học sinh, sinh viên',
  'Căn cứ Quyết định số 224/QĐ-CĐSL ngày 18/4/2023 của Trường Cao đẳng Sơn La về việc kiện toàn Ban liên lạc Cựu học sinh, sinh viên',
];

const RECIPIENTS = [
  'Ban Giám hiệu (để chỉ đạo)',
  'Các phòng, khoa, trung tâm (để thực hiện)',
  'GVCN các lớp tốt nghiệp (để thực hiện)',
];

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Bộ LĐTB&XH': 'Bộ Lao động - Thương binh và Xã hội',
  BGH: 'Ban Giám hiệu',
  HT: 'Hiệu trưởng',
  'CT HSSV': 'Công tác học sinh, sinh viên',
  GVCN: 'Giáo viên chủ nhiệm',
  HSSV: 'Học sinh, sinh viên',
};

const row = (
  section: ConfigRow['section'],
  name: string,
  value: string,
  { form = null, note = null }: Partial<RegisterRow> = {},
): RegisterRow => ({ section, name, value, form, note });

/** As they come with the program; from then on the office's own. */
export const registerRows = (): RegisterRow[] => [
  ...Object.entries(ABBREVIATIONS).map(([short, long]) => row('Từ viết tắt', short, long)),
  ...LEGAL_BASES.map(([name, value]) =>
    row('Căn cứ', name, value, { note: 'Kiểm tra còn hiệu lực; gõ Không dùng để bỏ' }),
  ),
  ...SCHOOL_DECISIONS.map((name) =>
    row('Căn cứ', name, 'Không dùng', {
      note: 'Quyết định của Trường Cao đẳng Sơn La; xóa chữ Không dùng để dùng, hoặc gõ quyết định của trường mình',
    }),
  ),
  ...RECIPIENTS.map((value) =>
    row('Nơi nhận', value, value, {
      form: 'Kế hoạch, Báo cáo',
      note: 'Mục đích trong ngoặc. Gõ Không dùng để bỏ; cột Mẫu/tên hồ sơ: chỉ in trên các văn bản này',
    }),
  ),
  row('Nơi nhận', 'Như trên', 'Như trên', { form: 'Tờ trình' }),
];
