import { make } from '../../schema/base/make';
import { UserError, Warning } from '../../schema/base/mutation.type';
import { type Actor, type Call, type Command, type Outcome, repeatableCall, runCommand } from '../../src/commands/command';
import { repeated } from '../../src/commands/idempotency';
import type { RequestContext } from '../../src/context/request-context';
import { fromGlobalId } from '../../src/domain/global-id';
import { type MutationName, MUTATIONS } from '../../src/domain/mutations';
import { type Holder, holdersOf, may, requireViewer, type Subject } from '../../src/domain/permissions';
import { FOR_OTHERS, type Problem, problem } from '../../src/domain/problems';
import type { Warning as ReportWarning } from '../../src/domain/report-warnings';

/** What every mutation is given. */
export interface MutationInput {
  readonly clientMutationId?: string | null;
  /** Under one key the same input has one effect. */
  readonly idempotencyKey?: string | null;
}

/** A mutation as it was asked for. */
interface Named {
  readonly name: MutationName;
  readonly input: MutationInput;
  readonly part?: number;
}

/** What every payload shows. */
interface Told {
  readonly clientMutationId: string | null;
  readonly userErrors: UserError[];
  readonly warnings: Warning[];
}

/** What a mutation asks for. */
interface Request<Input, Result> extends Named {
  /** What it is about; null = there is no such thing. It is found after the caller is known to be signed in. */
  readonly subject: () => Promise<Subject | null> | Subject | null;
  /** What stands against an input whose subject does not exist. */
  readonly unknown?: Problem;
  readonly command: Command<Input, Result>;
  readonly values: Input;
}

/** The result of a mutation, null where something stands against it, and what its payload tells. */
export interface Done<Result> {
  readonly result: Result | null;
  readonly told: Told;
}

/** Whether the caller may do what a mutation does: by which role, or the error. Throws UNAUTHENTICATED for nobody. */
export function permit(
  name: MutationName,
  subject: Subject,
  { viewer }: Pick<RequestContext, 'viewer'>,
): { readonly actor: Actor; readonly refusal: null } | { readonly actor: null; readonly refusal: UserError } {
  const { person } = requireViewer(viewer);
  const permission = may(viewer!, MUTATIONS[name], subject);
  if (!permission.allowed) return { actor: null, refusal: userError(problem(permission.code), permission.holders) };
  const { officeId: office, actingFor } = permission.power;
  return { actor: { person, office, actingFor }, refusal: null };
}

/** A problem as a payload shows it. The offices of the holders are named where somebody else may do it. */
export const userError = ({ code, field }: Problem, holders: readonly Holder[]): UserError =>
  make(UserError, { code, field: pathOf(field), holders: FOR_OTHERS.includes(code) ? holders : [] });

/** What a payload tells of an input: what stands against it, where anything does. */
export const told = ({ clientMutationId }: MutationInput, userErrors: UserError[] = []): Told => ({
  clientMutationId: clientMutationId ?? null,
  userErrors,
  warnings: [],
});

/** What a payload tells of an input that problems stand against. */
export const refused = (input: MutationInput, problems: readonly Problem[], holders: readonly Holder[] = []): Told =>
  told(
    input,
    problems.map((each) => userError(each, holders)),
  );

export const warning = ({ code, field }: Problem | ReportWarning): Warning => make(Warning, { code, field: pathOf(field) });

/** The warnings of a result that has some. */
const warningsOf = (result: object | null): readonly Problem[] => (result as { warnings?: readonly Problem[] } | null)?.warnings ?? [];

const pathOf = (field: string | null): string[] | null => (field === null ? null : ['input', ...field.split('.')]);

/** What a transport knows of a mutation. `part`: which one of the commits of a mutation that needs several. */
function callOf(
  name: MutationName,
  { clientMutationId: _, idempotencyKey, ...asked }: MutationInput,
  part: number,
  requestId: string,
): Call {
  return {
    action: MUTATIONS[name],
    requestId,
    idempotencyKey: idempotencyKey ?? null,
    field: part === 1 ? name : `${name} ${part}`,
    asked,
  };
}

/** Runs a command for the caller, in a transaction of its own. What is read after it, for the payload, sees what it wrote. */
export async function write<Values, Result>(
  { name, input, part = 1 }: Named,
  command: Command<Values, Result>,
  actor: Actor,
  values: Values,
  context: RequestContext,
): Promise<Outcome<Result>> {
  const outcome = await runCommand(context.db.dataSource, command, actor, values, callOf(name, input, part, context.request.id));
  await context.afterWrite();
  return outcome;
}

/** What came of the same call before; null = it was not made, or has no key. */
export async function earlier<Result>(
  { name, input, part = 1 }: Named,
  { viewer, db, request }: RequestContext,
): Promise<Outcome<Result> | null> {
  const call = repeatableCall(requireViewer(viewer), input, callOf(name, input, part, request.id));
  const before = call && (await repeated(db, call));
  if (!before) return null;
  return before.problem ? { result: null, problems: [before.problem] } : { result: before.result as Result, problems: [] };
}

/**
 * Does what a mutation asks for, where the caller may. Throws UNAUTHENTICATED for nobody; any other refusal is told. Who repeats a call is
 * told what came of it, though what it was about is gone.
 */
export async function mutate<Values, Result extends object>(
  { name, input, subject: find, unknown, command, values }: Request<Values, Result>,
  context: RequestContext,
): Promise<Done<Result>> {
  requireViewer(context.viewer);
  const subject = await find();
  const { actor, refusal } = subject === null ? { actor: null, refusal: userError(unknown!, []) } : permit(name, subject, context);
  const named = { name, input };
  const outcome = actor ? await write(named, command, actor, values, context) : await earlier<Result>(named, context);
  if (!outcome) return { result: null, told: told(input, [refusal!]) };
  const holders = subject === null ? [] : holdersOf(MUTATIONS[name], subject);
  return {
    result: outcome.result,
    told: {
      ...refused(input, outcome.problems, holders),
      warnings: warningsOf(outcome.result).map(warning),
    },
  };
}

/** The key that the id of a private thing holds; null for an id of another type, or of none: it names nothing. */
export function keyOf(type: string, id: string): number | null {
  try {
    const { type: named, code, moment } = fromGlobalId(id);
    return named === type && moment === null && /^[1-9]\d{0,8}$/.test(code) ? Number(code) : null;
  } catch {
    return null;
  }
}
