import { setImmediate } from 'node:timers/promises';

/** Characters that are gathered before they are handed on. */
const PIECE = 64 * 1024;

/** Short texts as pieces of a size worth sending. Other requests have their turn between one piece and the next. */
export async function* toBuffers(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
    await setImmediate();
  }
  if (piece !== '') yield Buffer.from(piece);
}
