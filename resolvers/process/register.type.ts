import { ArgsType, Field, InputType } from 'type-graphql';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { connectionOf } from '../../schema/base/connection.type';
import { StringFilter, TextFilter } from '../../schema/base/filter.input';
import { PageArgs } from '../../schema/base/page.args';
import { RegisterKind } from '../../src/domain/vocabularies/process';
import type * as register from '../../src/queries/process/register.queries';

export const RegisterEntryConnection = connectionOf('RegisterEntry', () => RegisterEntry);

@InputType({ description: 'Which entries of the register. Everything given must hold.' })
export class RegisterFilter implements register.RegisterFilter {
  @Field(() => [RegisterFilter], { nullable: true, description: 'All of these hold; an empty list holds.' })
  and?: RegisterFilter[] | null;

  @Field(() => [RegisterFilter], { nullable: true, description: 'At least one of these holds; an empty list does not hold.' })
  or?: RegisterFilter[] | null;

  @Field(() => RegisterFilter, { nullable: true, description: 'This does not hold.' })
  not?: RegisterFilter | null;

  @Field(() => [RegisterKind], { nullable: true, description: 'Of one of these kinds; an empty list matches nothing.' })
  kind?: RegisterKind[] | null;

  @Field(() => StringFilter, { nullable: true, description: 'The entry’s code.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Its text, in Thai and English.' })
  text?: TextFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of a thing that it concerns: CMGF, TH-90, CMGF-SIPOC-5.' })
  concerns?: StringFilter | null;
}

@ArgsType()
export class RegisterArgs extends PageArgs {
  @Field(() => RegisterFilter, { nullable: true, description: 'Which entries; default: all.' })
  where?: RegisterFilter | null;
}
