/** What a person calls the fields of the contract, for messages about what was typed into them. */

const labels: Readonly<Record<string, string>> = {
  number: 'Số: gõ một số nguyên, từ 1 trở lên',
  date: 'Ngày: gõ đủ ngày, tháng, năm',
  opens: 'Từ ngày: gõ đủ ngày, tháng, năm',
  closes: 'Hạn trả lời (Đến ngày): gõ đủ ngày, tháng, năm',
  target: 'Mục tiêu phản hồi: gõ một số từ 1 đến 100',
  year: 'Năm tốt nghiệp: gõ bốn chữ số, từ 2000 đến 2100',
  graduationYear: 'Năm tốt nghiệp: gõ bốn chữ số, hoặc để trống',
  title: 'Tên đợt: tối đa 200 chữ',
  signer: 'Ký: tối đa 200 chữ',
  reason: 'Lý do: gõ từ 1 đến 2.000 chữ',
  callBack: 'Hẹn gọi lại: gõ đủ ngày, giờ',
  note: 'Ghi chú: tối đa 2.000 chữ',
  reminder1: 'Ngày nhắc lần 1: gõ đủ ngày, tháng, năm',
  reminder2: 'Ngày nhắc lần 2: gõ đủ ngày, tháng, năm',
  receivedOn: 'Ngày nhận: gõ đủ ngày, tháng, năm',
  text: 'Chữ cần tìm: tối đa 200 chữ',
  to: 'Email người nhận',
  unit: 'Đơn vị: gõ từ 1 đến 200 chữ',
  email: 'Email: gõ một địa chỉ như lan@gmail.com, mỗi lần một địa chỉ',
  emails: 'Email: gõ từng địa chỉ như lan@gmail.com, cách nhau bằng dấu phẩy',
  content: 'Nội dung: gõ từ 1 đến 2.000 chữ',
  due: 'Thời hạn: gõ đủ ngày, tháng, năm',
  finding: 'Căn cứ: tối đa 2.000 chữ',
  className: 'Lớp: tối đa 200 chữ',
  name: 'Tên: gõ từ 1 đến 200 chữ',
  spellings: 'Cách viết: chọn ít nhất một',
  purposes: 'Việc đồng ý: chọn ít nhất một',
  folder: 'Thư mục sao lưu: dán đường dẫn của thư mục trong Drive',
  index: 'Tệp muc-luc.json: chọn tệp trong thư mục sao lưu',
  school: 'Tên trường: tối đa 200 chữ',
  governingBody: 'Cơ quan chủ quản: tối đa 200 chữ',
  office: 'Phòng chủ trì: tối đa 200 chữ',
};

const OTHER = 'một ô';

/** The label of a field; fields that nobody types have none of their own. */
export const fieldLabel = (name: string): string =>
  Object.prototype.hasOwnProperty.call(labels, name) ? (labels[name] ?? OTHER) : OTHER;
