import { ArgsType, Field, InputType } from 'type-graphql';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { connectionOf } from '../../schema/base/connection.type';
import { StringFilter, TextFilter } from '../../schema/base/filter.input';
import { PageArgs } from '../../schema/base/page.args';
import { RegisterKind } from '../../src/domain/vocabularies/process';
import type * as register from '../../src/queries/process/register.queries';

export const RegisterEntryConnection = connectionOf('RegisterEntry', () => RegisterEntry);

@InputType({ description: 'A condition on the kind of an entry. Every operator given must hold.' })
export class RegisterKindFilter {
  @Field(() => RegisterKind, { nullable: true, description: 'Of this kind.' })
  eq?: RegisterKind | null;

  @Field(() => [RegisterKind], { nullable: true, description: 'Of one of these kinds; an empty list matches nothing.' })
  in?: RegisterKind[] | null;

  @Field(() => [RegisterKind], { nullable: true, description: 'Of none of these kinds.' })
  notIn?: RegisterKind[] | null;
}

@InputType({ description: 'Selects entries of the register. Every condition given must hold.' })
export class RegisterFilter implements register.RegisterFilter {
  @Field(() => [RegisterFilter], { nullable: true, description: 'Every one of these must hold; an empty list holds.' })
  and?: RegisterFilter[] | null;

  @Field(() => [RegisterFilter], { nullable: true, description: 'At least one of these must hold; an empty list does not hold.' })
  or?: RegisterFilter[] | null;

  @Field(() => RegisterFilter, { nullable: true, description: 'This must not hold.' })
  not?: RegisterFilter | null;

  @Field(() => RegisterKindFilter, { nullable: true, description: 'The kind of the entry.' })
  ofKind?: RegisterKindFilter | null;

  @Field(() => [RegisterKind], {
    nullable: true,
    description: 'Entries of one of these kinds; an empty list matches nothing.',
    deprecationReason: 'Use `ofKind: { in: … }`.',
  })
  kind?: RegisterKind[] | null;

  @Field(() => StringFilter, { nullable: true, description: 'The entry’s code.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'The text of the entry, in Thai and English.' })
  text?: TextFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of an object that the entry concerns, for example CMGF, TH-90 or CMGF-SIPOC-5.',
  })
  concerns?: StringFilter | null;
}

@ArgsType()
export class RegisterArgs extends PageArgs {
  @Field(() => RegisterFilter, { nullable: true, description: 'Conditions on the entries; default: all entries.' })
  where?: RegisterFilter | null;
}
