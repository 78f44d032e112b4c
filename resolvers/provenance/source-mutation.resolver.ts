import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Source } from '../../entities/provenance/source.entity';
import { make } from '../../schema/base/make';
import { MutationPayload } from '../../schema/base/mutation.type';
import { AddSourceInput } from '../../schema/provenance/source-mutation.input';
import { addSource } from '../../src/commands/provenance/add-source.command';
import type { RequestContext } from '../../src/context/request-context';
import { byCode } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { mutate, refused } from '../shared/mutation';

@ObjectType({ implements: MutationPayload, description: 'A source as it stands after a mutation.' })
export class SourcePayload extends MutationPayload {
  @Field(() => Source, { nullable: true, description: 'The source; null = nothing was done.' })
  source: Source | null;
}

@Resolver(() => Source)
export class SourceMutationResolver {
  @Mutation(() => SourcePayload, {
    description: 'Adds a document that facts can be taken from. Persons who report for an office, secretaries and registrars may.',
  })
  async addSource(
    @Arg('input', { description: 'The document.' }) input: AddSourceInput,
    @Ctx() context: RequestContext,
  ): Promise<SourcePayload> {
    const wrong = repeatedLanguages(input, 'titles');
    if (wrong.length > 0) return make(SourcePayload, { ...refused(input, wrong), source: null });
    const { publisher = null, issuedOn = null, url } = input;
    const values = { titles: localizedInput(input.titles), publisher, issuedOn, url };
    const { result, told } = await mutate(
      { name: 'addSource', input, subject: () => ({ office: null }), command: addSource, values },
      context,
    );
    return make(SourcePayload, { ...told, source: result && (await context.loaders.load(byCode(Source), result.source, null)) });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that added the source; null = the editors.' })
  statedBy(@Root() { statedById }: Source, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}
