// Loaded before a command: what it asks of Google goes to the fake server on this machine, and nothing goes anywhere else.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const port = Number(process.env.FAKE_GOOGLE);

const urlOf = (target) =>
  typeof target === 'string' || target instanceof URL
    ? new URL(target)
    : new URL(target.path, `https://${target.host}`);

https.request = (target, options, done) => {
  const url = urlOf(target);
  if (!url.hostname.endsWith('.googleapis.com')) throw new Error(`no network in this test: ${url.hostname}`);
  const { method, headers } = options;
  const path = url.pathname + url.search;
  return http.request(
    { host: '127.0.0.1', port, method, path, headers: { ...headers, host: url.host } },
    done,
  );
};
globalThis.fetch = () => Promise.reject(new Error('no network in this test'));
syncBuiltinESMExports();
