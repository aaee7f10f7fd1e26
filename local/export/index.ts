/** The workspace as files; gives the paths written, below the folder. */
import { exportAll as exportFiles, type Exportable } from './export-all';

export type { ExportReport } from './export-all';

export const exportAll = async (workspace: Exportable, outDir: string): Promise<string[]> => {
  const { workbook, docs, forms, outbox } = await exportFiles(workspace, outDir);
  return [workbook, ...docs, ...forms, ...outbox];
};
