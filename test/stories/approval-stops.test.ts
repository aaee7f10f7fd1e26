/** P18 for steps 2 and 7: a stop around the one mail of a submission; every other stop is the sweep’s (test/sweep.test.ts). */
import { PRINCIPAL } from '../../local/workspace/new-world';
import { press } from './support/desk';
import { lettersTo, made, plan } from './support/papers';
import { columnOf } from './support/tabs';

describe('P18: submitting', () => {
  test.each(['before', 'after'] as const)(
    'a stop right %s the mail goes leaves it chưa rõ, listed and not sent again',
    (phase) => {
      const workspace = made();
      workspace.run('rpc', ['submitPaper', JSON.stringify(plan)], {
        onCall: (site) =>
          site.member === 'sendEmail' && site.phase === phase ? { stop: 'stopped' } : undefined,
      });
      expect(press(workspace, 'submitPaper', plan).mail).toBe('chưa rõ');
      expect(press(workspace, 'submitPaper', plan).mail).toBe('chưa rõ');
      expect(columnOf(workspace, 'Thư', 'Tình trạng')).toEqual(['chưa rõ']);
      expect(lettersTo(workspace, PRINCIPAL)).toHaveLength(phase === 'after' ? 1 : 0);
      press(workspace, 'submitPaper', { ...plan, again: true });
      expect(lettersTo(workspace, PRINCIPAL)).toHaveLength(phase === 'after' ? 2 : 1);
    },
  );
});
