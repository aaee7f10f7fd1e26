/** Building the form: from wherever it stopped, to the same form, with no item twice (P36, B3). */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchItems, type ItemIds } from '../../../src/domain/survey/existing-form';
import { itemsOf, type FormSpec } from '../../../src/domain/survey/form-spec';
import { planFormBuild } from '../../../src/domain/survey/plan-form-build';
import { exits } from '../../../src/domain/survey/survey';
import { ModelForm } from './model-form';
import { changed, defaultRows, defaultSpec, defaultSurvey, inserted, specOf, type Row } from './tab';

const spec = defaultSpec();

const built = (of: FormSpec = spec): ModelForm => {
  const form = new ModelForm();
  form.apply(planFormBuild(of, form.read()));
  return form;
};
const finish = (form: ModelForm, of: FormSpec, known: ItemIds = {}): void => {
  form.apply(planFormBuild(of, form.read(), known));
};
const idsOf = (form: ModelForm, of: FormSpec, known: ItemIds = {}): ItemIds =>
  Object.fromEntries(matchItems(itemsOf(of), form.read(), known));

/** Where a person lands who reaches the end of a page, as Google walks: by choice, or by the break that follows. */
const walk = (form: ModelForm, page: string, label: string | null): string => {
  const titles = form.items.map(({ title }) => title);
  const start = page === 'Đồng ý' ? 0 : titles.indexOf(page) + 1;
  const end = form.items.findIndex(({ kind }, at) => at >= start && kind === 'page');
  const items = form.items.slice(start, end < 0 ? undefined : end);
  const branching = items.filter(({ branches }) => branches !== null).pop();
  const chosen = label === null ? undefined : branching?.branches?.[branching.labels.indexOf(label)];
  const onward = form.items[end];
  const target = chosen ?? onward?.next ?? 'submit';
  if (target === 'continue') return onward?.title ?? 'submit';
  return typeof target === 'string'
    ? target
    : (form.items.find(({ id }) => id === target.id)?.title ?? 'nowhere');
};

describe('the plan of a form', () => {
  it('states every page’s next and every branch’s go-to', () => {
    for (const page of spec.pages) {
      expect(page.next).toMatch(/^(submit|[A-G])$/);
      for (const { choices } of page.items)
        expect(new Set(choices.map(({ goTo }) => goTo === undefined)).size).toBeLessThanOrEqual(1);
    }
  });

  it('builds an empty form into the spec, and then has nothing left to do', () => {
    const form = built();
    expect(form.items.map(({ kind, title }) => [kind, title])).toEqual(
      itemsOf(spec).map(({ kind, title }) => [kind, title]),
    );
    expect(planFormBuild(spec, form.read())).toEqual([]);
  });

  it('sets what the spec says of each item', () => {
    built().items.forEach((item, at) => {
      const wanted = itemsOf(spec)[at];
      expect(item).toMatchObject({
        help: wanted?.help,
        required: wanted?.required,
        other: wanted?.other,
        validation: wanted?.validation,
      });
      expect(item.labels).toEqual(wanted?.choices.map(({ label }) => label));
      expect(item.scale).toEqual(wanted?.scale);
    });
  });

  it('sends people as Google walks where the survey says: go-to’s of a page stand on the break after it', () => {
    const form = built();
    const survey = defaultSurvey();
    const titleOf = (goTo: string): string =>
      survey.pages.find(({ letter }) => letter === goTo)?.title ?? goTo;
    for (const page of survey.pages) {
      const branching = page.questions.find(({ choices }) => choices.some(({ goTo }) => goTo !== null));
      for (const { label, goTo } of branching?.choices ?? [])
        expect(walk(form, page.title, label)).toBe(titleOf(goTo ?? ''));
      expect(walk(form, page.title, null)).toBe(titleOf(page.next));
      expect(exits(page).length).toBeGreaterThan(0);
    }
  });

  it('makes go-to’s only when all pages stand', () => {
    const steps = planFormBuild(spec, []);
    const lastAdd = steps.map((step) => step.do).lastIndexOf('add');
    const firstRoute = steps.findIndex(
      (step) => step.do === 'change' && step.changes.some(({ set }) => set === 'branches' || set === 'next'),
    );
    expect(firstRoute).toBeGreaterThan(lastAdd);
  });
});

describe('building that stopped', () => {
  const whole = built().shape();

  it('goes on after a stop at any call and ends in the same form', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (stops) => {
        const form = new ModelForm();
        for (const calls of stops) form.apply(planFormBuild(spec, form.read()), calls);
        finish(form, spec);
        expect(form.shape()).toEqual(whole);
        expect(planFormBuild(spec, form.read())).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('goes on after a stop at each single call', () => {
    let calls = 0;
    for (let done = false; !done; calls += 1) {
      const form = new ModelForm();
      done = form.apply(planFormBuild(spec, form.read()), calls);
      finish(form, spec);
      expect(form.shape()).toEqual(whole);
    }
    expect(calls).toBeGreaterThan(100);
  });

  it('completes any prefix of a built form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: itemsOf(spec).length }), (length) => {
        const form = built();
        form.items.length = length;
        finish(form, spec);
        expect(form.shape()).toEqual(whole);
      }),
    );
  });

  it('takes away an item without a title that a stop left and nothing needs', () => {
    const form = built();
    form.items.push(form.blank('date'));
    finish(form, spec);
    expect(form.shape()).toEqual(whole);
  });

  it('restores the order when items were moved, and what was taken out', () => {
    const indices = itemsOf(spec).map((_, at) => at);
    fc.assert(
      fc.property(fc.shuffledSubarray(indices), (order) => {
        const form = built();
        const items = form.items;
        form.items = order.flatMap((at) => items[at] ?? []);
        finish(form, spec);
        expect(form.shape()).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});

/** Another wording, order and choice of the same tab. */
const reworked = fc
  .record({
    dropped: fc.subarray([
      'jobTitle',
      'contract',
      'foundVia',
      'supportWanted',
      'province',
      'recommend',
      'comment',
    ]),
    reworded: fc.subarray(['status', 'employer', 'income', 'phone', 'rateTheory', 'C', 'F']),
    rank: fc.infiniteStream(fc.nat()),
  })
  .map(({ dropped, reworded, rank }): readonly Row[] => {
    const rows = defaultRows()
      .filter(({ code }) => !dropped.includes(code ?? ''))
      .map((row) => (reworded.includes(row.code ?? '') ? { ...row, text: `${row.text ?? ''} (mới)` } : row));
    const order = new Map(rows.map((row) => [row, rank.next().value as number]));
    const pages = rows.filter(({ kind }) => kind === 'Phần mới');
    return pages.flatMap((page) => [
      page,
      ...rows
        .filter((row) => row.page === page.page && row !== page)
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ]);
  });

describe('a form whose survey changes', () => {
  it('becomes the new survey, each question keeping its item, after a stop at any call', () => {
    fc.assert(
      fc.property(reworked, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }), (rows, stops) => {
        const next = specOf(rows);
        const form = built();
        const known = idsOf(form, spec);
        for (const calls of stops) form.apply(planFormBuild(next, form.read(), known), calls);
        finish(form, next, known);
        expect(form.shape()).toEqual(built(next).shape());
        for (const { key } of itemsOf(next)) expect(idsOf(form, next, known)[key]).toBe(known[key]);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a reworded question of a half-built form for the same', () => {
    const form = new ModelForm();
    form.apply(planFormBuild(spec, []), 90);
    const next = specOf(changed('employer', { text: 'Anh/chị làm ở đâu?' }));
    finish(form, next);
    expect(form.shape()).toEqual(built(next).shape());
  });

  it('makes a question anew when its type changes', () => {
    const next = specOf(changed('comment', { kind: 'Chữ ngắn' }));
    const form = built();
    finish(form, next);
    expect(form.shape()).toEqual(built(next).shape());
  });

  it('puts a new question in its place', () => {
    const next = specOf(
      inserted('employer', { code: 'workplaceSize', page: 'C', text: 'Nơi làm việc có bao nhiêu người?' }),
    );
    const form = built();
    const known = idsOf(form, spec);
    for (let calls = 0; calls < 4; calls += 1) form.apply(planFormBuild(next, form.read(), known), calls);
    finish(form, next, known);
    expect(form.shape()).toEqual(built(next).shape());
  });

  it('keeps what people added to the form by hand, where they put it', () => {
    const form = built();
    const known = idsOf(form, spec);
    const own = { ...form.blank('text'), title: 'Facebook của anh/chị' };
    form.items.splice(9, 0, own);
    expect(planFormBuild(spec, form.read(), known)).toEqual([]);
    finish(form, specOf(changed('employer', { text: 'Anh/chị làm ở đâu?' })), known);
    expect(form.items[9]).toBe(own);
  });
});
