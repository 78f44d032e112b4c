import { type Cell, cellName } from '../../src/imports/cell';
import { FileRefused } from '../../src/imports/file-refused';
import { openFile } from '../../src/imports/open-file';

/** The cells of the first sheet of a file by their names. */
export async function cellsOf(bytes: Buffer | Promise<Buffer>): Promise<Record<string, Cell>> {
  const { sheets } = await openFile(await bytes);
  return Object.fromEntries(sheets[0]!.rows.flatMap(({ cells }) => cells.map((cell) => [cellName(cell), cell])));
}

/** What the cells of the first sheet show, by their names. */
export const shownIn = async (bytes: Buffer | Promise<Buffer>): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await cellsOf(bytes)).map(([name, { shown }]) => [name, shown]));

/** The code that a file is refused with, and its detail; null = it is read. */
export async function refusalOf(bytes: Buffer | Promise<Buffer>): Promise<readonly [code: string, detail: string] | null> {
  try {
    await openFile(await bytes);
    return null;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return [error.code, error.detail];
  }
}
