import { ArgsType, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../schema/base/connection.type';
import { PageArgs } from '../../schema/base/page.args';
import { InstantScalar } from '../../schema/base/scalars';
import { RecordChangeKind } from '../../src/domain/vocabularies/api';

@ObjectType({
  simpleResolvers: true,
  description:
    'An addition, correction or removal of one object of the hub. One commit makes at most one entry for each object. Entries never change.',
})
export class RecordChange {
  @Field({ description: 'The name of the object’s type, as in `__typename`.' })
  type: string;

  @Field({ description: 'The object’s code; for an exchange rate, its currency and day (`THB/2021-10-28`).' })
  code: string;

  @Field(() => RecordChangeKind, { description: 'The net effect of the commit on the object: added, corrected or removed.' })
  kind: RecordChangeKind;

  @Field(() => InstantScalar, {
    description: 'The instant of the commit. A fact’s `recordedAt`, the instant since when it is on record, can be another one.',
  })
  changedAt: Date;
}

export const RecordChangeConnection = connectionOf('RecordChange', () => RecordChange);

const TYPES = {
  nullable: true,
  description: 'Names of types, for example `["Project", "Province"]`: only changes of objects of these types. Default: all.',
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
      'A cursor of this feed, from here or from `changes`. The entries committed after it come first, so nothing is missed between two connections. Default: from now on.',
  })
  after?: string | null;

  @Field(() => [String], TYPES)
  types?: string[] | null;
}
