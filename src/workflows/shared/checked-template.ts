/** The template that the office keeps in Drive, read and checked before anything is made of it. */
import { checkTemplate } from '../../domain/documents/check-template';
import type { TemplateName } from '../../domain/documents/made-kinds';
import type { TagTree } from '../../domain/documents/tag-tree';
import { UserError } from '../../domain/problem';
import { readTemplate } from '../../google/documents/read-template';
import { ensureTemplate } from './folders';

/** Ends the action with every fault in it: what the office misspelt would come out wrong, what it took out is its own choice. */
export const ensureCheckedTemplate = (name: TemplateName, tags: TagTree): Uint8Array => {
  const { id, label } = ensureTemplate(name);
  const template = readTemplate(id, label);
  const faults = checkTemplate(template, tags, label).filter(({ code }) => code !== 'document.tagMissing');
  if (faults[0])
    throw new UserError({ ...faults[0], message: faults.map(({ message }) => message).join('\n') });
  return template;
};
