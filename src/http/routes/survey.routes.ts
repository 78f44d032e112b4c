import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { answerSurvey } from '../../commands/process/answer-survey';
import type { Lang } from '../../domain/languages';
import { fieldsOf } from '../../web/desk/sent-form';
import { inLang } from '../../web/shell/shell';
import { formOf, readForms } from '../plugins/forms';
import { assertForm } from '../plugins/sign-in';

export interface SurveyOptions {
  readonly dataSource: DataSource;
}

/** An office whose people answer behind one address is not held up; a program that sends answers is. */
const FEW = { max: 20, timeWindow: 60_000 };

/**
 * No credential is looked at, so that whoever has signed in is nobody here, and no line of the log tells that an answer came. The address of
 * the sender is counted in memory for the limit, for a minute, and nowhere else.
 */
const ANONYMOUS = { config: { credentials: 'IGNORED', rateLimit: FEW }, logLevel: 'warn' } as const;

type SurveyRequest = FastifyRequest<{ Params: { meeting: string } }>;

/** `POST /{lang}/survey/{meeting}`: takes the anonymous answers to a survey, and leads back to its page, which says what became of them. */
export function surveyRoute(app: FastifyInstance, lang: Lang, { dataSource }: SurveyOptions): void {
  readForms(app);
  app.post(inLang(lang, '/survey/:meeting'), ANONYMOUS, async (request: SurveyRequest, reply) => {
    assertForm(request);
    const form = formOf(request);
    // Which questions there are, the survey knows.
    const questions = Object.keys(form).filter((name) => QUESTION.test(name));
    const { respondent = '', comment = '', ...scores } = fieldsOf(form, ['respondent', 'comment', ...questions]);
    const { meeting } = request.params;
    const said = await answerSurvey(dataSource, { meeting, respondent, comment, scores });
    return reply.redirect(inLang(lang, `/survey/${encodeURIComponent(meeting.toUpperCase())}?said=${said}`), 303);
  });
}

/** The code of a question. */
const QUESTION = /^[A-Z]{1,40}$/;
