import { make } from '../../schema/base/make';
import { UserError, Warning } from '../../schema/base/mutation.type';
import { type Actor, type Command, type Outcome, runCommand } from '../../src/commands/command';
import type { RequestContext } from '../../src/context/request-context';
import { fromGlobalId } from '../../src/domain/global-id';
import { type MutationName, MUTATIONS } from '../../src/domain/mutations';
import { type Holder, holdersOf, may, requireViewer, type Subject } from '../../src/domain/permissions';
import { FOR_OTHERS, type Problem, problem } from '../../src/domain/problems';
import type { Warning as ReportWarning } from '../../src/domain/report-warnings';

/** What every mutation is given. */
interface MutationInput {
  readonly clientMutationId?: string | null;
}

/** What every payload shows. */
interface Told {
  readonly clientMutationId: string | null;
  readonly userErrors: UserError[];
  readonly warnings: Warning[];
}

/** What a mutation asks for. */
interface Request<Input, Result> {
  readonly name: MutationName;
  readonly input: MutationInput;
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

export const warning = ({ code, field }: Problem | ReportWarning): Warning => make(Warning, { code, field: pathOf(field) });

/** The warnings of a result that has some. */
const warningsOf = (result: object | null): readonly Problem[] => (result as { warnings?: readonly Problem[] } | null)?.warnings ?? [];

const pathOf = (field: string | null): string[] | null => (field === null ? null : ['input', ...field.split('.')]);

/** Runs a command for the caller, in a transaction of its own. What is read after it, for the payload, sees what it wrote. */
export async function write<Input, Result>(
  command: Command<Input, Result>,
  actor: Actor,
  input: Input,
  name: MutationName,
  context: RequestContext,
): Promise<Outcome<Result>> {
  const call = { action: MUTATIONS[name], requestId: context.request.id };
  const outcome = await runCommand(context.db.dataSource, command, actor, input, call);
  await context.afterWrite();
  return outcome;
}

/** Does what a mutation asks for, where the caller may. Throws UNAUTHENTICATED for nobody; any other refusal is told. */
export async function mutate<Input, Result extends object>(
  { name, input, subject: find, unknown, command, values }: Request<Input, Result>,
  context: RequestContext,
): Promise<Done<Result>> {
  requireViewer(context.viewer);
  await context.afterWrite();
  const told = { clientMutationId: input.clientMutationId ?? null, userErrors: [], warnings: [] };
  const subject = await find();
  if (subject === null) return { result: null, told: { ...told, userErrors: [userError(unknown!, [])] } };
  const { actor, refusal } = permit(name, subject, context);
  if (refusal) return { result: null, told: { ...told, userErrors: [refusal] } };
  const { result, problems } = await write(command, actor, values, name, context);
  const holders = holdersOf(MUTATIONS[name], subject);
  return {
    result,
    told: { ...told, userErrors: problems.map((fault) => userError(fault, holders)), warnings: warningsOf(result).map(warning) },
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
