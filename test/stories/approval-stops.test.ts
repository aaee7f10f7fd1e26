/** P18 for steps 2 and 7: submitting, recording and issuing, each stopped and pressed again. */
import { PRINCIPAL } from '../../local/workspace/new-world';
import { call, press, pressStopped } from './support/desk';
import { approved, docOf, lettersTo, made, paperOf, plan, submitted } from './support/papers';
import { comment, fileOf, wordsOf } from './support/principal';
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
