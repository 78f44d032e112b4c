/** Why a file as a whole is not read. Codes never change. */
export type FileFault = 'FILE_KIND' | 'FILE_BROKEN' | 'FILE_TOO_LARGE' | 'FILE_ENCODING' | 'UNCLOSED_QUOTE';

/** A file that is refused as a whole: nothing of it is read. */
export class FileRefused extends Error {
  /** `detail` is what was found, for the text that a person reads: a kind of file, a limit, a part or a row. */
  constructor(
    readonly code: FileFault,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
