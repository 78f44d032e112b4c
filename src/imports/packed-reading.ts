import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { ReadFile } from './reading';

const [compress, decompress] = [promisify(gzip), promisify(gunzip)];

/**
 * What was read of a file, as it is kept: JSON in gzip, without the cells that are empty and have nothing against them. A file of 20,000 rows is
 * 12 MB of JSON, over which an embedded database would keep everybody waiting.
 */
export const packed = (file: ReadFile): Promise<Buffer> => compress(JSON.stringify(stated(file)), { level: constants.Z_BEST_SPEED });

export const unpacked = async (kept: Buffer): Promise<ReadFile> => JSON.parse((await decompress(kept)).toString()) as ReadFile;

const stated = (file: ReadFile): ReadFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      readings: row.readings.filter(({ shown, problems }) => shown !== '' || problems.length > 0),
    })),
  })),
});
