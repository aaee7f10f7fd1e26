/** Who may speak to the local page: this machine's own browser on our own address, nobody else's page. */
import type { IncomingHttpHeaders } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost'] as const;

/**
 * Why a request is refused, or null. A foreign Host is a name somebody else bound to 127.0.0.1 (DNS rebinding); a
 * foreign Origin is another site's page posting here.
 */
export const refusal = (headers: IncomingHttpHeaders, port: number): string | null => {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return 'Máy chủ này chỉ nhận địa chỉ 127.0.0.1.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Trang khác không được gọi máy chủ này.';
  const site = headers['sec-fetch-site'];
  // A link in a mail is foreign too, for the mail is shown as nobody's page; what foreign frames must not show says so itself.
  const dest = headers['sec-fetch-dest'];
  const isPage = headers['sec-fetch-mode'] === 'navigate' && (dest === 'document' || dest === 'iframe');
  if ((site === 'cross-site' || site === 'same-site') && !isPage)
    return 'Trang khác không được gọi máy chủ này.';
  return null;
};
