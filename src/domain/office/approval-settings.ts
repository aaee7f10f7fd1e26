/** Settings of the reminders to the principal: whether, after how many working days, how often (S1.12). */
export const approvalSettings = {
  approvalReminders: {
    section: 'Trường',
    name: 'Tự nhắc Hiệu trưởng',
    value: 'Có',
    note: 'Trình rồi mà chưa có ý kiến thì máy gửi thư nhắc; gõ Không để tắt. Từng văn bản thôi nhắc được ở bước 2, 7',
  },
  approvalReminderDays: {
    section: 'Trường',
    name: 'Nhắc Hiệu trưởng sau (ngày làm việc)',
    value: '3',
    note: 'Từ ngày trình, rồi từ thư nhắc trước',
  },
  approvalReminderMost: {
    section: 'Trường',
    name: 'Nhắc Hiệu trưởng nhiều nhất (lần)',
    value: '2',
    note: 'Cho mỗi lần trình. Thư nhắc tính vào số email để dành',
  },
} as const;
