import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { Survey } from '../../entities/process/survey.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import { CloseSurveyInput, OpenSurveyInput } from '../../schema/process/survey.input';
import { closeSurvey } from '../../src/commands/process/close-survey.command';
import { openSurvey } from '../../src/commands/process/open-survey.command';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { closedOn, FEWEST_TOLD, HIGHEST_SCORE, meanOf, surveyState } from '../../src/domain/survey';
import { SurveyRespondent, SurveyState, UntoldReason } from '../../src/domain/vocabularies/process';
import { type ScoreCount, scoreCountsOfSurveys, surveysOfMeetings } from '../../src/queries/process/survey.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { MeetingPayload } from '../mechanism/meeting-mutation.type';
import { meetingPayload, ofMeeting } from '../mechanism/meeting-payload';
import { loadRelated } from '../shared/load-related';
import { mutate } from '../shared/mutation';
import { SurveyQuestion, SurveyResult, SurveyScore } from './survey.type';

/** The groups, in the order in which they are told. */
const GROUPS = Object.values(SurveyRespondent);

@Resolver(() => Meeting)
export class SurveyOfMeetingResolver {
  @FieldResolver(() => Survey, {
    nullable: true,
    description: 'The survey of customers and staff about the meeting; null = none was opened.',
  })
  survey(@Root() { id }: Meeting, @PointInTimeArg() { knownAt }: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Survey | null> {
    return loaders.load(surveysOfMeetings, id, { knownAt });
  }
}

@Resolver(() => Survey)
export class SurveyResolver {
  @FieldResolver(() => SurveyState, { description: 'Whether it takes answers on the day.' })
  state(@Root() survey: Survey, @PointInTimeArg() pointInTime: PointInTime): SurveyState {
    return surveyState(survey, pointInTime);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was closed before its last day was over; null = it was not, as far as was known.',
  })
  closedOn(@Root() survey: Survey, @PointInTimeArg() { knownAt }: PointInTime): string | null {
    return closedOn(survey, knownAt);
  }

  @FieldResolver(() => Organisation, { description: 'The office that opened it.' })
  office(@Root() { openedForId }: Survey, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, openedForId, context);
  }

  @Cost({ weight: 0, assumedSize: 7 })
  @FieldResolver(() => [SurveyQuestion], { name: 'questions', description: 'What it asks: those for customers first.' })
  asked(@Root() { questions }: Survey): SurveyQuestion[] {
    return questions.map((question) => make(SurveyQuestion, question));
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [SurveyResult], {
    description: 'What each group answered, customers first. It is told when the survey has closed, of groups of at least five answers.',
  })
  async results(
    @Root() survey: Survey,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SurveyResult[]> {
    const isClosed = surveyState(survey, pointInTime) === SurveyState.CLOSED;
    const counts = isClosed ? await loaders.load(scoreCountsOfSurveys, survey.id, null) : null;
    if (!counts) return GROUPS.map((respondent) => untold(respondent, UntoldReason.STILL_OPEN));
    return GROUPS.map((respondent) => resultOf(survey, respondent, counts, pointInTime.knownAt));
  }
}

const untold = (respondent: SurveyRespondent, reason: UntoldReason): SurveyResult =>
  make(SurveyResult, { respondent, untold: reason, day: null, count: null, scores: [] });

/** What a group answered in a survey that has closed. */
function resultOf(survey: Survey, respondent: SurveyRespondent, counts: readonly ScoreCount[], knownAt: Date): SurveyResult {
  const scores = survey.questions
    .filter((question) => question.respondent === respondent)
    .map((question) => {
      const given = counts.filter((one) => one.respondent === respondent && one.question === question.code);
      const distribution = Array.from({ length: HIGHEST_SCORE }, (_, i) => given.find(({ score }) => score === i + 1)?.count ?? 0);
      return { question: make(SurveyQuestion, question), distribution };
    });
  // Every answer has a score for each question.
  const count = scores[0]!.distribution.reduce((sum, each) => sum + each, 0);
  if (count < FEWEST_TOLD) return untold(respondent, UntoldReason.TOO_FEW);
  const day = closedOn(survey, knownAt) ?? survey.closesOn;
  const told = scores.map((score) => make(SurveyScore, { ...score, mean: meanOf(score.distribution) }));
  return make(SurveyResult, { respondent, untold: null, day, count, scores: told });
}

@Resolver(() => SurveyQuestion)
export class SurveyQuestionResolver {
  @FieldResolver(() => String, { description: 'The question, in the wanted language, else in English.' })
  text(@Root() { texts }: SurveyQuestion, @LangArg() lang: Lang): string {
    return textIn(texts, lang);
  }

  @FieldResolver(() => RegisterEntry, { nullable: true, description: 'The statement of the manual that it asks about.' })
  entry(@Root() { entry }: SurveyQuestion, @Ctx() { loaders }: RequestContext): Promise<RegisterEntry | null> {
    return loaders.load(byCode(RegisterEntry), entry, null);
  }
}

@Resolver()
export class SurveyMutationResolver {
  @Mutation(() => MeetingPayload, {
    description:
      'Opens the survey of customers and staff about a forum, for some days. Secretaries of an office that is secretary of the body may. Anybody answers it, without a sign-in, on `/th/survey/` and the code of the meeting.',
  })
  async openSurvey(
    @Arg('input', { description: 'The meeting and the days.' }) input: OpenSurveyInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const { meeting, opensOn, closesOn } = input;
    const values = { meeting, opensOn, closesOn };
    return meetingPayload(
      await mutate({ name: 'openSurvey', ...ofMeeting(input, context), command: openSurvey, values }, context),
      context,
    );
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Closes a survey before its last day is over. Who may open one may. It takes no more answers, and is not opened again; its results are told.',
  })
  async closeSurvey(
    @Arg('input', { description: 'The meeting.' }) input: CloseSurveyInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const values = { meeting: input.meeting };
    return meetingPayload(
      await mutate({ name: 'closeSurvey', ...ofMeeting(input, context), command: closeSurvey, values }, context),
      context,
    );
  }
}
