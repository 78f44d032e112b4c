import { ArgsType, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../schema/base/connection.type';
import { PageArgs } from '../../schema/base/page.args';
import { InstantScalar } from '../../schema/base/scalars';
import { RecordChangeKind } from '../../src/domain/vocabularies/api';

@ObjectType({
  simpleResolvers: true,
  description:
    'That something of the hub was added, corrected or removed: at most one entry for each thing in one commit. Entries never change.',
})
export class RecordChange {
  @Field({ description: 'The name of the thing’s type in this API, as in `__typename`.' })
  type: string;

  @Field({ description: 'The thing’s code; of an exchange rate, its currency and day (`THB/2021-10-28`).' })
  code: string;

  @Field(() => RecordChangeKind, { description: 'Added, corrected or removed, all in all.' })
  kind: RecordChangeKind;

  @Field(() => InstantScalar, {
    description: 'When it was committed. Not the instant since when it counts as known: that is the thing’s own `recordedAt`.',
  })
  changedAt: Date;
}

export const RecordChangeConnection = connectionOf('RecordChange', () => RecordChange);

const TYPES = {
  nullable: true,
  description: 'Only things of these types, by the names of the types, for example `["Project", "Province"]`; default: all.',
};

@ArgsType()
export class RecordChangesArgs extends PageArgs {
  @Field(() => [String], TYPES)
  types?: string[] | null;
}

@ArgsType()
export class RecordChangeArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A cursor that this feed gave out, here or in `changes`: what was committed after it comes first, so nothing is missed between two connections. Default: from now on.',
  })
  after?: string | null;

  @Field(() => [String], TYPES)
  types?: string[] | null;
}
