/**
 * What Google's exceptions mean, by their texts. Sources: developers.google.com/apps-script/guides/services/quotas (a reached
 * quota reads “Service invoked too many times”), developers.google.com/workspace/drive/api/guides/handle-errors (429, 5xx and
 * the rate limits pass, after a growing wait), developers.google.com/workspace/sheets/api/limits (429 a minute), github.com/RomainVialard/ErrorHandler and gist.github.com/peterherrmann/2700284
 * (what scripts met in practice). Part of the table of problems (src/domain/problems.ts).
 */

const DAY_LIMIT = /for one day|daily (?:limit|quota)|per day|^Limit Exceeded/i;
const PASSING =
  /timed out|server error|server not available|too many times|rate ?limit|internal error|backend error|service error|service (?:is currently )?unavailable|temporarily|try again|empty response|address unavailable|quota exceeded for quota metric|answered (?:429|5\d\d)/i;

/** 'passing' is worth another try after a while; 'dayLimit' is worth one tomorrow; null is something else. */
export const googleFault = (message: string): 'passing' | 'dayLimit' | null => {
  if (DAY_LIMIT.test(message)) return 'dayLimit';
  return PASSING.test(message) ? 'passing' : null;
};

export const googleMessages = {
  'google.busy': () =>
    'Google đang bận, máy đã thử lại mấy lần mà chưa được. Dữ liệu không mất. Chờ vài phút rồi bấm lại.',
  'google.dayLimit': () =>
    'Hôm nay Google không cho tài khoản này làm thêm việc này nữa. Dữ liệu không mất. Ngày mai bấm lại.',
};
