import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  type Token,
  TokenKind,
} from 'graphql';
import { assertStorable } from '../../database/rows';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';

/** The size of a selection with every fragment expanded where it is spread; exact up to 2^53, approximate beyond. */
interface Size {
  readonly maxDepth: number;
  readonly maxFields: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
}

const NOUNS: Record<keyof Size | 'maxOperations' | 'maxMutations' | 'maxVariables' | 'maxRepeats', string> = {
  maxDepth: 'levels of fields',
  maxFields: 'fields',
  maxAliases: 'aliases',
  maxDirectives: 'directives',
  maxOperations: 'operations',
  maxMutations: 'root fields of a mutation',
  maxVariables: 'variables',
  maxRepeats: 'repetitions of one field in one place',
};

/**
 * Parses a document of an untrusted caller and checks it against the limits before any work grows with it: tokens while parsing, the
 * rest in one pass over its definitions. Throws DOCUMENT_TOO_LARGE, INVALID_TEXT, GRAPHQL_VALIDATION_FAILED for a fragment within
 * itself, or GraphQL’s syntax error, which has no code yet.
 */
export function readDocument(source: string, limits: Limits): DocumentNode {
  const document = parseWithin(source, limits);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const sizes = new Sizes(fragments);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  atMost(limits, 'maxOperations', operations.length);
  // Unused fragments are checked too: validation works on them all the same.
  for (const { selectionSet } of [...operations, ...fragments.values()]) {
    for (const [limit, actual] of Object.entries(sizes.of(selectionSet))) atMost(limits, limit as keyof Size, actual as number);
    atMost(limits, 'maxRepeats', mostRepeats([selectionSet], fragments));
  }
  for (const { operation, selectionSet, variableDefinitions = [] } of operations) {
    atMost(limits, 'maxVariables', variableDefinitions.length);
    if (operation === OperationTypeNode.MUTATION) atMost(limits, 'maxMutations', fieldsAt([selectionSet], fragments).length);
  }
  return document;
}

function atMost(limits: Limits, limit: keyof typeof NOUNS, actual: number): void {
  if (actual > limits[limit]) throw tooLarge(limits, limit, `The query has ${countText(actual)} ${NOUNS[limit]}`, actual);
}

/** The error of a request over a limit; `what` begins its message, `actual` is given where it is known. */
export function tooLarge(limits: Limits, limit: keyof Limits, what: string, actual?: number): HubError {
  const allowed = limits[limit];
  const over = actual === undefined ? '' : `, ${countText(actual - allowed)} over the limit of ${countText(allowed)}`;
  return new HubError('DOCUMENT_TOO_LARGE', `${what}${over} (${limit}). Ask for less at once.`, {
    limit,
    allowed,
    ...(actual === undefined ? {} : { actual }),
  });
}

/** A count with separators; with two digits where it exceeds the safe integers. */
export const countText = (count: number): string => (Number.isSafeInteger(count) ? count.toLocaleString('en') : count.toPrecision(2));

/**
 * Checks the JSON input of a request, most of it variables, against the limits. Throws DOCUMENT_TOO_LARGE, or INVALID_TEXT for a text
 * that the database cannot store.
 */
export function assertInput(input: unknown, limits: Limits): void {
  let count = 0;
  const look = (value: unknown, depth: number): void => {
    if (depth > 1 && typeof value === 'string') assertLength(value.length, 'The variables have a text', limits);
    if (typeof value !== 'object' || value === null) return assertStorable(value);
    const parts = Object.entries(value);
    if (depth > 0) count += parts.length;
    for (const [name, part] of parts) {
      assertLength(name.length, 'The variables have a name', limits);
      look(part, depth + 1);
    }
  };
  look(input, 0);
  if (count > limits.maxInputs) throw tooLarge(limits, 'maxInputs', `The variables have ${countText(count)} values`, count);
}

function assertLength(length: number, what: string, limits: Limits): void {
  if (length > limits.maxTextLength) throw tooLarge(limits, 'maxTextLength', `${what} of ${countText(length)} characters`, length);
}

/** Parses a document, and a text with too many tokens only up to the limit. */
function parseWithin(source: string, limits: Limits): DocumentNode {
  assertStorable(source);
  const nul = NUL_ESCAPE.exec(source);
  if (nul) throw new HubError('INVALID_TEXT', `The query has a NUL character, written ${nul[0]}, at character ${nul.index}. Leave it out.`);
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.maxTokens });
  } catch (error) {
    const { message, positions } = error as GraphQLError;
    if (!message.includes(`more that ${limits.maxTokens} tokens`)) throw error;
    const end = `they end at character ${countText(positions![0]!)} of ${countText(source.length)}`;
    throw tooLarge(limits, 'maxTokens', `The query has more than ${countText(limits.maxTokens)} words and signs: ${end}`);
  }
  for (let token: Token | null = document.loc!.startToken; token; token = token.next) {
    if (token.kind !== TokenKind.COMMENT) assertLength(token.end - token.start, 'The query has a name, number or text', limits);
  }
  return document;
}

const NUL_ESCAPE = /\\u(0000|\{0+\})/;

/** Measures each fragment once, so that the time grows with the length of a document and not with its expanded size. */
class Sizes {
  private readonly measured = new Map<string, Size | 'in progress'>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  of({ selections }: SelectionSetNode): Size {
    let [maxDepth, maxFields, maxAliases, maxDirectives] = [0, 0, 0, 0];
    for (const selection of selections) {
      const isField = selection.kind === Kind.FIELD;
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragment(selection.name.value)
          : selection.selectionSet && this.of(selection.selectionSet);
      maxDepth = Math.max(maxDepth, (below?.maxDepth ?? 0) + Number(isField));
      maxFields += (below?.maxFields ?? 0) + Number(isField);
      maxAliases += (below?.maxAliases ?? 0) + Number(isField && selection.alias !== undefined);
      maxDirectives += (below?.maxDirectives ?? 0) + (selection.directives?.length ?? 0);
    }
    return { maxDepth, maxFields, maxAliases, maxDirectives };
  }

  /** The size of a fragment; undefined = it does not exist, which GraphQL’s validation reports. */
  private fragment(name: string): Size | undefined {
    const known = this.measured.get(name);
    if (known === 'in progress')
      throw new GraphQLError(`Cannot spread fragment "${name}" within itself.`, {
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
      });
    const fragment = this.fragments.get(name);
    if (known || !fragment) return known;
    this.measured.set(name, 'in progress');
    const size = this.of(fragment.selectionSet);
    this.measured.set(name, size);
    return size;
  }
}

/** How often the most repeated field of merged selection sets is written in one place. Call it after `maxFields` is checked. */
function mostRepeats(selectionSets: readonly SelectionSetNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const byName = new Map<string, FieldNode[]>();
  for (const field of fieldsAt(selectionSets, fragments)) {
    const name = (field.alias ?? field.name).value;
    const same = byName.get(name);
    if (same) same.push(field);
    else byName.set(name, [field]);
  }
  const counts = [...byName.values()].map((fields) => {
    const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    return Math.max(fields.length, below.length > 0 ? mostRepeats(below, fragments) : 0);
  });
  return Math.max(0, ...counts);
}

/** The fields of selection sets that are merged. Like GraphQL, it counts a fragment once however often it is spread in one place. */
function fieldsAt(
  selectionSets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  spread = new Set<string>(),
): FieldNode[] {
  return selectionSets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsAt([selection.selectionSet], fragments, spread);
      const name = selection.name.value;
      const fragment = spread.has(name) ? undefined : fragments.get(name);
      spread.add(name);
      return fragment ? fieldsAt([fragment.selectionSet], fragments, spread) : [];
    }),
  );
}
