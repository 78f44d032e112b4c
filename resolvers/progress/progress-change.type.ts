import { Field, ObjectType } from 'type-graphql';
import { ChangeKind } from '../../src/domain/vocabularies/progress';

@ObjectType({ simpleResolvers: true, description: 'What changed of one project since a day or a meeting.' })
export class ProgressChange {
  /** Not public: the keys of the project and of the citation. */
  projectId: number;
  citationId: number | null;

  @Field(() => ChangeKind, { description: 'What kind of change it is.' })
  kind: ChangeKind;

  @Field(() => String, { nullable: true, description: 'What stood before: a percent, stage, day or amount; null = nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands now; null = nothing.' })
  after: string | null;
}
