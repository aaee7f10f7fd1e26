/** What stands in the way of noting a contact. Part of the table of problems (src/domain/problems.ts). */

export const contactMessages = {
  'contact.noOutcome': () => 'Chưa chọn kết quả cuộc gọi. Bấm một trong bảy ô, hoặc phím 1 đến 7.',
  'contact.callBackPast': () => 'Giờ hẹn gọi lại đã qua. Chọn một giờ sau lúc này.',
  'contact.notInCampaign': () =>
    'Người này không thuộc đợt khảo sát đang mở, hoặc chưa có mã phiếu. Bấm Mở phiếu khảo sát ở bước 4, rồi tìm lại.',
};
