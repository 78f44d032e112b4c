import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Process } from '../../entities/process/process.entity';
import { ProcessItem } from '../../entities/process/process-item.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import { ProcessPart } from '../../src/domain/vocabularies/process';
import { indicatorsOfProcesses, itemsOfProcesses, stepsOfProcesses } from '../../src/queries/process/process.queries';
import { allByCode, byCode } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Process)
export class ProcessResolver {
  @Cost({ assumedSize: 5 })
  @Query(() => [Process], { description: 'The work processes on record, by code.' })
  processes(@Ctx() { db }: RequestContext): Promise<Process[]> {
    return allByCode(db, Process);
  }

  @Query(() => Process, { nullable: true, description: 'The process with this code; null = there is none.' })
  process(
    @Arg('code', { description: 'For example CMGF-SIPOC.' }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Process | null> {
    return loaders.load(byCode(Process), code, null);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that runs the process; null = no source says.' })
  owner(@Root() process: Process, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, process.ownerId, context);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [ProcessStep], { description: 'The steps in their order.' })
  steps(@Root() process: Process, @Ctx() { loaders }: RequestContext): Promise<ProcessStep[]> {
    return loaders.load(stepsOfProcesses, process.id, null);
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ProcessItem], {
    description:
      'The items that the source prints for the process as a whole, by part and number. A number that the source skips has an item without a text.',
  })
  async items(
    @Root() process: Process,
    @Arg('part', () => ProcessPart, { nullable: true, description: 'Only items of this part; default: all.' }) part: ProcessPart | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProcessItem[]> {
    const items = await loaders.load(itemsOfProcesses, process.id, null);
    return part ? items.filter((item) => item.part === part) : items;
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Indicator], {
    description: 'The indicators that judge the process as a whole: by output, by outcome and as a process.',
  })
  indicators(@Root() process: Process, @Ctx() { loaders }: RequestContext): Promise<Indicator[]> {
    return loaders.load(indicatorsOfProcesses, process.id, null);
  }

  @FieldResolver(() => Citation, { description: 'The document that describes it.' })
  citation(@Root() process: Process, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(process, context);
  }
}

@Resolver(() => ProcessItem)
export class ProcessItemResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The text of the item; null = the source skips this number.' })
  text(@Root() { texts }: ProcessItem, @LangArg() lang: Lang): string | null {
    return texts && textIn(texts, lang);
  }
}
