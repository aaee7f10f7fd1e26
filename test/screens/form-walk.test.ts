/** A person's way through a form on the page: branches, required questions, “Mục khác”, prefilled links. */
import type { FormView } from '../../local/server/views';
import {
  answersToSend,
  beginWalk,
  draftIn,
  isLastPage,
  stepBack,
  stepOn,
  type Walk,
} from '../../local/page/form-walk';
import { emptyDraft, type Draft } from '../../local/page/form-draft';
import type { ItemState } from '../../local/world/forms';

const items: ItemState[] = [
  {
    type: 'MULTIPLE_CHOICE',
    id: 1,
    entry: 11,
    title: 'Hiện nay anh/chị làm gì?',
    helpText: '',
    required: true,
    other: false,
    choices: [
      { value: 'Làm công', goTo: { to: 'page', item: 2 } },
      { value: 'Đi học', goTo: { to: 'page', item: 4 } },
      { value: 'Không trả lời', goTo: { to: 'submit' } },
    ],
  },
  { type: 'PAGE_BREAK', id: 2, title: 'Việc làm', helpText: '', goTo: { to: 'continue' } },
  {
    type: 'CHECKBOX',
    id: 3,
    entry: 13,
    title: 'Tìm việc qua đâu?',
    helpText: '',
    required: false,
    other: true,
    choices: [
      { value: 'Trường', goTo: null },
      { value: 'Cựu HSSV', goTo: null },
    ],
  },
  { type: 'PAGE_BREAK', id: 4, title: 'Học tiếp', helpText: '', goTo: { to: 'submit' } },
  { type: 'TEXT', id: 5, entry: 15, title: 'Nơi học', helpText: '', required: false, rule: null },
];

const form: FormView = {
  id: 'F',
  title: 'Phiếu',
  description: '',
  items,
  progressBar: true,
  confirmationMessage: '',
  closedMessage: '',
  showLinkToRespondAgain: false,
  state: 'open',
  answers: [],
};

const URL_OF_FORM = 'http://127.0.0.1/forms/F';
const fill = (walk: Walk, item: number, draft: Partial<Draft>): Walk => ({
  ...walk,
  drafts: { ...walk.drafts, [item]: { ...emptyDraft, ...draft } },
});
const on = (walk: Walk): Walk => {
  const next = stepOn(form, walk);
  if (next === 'submit') throw new Error('the form is at its end');
  return next;
};

describe('the way through a form', () => {
  it('stays on a page whose required question is empty and says so', () => {
    const stayed = on(beginWalk(form, URL_OF_FORM));
    expect(stayed.way).toEqual([0]);
    expect(stayed.problems[1]).toMatch(/bắt buộc/);
  });

  it('follows the chosen answer’s branch, and the button says Gửi where the branch ends', () => {
    const work = fill(beginWalk(form, URL_OF_FORM), 1, { picked: ['Làm công'] });
    expect(isLastPage(form, work)).toBe(false);
    expect(on(work).way).toEqual([0, 1]);
    const none = fill(work, 1, { picked: ['Không trả lời'] });
    expect(isLastPage(form, none)).toBe(true);
    expect(stepOn(form, none)).toBe('submit');
  });

  it('does not send what was filled in on a branch that was left again', () => {
    const work = on(fill(beginWalk(form, URL_OF_FORM), 1, { picked: ['Làm công'] }));
    const back = stepBack(fill(work, 3, { picked: ['Trường'] }));
    const study = fill(on(fill(back, 1, { picked: ['Đi học'] })), 5, { text: ' Trường ĐH Tây Bắc ' });
    expect(answersToSend(form, study)).toEqual([
      { item: 1, value: 'Đi học' },
      { item: 5, value: 'Trường ĐH Tây Bắc' },
    ]);
  });

  it('asks what “Mục khác” is, then sends it beside the ticked boxes', () => {
    const work = on(fill(beginWalk(form, URL_OF_FORM), 1, { picked: ['Làm công'] }));
    const ticked = fill(work, 3, { picked: ['Trường'], other: ' ' });
    expect(on(ticked).problems[3]).toMatch(/Ghi rõ/);
    const typed = fill(work, 3, { picked: ['Trường'], other: 'Người quen' });
    expect(answersToSend(form, typed)).toContainEqual({ item: 3, value: ['Trường', 'Người quen'] });
  });

  it('begins with what the personal link fills in, and with nothing when the link is broken', () => {
    const walk = beginWalk(
      form,
      `${URL_OF_FORM}?usp=pp_url&entry.15=Tr%C6%B0%E1%BB%9Dng+A&entry.11=L%C3%A0m+c%C3%B4ng`,
    );
    expect(draftIn(walk, 5).text).toBe('Trường A');
    expect(draftIn(walk, 1).picked).toEqual(['Làm công']);
    expect(beginWalk(form, `${URL_OF_FORM}?entry.15=%E0%A4%A`).drafts).toEqual({});
  });
});
