import { type DocumentNode, type ExecutionResult, type FieldNode, Kind, type SelectionNode } from 'graphql';
import type { LoggedRequest } from '../context/request';
import { causeOf, isFaultOfHub } from '../graphql/errors';

/** The answer to a page's query, with the variables that left out the parts which the hub failed to read; none = it is whole. */
export interface ReadInParts<T> {
  readonly data: T;
  readonly leftOut: readonly string[];
}

/**
 * Asks a page's query. A field with `@skip(if: $variable)` is a part of the page: where the hub itself fails below one, the query is asked
 * again without it, and the fault is logged. Throws what fails anywhere else, and what is not a fault of one part: a refusal, a deadline, a
 * database that is away.
 */
export async function readInParts<T>(
  document: DocumentNode,
  ask: (leftOut: Readonly<Record<string, true>>) => Promise<ExecutionResult<T>>,
  log: LoggedRequest['log'],
): Promise<ReadInParts<T>> {
  const leftOut = new Set<string>();
  for (;;) {
    const { data, errors = [] } = await ask(Object.fromEntries([...leftOut].map((part) => [part, true])));
    if (errors.length === 0) return { data: data!, leftOut: [...leftOut] };
    const failed = new Map<string, unknown>();
    for (const error of errors) {
      const cause = causeOf(error);
      const part = isFaultOfHub(cause) ? partAt(document, error.path ?? []) : null;
      if (part === null || leftOut.has(part)) throw cause as Error;
      failed.set(part, cause);
    }
    for (const [part, cause] of failed) {
      leftOut.add(part);
      log.error({ err: cause, part }, 'a part of a page is left out');
    }
  }
}

/** The variable that leaves out the smallest part with the field at a path; null = the field is in no part. */
export function partAt({ definitions }: DocumentNode, path: readonly (string | number)[]): string | null {
  const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet.selections);
      const fragment = definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet.selections) : [];
    });
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  let fields = operation ? fieldsOf(operation.selectionSet.selections) : [];
  let part: string | null = null;
  for (const key of path.filter((step) => typeof step === 'string')) {
    const at = fields.filter(({ alias, name }) => (alias ?? name).value === key);
    part = at.map(skippedBy).find((variable) => variable !== null) ?? part;
    fields = at.flatMap(({ selectionSet }) => fieldsOf(selectionSet?.selections ?? []));
  }
  return part;
}

/** The variable that leaves out a field; null = nothing does. */
function skippedBy({ directives }: FieldNode): string | null {
  const condition = directives?.find(({ name }) => name.value === 'skip')?.arguments?.[0]?.value;
  return condition?.kind === Kind.VARIABLE ? condition.name.value : null;
}
