import { type Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { FileRefused } from '../file-refused';
import { IMPORT_LIMITS } from '../limits';

/** The parts of a workbook. What they inflate to is counted over all of them. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of a part, as they come out. Throws FILE_BROKEN where there is none, or its bytes are not what the directory says. */
  read(name: string): AsyncGenerator<Buffer>;
  /** Throws FILE_TOO_LARGE where parts would inflate to more than is read, by what the directory says of them. */
  assertSize(names: readonly string[]): void;
}

/** A bit of an entry that says it is encrypted. */
const ENCRYPTED = 1;

/** Compression methods: none, deflate. */
const METHODS = [0, 8];

/** Opens a ZIP file by its directory alone. Throws FILE_BROKEN, FILE_TOO_LARGE for too many parts. */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(broken(error)) : resolve(opened)));
  });
  if (zip.entryCount > IMPORT_LIMITS.parts) throw new FileRefused('FILE_TOO_LARGE', `PARTS ${IMPORT_LIMITS.parts}`);
  const entries = await entriesOf(zip);
  let left = IMPORT_LIMITS.inflatedBytes;

  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new FileRefused('FILE_BROKEN', name);
    for await (const chunk of await opened(zip, entry)) {
      left -= (chunk as Buffer).length;
      if (left < 0) throw tooLarge();
      yield chunk as Buffer;
    }
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => guarded(read(name)),
    assertSize: (names) => {
      const claimed = names.reduce((sum, name) => sum + (entries.get(name.toLowerCase())?.uncompressedSize ?? 0), 0);
      if (claimed > IMPORT_LIMITS.inflatedBytes) throw tooLarge();
    },
  };
}

const tooLarge = (): FileRefused => new FileRefused('FILE_TOO_LARGE', `INFLATED ${IMPORT_LIMITS.inflatedBytes}`);

const broken = (error: unknown): FileRefused =>
  error instanceof FileRefused ? error : new FileRefused('FILE_BROKEN', error instanceof Error ? error.message : String(error));

/** The entries by their names, whose case does not count. Two of one name are refused: programs differ in which of them they read. */
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error) => reject(broken(error)));
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) return reject(new FileRefused('FILE_BROKEN', entry.fileName));
      entries.set(name, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return entries;
}

function opened(zip: ZipFile, entry: Entry): Promise<Readable> {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new FileRefused('FILE_KIND', 'PASSWORD');
  if (!METHODS.includes(entry.compressionMethod)) throw new FileRefused('FILE_BROKEN', entry.fileName);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(broken(error)) : resolve(stream)));
  });
}

/** What is wrong with the bytes of a part is said as FILE_BROKEN. */
async function* guarded(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    throw broken(error);
  }
}
