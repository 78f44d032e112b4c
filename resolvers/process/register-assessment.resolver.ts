import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { RegisterAssessment } from '../../entities/process/register-assessment.entity';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { AssessRegisterEntryInput } from '../../schema/process/register-assessment.input';
import { assessRegisterEntry } from '../../src/commands/process/assess-register-entry.command';
import type { RequestContext } from '../../src/context/request-context';
import { FORUM } from '../../src/domain/forum';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { ASSESSED_KINDS } from '../../src/domain/register-assessment';
import { UnassessedReason } from '../../src/domain/vocabularies/process';
import { assessmentsOfEntries } from '../../src/queries/process/register-assessment.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOfBody } from '../mechanism/institution-subject';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { mutate, refused } from '../shared/mutation';
import { RegisterEntryPayload } from './register-assessment.type';

@Resolver(() => RegisterEntry)
export class AssessmentsOfEntryResolver {
  @FieldResolver(() => RegisterAssessment, {
    nullable: true,
    description: 'How it stands on the day, as the last assessment by then says; null = none is on record: `unassessed` tells why.',
  })
  async assessment(
    @Root() entry: RegisterEntry,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterAssessment | null> {
    return (await loaders.load(assessmentsOfEntries, entry.id, pointInTime)).at(-1) ?? null;
  }

  @FieldResolver(() => UnassessedReason, { nullable: true, description: 'Why there is no `assessment`; null = there is one.' })
  async unassessed(
    @Root() { id, kind }: RegisterEntry,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<UnassessedReason | null> {
    if (!ASSESSED_KINDS.includes(kind)) return UnassessedReason.NOT_OF_KIND;
    return (await loaders.load(assessmentsOfEntries, id, pointInTime)).length === 0 ? UnassessedReason.NOBODY_STATED : null;
  }

  @Cost({ assumedSize: 4 })
  @FieldResolver(() => [RegisterAssessment], { description: 'How it was assessed by the day, the first assessment first; empty = never.' })
  assessments(
    @Root() entry: RegisterEntry,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterAssessment[]> {
    return loaders.load(assessmentsOfEntries, entry.id, pointInTime);
  }
}

@Resolver(() => RegisterAssessment)
export class RegisterAssessmentResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that answers for it; null = it is not stated.' })
  responsible(@Root() { responsibleId }: RegisterAssessment, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, responsibleId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What shows that it stands so, in the wanted language, else in English; null = nothing is told.',
  })
  evidence(@Root() { evidence }: RegisterAssessment, @LangArg() lang: Lang): string | null {
    return evidence && textIn(evidence, lang);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that says so; null = the office itself states it.' })
  citation(@Root() assessment: RegisterAssessment, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(assessment, context);
  }

  @FieldResolver(() => Organisation, { description: 'The office that assessed it.' })
  office(@Root() { statedById }: RegisterAssessment, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver()
export class RegisterMutationResolver {
  @Mutation(() => RegisterEntryPayload, {
    description:
      'States how a risk or a control of the register stands on a day. Secretaries of an office that is secretary of the governors’ forum may. Readers see it at once; what was stated before stays.',
  })
  async assessRegisterEntry(
    @Arg('input', { description: 'The entry, and how it stands.' }) input: AssessRegisterEntryInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterEntryPayload> {
    const wrong = repeatedLanguages(input, 'evidence');
    if (wrong.length > 0) return make(RegisterEntryPayload, { ...refused(input, wrong), entry: null });
    const { entry, seenAssessments, state, day } = input;
    const { responsible = null, likelihood = null, impact = null, source = null, locator = null } = input;
    const evidence = localizedInput(input.evidence ?? []);
    const values = { entry, seenAssessments, state, day, responsible, likelihood, impact, evidence, source, locator };
    const subject = () => subjectOfBody(FORUM, context);
    const { result, told } = await mutate({ name: 'assessRegisterEntry', input, subject, command: assessRegisterEntry, values }, context);
    return make(RegisterEntryPayload, {
      ...told,
      entry: result && (await context.loaders.load(byCode(RegisterEntry), result.entry, null)),
    });
  }
}
