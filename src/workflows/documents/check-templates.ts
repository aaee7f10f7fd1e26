/** *Kiểm tra mẫu*: every template of the office against what the program knows, all faults at once; edited ones stay as they are. */
import { checkTemplate } from '../../domain/documents/check-template';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/documents/made-kinds';
import { templateCatalogue } from '../../domain/documents/template-catalogue';
import type { TemplateState } from '../../domain/documents/template-mark';
import { UserError, type Problem } from '../../domain/problem';
import { readTemplate } from '../../google/documents/read-template';
import { underLock } from '../../google/session';
import { renewTemplate, ensureTemplate, templateUrl } from '../shared/folders';

export interface CheckedTemplate {
  readonly label: string;
  readonly url: string;
  readonly state: Exclude<TemplateState, 'older default'> | 'unread';
}

export interface CheckedTemplates {
  readonly templates: readonly CheckedTemplate[];
  readonly problems: readonly Problem[];
}

type Checked = CheckedTemplate & { readonly problems: readonly Problem[] };

/** A template that is gone or no .docx any more is told like any other fault, and the others are checked all the same. */
const check = (name: TemplateName): Checked => {
  const { label, tags } = templateCatalogue[name];
  try {
    const state = renewTemplate(name) === 'edited' ? 'edited' : 'default';
    const { id } = ensureTemplate(name);
    return {
      label,
      url: templateUrl(id),
      state,
      problems: checkTemplate(readTemplate(id, label), tags, label),
    };
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return { label, url: '', state: 'unread', problems: [fault.problem] };
  }
};

export const checkTemplates = (): CheckedTemplates =>
  underLock('kiểm tra mẫu', () => {
    const checked = TEMPLATE_NAMES.map(check);
    return {
      templates: checked.map(({ label, url, state }) => ({ label, url, state })),
      problems: checked.flatMap(({ problems }) => problems),
    };
  });
