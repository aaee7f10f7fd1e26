/** The sidebar as it ships, in a frame of ours: only google.script is put before it. */
import { createHash } from 'node:crypto';
import { html, type Reply } from './http';

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

/** A mail's HTML, shown without scripts, without the network, apart from our own pages. */
export const mailPage = (body: string): Reply =>
  html(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><base target="_blank"><style>body{font:14px/1.5 Arial,sans-serif}</style></head><body>${body}</body></html>`,
    {
      'Content-Security-Policy':
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
      'X-Frame-Options': 'SAMEORIGIN',
    },
  );
