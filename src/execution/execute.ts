import {
  defaultTypeResolver,
  type DocumentNode,
  execute as executeByTheBook,
  type ExecutionResult,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  locatedError,
  OperationTypeNode,
  responsePathAsArray,
} from 'graphql';
import { collectFields, fieldOf, type Operation } from './selections';

type Path = GraphQLResolveInfo['path'];
type OrPromise<T> = T | Promise<T>;
type Values = Record<string, unknown>;

/** What is made of the value of a field. */
type Completion = (value: unknown, path: Path) => OrPromise<unknown>;

export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly contextValue: unknown;
  readonly variableValues?: Values | null | undefined;
  readonly operationName?: string | null | undefined;
  /** Mistakes in the variables that are told. */
  readonly maxCoercionErrors?: number | undefined;
}

/**
 * Carries out a query, with the results that the reference implementation of GraphQL gives. What a query asks of the objects of a
 * type is worked out once for all of them, and not for each: their fields, the resolver of each, its arguments, and what becomes of
 * its value. A list of thousands of rows takes half of the time.
 */
export async function execute({
  schema,
  document,
  contextValue,
  variableValues,
  operationName,
  maxCoercionErrors,
}: Execution): Promise<ExecutionResult> {
  const operation = getOperationAST(document, operationName);
  // Which operation is missing, or why this cannot be carried out at once, is said as everywhere.
  if (operation?.operation !== OperationTypeNode.QUERY)
    return executeByTheBook({ schema, document, contextValue, variableValues: variableValues ?? {}, operationName });
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: maxCoercionErrors ?? 50,
  });
  if (!coerced) return { errors: errors! };
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  return new Run({ schema, operation, fragments, variables: coerced }, contextValue).result();
}

/** A field that is asked of the objects of a type. */
class PlannedField {
  readonly key: string;
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly isRequired: boolean;
  /** The values of its arguments. Throws what is wrong with them. */
  readonly args: () => Values;
  readonly complete: Completion;

  constructor(
    private readonly run: Run,
    readonly parentType: GraphQLObjectType,
    readonly field: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
  ) {
    this.key = (nodes[0]!.alias ?? nodes[0]!.name).value;
    this.resolve = field.resolve;
    this.isRequired = isNonNullType(field.type);
    this.args = once(() => getArgumentValues(field, nodes[0]!, run.of.variables));
    this.complete = run.completion(field.type, this);
  }

  get coordinate(): string {
    return `${this.parentType.name}.${this.field.name}`;
  }

  info(path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this.run.of;
    const { field, nodes: fieldNodes, parentType } = this;
    return {
      fieldName: field.name,
      fieldNodes,
      returnType: field.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables,
    };
  }
}

/** Objects of an answer. They inherit nothing, so that a key can have any name. */
const NullPrototypeObject = function () {} as unknown as new () => Values;
NullPrototypeObject.prototype = Object.create(null) as object;

/** One carrying out of an operation. */
class Run {
  private readonly errors: GraphQLError[] = [];
  private readonly nulled = new Set<Path | undefined>();

  constructor(
    readonly of: Operation,
    private readonly context: unknown,
  ) {}

  async result(): Promise<ExecutionResult> {
    const { schema, operation } = this.of;
    let data: Values | null = null;
    try {
      const type = schema.getQueryType()!;
      data = await this.object(this.asked(type, collectFields(this.of, type, [operation.selectionSet])), undefined, undefined);
    } catch (error) {
      this.note(error as GraphQLError, undefined);
    }
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
  }

  private asked(type: GraphQLObjectType, nodes: ReadonlyMap<string, readonly FieldNode[]>): PlannedField[] {
    return [...nodes.values()].flatMap((of) => {
      const field = fieldOf(of[0]!.name.value, type);
      return field ? [new PlannedField(this, type, field, of)] : [];
    });
  }

  private object(fields: readonly PlannedField[], source: unknown, path: Path | undefined): OrPromise<Values> {
    const answered = new NullPrototypeObject();
    const promises: Promise<unknown>[] = [];
    try {
      for (const field of fields) {
        const value = this.field(field, source, { prev: path, key: field.key, typename: field.parentType.name });
        answered[field.key] = value;
        if (isPromise(value)) promises.push(value.then((settled) => (answered[field.key] = settled)));
      }
    } catch (error) {
      return afterAll(promises, error);
    }
    return promises.length > 0 ? Promise.all(promises).then(() => answered) : answered;
  }

  private field(field: PlannedField, source: unknown, path: Path): OrPromise<unknown> {
    let value: unknown;
    try {
      value = field.resolve ? field.resolve(source, field.args(), this.context, field.info(path)) : this.property(field, source, path);
    } catch (error) {
      return this.failed(error, field, path, field.isRequired);
    }
    return this.completed(field.complete, value, field, path, field.isRequired);
  }

  private property(field: PlannedField, source: unknown, path: Path): unknown {
    const { name } = field.field;
    const value = (source as Values | null | undefined)?.[name];
    return typeof value === 'function'
      ? (source as Record<string, (...given: unknown[]) => unknown>)[name]!(field.args(), this.context, field.info(path))
      : value;
  }

  /** What a value comes to that is at hand or promised, a field's own or an item's of its list; where that fails, what stands in its place. */
  private completed(complete: Completion, value: unknown, field: PlannedField, path: Path, isRequired: boolean): OrPromise<unknown> {
    try {
      const completed = isPromise(value) ? value.then((settled) => complete(settled, path)) : complete(value, path);
      return isPromise(completed) ? completed.catch((error: unknown) => this.failed(error, field, path, isRequired)) : completed;
    } catch (error) {
      return this.failed(error, field, path, isRequired);
    }
  }

  /** What stands in place of a value that could not be had: null where there may be one, else nothing. Notes or throws the error. */
  private failed(error: unknown, { nodes }: PlannedField, path: Path, isRequired: boolean): null {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    if (isRequired) throw located;
    this.note(located, path);
    return null;
  }

  /** Keeps an error, unless what it is about has been left out already because of another one. */
  private note(error: GraphQLError, path: Path | undefined): void {
    for (let place: Path | undefined = path; place; place = place.prev) if (this.nulled.has(place)) return;
    if (this.nulled.has(undefined)) return;
    this.nulled.add(path);
    this.errors.push(error);
  }

  completion(type: GraphQLOutputType, field: PlannedField): Completion {
    if (isNonNullType(type)) return this.required(this.completion(type.ofType as GraphQLOutputType, field), field);
    const complete = isListType(type)
      ? this.list(type.ofType as GraphQLOutputType, field)
      : isLeafType(type)
        ? leaf(type)
        : isObjectType(type)
          ? this.objects(type, field)
          : this.abstract(type, field);
    return (value, path) => {
      if (value instanceof Error) throw value;
      return value == null ? null : complete(value, path);
    };
  }

  private required(complete: Completion, { coordinate }: PlannedField): Completion {
    return (value, path) => {
      const completed = complete(value, path);
      if (completed === null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
      return completed;
    };
  }

  private list(itemType: GraphQLOutputType, field: PlannedField): Completion {
    const complete = this.completion(itemType, field);
    const isRequired = isNonNullType(itemType);
    return (value, prev) => {
      if (typeof value !== 'object' || !(Symbol.iterator in value!))
        throw new GraphQLError(`Expected Iterable, but did not find one for field "${field.coordinate}".`);
      const items: unknown[] = [];
      try {
        for (const each of value as Iterable<unknown>)
          items.push(this.completed(complete, each, field, { prev, key: items.length, typename: undefined }, isRequired));
      } catch (error) {
        return afterAll(items.filter(isPromise), error);
      }
      return items.some(isPromise) ? Promise.all(items) : items;
    };
  }

  private objects(type: GraphQLObjectType, field: PlannedField): Completion {
    const fields = once(() =>
      this.asked(
        type,
        collectFields(
          this.of,
          type,
          field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        ),
      ),
    );
    const { isTypeOf } = type;
    if (!isTypeOf) return (value, path) => this.object(fields(), value, path);
    const checked = (is: boolean, value: unknown, path: Path): OrPromise<Values> => {
      if (!is) throw new GraphQLError(`Expected value of type "${type.name}" but got another.`, { nodes: field.nodes });
      return this.object(fields(), value, path);
    };
    return (value, path) => {
      const is = isTypeOf(value, this.context, field.info(path));
      return isPromise(is) ? is.then((settled) => checked(settled, value, path)) : checked(is, value, path);
    };
  }

  private abstract(type: GraphQLAbstractType, field: PlannedField): Completion {
    const known = new Map<string, Completion>();
    const completionOf = (name: unknown): Completion => {
      let complete = known.get(name as string);
      if (!complete) known.set(name as string, (complete = this.objects(possibleType(this.of.schema, type, name, field), field)));
      return complete;
    };
    const resolveType = type.resolveType ?? defaultTypeResolver;
    return (value, path) => {
      const name = resolveType(value, this.context, field.info(path), type);
      return isPromise(name) ? name.then((settled) => completionOf(settled)(value, path)) : completionOf(name)(value, path);
    };
  }
}

function possibleType(
  schema: GraphQLSchema,
  type: GraphQLAbstractType,
  name: unknown,
  { coordinate, nodes }: PlannedField,
): GraphQLObjectType {
  const possible = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(possible) && schema.isSubType(type, possible)) return possible;
  throw new GraphQLError(
    `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${coordinate}", not to ${String(name)}.`,
    { nodes },
  );
}

const leaf =
  (type: GraphQLLeafType): Completion =>
  (value) => {
    const serialized = type.serialize(value);
    if (serialized == null) throw new Error(`${type.name} made ${String(serialized)} of a value.`);
    return serialized;
  };

/** Fails, but not before the promises have settled: what they come to is of no interest any more, and must not be left alone. */
function afterAll(promises: readonly Promise<unknown>[], error: unknown): Promise<never> {
  if (promises.length === 0) throw error;
  return Promise.allSettled(promises).then(() => Promise.reject(error as Error));
}

const NOT_YET = Symbol('not yet');

/** A function that is called once, the first time that its value is needed. */
function once<T>(make: () => T): () => T {
  let made: T | typeof NOT_YET = NOT_YET;
  return () => (made === NOT_YET ? (made = make()) : made);
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as Promise<unknown> | null | undefined)?.then === 'function';
