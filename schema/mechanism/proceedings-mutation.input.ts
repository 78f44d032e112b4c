import { Field, InputType, Int } from 'type-graphql';
import { Lang } from '../../src/domain/languages';
import { ParticipantStanding } from '../../src/domain/vocabularies/mechanism';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

/** A meeting whose proceedings the caller has seen. */
@InputType()
abstract class SeenProceedingsInput extends RepeatableInput {
  @Field({ description: 'The code of the meeting.' })
  meeting: string;

  @Field(() => Int, {
    description: 'The `changes` of its proceedings that the caller has seen: of two who change them at once, one is told so.',
  })
  seenChanges: number;
}

@InputType({
  description:
    'A post and what is said of it: the head of a province, or a post of an organisation with its title. Never the name of a person.',
})
export class MeetingParticipantInput {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the province or state whose governor or chief minister it is; default: it is another post.',
  })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the organisation; default: it is the head of a province.' })
  organisation?: string | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The title of the post in the organisation, at most 300 characters in each language.',
  })
  titles?: LocalizedTextInput[] | null;

  @Field(() => ParticipantStanding, {
    nullable: true,
    description: 'Whether it takes part; default: what was said of the post is withdrawn.',
  })
  standing?: ParticipantStanding | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The title of the post that came in its place, at most 300 characters in each language; only with REPRESENTED.',
  })
  representatives?: LocalizedTextInput[] | null;
}

@InputType({ description: 'Who is invited to a meeting, and who attended it.' })
export class RecordParticipantsInput extends SeenProceedingsInput {
  @Field(() => [MeetingParticipantInput], { description: 'The posts, at most 200. Those that are not named stay as they are.' })
  participants: MeetingParticipantInput[];
}

@InputType({ description: 'An item of the agenda of a meeting.' })
export class PutAgendaItemInput extends SeenProceedingsInput {
  @Field({ description: 'The number as printed, at most 20 characters, for example 3.1. An item with the number is changed.' })
  number: string;

  @Field(() => [LocalizedTextInput], { description: 'The title, at most 300 characters in each language.' })
  titles: LocalizedTextInput[];

  @Field(() => String, { nullable: true, description: 'The code of the organisation that presents it; default: not known.' })
  presenter?: string | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the projects that it concerns, at most 50; default: none.' })
  projects?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the bodies that it concerns, at most 50; default: none.' })
  bodies?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the decisions that it concerns, at most 50; default: none.' })
  decisions?: string[] | null;
}

@InputType({ description: 'An item that is taken off the agenda of a meeting.' })
export class RemoveAgendaItemInput extends SeenProceedingsInput {
  @Field({ description: 'The number as printed.' })
  number: string;
}

@InputType({ description: 'A document of a meeting. The hub keeps no files: it says where the document stands.' })
export class PutPaperInput extends SeenProceedingsInput {
  @Field(() => Int, { nullable: true, description: 'The number of the paper that is changed; default: it is one more.' })
  number?: number | null;

  @Field(() => [LocalizedTextInput], { description: 'The title, at most 300 characters in each language.' })
  titles: LocalizedTextInput[];

  @Field(() => Lang, { nullable: true, description: 'The language of the document; default: not known, or several.' })
  lang?: Lang | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its https address, which everybody can open, at most 2,000 characters; default: it has none.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is kept, at most 300 characters; default: at the address.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the item of the agenda that it belongs to; default: to none.' })
  agendaNumber?: string | null;
}

@InputType({ description: 'A document that is taken off the papers of a meeting.' })
export class RemovePaperInput extends SeenProceedingsInput {
  @Field(() => Int, { description: 'The number of the paper.' })
  number: number;
}

@InputType({ description: 'When a step of the process was really done for a forum.' })
export class RecordStepInput extends SeenProceedingsInput {
  @Field(() => Int, { description: 'The number of the step in the process.' })
  step: number;

  @Field(() => DayScalar, { nullable: true, description: 'Its first day; default: not known.' })
  startedOn?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its last day; default: it has not ended. Without both days, what was said of the step is withdrawn.',
  })
  endedOn?: string | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What is to be said of it, for example why it was late, at most 1,000 characters in each language; default: nothing.',
  })
  notes?: LocalizedTextInput[] | null;
}

/** A meeting whose draft of the minutes the caller has seen. */
@InputType()
abstract class SeenMinutesInput extends RepeatableInput {
  @Field({ description: 'The code of the meeting.' })
  meeting: string;

  @Field(() => Int, { description: 'The version of the draft that the caller has seen; 0 = there was none.' })
  seenVersion: number;
}

@InputType({ description: 'The draft of the minutes of a meeting.' })
export class SaveMinutesInput extends SeenMinutesInput {
  @Field(() => [LocalizedTextInput], { description: 'The text, at most 5,000 characters in each language. Longer minutes are a paper.' })
  texts: LocalizedTextInput[];
}

@InputType({ description: 'Minutes that are published as their draft is.' })
export class PublishMinutesInput extends SeenMinutesInput {
  @Field(() => String, {
    nullable: true,
    description: 'What they replace in the version before, and why, in at most 1,000 characters; only where minutes are published already.',
  })
  correction?: string | null;
}
