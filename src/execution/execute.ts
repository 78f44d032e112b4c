import {
  defaultTypeResolver,
  type DocumentNode,
  execute as executeWithGraphqlJs,
  type ExecutionResult,
  type FieldNode,
  getArgumentValues,
  getOperationAST,
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
  locatedError,
  OperationTypeNode,
  responsePathAsArray,
  type SelectionSetNode,
} from 'graphql';
import type { Path } from '../../schema/base/request-scope';
import { type Operation, resolveOperation } from '../context/operation';
import type { RequestContext } from '../context/request-context';
import { collectFields, fieldOf } from './selections';

type MaybePromise<T> = T | Promise<T>;
type Values = Record<string, unknown>;

/** Completes the value of a field: serializes, lists or selects from it. */
type Completion = (value: unknown, path: Path) => MaybePromise<unknown>;

interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly contextValue: unknown;
  readonly variableValues?: Values | null | undefined;
  readonly operationName?: string | null | undefined;
  /** The most errors of variables in one answer. */
  readonly maxCoercionErrors?: number | undefined;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

const MAX_COERCION_ERRORS = 50;

/** Executes an operation with graphql-js. */
export const executeReference: Executor = async ({ variableValues, maxCoercionErrors = MAX_COERCION_ERRORS, ...execution }) =>
  executeWithGraphqlJs({ ...execution, variableValues: variableValues ?? {}, options: { maxCoercionErrors } });

/**
 * Executes a query with the results of graphql-js. Fields, resolvers, arguments and completions are planned once for each type and
 * selection, not for each object: a list of thousands of rows takes a quarter of the time. Everything but queries goes to graphql-js.
 */
export const execute: Executor = async (execution) => {
  const { schema, document, contextValue, variableValues, operationName, maxCoercionErrors = MAX_COERCION_ERRORS } = execution;
  const definition = getOperationAST(document, operationName);
  if (definition?.operation !== OperationTypeNode.QUERY) return executeReference(execution);
  const { operation, errors } = resolveOperation({ schema, document, operation: definition, variables: variableValues }, maxCoercionErrors);
  return operation ? new Run(operation, contextValue).result() : { errors };
};

/** An executor that finds the newest commit first: it is what fields without a `knownAt` are asked about. */
export const onRecordNow =
  (execute: Executor): Executor =>
  async (execution) => {
    try {
      await (execution.contextValue as RequestContext).fixRecord();
    } catch (error) {
      return { data: null, errors: [locatedError(error, undefined)] };
    }
    return execute(execution);
  };

/** The executors by the names of the configuration; `reference` is for diagnosis. */
export const EXECUTORS = { hub: execute, reference: executeReference } satisfies Record<string, Executor>;

/** A selected field of a type, with everything that is the same for all objects of the type. */
class PlannedField {
  readonly key: string;
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly isRequired: boolean;
  /** The values of its arguments, coerced at the first call. Throws the GraphQLError of a wrong one. */
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
    this.args = lazy(() => getArgumentValues(field, nodes[0]!, run.operation.variables));
    this.complete = run.completion(field.type, this);
  }

  get coordinate(): string {
    return `${this.parentType.name}.${this.field.name}`;
  }

  info(path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this.run.operation;
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

/** Result objects have a null prototype, so any response key is safe (`__proto__`). */
const NullPrototypeObject = function () {} as unknown as new () => Values;
NullPrototypeObject.prototype = Object.create(null) as object;

/** One execution of an operation. */
class Run {
  private readonly errors: GraphQLError[] = [];
  private readonly nulled = new Set<Path | undefined>();

  constructor(
    readonly operation: Operation,
    private readonly context: unknown,
  ) {}

  async result(): Promise<ExecutionResult> {
    const { schema, operation } = this.operation;
    let data: Values | null = null;
    try {
      const type = schema.getQueryType()!;
      data = await this.object(this.plan(type, [operation.selectionSet]), undefined, undefined);
    } catch (error) {
      this.report(error as GraphQLError, undefined);
    }
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
  }

  private plan(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): PlannedField[] {
    return [...collectFields(this.operation, type, selectionSets).values()].flatMap((nodes) => {
      const field = fieldOf(nodes[0]!.name.value, type);
      return field ? [new PlannedField(this, type, field, nodes)] : [];
    });
  }

  private object(fields: readonly PlannedField[], source: unknown, path: Path | undefined): MaybePromise<Values> {
    const result = new NullPrototypeObject();
    const promises: Promise<unknown>[] = [];
    try {
      for (const field of fields) {
        const value = this.field(field, source, { prev: path, key: field.key, typename: field.parentType.name });
        result[field.key] = value;
        if (isPromise(value)) promises.push(value.then((settled) => (result[field.key] = settled)));
      }
    } catch (error) {
      return rejectAfter(promises, error);
    }
    return promises.length > 0 ? Promise.all(promises).then(() => result) : result;
  }

  private field(field: PlannedField, source: unknown, path: Path): MaybePromise<unknown> {
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
      ? (source as Record<string, (...args: unknown[]) => unknown>)[name]!(field.args(), this.context, field.info(path))
      : value;
  }

  /** Completes a value or the promise of one, of a field or of an item of its list. Handles the errors of both. */
  private completed(complete: Completion, value: unknown, field: PlannedField, path: Path, isRequired: boolean): MaybePromise<unknown> {
    try {
      const completed = isPromise(value) ? value.then((settled) => complete(settled, path)) : complete(value, path);
      return isPromise(completed) ? completed.catch((error: unknown) => this.failed(error, field, path, isRequired)) : completed;
    } catch (error) {
      return this.failed(error, field, path, isRequired);
    }
  }

  /** Reports an error at its path and gives null where the type allows it; else throws it to the field above. */
  private failed(error: unknown, { nodes }: PlannedField, path: Path, isRequired: boolean): null {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    if (isRequired) throw located;
    this.report(located, path);
    return null;
  }

  /** Adds an error to the result, unless its path is below a null that another error has left. */
  private report(error: GraphQLError, path: Path | undefined): void {
    for (let step: Path | undefined = path; step; step = step.prev) if (this.nulled.has(step)) return;
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
        return rejectAfter(items.filter(isPromise), error);
      }
      return items.some(isPromise) ? Promise.all(items) : items;
    };
  }

  private objects(type: GraphQLObjectType, field: PlannedField): Completion {
    const fields = lazy(() =>
      this.plan(
        type,
        field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      ),
    );
    const { isTypeOf } = type;
    if (!isTypeOf) return (value, path) => this.object(fields(), value, path);
    const checked = (is: boolean, value: unknown, path: Path): MaybePromise<Values> => {
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
      if (!complete) known.set(name as string, (complete = this.objects(possibleType(this.operation.schema, type, name, field), field)));
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
    if (serialized == null) throw new Error(`${type.name} serialized a value to ${String(serialized)}.`);
    return serialized;
  };

/** Rejects after the pending siblings have settled, so that none becomes an unhandled rejection. */
function rejectAfter(promises: readonly Promise<unknown>[], error: unknown): Promise<never> {
  if (promises.length === 0) throw error;
  return Promise.allSettled(promises).then(() => Promise.reject(error as Error));
}

/** A function that makes its value at the first call that succeeds. */
function lazy<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as Promise<unknown> | null | undefined)?.then === 'function';
