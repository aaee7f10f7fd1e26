/** Quy chế of Quỹ hỗ trợ sinh viên, as the draft begins (S2.22; Điều 5.2); the office completes what stands as “…”. */

export const fundRules: readonly string[] = [
  'Chương I. QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi: Quy chế này quy định nguồn thu, nội dung chi, quản lý và công khai Quỹ hỗ trợ sinh viên (sau đây gọi là Quỹ) hình thành từ đóng góp tự nguyện của cựu HSSV, doanh nghiệp của cựu HSSV và các nhà tài trợ khác.',
  'Điều 2. Mục đích: hỗ trợ HSSV nghèo vượt khó, HSSV gặp rủi ro đột xuất; cấp học bổng; bổ sung trang thiết bị học tập, thực hành.',
  'Điều 3. Nguyên tắc: tự nguyện; không đặt mức đóng góp tối thiểu; đúng mục đích nhà tài trợ nêu; công khai, minh bạch; không vì lợi nhuận.',
  'Chương II. NGUỒN THU, NỘI DUNG CHI',
  'Điều 4. Nguồn thu: tiền và hiện vật do cá nhân, doanh nghiệp, tổ chức đóng góp; lãi tiền gửi; nguồn hợp pháp khác. Hiện vật được lập biên bản bàn giao, ghi giá trị ước tính và theo dõi riêng, không cộng vào số tiền.',
  'Điều 5. Nội dung chi: học bổng; trợ cấp khó khăn đột xuất; trang thiết bị học tập, thực hành; chi khác đúng mục đích nhà tài trợ nêu. Không chi cho hoạt động quản lý của trường.',
  'Điều 6. Đối tượng, mức hỗ trợ: HSSV thuộc hộ nghèo, hộ cận nghèo, mồ côi, khuyết tật hoặc hoàn cảnh khó khăn khác, có kết quả học tập, rèn luyện từ … trở lên; mức hỗ trợ mỗi suất không quá … đồng.',
  'Chương III. QUẢN LÝ, CÔNG KHAI',
  'Điều 7. Ban quản lý Quỹ gồm đại diện Ban Giám hiệu (Trưởng ban), đơn vị đầu mối công tác HSSV, đơn vị kế hoạch - tài chính, Hội Khuyến học, Đoàn Thanh niên và Ban liên lạc cựu HSSV.',
  'Điều 8. Thu, chi: mỗi khoản có phiếu thu hoặc phiếu chi đánh số, ghi sổ Quỹ trong ngày; tiền gửi tại tài khoản …; không chi quá số tồn.',
  'Điều 9. Công khai: ít nhất mỗi năm một lần, tại chuyên mục “Cựu sinh viên” trên Website, gồm số dư đầu kỳ, tổng thu, tổng chi, số dư cuối kỳ và từng khoản. Chỉ nêu tên người đóng góp, người nhận khi người đó đồng ý.',
  'Điều 10. Kiểm tra, báo cáo: Ban quản lý Quỹ báo cáo Hiệu trưởng 06 tháng một lần, trước ngày 15/6 và 15/12.',
  'Chương IV. ĐIỀU KHOẢN THI HÀNH',
  'Điều 11. Quy chế có hiệu lực kể từ ngày ký. Ban quản lý Quỹ và các đơn vị liên quan chịu trách nhiệm thi hành; vướng mắc phản ánh về đơn vị đầu mối công tác HSSV để trình Hiệu trưởng sửa đổi.',
];
