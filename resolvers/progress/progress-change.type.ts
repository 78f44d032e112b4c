import { Field, ObjectType } from 'type-graphql';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { ChangeKind, ChangeSubject } from '../../src/domain/vocabularies/progress';

@ObjectType({ simpleResolvers: true, description: 'A change of one project since a day or a meeting.' })
export class ProgressChange {
  /** Not public: the keys of the project and of the citation. */
  projectId: number;
  citationId: number | null;

  @Field(() => ChangeKind, { description: 'The kind of change.' })
  kind: ChangeKind;

  @Field(() => ChangeSubject, { description: 'What the change is about.' })
  subject: ChangeSubject;

  @Field(() => String, { nullable: true, description: 'The value before: a percent, stage, day or amount; null = none.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The value after; null = none.' })
  after: string | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How exactly `before` is known, where it is a day; else null.' })
  beforePrecision: DatePrecision | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How exactly `after` is known, where it is a day; else null.' })
  afterPrecision: DatePrecision | null;
}
