import { setImmediate } from 'node:timers/promises';

/** Characters of one buffer. */
const BUFFER_CHARACTERS = 64 * 1024;

/** Buffers text into 64 KB chunks and yields to the event loop between them. */
export async function* toBuffers(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < BUFFER_CHARACTERS) continue;
    yield Buffer.from(chunk);
    chunk = '';
    await setImmediate();
  }
  if (chunk !== '') yield Buffer.from(chunk);
}
