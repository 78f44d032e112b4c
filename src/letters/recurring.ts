import { setTimeout as delay } from 'node:timers/promises';

/** What is done again and again, with a pause between. */
export class Recurring {
  private readonly ending = new AbortController();
  private readonly running: Promise<void>;

  /** `work` is told when it has to end. `lost` is told of its first fault, and of the next one only after it has gone well again. */
  constructor(
    private readonly pauseMs: number,
    private readonly work: (signal: AbortSignal) => Promise<void>,
    private readonly lost: (error: unknown) => void,
  ) {
    this.running = this.run();
  }

  /** Resolves when the work that is being done, if there is any, has ended. */
  async close(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    let isLost = false;
    while (!signal.aborted) {
      try {
        await this.work(signal);
        isLost = false;
      } catch (error) {
        if (!isLost) this.lost(error);
        isLost = true;
      }
      await delay(this.pauseMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}
