import { Field, ObjectType } from 'type-graphql';
import type { Holder } from '../../src/domain/permissions';
import type { ProblemCode } from '../../src/domain/problems';

/** Who looks into the inbox. */
@ObjectType({ simpleResolvers: true, description: 'What waits for the viewer today.' })
export class Inbox {
  /** The key of the person. */
  person: number;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the viewer may do something, and who else may.' })
export class Permission {
  @Field({ description: 'Whether they may.' })
  allowed: boolean;

  /** What stands against it; null = nothing. */
  code: ProblemCode | null;

  /** Who may do it. */
  holders: readonly Holder[];
}
