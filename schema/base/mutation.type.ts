import { Field, ID, InputType, InterfaceType, ObjectType } from 'type-graphql';
import type { Holder } from '../../src/domain/permissions';
import type { ProblemCode } from '../../src/domain/problems';
import type { WarningCode } from '../../src/domain/report-warnings';
import { Cost } from './cost';

@ObjectType({
  simpleResolvers: true,
  description: 'What stands against a mutation. Nothing of it is on record.',
})
export class UserError {
  @Field(() => String, { description: 'A stable code, for example NOT_PERMITTED. docs/problems.md lists all of them.' })
  code: ProblemCode;

  @Field(() => [String], {
    nullable: true,
    description: 'The names of the fields, from the input down, that it is about; null = the input as a whole.',
  })
  field: string[] | null;

  /** Who may do what was refused. */
  holders: readonly Holder[];
}

@ObjectType({ simpleResolvers: true, description: 'What the caller should know of a mutation that was done.' })
export class Warning {
  @Field(() => String, { description: 'A stable code. docs/problems.md lists all of them.' })
  code: ProblemCode | WarningCode;

  @Field(() => [String], {
    nullable: true,
    description: 'The names of the fields, from the input down, that it is about; null = the input as a whole.',
  })
  field: string[] | null;
}

@InterfaceType({ description: 'What every mutation answers with. With `userErrors` nothing was done, without them all of it.' })
export abstract class MutationPayload {
  @Field(() => String, { nullable: true, description: 'The `clientMutationId` of the input, unchanged.' })
  clientMutationId: string | null;

  @Cost({ weight: 0, assumedSize: 2 })
  @Field(() => [UserError], { description: 'What stands against it; empty = it is done.' })
  userErrors: UserError[];

  @Cost({ weight: 0, assumedSize: 2 })
  @Field(() => [Warning], { description: 'What the caller should know of it; empty = nothing.' })
  warnings: Warning[];
}

/** What the input of every mutation has. */
@InputType()
export abstract class MutationInput {
  @Field(() => String, { nullable: true, description: 'Anything; the payload has it unchanged.' })
  clientMutationId?: string | null;
}

export const IDEMPOTENCY_KEY =
  'A key of the caller’s own, of at most 200 characters: sent again with the same input, it has the answer of the first time and no second effect. Kept 30 days.';

/** The input of a mutation that has one effect however often it is sent. */
@InputType()
export abstract class RepeatableInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}
