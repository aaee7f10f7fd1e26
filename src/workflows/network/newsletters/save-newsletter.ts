/** Composes an issue: pieces of `Tin bài` in the chosen order, kept with the issue as they are now (S2.15). */
import { rowMark } from '../../../domain/network/edit';
import { formatItems, itemOf, whyNot } from '../../../domain/network/newsletters/compose';
import { newsletters } from '../../../domain/network/newsletters/table';
import { news, newsRegister } from '../../../domain/network/registers/news';
import { userError } from '../../../domain/problem';
import { changeRows } from '../../../domain/undo/ask-changes';
import { ensureTab } from '../../../google/ensure-tab';
import { writeLogged } from '../../../google/logged-write';
import { readUsable } from '../../../google/read-table';
import { underLock, whoami } from '../../../google/session';
import { finishUnfinished } from '../../shared/finish-unfinished';
import { openNewsletters, readExampleConsents, readIssues } from './read-newsletters';

export interface ComposedIssue {
  readonly title: string;
  readonly intro: string;
  /** Marks of the pieces, in order. */
  readonly items: readonly string[];
}

/** There is one draft at a time: composing again replaces it. Can be undone. */
export const saveNewsletter = ({ title, intro, items }: ComposedIssue): { readonly issue: number } =>
  underLock('soạn bản tin', () => {
    finishUnfinished();
    openNewsletters();
    const rows = new Map(readUsable(news).map((row) => [rowMark(newsRegister, row), row]));
    const consented = readExampleConsents();
    const chosen = [...new Set(items)].map((mark) => {
      const row = rows.get(mark);
      if (row === undefined) throw userError('newsletter.gone', {});
      const why = whyNot(row, consented);
      if (why !== '') throw userError('newsletter.blocked', { title: row.title, why });
      return itemOf(row, mark);
    });
    const issues = readIssues();
    const draft = issues.find(({ state }) => state === 'Soạn');
    const issue = draft?.issue ?? (issues[0]?.issue ?? 0) + 1;
    ensureTab(newsletters);
    const composed = { issue, title, intro: intro === '' ? null : intro, items: formatItems(chosen) };
    writeLogged({ name: 'Soạn bản tin', source: `số ${issue}` }, [
      changeRows(newsletters, [{ ...composed, state: 'Soạn' as const, by: whoami() }]),
    ]);
    return { issue };
  });
