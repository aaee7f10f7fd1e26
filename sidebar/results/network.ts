/** What the actions of the network say when they have ended: registers, duties, events, cards, mentors, reports, sharing. */
import { testSent, type Summaries } from './result';

export const networkResults = {
  switchGroup: ({ title, on }) => ({
    text: on ? `Đã bật ${title}.` : `Đã tắt ${title}: các tab được ẩn, không mất gì.`,
    problems: [],
  }),
  openRegisterForm: ({ formUrl }) => ({
    text: 'Phiếu đã mở cho mọi người có đường dẫn.',
    ...(formUrl === null ? {} : { link: { label: 'Mở phiếu', url: formUrl } }),
    problems: [],
  }),
  pullRegisterForm: ({ pulled, refused }) => ({
    text: `Đã lấy ${pulled} phiếu mới hoặc đã sửa.${refused === 0 ? '' : ` ${refused} người không đồng ý, không lưu gì.`}`,
    problems: [],
  }),
  planHomecoming: ({ title }) => ({
    text: `${title} đã có trong sổ Sự kiện, kèm việc cần làm.`,
    problems: [],
  }),
  createHomecomingPlan: ({ version, url, notice }) => ({
    text: notice === '' ? `Kế hoạch tổ chức bản ${version} đã tạo.` : notice,
    link: { label: 'Mở', url },
    problems: [],
  }),
  inviteToEvent: ({ title, invited }) => ({
    text: `${title}: đã đưa ${invited} người vào danh sách mời. Tiếp theo ở dưới: mở phiếu nếu chưa mở, rồi gửi thư, nhắn Zalo.`,
    problems: [],
  }),
  testEventMail: testSent,
  sendEventMails: ({ done, total }) => ({ text: `Đã gửi ${done}/${total} thư.`, problems: [] }),
  pauseEventMails: () => ({ text: 'Đã tạm dừng gửi thư mời. Bấm Gửi để làm tiếp.', problems: [] }),
  openDoorSheet: ({ url, shared }) => ({
    text: `Sổ điểm danh đã mở${shared === 0 ? '' : `, chia sẻ với ${shared} người`}. Người giúp quét mã QR dưới đây bằng điện thoại.`,
    link: { label: 'Mở sổ', url },
    problems: [],
  }),
  readDoor: ({ tapped, added }) => ({
    text: `Đã đọc Sổ điểm danh: ${tapped} lượt bấm mới, ${added} người ghi thêm.`,
    problems: [],
  }),
  printBadges: ({ badges, left, url }) => ({
    text: `Đã làm ${badges} thẻ đeo${left === 0 ? '' : `, còn ${left} người: in tiếp từ người sau`}. In trên giấy dày, cắt theo nét đứt.`,
    link: { label: 'Mở tờ thẻ đeo', url },
    problems: [],
  }),
  closeEvent: ({ title, attended, contacts }) => ({
    text: `${title}: ${attended} người dự, đã ghi vào sổ Sự kiện${contacts === null ? '' : ` và ${contacts} dòng trong Lượt kết nối`}.`,
    problems: [],
  }),
  issueCards: ({ issued, from, to }) => ({
    text:
      from === null || to === null
        ? 'Cả lớp đã có thẻ.'
        : `Đã cấp ${issued} thẻ, số ${from}–${to}. In ở mục In thẻ.`,
    problems: [],
  }),
  renewCard: ({ name, number }) => ({ text: `Thẻ mới của ${name}: số ${number}.`, problems: [] }),
  printCards: ({ cards, url }) => ({
    text: `Đã làm tờ in ${cards} thẻ. In trên giấy dày, cắt theo nét đứt.`,
    link: { label: 'Mở tờ thẻ', url },
    problems: [],
  }),
  acceptMentorPairs: ({ paired, gone }) => ({
    text: `Đã ghép ${paired} cặp.${gone === 0 ? '' : ` ${gone} cặp không còn đúng, đã bỏ qua: sổ vừa được sửa.`}`,
    problems: [],
  }),
  openUnitReports: ({ sent, left, quotaOut, unclear, failed, withoutEmail }) => ({
    text: [
      `Phiếu đã mở, ${sent} đơn vị đã được gửi thư.`,
      ...(quotaOut ? [`Hôm nay hết lượt gửi email, còn ${left} thư: máy gửi tiếp.`] : []),
      ...(unclear.length === 0
        ? []
        : [`Chưa rõ đã gửi hay chưa: ${unclear.join(', ')}. Hỏi lại hoặc chép đường dẫn gửi Zalo.`]),
      ...(failed.length === 0 ? [] : [`Không gửi được: ${failed.join(', ')}. Sửa email trong tab Đơn vị.`]),
      ...(withoutEmail.length === 0
        ? []
        : [`Chưa có email: ${withoutEmail.join(', ')}. Ghi vào tab Đơn vị, hoặc chép đường dẫn gửi Zalo.`]),
    ].join(' '),
    problems: [],
  }),
  pullUnitReports: ({ pulled }) => ({
    text: pulled === 0 ? 'Không có báo cáo mới.' : `Đã nhận ${pulled} báo cáo.`,
    problems: [],
  }),
  createUnitSummary: ({ version, url, notice }) => ({
    text: notice === '' ? `Báo cáo tổng hợp bản ${version} đã tạo.` : notice,
    link: { label: 'Mở', url },
    problems: [],
  }),
  shareWithFaculties: ({ done, total, failed, withoutEmail }) => ({
    text: [
      `Đã chia sẻ với ${done}/${total} khoa.`,
      ...(failed.length === 0
        ? []
        : [`Chưa được: ${failed.join(', ')}. Xem lại email trong tab Đơn vị, bấm lại.`]),
      ...(withoutEmail.length === 0 ? [] : [`Chưa có email: ${withoutEmail.join(', ')}.`]),
    ].join(' '),
    problems: [],
  }),
  changeRegisterRow: ({ item }) => ({ text: `Đã sửa ${item}.`, problems: [] }),
  withdrawCopy: ({ unit }) => ({ text: `Đã thu hồi bản chia sẻ của khoa ${unit}.`, problems: [] }),
  readFacultyCopies: ({ requests, former }) => ({
    text: [
      requests === 0 ? 'Không có đề nghị mới.' : `Có ${requests} đề nghị sửa mới.`,
      ...(former.length === 0
        ? []
        : [`Trưởng khoa đã đổi, đã thu hồi của: ${former.join(', ')}. Bấm Chia sẻ để chia sẻ lại.`]),
    ].join(' '),
    problems: [],
  }),
  settleRequest: ({ name, left }) => ({ text: `Đã xử lý đề nghị về ${name}, còn ${left}.`, problems: [] }),
  markDuty: ({ text }) => ({ text: `Đã ghi: ${text}`, problems: [] }),
} satisfies Summaries;
