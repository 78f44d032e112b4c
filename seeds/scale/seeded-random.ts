/** A pseudo-random generator: the same seed and stream give the same numbers on every machine and in every run. */
export class SeededRandom {
  private state: number;

  constructor(seed: number, stream: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream, 0x85ebca6b)) >>> 0;
  }

  /** At least 0, less than 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A number from the first up to, but not including, the second. */
  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number from the first to the last, both included. */
  whole(first: number, last: number): number {
    return Math.floor(this.between(first, last + 1));
  }

  /** One item of the list; `skew` above 1 favours the beginning of the list. */
  pick<T>(list: readonly T[], skew = 1): T {
    return list[Math.floor(list.length * this.next() ** skew)]!;
  }

  /** `count` different items of the list, or the whole list if it is shorter. */
  some<T>(list: readonly T[], count: number, skew = 1): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(this.pick(list, skew));
    return [...chosen];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return this.some(list, list.length);
  }
}
