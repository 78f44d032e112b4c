import { Field, InputType, Int } from 'type-graphql';
import { DecisionKind, DecisionLinkKind } from '../../src/domain/vocabularies/mechanism';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'A decision that is put on record.' })
export class RecordDecisionInput extends RepeatableInput {
  @Field(() => String, { nullable: true, description: 'The code of the meeting that decided; default: no meeting of the programme did.' })
  meeting?: string | null;

  @Field(() => DecisionKind, { description: 'The kind of decision.' })
  kind: DecisionKind;

  @Field(() => [LocalizedTextInput], { description: 'The title, at most 300 characters in each language.' })
  titles: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'What was decided, at most 5,000 characters in each language.' })
  texts?: LocalizedTextInput[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the decision; default: the last day of the meeting, else not known.' })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the organisation that decided; default: the meeting, or not known.' })
  decidedBy?: string | null;
}

@InputType({ description: 'That one decision led to another.' })
export class LinkDecisionsInput extends RepeatableInput {
  @Field({ description: 'The code of the earlier decision.' })
  from: string;

  @Field({ description: 'The code of the later decision.' })
  to: string;

  @Field(() => DecisionLinkKind, { description: 'How the first led to the second.' })
  kind: DecisionLinkKind;
}

@InputType({ description: 'A circular, and to whom it goes.' })
export class CirculateInput extends RepeatableInput {
  @Field({ description: 'The code of the circular.' })
  decision: string;

  @Field(() => [String], { description: 'The codes of the offices to which it goes, at most 200. Those to which it went before stay.' })
  to: string[];
}

@InputType({ description: 'That an office has a circular.' })
export class AcknowledgeCircularInput extends RepeatableInput {
  @Field({ description: 'The code of the circular.' })
  decision: string;

  @Field({ description: 'The code of the office.' })
  office: string;

  @Field(() => String, { nullable: true, description: 'A remark, at most 1,000 characters. Everybody reads it.' })
  note?: string | null;
}

@InputType({ description: 'An action that a decision asks for.' })
export class CreateActionItemInput extends RepeatableInput {
  @Field({ description: 'The code of the decision.' })
  decision: string;

  @Field(() => [LocalizedTextInput], { description: 'The action to take, at most 1,000 characters in each language.' })
  texts: LocalizedTextInput[];

  @Field({ description: 'The code of the office that has to act.' })
  assignee: string;

  @Field(() => String, { nullable: true, description: 'The code of the project that it is about; default: none.' })
  project?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it is in time; default: none is set.' })
  dueOn?: string | null;
}

/** An action as the caller has seen it. */
@InputType()
abstract class SeenActionInput extends RepeatableInput {
  @Field({ description: 'The code of the action.' })
  action: string;

  @Field(() => Int, { description: 'How many `events` of it the caller has seen: of two who say something at once, one is told so.' })
  seenEvents: number;
}

@InputType({ description: 'How far an office is with an action.' })
export class ReportOnActionInput extends SeenActionInput {
  @Field(() => [LocalizedTextInput], { description: 'What was done, at most 1,000 characters in each language. Everybody reads it.' })
  texts: LocalizedTextInput[];

  @Field(() => String, { nullable: true, description: 'The address of a document that shows it.' })
  link?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the office claims that the action is done; default: false.' })
  isDone?: boolean | null;
}

@InputType({ description: 'An action that is done, as its office claims.' })
export class ConfirmActionInput extends SeenActionInput {}

@InputType({ description: 'An action that is not done.' })
export class ReopenActionInput extends SeenActionInput {
  @Field({ description: 'Why, in at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({ description: 'An action that is carried over to a meeting.' })
export class PassActionOnInput extends SeenActionInput {
  @Field({ description: 'The code of the meeting.' })
  meeting: string;
}
