import { FileRefused } from './file-refused';

/** Kinds of files that are known and not read, by how they begin. */
const REFUSED: readonly [kind: string, begins: string][] = [
  ['PDF', '%PDF'],
  ['RTF', '{\\rtf'],
  ['GZIP', '\x1F\x8B'],
  ['7Z', '7z\xBC\xAF'],
  ['RAR', 'Rar!'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xFF\xD8\xFF'],
];

const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

/** The name of the part that holds an encrypted workbook, in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Beginnings of a web page that calls itself a workbook, as old systems export them. */
const WEB_PAGE = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|table|\?xml)/i;

/** What a file is by its first bytes, whatever it is called. Throws FILE_KIND for what is not read, FILE_BROKEN for an empty file. */
export function fileKind(bytes: Buffer): 'ZIP' | 'TEXT' {
  const start = bytes.toString('latin1', 0, 512);
  if (bytes.length === 0) throw new FileRefused('FILE_BROKEN', 'EMPTY');
  if (start.startsWith('PK')) return 'ZIP';
  if (start.startsWith(COMPOUND)) throw new FileRefused('FILE_KIND', bytes.includes(ENCRYPTED) ? 'PASSWORD' : 'XLS');
  const kind = REFUSED.find(([, begins]) => start.startsWith(begins))?.[0] ?? (WEB_PAGE.test(start) ? 'HTML' : null);
  if (kind !== null) throw new FileRefused('FILE_KIND', kind);
  return 'TEXT';
}
