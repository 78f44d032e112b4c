/** Lets so many run at a time; the others wait, the first to come the first to run. */
export class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Resolves when it is one's turn, with what ends it: to be called once, whatever happened. */
  async next(): Promise<() => void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const following = this.waiting.shift();
      if (following) following();
      else this.free++;
    };
  }
}
