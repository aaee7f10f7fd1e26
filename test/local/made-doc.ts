/** A Doc that the office account made through the program from a .docx. */
import type { Workspace } from '../../local/workspace/workspace';
import { base64, sampleDocx } from './sample-docx';
import { run } from './scripted';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOC = 'application/vnd.google-apps.document';
const blob = (bytes: Uint8Array): string =>
  `Utilities.newBlob(Utilities.base64Decode('${base64(bytes)}'), '${DOCX}', 'a.docx')`;
export const report = sampleDocx(['Số: ', '…/BC-', 'CĐHB'], ['Lò Thị Hoa &amp; Lò Văn Nam'], []);

/** Its id. */
export const makeDoc = (workspace: Workspace, content = report): string =>
  String(
    run(
      workspace,
      `return Drive.Files.create({ name: 'Báo cáo', mimeType: '${DOC}', appProperties: { kind: 'report', version: '1' } }, ${blob(content)}).id;`,
    ),
  );
