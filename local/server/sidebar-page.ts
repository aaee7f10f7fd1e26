/** The sidebar as it ships, in a frame of ours: only google.script is put before it. */
import { createHash } from 'node:crypto';
import { html, PAGE_POLICY, type Reply } from './http';

const hashes = (page: string, tag: 'script' | 'style'): string =>
  [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

/** Its own inline script and style are allowed by their hashes, nothing else inline is. */
export const sidebarPage = (built: string): Reply => {
  const page = built.replace('<head>', '<head>\n    <script src="/page/main.js"></script>');
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes(built, 'script')}`,
    `style-src ${hashes(built, 'style')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
  return html(page, { 'Content-Security-Policy': policy, 'X-Frame-Options': 'SAMEORIGIN' });
};

/** A page of ours that may stand in a frame of ours. */
export const framed = (reply: Reply): Reply => ({
  ...reply,
  headers: {
    ...reply.headers,
    'Content-Security-Policy': PAGE_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    'X-Frame-Options': 'SAMEORIGIN',
  },
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A mail of plain text as HTML, its addresses turned into links. */
export const plainMail = (text: string): string =>
  `<div style="white-space:pre-wrap">${escaped(text).replace(/https?:\/\/[^\s<]+/g, '<a href="$&">$&</a>')}</div>`;

/** A mail's HTML, shown without scripts, without the network, apart from our own pages; `target` is where its links open. */
export const mailPage = (body: string, target: '_self' | '_blank'): Reply =>
  html(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thư</title><base target="${target}"><style>body{font:14px/1.5 Arial,sans-serif;overflow-wrap:anywhere}</style></head><body>${body}</body></html>`,
    {
      'Content-Security-Policy':
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
      'X-Frame-Options': 'SAMEORIGIN',
    },
  );
