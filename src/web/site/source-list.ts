/** Where a fact is from, as the API tells it. */
export interface CitedSource {
  readonly locator: string | null;
  readonly source: {
    readonly code: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly issuedOn: string | null;
  };
}

/** A source of a page with its number there. */
export interface NumberedSource {
  readonly number: number;
  readonly source: CitedSource['source'];
}

/** The sources of one page, numbered in the order in which the page cites them first. */
export class SourceList {
  private readonly byCode = new Map<string, NumberedSource>();
  private readonly cited = new Set<string>();

  /** The number of a source on the page. */
  numberOf({ source }: CitedSource): number {
    const known = this.byCode.get(source.code);
    if (known) return known.number;
    const number = this.byCode.size + 1;
    this.byCode.set(source.code, { number, source });
    return number;
  }

  /** True once for each source: the mark that the list leads back to. */
  isFirstMark({ source }: CitedSource): boolean {
    const isFirst = !this.cited.has(source.code);
    this.cited.add(source.code);
    return isFirst;
  }

  get all(): readonly NumberedSource[] {
    return [...this.byCode.values()];
  }
}
