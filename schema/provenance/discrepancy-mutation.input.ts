import { Field, InputType, Int } from 'type-graphql';
import { StandingValue } from '../../src/domain/vocabularies/provenance';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';

@InputType({ description: 'Two sources that differ about a thing on record.' })
export class OpenDiscrepancyInput extends RepeatableInput {
  @Field({ description: 'The type of the thing: Project, Meeting, Decision, Plan, Province, Corridor or Organisation.' })
  type: string;

  @Field({ description: 'The code of the thing.' })
  code: string;

  @Field({
    description: 'The name of its field in this API that they differ about, for example costs of a project or startsOn of a meeting.',
  })
  field: string;

  @Field(() => [LocalizedTextInput], { description: 'The matter, at most 300 characters in each language.' })
  subjects: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], { description: 'What the first source says, at most 300 characters in each language.' })
  valuesA: LocalizedTextInput[];

  @Field({ description: 'The code of the first source.' })
  sourceA: string;

  @Field(() => String, { nullable: true, description: 'The place in it: a page, a table; default: the document as a whole.' })
  locatorA?: string | null;

  @Field(() => [LocalizedTextInput], { description: 'What the second source says, at most 300 characters in each language.' })
  valuesB: LocalizedTextInput[];

  @Field(() => String, { nullable: true, description: 'The code of the second source; default: no document on record.' })
  sourceB?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in it; default: the document as a whole.' })
  locatorB?: string | null;
}

/** A discrepancy that the caller has seen. */
@InputType()
abstract class SeenDiscrepancyInput extends RepeatableInput {
  @Field({ description: 'The code of the discrepancy.' })
  discrepancy: string;

  @Field(() => Int, { description: 'How many `events` of it the caller has seen: of two who decide at once, one is told so.' })
  seenEvents: number;

  @Field(() => [LocalizedTextInput], { description: 'Why, at most 1,000 characters in each language. Everybody reads it.' })
  reasons: LocalizedTextInput[];
}

@InputType({ description: 'Which value of a discrepancy stands.' })
export class SettleDiscrepancyInput extends SeenDiscrepancyInput {
  @Field(() => StandingValue, { description: 'The value that stands.' })
  stands: StandingValue;
}

@InputType({ description: 'A settled discrepancy that is opened again.' })
export class ReopenDiscrepancyInput extends SeenDiscrepancyInput {}
