/** A form as small as can be: a list of items, changed by one call after the other, which may stop at any of them. */
import type { ExistingItem, ExistingTarget } from '../../../src/domain/survey/existing-form';
import type {
  BuildStep,
  ItemChange,
  ItemRef,
  BranchTarget,
} from '../../../src/domain/survey/plan-form-build';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type ModelItem = Mutable<ExistingItem> & { validation: string | null };

class Stopped extends Error {}

export class ModelForm {
  items: ModelItem[] = [];
  private made = 0;
  private calls = Infinity;

  /** Carries out steps until `calls` calls are spent; true when all were. */
  apply(steps: readonly BuildStep[], calls = Infinity): boolean {
    this.calls = calls;
    const added = new Map<string, string>();
    try {
      for (const step of steps) this.step(step, added);
      return true;
    } catch (error) {
      if (error instanceof Stopped) return false;
      throw error;
    }
  }

  /** What a reader sees: the validation is not among it. */
  read(): readonly ExistingItem[] {
    return this.items.map((item) => {
      const { id, kind, title, help, required, labels, branches, other, scale, next } = item;
      return { id, kind, title, help, required, labels, branches, other, scale, next };
    });
  }

  /** The form without ids, go-to's by the title of their page. */
  shape(): unknown {
    const named = (target: ExistingTarget | null): unknown =>
      typeof target === 'object' && target !== null
        ? this.items.find(({ id }) => id === target.id)?.title
        : target;
    return this.items.map((item) => ({
      ...item,
      id: null,
      branches: item.branches?.map(named) ?? null,
      next: named(item.next),
    }));
  }

  private call(): void {
    if (this.calls <= 0) throw new Stopped();
    this.calls -= 1;
  }

  private find(id: string): ModelItem {
    const item = this.items.find((each) => each.id === id);
    if (!item) throw new Error(`no item ${id}`);
    return item;
  }

  private step(step: BuildStep, added: Map<string, string>): void {
    const idOf = ({ key, id }: ItemRef): string => id ?? added.get(key) ?? `nothing made for ${key}`;
    if (step.do === 'remove') {
      this.call();
      this.items.splice(this.items.indexOf(this.find(step.id)), 1);
    } else if (step.do === 'move') {
      this.move(idOf(step.item), step.to);
    } else if (step.do === 'change') {
      for (const change of step.changes) this.change(this.find(idOf(step.item)), change, idOf);
    } else {
      this.call();
      const item = this.blank(step.kind);
      this.items.push(item);
      added.set(step.key, item.id);
      if (step.moves) this.move(item.id, step.at);
      for (const change of step.changes) this.change(item, change, idOf);
    }
  }

  private move(id: string, to: number): void {
    this.call();
    const item = this.find(id);
    this.items.splice(this.items.indexOf(item), 1);
    this.items.splice(to, 0, item);
  }

  blank(kind: ModelItem['kind']): ModelItem {
    const choices = kind === 'choice' || kind === 'list' || kind === 'checkbox';
    this.made += 1;
    return {
      id: String(this.made),
      kind,
      title: '',
      help: '',
      required: false,
      labels: choices ? [''] : [],
      branches: null,
      other: false,
      scale: kind === 'scale' ? { lower: 1, upper: 5, lowLabel: '', highLabel: '' } : null,
      next: kind === 'page' ? 'continue' : null,
      validation: null,
    };
  }

  private change(item: ModelItem, change: ItemChange, idOf: (ref: ItemRef) => string): void {
    this.call();
    const target = (to: BranchTarget): ExistingTarget => {
      if (typeof to === 'string') return to;
      const page = this.find(idOf(to.page));
      if (page.kind !== 'page') throw new Error(`${page.title} is no page`);
      return { id: page.id };
    };
    if (change.set === 'labels') Object.assign(item, { labels: change.labels, branches: null });
    else if (change.set === 'branches') {
      item.labels = change.choices.map(({ label }) => label);
      item.branches = change.choices.map(({ to }) => target(to));
    } else if (change.set === 'other') item.other = change.enabled;
    else if (change.set === 'scale') item.scale = change.scale;
    else if (change.set === 'validation') item.validation = change.check;
    else if (change.set === 'required') item.required = change.enabled;
    else if (change.set === 'help') item.help = change.text;
    else if (change.set === 'title') item.title = change.text;
    else item.next = target(change.to);
    if (new Set(item.labels).size < item.labels.length) throw new Error('duplicate choice values');
  }
}
