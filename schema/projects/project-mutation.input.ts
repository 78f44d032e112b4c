import { Field, ID, InputType, Int } from 'type-graphql';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { CostExtent, CostKind, ResponsibilityRole, ScheduleDayKind } from '../../src/domain/vocabularies/projects';
import { LocalizedTextInput } from '../base/localized-text.input';
import { RepeatableInput } from '../base/mutation.type';
import { DayScalar, DecimalScalar } from '../base/scalars';

/** A project as the caller has seen it. */
@InputType()
export abstract class SeenProjectInput extends RepeatableInput {
  @Field({ description: 'The code of the project.' })
  project: string;

  @Field(() => Int, { description: 'The `version` of the project that the caller has seen: of two who change it at once, one is told so.' })
  expectedVersion: number;
}

/** What an office states of a project from a day on, and the document that it takes it from. */
@InputType()
export abstract class ProjectFactInput extends SeenProjectInput {
  @Field(() => DayScalar, { description: 'The day since when it holds, or of the information; today at the latest.' })
  asOf: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the source that says so; default: none, the office itself states it.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the source, at most 300 characters; default: the source as a whole.' })
  locator?: string | null;
}

/** The same, with a note. */
@InputType()
abstract class NotedFactInput extends ProjectFactInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'A note, at most 1,000 characters in each language. Everybody reads it.',
  })
  notes?: LocalizedTextInput[] | null;
}

@InputType({ description: 'What a project costs.' })
export class StateCostInput extends NotedFactInput {
  @Field({
    description:
      'The amount as it is typed, at most 100 characters: digits, with scale and currency as words where they help, such as `1.5 ล้านบาท` or `RM 141.57 million`.',
  })
  amount: string;

  @Field(() => String, { nullable: true, description: 'The currency’s ISO 4217 code; default: the one that the amount names.' })
  currency?: string | null;

  @Field(() => CostKind, { description: 'Estimate, approved, contracted or spent.' })
  kind: CostKind;

  @Field(() => CostExtent, { nullable: true, description: 'What the figure is of; default: WHOLE.' })
  extent?: CostExtent | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it goes before other figures in totals; default: a figure of the whole project does, unless it says what was spent.',
  })
  preferred?: boolean | null;
}

@InputType({ description: 'The first and the last day of a project. What is left out is not stated any more.' })
export class StateScheduleInput extends NotedFactInput {
  @Field(() => DayScalar, { nullable: true, description: 'The first day of works or activity; default: not stated.' })
  startsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How exactly the first day is known; default: DAY.' })
  startsOnPrecision?: DatePrecision | null;

  @Field(() => ScheduleDayKind, { nullable: true, description: 'Whether the first day has come; default: PLANNED.' })
  startsOnKind?: ScheduleDayKind | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; default: not stated.' })
  endsOn?: string | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How exactly the last day is known; default: DAY.' })
  endsOnPrecision?: DatePrecision | null;

  @Field(() => ScheduleDayKind, { nullable: true, description: 'Whether the last day has come; default: PLANNED.' })
  endsOnKind?: ScheduleDayKind | null;
}

@InputType({ description: 'What a project is called from a day on.' })
export class RenameProjectInput extends ProjectFactInput {
  @Field(() => [LocalizedTextInput], {
    description: 'The name, at most 300 characters in each language. In the languages that are left out the name stays.',
  })
  names: LocalizedTextInput[];

  @Field({ description: 'Why it is renamed, at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({ description: 'Who answers for a project for a span of days, or no longer does.' })
export class StateResponsibilityInput extends ProjectFactInput {
  @Field({ description: 'The code of the organisation.' })
  organisation: string;

  @Field(() => ResponsibilityRole, { description: 'What it answers for.' })
  role: ResponsibilityRole;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False = it does not answer for it in the span: what is on record for these days ends. Default: true.',
  })
  answers?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day after the span; default: until somebody states otherwise.' })
  validTo?: string | null;

  @Field({ description: 'Why it is so, at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({ description: 'The weight of a project from a day on.' })
export class AssignWeightInput extends ProjectFactInput {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'How much the project counts beside others of weight 1: above 0, at most 1,000,000; default: from that day on it has none.',
  })
  weight?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the decision that sets it; default: none.' })
  decision?: string | null;

  @Field({ description: 'On what it rests, at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

/** All that a project is placed in in one way from a day on, and why. */
@InputType()
abstract class PlacementInput extends ProjectFactInput {
  @Field({ description: 'Why, at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({ description: 'A province that a project is located in.' })
export class PlaceInput {
  @Field({ description: 'The code of the province.' })
  province: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The share of the project that it carries, more than 0, with at most eight decimals. Given for each of the provinces, and they sum to 1; or for none.',
  })
  share?: string | null;
}

@InputType({ description: 'The provinces that a project is located in from a day on.' })
export class StatePlacesInput extends PlacementInput {
  @Field(() => [PlaceInput], { description: 'All of them, at most 20; empty = none.' })
  places: PlaceInput[];
}

@InputType({ description: 'The sectors that a project is classified under from a day on.' })
export class StateSectorsInput extends PlacementInput {
  @Field(() => [String], { description: 'The codes of all of them, at most 20; empty = none: a part then has those of its parent.' })
  sectors: string[];
}

@InputType({ description: 'The corridors that a project is assigned to from a day on.' })
export class StateCorridorsInput extends PlacementInput {
  @Field(() => [String], { description: 'The codes of all of them, at most 20; empty = none: a part then has those of its parent.' })
  corridors: string[];
}

@InputType({
  description: 'A cost figure, a statement of the days, a name, a responsibility, a weight, or a statement of places, that is wrong.',
})
export class WithdrawProjectFactInput extends SeenProjectInput {
  @Field({ description: 'The `code` of one of the project’s `costs`, `schedules`, `responsibilityHistory`, `weightHistory` or names.' })
  fact: string;

  @Field({ description: 'The reason, at most 1,000 characters. Everybody reads it.' })
  reason: string;
}

@InputType({ description: 'A project that the office of a province proposes.' })
export class ProposeProjectInput extends RepeatableInput {
  @Field({ description: 'The code of the office that proposes it.' })
  office: string;

  @Field(() => [LocalizedTextInput], { description: 'The name, at most 300 characters in each language.' })
  names: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The description, at most 5,000 characters in each language; default: none.',
  })
  descriptions?: LocalizedTextInput[] | null;

  @Field(() => [String], { description: 'The codes of the provinces that it is located in, at most 20; that of the office among them.' })
  provinces: string[];

  @Field(() => [String], { nullable: true, description: 'The codes of the sectors that it belongs to, at most 20; default: none.' })
  sectors?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The code of the working group; default: none.' })
  body?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The codes of the `similarProjects` that are other projects: each has to be named. Default: none.',
  })
  notSame?: string[] | null;
}

@InputType({ description: 'What is decided about a proposed project.' })
export class DecideProposalInput extends RepeatableInput {
  @Field(() => ID, { description: 'The `id` of the proposal.' })
  proposal: string;

  @Field(() => Boolean, { description: 'Whether it is accepted; false = it is refused.' })
  accept: boolean;

  @Field(() => String, { nullable: true, description: 'The code of the project, P and two to four digits; default: the next one.' })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason, at most 1,000 characters; it has to be given where the proposal is refused.',
  })
  reason?: string | null;
}
