import { setImmediate as turn } from 'node:timers/promises';
import pino from 'pino';
import { followChanges } from '../../../src/context/change-stream';
import { createStreamContext } from '../../../src/context/request-context';
import { DatabaseClock } from '../../../src/database/clock';
import type { StatementRunner } from '../../../src/database/statement-runner';
import { Lang } from '../../../src/domain/languages';
import { LIMITS } from '../../../src/domain/limits';

/** A log of commits by their positions, and the change position that follows from it. */
class Log {
  private readonly positions: number[] = [];
  private readonly listeners = new Set<() => void>();
  readonly changes = {
    current: 0,
    onAdvance: (listener: () => void) => {
      this.listeners.add(listener);
      return () => void this.listeners.delete(listener);
    },
    heard: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };

  commit(position: number): void {
    this.positions.push(position);
    this.changes.current = position;
    for (const listener of this.listeners) listener();
  }

  /** A runner that sees the log as it is now, like a replica that falls behind. */
  runner(): StatementRunner {
    const positions = [...this.positions];
    const rows = (text: string, [place]: unknown[]): object[] => {
      if (text.includes('max(position)')) return [{ position: positions.at(-1) ?? null }];
      return positions
        .filter((position) => position > Number(place))
        .map((position) => ({ position, type: 'Source', code: 'S', cursorPosition: JSON.stringify([String(position), 'Source', 'S']) }));
    };
    return { dataSource: undefined as never, run: (text, values) => Promise.resolve(rows(text, values) as never[]) };
  }
}

/** Resolves when all that can go on has gone on. */
async function settled(): Promise<void> {
  for (let n = 0; n < 10; n++) await turn();
}

it('each page is read by a runner that is picked for it', async () => {
  const log = new Log();
  log.commit(1);
  const over = new AbortController();
  const followed = followChanges(
    createStreamContext({
      request: { id: 'test', log: pino({ level: 'silent' }) },
      pickRunner: () => log.runner(),
      language: Lang.EN,
      limits: LIMITS,
      position: log.changes,
      clock: new DatabaseClock(),
      signal: over.signal,
    }),
    null,
    null,
  );
  for (const position of [2, 3]) {
    const next = followed.next();
    // It reads to the end, and waits.
    await settled();
    log.commit(position);
    await settled();
    expect(await Promise.race([next, settled()])).toMatchObject({ value: { node: { position } } });
  }
  over.abort();
});
