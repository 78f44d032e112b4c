import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `applyImport`.' })
export class ApplyImportPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many drafts were saved; null = something stands against it.' })
  saved: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rows stayed out; null = something stands against it.' })
  keptBack: number | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `undoImport`.' })
export class UndoImportPayload extends MutationPayload {
  @Field(() => Int, {
    nullable: true,
    description: 'How many drafts are gone, or stand again as they did before; null = something stands against it.',
  })
  drafts: number | null;

  @Field(() => Int, { nullable: true, description: 'How many reports were withdrawn; null = something stands against it.' })
  reports: number | null;

  @Cost({ weight: 0, assumedSize: 20 })
  @Field(() => [String], {
    description: 'With IMPORT_IN_USE: the codes of the projects whose draft was changed since, or whose report was verified; else empty.',
  })
  inTheWay: string[];
}
