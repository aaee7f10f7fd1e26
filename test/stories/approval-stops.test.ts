/** P18 for steps 2 and 7: submitting, recording and issuing, each stopped and pressed again. */
import { PRINCIPAL } from '../../local/workspace/new-world';
import { call, press, pressStopped } from './support/desk';
import { approved, docOf, lettersTo, made, paperOf, plan, submitted } from './support/papers';
import { comment, fileOf, wordsOf } from './support/principal';
import { columnOf } from './support/tabs';

describe('P18: stopped at every 20th call and pressed again', () => {
  const STEP = 20;

  test('submitting: one mail at most, one right, one entry; a mail caught in between is chưa rõ and is not sent again', () => {
    let unknown = 0;
    let k = 1;
    for (; ; k += STEP) {
      const workspace = made();
      if (!pressStopped(workspace, 'submitPaper', plan, k)) break;
      const { mail } = press(workspace, 'submitPaper', plan);
      const letters = lettersTo(workspace, PRINCIPAL).length;
      expect({ k, letters: letters <= 1 && (mail === 'chưa rõ' || letters === 1) }).toEqual({
        k,
        letters: true,
      });
      expect(paperOf(workspace)['Tình trạng']).toBe('Đã trình');
      expect(columnOf(workspace, 'Nhật ký', 'Việc')).toEqual(['Trình Hiệu trưởng']);
      expect(
        fileOf(workspace, docOf(workspace)).permissions.filter(
          ({ emailAddress }) => emailAddress === PRINCIPAL,
        ),
      ).toHaveLength(1);
      if (mail === 'chưa rõ') unknown += 1;
    }
    expect(k).toBeGreaterThan(3 * STEP);
    expect(unknown).toBeLessThan(3);
  });

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

  test('recording: approved once, one entry', () => {
    for (let k = 1; ; k += STEP) {
      const workspace = submitted();
      comment(workspace, docOf(workspace), '', 'Đồng ý');
      if (!pressStopped(workspace, 'recordApproval', { ...plan, how: 'comment' }, k)) break;
      press(workspace, 'recordApproval', { ...plan, how: 'comment' });
      expect({ k, entries: columnOf(workspace, 'Nhật ký', 'Việc') }).toEqual({
        k,
        entries: ['Trình Hiệu trưởng', 'Ghi nhận phê duyệt'],
      });
      expect(paperOf(workspace)['Tình trạng']).toBe('Đã duyệt');
    }
  });

  test('issuing: one number, one .docx, one PDF, locked, no false warning of an edit', () => {
    const wishes = { ...plan, number: 5, date: '2026-01-16' } as const;
    let k = 1;
    for (; ; k += STEP) {
      const workspace = approved();
      if (!pressStopped(workspace, 'issuePaper', wishes, k)) break;
      const answer = call(workspace, 'issuePaper', JSON.stringify(wishes));
      expect({ k, answer }).toMatchObject({
        k,
        answer: { ok: true, value: { state: 'Đã ban hành', number: 5 } },
      });
      const kept = Object.values(workspace.world.files).filter(
        ({ appProperties, trashed }) => appProperties['form'] === 'issued' && !trashed,
      );
      expect(kept).toHaveLength(2);
      expect(fileOf(workspace, docOf(workspace)).readOnly).toBe(true);
      expect(wordsOf(workspace, docOf(workspace)).match(/05\/KH-CĐHB/g)).toHaveLength(2);
      expect(columnOf(workspace, 'Nhật ký', 'Việc').slice(2)).toEqual(['Bắt đầu ban hành', 'Ban hành']);
    }
    expect(k).toBeGreaterThan(3 * STEP);
  });
});
