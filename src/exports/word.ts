import { exportName, sampleSheet, type ExportedFile, type ExportRequest } from './request.ts';
import { sheetDocument } from './sheet-document.ts';
import { writeSheet } from './word-document.ts';

/** The open sheet as a Word file. */
export async function wordFile(request: ExportRequest): Promise<ExportedFile> {
  const { sheet, version, current, imprint } = request;
  const filled = { blank: undefined, filled: current, sample: sampleSheet(sheet) }[version];
  const blob = await writeSheet(sheetDocument(sheet, filled, imprint));
  return { name: exportName(request, 'docx'), blob, notes: [] };
}
