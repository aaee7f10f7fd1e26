import { once, openCollege } from '/work/main/test/stories/support/small-college';
import { press } from '/work/main/test/stories/support/desk';
const opened = once(openCollege);
test('count', () => {
  const ws = opened();
  const run = (m: string, i: object) => { const r = ws.run('rpc', [m, JSON.stringify(i)]); console.log(m, r.totalCalls, String(r.value).slice(0,60)); };
  run('beginCalls', {}); run('beginCalls', {});
  const k = press(ws, 'readNextCall', {}).person?.graduationKey;
  run('readNextCall', {}); run('logContact', { graduationKey: k, outcome: 'Từ chối' });
  const k2 = press(ws, 'readNextCall', {}).person?.graduationKey;
  run('logContact', { graduationKey: k2, outcome: 'Không nghe' });
  run('readMessages', { round: 'invitation' }); run('readProgress', { by: 'class' });
});
