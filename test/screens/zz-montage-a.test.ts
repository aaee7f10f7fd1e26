import { readdirSync, readFileSync } from 'node:fs';
import { launch } from './browser';
it('m', async () => {
  const b = await launch();
  for (const [k, range] of [[1, [1, 2, 5, 6, 7, 8]], [2, [10, 11, 12, 13, 14, 15, 16, 17]]] as const) {
    const files = readdirSync('/tmp/walk').filter((f) => f.endsWith('.png') && (range as readonly number[]).includes(Number(f.slice(0, 2))));
    const html = files.map((f) => `<figure style="display:inline-block;vertical-align:top;margin:4px;border:1px solid #999"><figcaption>${f}</figcaption><img src="data:image/png;base64,${readFileSync(`/tmp/walk/${f}`).toString('base64')}"></figure>`).join('');
    const p = await b.newPage({ viewport: { width: 1300, height: 900 } });
    await p.setContent(html);
    await p.screenshot({ path: `/tmp/walk-m${k}.png`, fullPage: true });
  }
  await b.close();
}, 60000);
