interface Reporting {
  readonly code: string;
  readonly reportsTo: readonly { readonly code: string }[];
}

/** A body with those below it. */
export interface Branch<B extends Reporting> {
  readonly body: B;
  readonly below: readonly Branch<B>[];
}

/** Bodies as the tree of who reports to whom: each once, below the first body that it reports to; those that report to none of them are on top. */
export function reportTree<B extends Reporting>(bodies: readonly B[]): Branch<B>[] {
  const parentOf = ({ reportsTo }: B): string | undefined => reportsTo.find(({ code }) => bodies.some((body) => body.code === code))?.code;
  const below = (parent: string | undefined): Branch<B>[] =>
    bodies.filter((body) => parentOf(body) === parent).map((body) => ({ body, below: below(body.code) }));
  return below(undefined);
}
