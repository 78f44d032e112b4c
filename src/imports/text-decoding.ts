import { FileRefused } from './file-refused';

export type Encoding = 'UTF-8' | 'UTF-16' | 'WINDOWS-874';

type Labelled = readonly [encoding: Encoding, label: string, mark?: readonly number[]];

/** How each encoding marks itself at the beginning of a file. */
const MARKS: readonly Required<Labelled>[] = [
  ['UTF-8', 'utf-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16', 'utf-16le', [0xff, 0xfe]],
  ['UTF-16', 'utf-16be', [0xfe, 0xff]],
];

/** What a file without a mark may be, in this order. */
const UNMARKED: readonly Labelled[] = [
  ['UTF-8', 'utf-8'],
  ['WINDOWS-874', 'windows-874'],
];

/** What no table has: windows-874 turns bytes that it does not use into control characters and into private ones. */
// eslint-disable-next-line no-control-regex -- these are what a text does not hold
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uE000-\uF8FF]/;

/**
 * The text of a file. A mark decides; without one it is UTF-8 if all of it is, else windows-874, if all of it is. UTF-8 comes first
 * because Thai in UTF-8 also reads as windows-874, into nonsense. Throws FILE_ENCODING for anything else.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: Encoding } {
  const marked = MARKS.find(([, , mark]) => mark.every((byte, i) => bytes[i] === byte));
  for (const [encoding, label] of marked ? [marked] : UNMARKED) {
    const text = decoded(bytes, label);
    if (text !== null && !CONTROL.test(text)) return { text, encoding };
  }
  throw new FileRefused('FILE_ENCODING', marked?.[0] ?? 'UNKNOWN');
}

function decoded(bytes: Buffer, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
