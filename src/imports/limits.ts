/** How much of a file is read. More is refused with FILE_TOO_LARGE; nothing is cut. */
export const IMPORT_LIMITS = Object.freeze({
  /** Bytes of the file itself. */
  fileBytes: 10 * 1024 * 1024,
  /** Bytes of all parts of a workbook that are read, inflated: as the directory claims, and as they come out. */
  inflatedBytes: 20 * 1024 * 1024,
  /** Parts that a workbook may have, read or not. */
  parts: 200,
  sheets: 50,
  /** Rows with content, of all sheets together. */
  rows: 20_000,
  /** Cells with content, of all sheets together, and cells that merged cells cover. */
  cells: 500_000,
  /** Elements within each other in one part. */
  depth: 64,
  /** Memory of the thread that reads, in MiB. */
  memoryMb: 256,
  /** Processor time of the thread that reads, in milliseconds: a busy machine takes none of it away. */
  cpuMs: 15_000,
  /** Time from the request to the file as it was read, that of waiting for other files included, in milliseconds. */
  timeMs: 60_000,
});
