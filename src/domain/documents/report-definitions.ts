/** Phụ lục I of the report: what its words mean and how its rates are made. */
import { TRACING_DEFINITION } from '../office/procedure';
import type { Definition } from './report-input';

const DEFINITIONS: readonly Definition[] = [
  { term: 'Truy vết', meaning: TRACING_DEFINITION.replace(/^Truy vết học sinh, sinh viên là /, '') },
  {
    term: 'Người tốt nghiệp (N)',
    meaning:
      'người có tên trong danh sách tốt nghiệp thuộc đợt khảo sát; một người tốt nghiệp hai trình độ tính hai lần.',
  },
  {
    term: 'Người trả lời (n)',
    meaning:
      'người đồng ý tham gia, trả lời câu hỏi về tình trạng hiện nay và câu hỏi chính của nhánh tương ứng. Phản hồi dở dang không tính. Người trả lời nhiều lần tính lần đủ gần nhất.',
  },
  {
    term: 'Tỷ lệ phản hồi',
    meaning: 'số người trả lời chia cho số người tốt nghiệp.',
  },
  {
    term: 'RR1 đến RR6, CON1, REF1',
    meaning:
      'tỷ lệ trả lời, liên hệ được, từ chối theo AAPOR (Standard Definitions). RR1 = I/(I+P+R+NC+O+U), RR2 tính thêm P; RR3, RR4 chỉ tính phần của U ước là thuộc diện; RR5, RR6 không tính U. U là người chỉ có số điện thoại, email sai hoặc không có.',
  },
  {
    term: 'Có việc làm',
    meaning:
      'trong 7 ngày trước khi trả lời có làm công hưởng lương, tự kinh doanh, làm nông hộ với sản phẩm chủ yếu để bán, hoặc tạm nghỉ nhưng vẫn có việc; kể cả người vừa học vừa làm. Làm nông hộ chủ yếu tự dùng và nghĩa vụ quân sự, công an không tính là có việc làm.',
  },
  {
    term: 'Có việc làm hoặc học tiếp',
    meaning: 'có việc làm, hoặc đang học tiếp, hoặc cả hai; mỗi người tính một lần.',
  },
  {
    term: 'Ba tỷ lệ việc làm',
    meaning:
      '(1) có việc làm trên số người tốt nghiệp, người chưa trả lời tính là chưa rõ; (2) có việc làm trên số người trả lời; (3) có việc làm hoặc học tiếp trên số người trả lời.',
  },
  {
    term: 'Thất nghiệp',
    meaning:
      'chưa có việc làm (kể cả làm nông hộ chủ yếu để dùng), có tìm việc trong 4 tuần, có thể bắt đầu trong 2 tuần; chia cho lực lượng lao động là người có việc làm và người thất nghiệp. Người học tiếp, nghĩa vụ quân sự, công an không tính vào lực lượng lao động.',
  },
  {
    term: 'Việc phù hợp trong 6 (12) tháng',
    meaning:
      'đang có việc làm đúng hoặc liên quan ngành, và có việc làm đầu tiên không quá 6 (12) tháng sau ngày tốt nghiệp. Người không trả lời một trong hai câu không tính là có, nên đây là mức tối thiểu.',
  },
  {
    term: 'Trung vị, khoảng tin cậy, trọng số',
    meaning:
      'trung vị của các mức (thu nhập, thời gian tìm việc) nội suy trong mức; khoảng tin cậy 95% theo Wilson, hiệu chỉnh cho tổng thể hữu hạn; trọng số là số tốt nghiệp chia cho số trả lời của từng nhóm ngành, trình độ, giới tính, nhóm dưới 10 người trả lời được gộp.',
  },
  {
    term: 'Điểm giới thiệu trường',
    meaning: 'tỷ lệ chấm 9, 10 trừ tỷ lệ chấm 0 đến 6, nhân 100.',
  },
  {
    term: 'Phù hợp ngành đào tạo',
    meaning:
      'người có việc làm tự đánh giá việc đang làm là đúng ngành, liên quan hoặc không liên quan đến ngành đã học; mẫu số là số người có việc làm đã trả lời câu này.',
  },
];

/**
 * The words of the report. Truy vết: the procedure (S1.7). Employment: last seven days, own-use farming left out
 * (General Statistics Office); complete answer, union and bases as DESIGN.md settles them. `smallGroup`,
 * `smallIncomeGroup`: groups with fewer answers, fewer named incomes, are hidden.
 */
export const reportDefinitions = (smallGroup: number, smallIncomeGroup = 8): Definition[] => [
  ...DEFINITIONS,
  {
    term: 'đã ẩn',
    meaning: `kết quả của nhóm dưới ${smallGroup} người trả lời (về thu nhập: dưới ${smallIncomeGroup} người khai), và kết quả từ đó có thể suy ra nhóm này, không in để giữ kín thông tin cá nhân.`,
  },
];
