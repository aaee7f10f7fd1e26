/** The choice of who one is: people of the workbook, the principal and teachers, graduates on their phones. */
import type { DeskView, PersonView } from '../server/views';

const roles: Readonly<Record<PersonView['role'], string>> = {
  office: 'tài khoản văn phòng',
  colleague: 'đồng nghiệp',
  viewer: 'chỉ xem',
  principal: 'Hiệu trưởng',
  teacher: 'GVCN',
  alumnus: 'cựu HSSV',
};

const groups: readonly { readonly label: string; readonly roles: readonly PersonView['role'][] }[] = [
  { label: 'Trong bảng tính', roles: ['office', 'colleague', 'viewer'] },
  { label: 'Qua thư và tệp', roles: ['principal', 'teacher'] },
  { label: 'Trên điện thoại', roles: ['alumnus'] },
];

interface SeatProps {
  readonly desk: Pick<DeskView, 'people' | 'as'>;
  readonly onChange: (email: string) => void;
}

export const Seat = ({ desk, onChange }: SeatProps) => (
  <label class="seat">
    Tôi là
    <select value={desk.as} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {groups.map(({ label, roles: members }) => (
        <optgroup key={label} label={label}>
          {desk.people
            .filter(({ role }) => members.includes(role))
            .map(({ email, name, role }) => (
              <option key={email} value={email}>
                {name} ({roles[role]})
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  </label>
);
