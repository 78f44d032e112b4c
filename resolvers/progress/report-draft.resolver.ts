import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { ReportDraft } from '../../entities/progress/report-draft.entity';
import { Project } from '../../entities/projects/project.entity';
import { Cost } from '../../schema/base/cost';
import { Warning } from '../../schema/base/mutation.type';
import { DecimalScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import { toGlobalId } from '../../src/domain/global-id';
import { draftsByIds } from '../../src/queries/progress/report-inbox.queries';
import { warningsOfDrafts } from '../../src/queries/progress/report-warning.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';
import { keyOf, warning } from '../shared/mutation';
import { subjectOfDraft } from './report-step';

@Resolver(() => ReportDraft)
export class ReportDraftResolver {
  @Query(() => ReportDraft, { nullable: true, description: 'A draft; null = there is none, or it is not the caller’s business.' })
  async draft(
    @Arg('id', () => ID, { description: 'The `id` of the draft.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportDraft | null> {
    const key = keyOf('ReportDraft', id);
    return (await subjectOfDraft(key, context)) && context.loaders.load(draftsByIds, key!, null);
  }

  @FieldResolver(() => ID, { name: 'id', description: 'An opaque id.' })
  globalId(@Root() { id }: ReportDraft): string {
    return toGlobalId('ReportDraft', String(id));
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Physical completion, 0 to 100; null = not stated.' })
  percent(@Root() { percent }: ReportDraft): string | null {
    // The database pads it to four decimals.
    return percent === null ? null : String(Number(percent));
  }

  @FieldResolver(() => Organisation, { description: 'The office that reports.' })
  office(@Root() { officeId }: ReportDraft, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @FieldResolver(() => Project, { description: 'The project that it is about.' })
  project(@Root() { projectId }: ReportDraft, @Ctx() { loaders }: RequestContext): Promise<Project | null> {
    return loaders.load(byId(Project), projectId, null);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Warning], {
    description: 'What is odd about it beside what is on record, to be acknowledged when it is submitted.',
  })
  async warnings(@Root() { id }: ReportDraft, @Ctx() { loaders }: RequestContext): Promise<Warning[]> {
    return (await loaders.load(warningsOfDrafts, id, null)).map(warning);
  }
}
