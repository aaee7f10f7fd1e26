/** The one way in which a plan or a report is made: numbers frozen, template filled, .docx and Doc beside the older ones. */
import type { TagTree } from '../../domain/documents/tag-tree';
import { papers, type PaperRow } from '../../domain/office/office-tables';
import { docxText, hashedText } from '../../domain/papers/docx-text';
import { madeKinds, type MadeKind } from '../../domain/documents/made-kinds';
import { formNotice } from '../../domain/documents/paper-form';
import { keyOf } from '../../domain/table-rows';
import { joinFilled } from '../../domain/text';
import { now } from '../../google/clock';
import { exportDoc } from '../../google/documents/export-doc';
import { readTextFile } from '../../google/documents/fetch-file';
import { convertToDoc, DOCX, ensureFolder, saveDocx } from '../../google/documents/save-files';
import { saveSnapshot, sha256 } from '../../google/documents/snapshots';
import { readIntents } from '../../google/intents';
import { writeRows } from '../../google/keyed-write';
import { pressId } from '../../google/press';
import { readUsable } from '../../google/read-table';
import { whoami } from '../../google/session';
import { ensureCheckedTemplate } from './checked-template';
import { finishUnfinished } from './finish-unfinished';
import { paperFolder } from './folders';
import { readSettings } from './read-settings';

/** What is particular to one kind of paper. */
export interface PaperOrder {
  readonly kind: MadeKind;
  readonly period: string;
  readonly title: string;
  readonly tags: TagTree;
  /** The numbers as text; asked for once a version, a version that a stop left half made keeps its own. */
  readonly freeze: () => string;
  /** Whether a version that an earlier press left half made, with those numbers, is what is ordered now. */
  readonly isOrdered: (frozen: string) => boolean;
  readonly fill: (template: Uint8Array, frozen: string, version: number) => Uint8Array;
}

export interface MadePaper {
  readonly version: number;
  readonly url: string;
  readonly docxId: string;
  readonly documentId: string;
  /** Said when people had changed the version before (UX 6); '' otherwise. */
  readonly notice: string;
}

/** The paper, and the numbers it was made with. */
export interface MadeWith {
  readonly paper: MadePaper;
  readonly frozen: string;
}

/**
 * A new version for each press; one that a stop left half made is finished first, with the numbers that were frozen for it.
 * A press made again because no answer came gives the version that it made.
 */
export const makePaper = (order: PaperOrder): MadeWith => {
  const earlier = readVersions(order);
  // Looked for before the unfinished write is ended, which may be the one that calls the version finished.
  const version = nextVersion(earlier, readUnticked());
  finishUnfinished();
  const made = earlier.find((row) => row.press === pressId() && row.version < version);
  if (made) return madeBefore(made);
  // Before anything is frozen: a template refused today must not leave today's numbers for a paper made next week.
  const template = ensureCheckedTemplate(madeKinds[order.kind].template, order.tags);
  const { label } = madeKinds[order.kind];
  const key = { kind: label, period: order.period, version };
  const folderId = ensureFolder(paperFolder(label, order.period), null).id;
  const saved = freeze(order, version, folderId);
  const frozen = { snapshotId: saved.id, snapshotHash: saved.hash };
  const half = earlier.find((row) => row.version === version);
  const press = half && !order.isOrdered(saved.text) ? half.press : pressId();
  const begun = { title: order.title, state: 'Đang tạo' as const, madeAt: now(), madeBy: whoami(), press };
  writeRows(papers, [{ ...key, ...frozen, ...begun }]);
  const bytes = order.fill(template, saved.text, version);
  const files = saveFiles(`${order.title}, bản ${version}`, bytes, folderId, key);
  const notice = editedNotice(earlier, version);
  const documentUrl = files.url;
  const { docxId, documentId } = files;
  const madeHash = hashOfDoc(documentId);
  writeRows(papers, [{ ...key, state: 'Dự thảo', docxId, documentId, documentUrl, madeHash }]);
  return { paper: { version, ...files, notice }, frozen: saved.text };
};

/** The answer for a version that this press had made already. */
const madeBefore = ({ version, documentUrl, docxId, documentId, snapshotId }: PaperRow): MadeWith => ({
  paper: { version, url: documentUrl ?? '', docxId: docxId ?? '', documentId: documentId ?? '', notice: '' },
  frozen: snapshotId === null ? '' : readTextFile(snapshotId),
});

/** The paper with what its form still lacks told beside what people changed. */
export const withFormNotice = (paper: MadePaper): MadePaper => {
  const notices = [paper.notice, formNotice(readSettings(), paper.version)];
  return { ...paper, notice: joinFilled(notices, ' ') };
};

/** SHA-256 of the words of a Doc as it is now; null when it is gone or out of this person's reach. */
export const hashOfDoc = (documentId: string): string | null => {
  const docx = exportDoc(documentId, DOCX);
  return docx === null ? null : sha256(hashedText(docxText(docx)));
};

const readVersions = ({ kind, period }: PaperOrder): PaperRow[] =>
  readUsable(papers).filter((row) => row.kind === madeKinds[kind].label && row.period === period);

/** Keys of papers whose last write a stop left without its tick in `Việc dở`: they are not finished, whatever they show. */
const readUnticked = (): ReadonlySet<string> =>
  new Set(
    readIntents().flatMap((intent) =>
      'after' in intent && intent.table === papers.name ? Object.keys(intent.after) : [],
    ),
  );

/** The version a stop left unfinished, or the one after the last. Asked before unfinished writes are ended. */
const nextVersion = (versions: readonly PaperRow[], unticked: ReadonlySet<string>): number =>
  versions.find((row) => row.state === 'Đang tạo' || unticked.has(keyOf(papers, row) ?? ''))?.version ??
  versions.reduce((last, { version }) => Math.max(last, version), 0) + 1;

const freeze = ({ kind, period, freeze: make }: PaperOrder, version: number, folderId: string) => {
  const { numbers } = madeKinds[kind];
  const properties = { paper: numbers, period, version: String(version) };
  return saveSnapshot(`${numbers} ${period}, bản ${version}`, folderId, properties, make);
};

const saveFiles = (
  name: string,
  bytes: Uint8Array,
  folderId: string,
  { kind, period, version }: Pick<PaperRow, 'kind' | 'period' | 'version'>,
): Pick<MadePaper, 'url' | 'docxId' | 'documentId'> => {
  const properties = { paper: kind, period, version: String(version) };
  const docx = saveDocx(name, bytes, folderId, { ...properties, form: 'docx' });
  const document = convertToDoc(name, bytes, folderId, { ...properties, form: 'doc' });
  return { url: document.url, docxId: docx.id, documentId: document.id };
};

const isIssued = ({ state }: PaperRow): boolean => state === 'Đã ban hành' || state === 'Đang ban hành';

/** Nobody's edit is overwritten: the version that people changed stays, and they are told so (UX 6). */
const editedNotice = (earlier: readonly PaperRow[], version: number): string => {
  const last = earlier.find((row) => row.version === version - 1);
  if (last?.documentId == null || last.madeHash === null || isIssued(last)) return '';
  const hash = hashOfDoc(last.documentId);
  if (hash === null || hash === last.madeHash) return '';
  return `${last.kind} đã được sửa tay. Đã tạo bản ${version}, bản ${last.version} giữ nguyên.`;
};
