import { Field, Int, ObjectType, Root } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import { type Lang, type LocalizedTexts, textIn } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { Dated } from '../base/dated.type';
import { LangArg } from '../base/lang-arg';
import { InstantScalar } from '../base/scalars';

@ObjectType({ implements: Dated, simpleResolvers: true, description: 'A plan as it was on record until it was amended.' })
export class PlanVersion {
  @Field(() => Int, { description: 'Its place among the versions of the plan, from 1.' })
  version: number;

  startsOn: Day | null;

  endsOn: Day | null;

  precision: DatePrecision;

  names: LocalizedTexts;

  @Field(() => InstantScalar, { description: 'The instant at which the next version took its place.' })
  replacedAt: Date;

  @Field(() => String, { name: 'name', description: 'What the plan was called then, in the wanted language, else in English.' })
  nameIn(@Root() { names }: PlanVersion, @LangArg() lang: Lang): string {
    return textIn(names, lang);
  }
}
