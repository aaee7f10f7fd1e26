/** A printed thing without versions (poster, cards, badges): a Doc beside its .docx, the same for the same words and template. */
import { fillTemplate } from '../../domain/documents/fill-template';
import type { TemplateName } from '../../domain/documents/made-kinds';
import type { TagTree } from '../../domain/documents/tag-tree';
import type { FileProperties } from '../../google/documents/find-files';
import { convertToDoc, ensureFolder, saveDocx } from '../../google/documents/save-files';
import { sha256 } from '../../google/documents/snapshots';
import { ensureCheckedTemplate } from './checked-template';

interface PrintOrder {
  readonly template: TemplateName;
  readonly tags: TagTree;
  readonly data: Parameters<typeof fillTemplate>[1];
  readonly pictures: Parameters<typeof fillTemplate>[2];
  readonly title: string;
  /** The folder's name. */
  readonly folder: string;
  /** What tells it from the other files, besides its words. */
  readonly properties: FileProperties;
  /** The words that make it another one, where they are not all of the data. */
  readonly words?: unknown;
}

/** Gives the Doc's address. Other words or another template make another one; the older stays, where people may have edited it. */
export const makePrint = (order: PrintOrder): string => {
  const { data, title, words = data } = order;
  const template = ensureCheckedTemplate(order.template, order.tags);
  const hash = sha256(JSON.stringify(words) + template.join(',')).slice(0, 16);
  const bytes = fillTemplate(template, data, order.pictures);
  const folder = ensureFolder(order.folder, null).id;
  const properties = { ...order.properties, hash };
  saveDocx(title, bytes, folder, { ...properties, form: 'docx' });
  return convertToDoc(title, bytes, folder, { ...properties, form: 'doc' }).url;
};
