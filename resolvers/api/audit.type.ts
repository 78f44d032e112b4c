import { Field, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../schema/base/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    'The newest entry of the audit: of all that was ever done, chained by hashes in the order of commits. Who keeps it can tell later whether an entry up to it was changed.',
})
export class AuditHead {
  @Field(() => Int, { description: 'Its number; entries are counted from 1 without gaps. 0 = there is none yet.' })
  sequence: number;

  @Field({
    description:
      'SHA-256 of the hash of the entry before, a line feed and the body of the entry, in hexadecimal; where there is no entry, of nothing.',
  })
  hash: string;

  @Field(() => InstantScalar, { description: 'The instant of its commit; where there is no entry, that since which the record is open.' })
  at: Date;
}
