/** What a person calls the fields of the contract, for messages about what was typed into them. */

const labels: Readonly<Record<string, string>> = {
  number: 'Số: gõ một số nguyên',
  date: 'Ngày: gõ đủ ngày, tháng, năm',
  opens: 'Từ ngày: gõ đủ ngày, tháng, năm',
  closes: 'Đến ngày: gõ đủ ngày, tháng, năm',
  target: 'Mục tiêu phản hồi: gõ một số từ 1 đến 100',
  year: 'Năm tốt nghiệp: gõ bốn chữ số',
  signer: 'Ký: tối đa 200 chữ',
  reason: 'Lý do: gõ từ 1 đến 2.000 chữ',
  callBack: 'Hẹn gọi lại: gõ đủ ngày, giờ',
  note: 'Ghi chú: tối đa 2.000 chữ',
  to: 'Email người nhận',
  folder: 'Thư mục sao lưu: dán đường dẫn của thư mục trong Drive',
  index: 'Tệp muc-luc.json: chọn tệp trong thư mục sao lưu',
  school: 'Tên trường: tối đa 200 chữ',
  governingBody: 'Cơ quan chủ quản: tối đa 200 chữ',
  office: 'Phòng chủ trì: tối đa 200 chữ',
};

/** The label of a field, its own name where people have no other for it. */
export const fieldLabel = (name: string): string =>
  Object.prototype.hasOwnProperty.call(labels, name) ? (labels[name] ?? name) : name;
