/** BM.CTHS.06.02, pages B to E: what the person does now, the job, further study, or the search for work. */
import { onPage, pageRow, PROVINCE_LINE } from './question-rows';
import type { QuestionRow } from './questions-table';

const SECTORS = [
  '1 Nhà nước',
  '2 Tư nhân',
  '3 Có vốn nước ngoài',
  '4 Tự tạo việc làm',
  '5 Hợp tác xã, hộ gia đình',
  '6 Ở nước ngoài (xuất khẩu lao động)',
];
const CONTRACTS = [
  '1 Không xác định thời hạn',
  '2 Có thời hạn',
  '3 Thời vụ',
  '4 Không có hợp đồng',
  '5 Tôi là chủ',
];
const FIRST_JOB = [
  '0 Trước khi tốt nghiệp',
  '1 Trong 3 tháng đầu',
  '2 Sau hơn 3 đến 6 tháng',
  '3 Sau hơn 6 đến 12 tháng',
  '4 Sau hơn 12 tháng',
];
const INCOMES = [
  '1 Dưới 5 triệu',
  '2 Từ 5 đến dưới 7 triệu',
  '3 Từ 7 đến dưới 9 triệu',
  '4 Từ 9 đến dưới 12 triệu',
  '5 Từ 12 đến dưới 15 triệu',
  '6 Từ 15 triệu trở lên',
  '9 Không trả lời',
];
const FOUND_VIA = [
  '1 Nhà trường',
  '2 Doanh nghiệp nơi thực tập',
  '3 Cựu HSSV',
  '4 Gia đình, người quen',
  '5 Mạng Internet, mạng xã hội',
  '6 Hội chợ, sàn giao dịch việc làm',
  '7 Khác…',
];

/** Employment in the last seven days, own-use farming apart (GSO definition; ILO resolution of the 19th ICLS, 2013). */
const nowPage = (): QuestionRow[] => [
  pageRow('B', 'Hiện nay', '', 'C'),
  onPage('B')('status', 'Chọn một', 'Hiện nay anh/chị làm gì?', {
    required: true,
    short: true,
    help: 'Chọn việc chính trong 7 ngày qua.',
    choices: [
      '1 Làm công hưởng lương → C',
      '2 Tự kinh doanh, tự tạo việc làm → C',
      '3 Làm nông của gia đình, chủ yếu để bán → C',
      '4 Làm nông của gia đình, chủ yếu để dùng → E',
      '5 Có việc nhưng đang tạm nghỉ → C',
      '6 Đi học tiếp → D',
      '7 Nghĩa vụ quân sự, công an → F',
      '8 Chưa có việc, đang tìm → E',
      '9 Chưa có việc, không tìm → E',
    ],
  }),
];

const jobPage = (): QuestionRow[] => [
  pageRow('C', 'Việc làm', '', 'F'),
  ...workplaceQuestions(),
  ...jobQualityQuestions(),
];

const workplaceQuestions = (): QuestionRow[] => {
  const question = onPage('C');
  return [
    question('employer', 'Chữ ngắn', 'Nơi công tác', {
      short: true,
      help: 'Tên cơ quan, công ty, hợp tác xã hoặc cơ sở của anh/chị.',
    }),
    question('jobTitle', 'Chữ ngắn', 'Chức danh, công việc', {
      help: 'Ví dụ: kế toán, thợ điện, điều dưỡng.',
    }),
    question('workProvince', 'Danh sách thả xuống', 'Làm việc ở tỉnh nào?', {
      choices: [PROVINCE_LINE, 'NN Nước ngoài'],
    }),
    question('sector', 'Chọn một', 'Nơi làm việc thuộc khu vực nào?', {
      choices: SECTORS,
    }),
    question('contract', 'Chọn một', 'Hợp đồng lao động', {
      choices: CONTRACTS,
    }),
    question('firstJob', 'Chọn một', 'Anh/chị có việc làm đầu tiên khi nào?', {
      help: 'Tính từ ngày tốt nghiệp.',
      choices: FIRST_JOB,
    }),
  ];
};

const jobQualityQuestions = (): QuestionRow[] => {
  const question = onPage('C');
  return [
    question('fieldMatch', 'Chọn một', 'Công việc có đúng ngành, nghề đã học không?', {
      choices: ['1 Đúng ngành', '2 Liên quan đến ngành', '3 Không liên quan'],
    }),
    question('levelMatch', 'Chọn một', 'So với trình độ đã học, công việc cần trình độ nào?', {
      choices: ['1 Cao hơn', '2 Tương đương', '3 Thấp hơn', '4 Không cần qua đào tạo'],
    }),
    question('income', 'Chọn một', 'Thu nhập mỗi tháng', {
      help: 'Tính cả lương, phụ cấp, tiền làm thêm.',
      choices: INCOMES,
    }),
    question('foundVia', 'Chọn nhiều', 'Anh/chị tìm được việc qua đâu?', {
      choices: FOUND_VIA,
    }),
    question('jobSatisfaction', 'Thang điểm', 'Anh/chị hài lòng với công việc đến mức nào?', {
      choices: ['1 Chưa hài lòng', '5 Rất hài lòng'],
    }),
  ];
};

const studyPage = (): QuestionRow[] => {
  const question = onPage('D');
  return [
    pageRow('D', 'Học tiếp', '', 'F'),
    question('studyLevel', 'Chữ ngắn', 'Trình độ đang học', { help: 'Ví dụ: cao đẳng, đại học.' }),
    question('studyField', 'Chữ ngắn', 'Ngành, nghề đang học'),
    question('studyPlace', 'Chữ ngắn', 'Nơi học', { help: 'Tên trường.' }),
    question('studyAndWork', 'Chọn một', 'Anh/chị có vừa học vừa làm không?', {
      choices: ['1 Có → C', '0 Không → F'],
    }),
  ];
};

/** Unemployed: not working, seeking, available (GSO definition); hence the two questions before the reasons. */
const searchPage = (): QuestionRow[] => {
  const question = onPage('E');
  return [
    pageRow('E', 'Chưa có việc', '', 'F'),
    question('soughtWork', 'Chọn một', 'Trong 4 tuần qua, anh/chị có tìm việc không?', {
      choices: ['1 Có', '0 Không'],
    }),
    question('availableSoon', 'Chọn một', 'Nếu có việc, anh/chị có thể bắt đầu trong 2 tuần tới không?', {
      choices: ['1 Có', '0 Không'],
    }),
    question('whyNoWork', 'Chọn nhiều', 'Vì sao anh/chị chưa đi làm?', {
      choices: [
        '1 Chưa tìm được việc phù hợp',
        '2 Thiếu kinh nghiệm, kỹ năng',
        '3 Thiếu thông tin tuyển dụng',
        '4 Lương thấp hoặc nơi làm quá xa',
        '5 Bận việc gia đình, con nhỏ',
        '6 Sức khỏe',
        '7 Đang chờ kết quả tuyển dụng',
        '8 Khác…',
      ],
    }),
    question('supportWanted', 'Chọn nhiều', 'Anh/chị muốn nhà trường giúp gì?', {
      choices: ['1 Giới thiệu việc làm', '2 Bồi dưỡng kỹ năng', '3 Học nghề thêm', '4 Tìm nguồn vốn'],
    }),
  ];
};

/** Pages B, C, D, E. */
export const afterGraduationPages = (): readonly QuestionRow[] => [
  ...nowPage(),
  ...jobPage(),
  ...studyPage(),
  ...searchPage(),
];
