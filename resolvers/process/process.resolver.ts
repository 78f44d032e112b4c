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
import { allByCode, byCode, byId } from '../../src/queries/shared/entity.queries';
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
  process(@Arg('code', { description: 'CMGF-SIPOC.' }) code: string, @Ctx() { loaders }: RequestContext): Promise<Process | null> {
    return loaders.load(byCode(Process), code, null);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that carries it out; null = no source says.' })
  owner(@Root() process: Process, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, process.ownerId, context);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [ProcessStep], { description: 'Its steps in their order.' })
  steps(@Root() process: Process, @Ctx() { loaders }: RequestContext): Promise<ProcessStep[]> {
    return loaders.load(stepsOfProcesses, process.id, null);
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ProcessItem], {
    description:
      'What the source prints for the process as a whole, by part and number; a number that the source skips is here without a text.',
  })
  async items(
    @Root() process: Process,
    @Arg('part', () => ProcessPart, { nullable: true, description: 'Only this part; default: all.' }) part: ProcessPart | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProcessItem[]> {
    const items = await loaders.load(itemsOfProcesses, process.id, null);
    return part ? items.filter((item) => item.part === part) : items;
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Indicator], { description: 'The indicators that judge it as a whole: of output, outcome and process.' })
  indicators(@Root() process: Process, @Ctx() { loaders }: RequestContext): Promise<Indicator[]> {
    return loaders.load(indicatorsOfProcesses, process.id, null);
  }

  @FieldResolver(() => Citation, { description: 'Where it is described.' })
  citation(@Root() process: Process, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(process, context);
  }
}

@Resolver(() => ProcessItem)
export class ProcessItemResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The item; null = the source skips this number.' })
  text(@Root() { texts }: ProcessItem, @LangArg() lang: Lang): string | null {
    return texts && textIn(texts, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is odd about it; null = nothing.' })
  note(@Root() { notes }: ProcessItem, @LangArg() lang: Lang): string | null {
    return notes && textIn(notes, lang);
  }
}

/** The items of a part that the source prints, for every step alike: it prints them once, for the process. */
async function printed({ processId }: ProcessStep, part: ProcessPart, lang: Lang, { loaders }: RequestContext): Promise<string[]> {
  const items = await loaders.load(itemsOfProcesses, processId, null);
  return items.flatMap((item) => (item.part === part && item.texts ? [textIn(item.texts, lang)] : []));
}

@Resolver(() => ProcessStep)
export class ProcessStepResolver {
  @FieldResolver(() => Process, { description: 'The process that it belongs to.' })
  process(@Root() step: ProcessStep, @Ctx() { loaders }: RequestContext): Promise<Process | null> {
    return loaders.load(byId(Process), step.processId, null);
  }

  @FieldResolver(() => String, { description: 'How long it takes, as printed.' })
  duration(@Root() step: ProcessStep, @LangArg() lang: Lang): string {
    return textIn(step.durations, lang);
  }

  @FieldResolver(() => String, { description: 'How it is done.' })
  method(@Root() step: ProcessStep, @LangArg() lang: Lang): string {
    return textIn(step.methods, lang);
  }

  @FieldResolver(() => [String], {
    description: 'What it comes from. The source prints these once for the whole process, so every step has them.',
  })
  suppliers(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.SUPPLIER, lang, context);
  }

  @FieldResolver(() => [String], { description: 'What goes into it, printed once for the whole process. See `missingInputs`.' })
  inputs(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.INPUT, lang, context);
  }

  @FieldResolver(() => [String], { description: 'Inputs that the source skips, with what is known of each: the manual has no fifth.' })
  async missingInputs(@Root() { processId }: ProcessStep, @LangArg() lang: Lang, @Ctx() { loaders }: RequestContext): Promise<string[]> {
    const items = await loaders.load(itemsOfProcesses, processId, null);
    return items.flatMap(({ part, texts, notes }) => (part === ProcessPart.INPUT && !texts ? [textIn(notes!, lang)] : []));
  }

  @FieldResolver(() => [String], { description: 'What comes out of this step. What comes out of the whole process is among its `items`.' })
  outputs(@Root() step: ProcessStep, @LangArg() lang: Lang): string[] {
    return [textIn(step.outputTexts, lang)];
  }

  @FieldResolver(() => [String], { description: 'Whom it serves and affects, printed once for the whole process.' })
  customers(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.CUSTOMER, lang, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its target; null = the source leaves it blank.' })
  target(@Root() { targets }: ProcessStep, @LangArg() lang: Lang): string | null {
    return targets && textIn(targets, lang);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'What it is judged by; null = nothing is stated.' })
  indicator(@Root() step: ProcessStep, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return loaders.load(byId(Indicator), step.indicatorId, null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to beware of; null = nothing is stated.' })
  caution(@Root() step: ProcessStep, @LangArg() lang: Lang): string | null {
    return textIn(step.cautions, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the source leaves blank or muddles; null = nothing.' })
  note(@Root() { notes }: ProcessStep, @LangArg() lang: Lang): string | null {
    return notes && textIn(notes, lang);
  }

  @FieldResolver(() => Citation, { description: 'Where it is described.' })
  citation(@Root() step: ProcessStep, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(step, context);
  }
}
