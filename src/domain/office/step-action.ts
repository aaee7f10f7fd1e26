/** One thing that can be pressed on a step's page, its fields and its question. */
import type { IsoDate } from '../dates';
import type { PanelName } from './panels';

export interface StepField {
  readonly name: string;
  readonly label: string;
  /** 'file': a scan, brought in pieces before the action runs. */
  readonly kind: 'date' | 'text' | 'number' | 'file';
  readonly value: string;
}

export interface StepAction {
  readonly method: string;
  readonly label: string;
  readonly input?: Record<string, unknown>;
  /** Asked before it runs. */
  readonly confirm?: string;
  /** Opens a panel, where it is previewed, in place of running at once. */
  readonly panel?: PanelName;
  /** Stands under *Khác*. */
  readonly rare?: boolean;
  /** Stands below the blue button, not under *Khác*. */
  readonly beside?: boolean;
  readonly fields: StepField[];
}

/** What fields hold before anybody types. */
export interface StepDefaults {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  /** Target response rate in percent. */
  readonly target: number;
  /** Year of graduation. */
  readonly year: number;
  /** The day that the next reminder should wait for, where it has not come yet (`Cấu hình`: days between two mails). */
  readonly remindFrom?: IsoDate;
}

/** A button of a step: the method it calls and what it says. */
export const action = (method: string, label: string, more: Partial<StepAction> = {}): StepAction => ({
  method,
  label,
  fields: [],
  ...more,
});

/** Records that a step was done on paper or by other means, or takes that back; never the blue button of an empty page. */
export const mark = (step: number, done: boolean): StepAction =>
  done
    ? action('markStep', 'Ghi đã xong', { input: { step, done }, rare: true })
    : action('markStep', 'Bỏ ghi đã xong', { input: { step, done }, rare: true });
