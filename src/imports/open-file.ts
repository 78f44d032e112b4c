import type { Grid } from './cell';
import { readDelimited, type Separator } from './delimited';
import { fileKind } from './file-kind';
import { FileRefused } from './file-refused';
import { IMPORT_LIMITS } from './limits';
import { decodeText, type Encoding } from './text-decoding';
import { readWorkbook } from './xlsx/workbook';

/** A file as cells. */
export interface OpenedFile {
  readonly kind: 'XLSX' | 'TEXT';
  /** Null for a workbook. */
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  readonly sheets: readonly Grid[];
}

/** Reads the cells of a file, whatever it is called. Throws FileRefused. */
export async function openFile(bytes: Buffer): Promise<OpenedFile> {
  if (bytes.length > IMPORT_LIMITS.fileBytes) throw new FileRefused('FILE_TOO_LARGE', `FILE ${IMPORT_LIMITS.fileBytes}`);
  if (fileKind(bytes) === 'ZIP') return { kind: 'XLSX', encoding: null, separator: null, sheets: await readWorkbook(bytes) };
  const { text, encoding } = decodeText(bytes);
  const { grid, separator } = readDelimited(text);
  return { kind: 'TEXT', encoding, separator, sheets: [grid] };
}
