/** Thrown where an address cannot be read; `reason` is in the language of the reader. */
export class Refused extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'Refused';
  }
}
