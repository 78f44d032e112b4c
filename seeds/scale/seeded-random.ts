/** Numbers that look random and are always the same for the same seed and place: nothing here depends on the clock or the run. */
export class Dice {
  private state: number;

  constructor(seed: number, place: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place, 0x85ebca6b)) >>> 0;
  }

  /** At least 0, less than 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True that often of 1. */
  chance(part: number): boolean {
    return this.next() < part;
  }

  /** A number between the two, the first included. */
  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number from the first to the last. */
  whole(first: number, last: number): number {
    return Math.floor(this.between(first, last + 1));
  }

  /** One of the list; `skew` above 1 favours its beginning. */
  pick<T>(list: readonly T[], skew = 1): T {
    return list[Math.floor(list.length * this.next() ** skew)]!;
  }

  /** So many different ones of the list, or all of it. */
  some<T>(list: readonly T[], count: number, skew = 1): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, list.length)) chosen.add(this.pick(list, skew));
    return [...chosen];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return this.some(list, list.length);
  }
}
