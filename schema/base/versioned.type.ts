import { Field, Int, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'A thing that offices write and change. Every version stays on record: ask for an earlier one by `knownAt`.',
})
export abstract class Versioned {
  @Field(() => Int, {
    description:
      'How often it was written: 1 when it came on record, one more with each change. A mutation that changes it names the version seen.',
  })
  version: number;
}
