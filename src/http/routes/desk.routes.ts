import { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { ChangePosition } from '../../database/change-listener';
import type { Clock } from '../../database/clock';
import { RowStore } from '../../database/rows';
import { PooledRunner } from '../../database/statement-runner';
import { dayInBangkok } from '../../domain/days';
import { ERRORS, HubError } from '../../domain/errors';
import { Lang } from '../../domain/languages';
import type { Limits } from '../../domain/limits';
import { attachment } from '../../exports/formats';
import { internalError, transientError } from '../../graphql/errors';
import type { CompleteLang } from '../../i18n/dictionaries';
import { refusalText } from '../../i18n/refusal-texts';
import { calendarForm, calendarPage } from '../../web/desk/calendar/calendar.page';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, NothingThere, NotPermitted, openDesk } from '../../web/desk/desk';
import { discrepanciesForm, discrepanciesPage } from '../../web/desk/discrepancies/discrepancies.page';
import { discrepancyForm, discrepancyPage } from '../../web/desk/discrepancies/discrepancy.page';
import { dutiesForm, dutiesPage } from '../../web/desk/duties/duties.page';
import {
  faultPage,
  forbiddenPage,
  missingPage,
  refusedPage,
  sendAgainPage,
  signedOutPage,
  signInAgainPage,
} from '../../web/desk/errors/error-page';
import { actionForm, actionPage, actionsPage } from '../../web/desk/follow-up/action.page';
import { decisionForm, decisionPage } from '../../web/desk/follow-up/decision.page';
import { columnsForm, fileForm, filePage, restPage } from '../../web/desk/import/file.page';
import { importForm, importPage } from '../../web/desk/import/import.page';
import { savedForm, savedPage, savedRestPage } from '../../web/desk/import/saved.page';
import { inboxPage } from '../../web/desk/inbox/inbox.page';
import { meetingForm, meetingPage } from '../../web/desk/meetings/meeting.page';
import { meetingsForm, meetingsPage } from '../../web/desk/meetings/meetings.page';
import { proceedingsForm, proceedingsPage } from '../../web/desk/meetings/proceedings.page';
import { peopleForm, peoplePage } from '../../web/desk/people/people.page';
import { planForm, planPage } from '../../web/desk/plans/plan.page';
import { plansForm, plansPage } from '../../web/desk/plans/plans.page';
import { projectForm, projectPage } from '../../web/desk/projects/project.page';
import { projectsPage } from '../../web/desk/projects/projects.page';
import { proposalForm, proposalPage } from '../../web/desk/projects/proposal.page';
import { proposalsForm, proposalsPage } from '../../web/desk/projects/proposals.page';
import { queueForm, queuePage } from '../../web/desk/queue/queue.page';
import { receiptForm, receiptPage } from '../../web/desk/receipt/receipt.page';
import { entryForm, entryPage, registerPage } from '../../web/desk/register/register.page';
import { confirmForm } from '../../web/desk/report/confirm.page';
import { reportForm, reportPage } from '../../web/desk/report/report.page';
import { reviewForm, reviewPage } from '../../web/desk/review/review.page';
import { roundsForm, roundsPage } from '../../web/desk/rounds/rounds.page';
import { rubricForm, rubricPage, rubricsPage } from '../../web/desk/rubrics/rubric.page';
import { callOf, type SentForm } from '../../web/desk/sent-form';
import { sourcesForm, sourcesPage } from '../../web/desk/sources/sources.page';
import { deskSurveyForm, deskSurveyPage } from '../../web/desk/survey/survey.page';
import { webhooksForm, webhooksPage } from '../../web/desk/webhooks/webhooks.page';
import { inLang } from '../../web/shell/shell';
import { clientClosed, withDeadline, withTimeToRead } from '../plugins/deadline';
import { formOf, readForms } from '../plugins/forms';
import { assertForm, formToken, isFromElsewhere, isOfOtherSession } from '../plugins/sign-in';
import { readUploads } from '../plugins/uploads';
import { privately, sendPage } from '../sign-in-answers';

interface DeskOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly position: ChangePosition;
  /** The configuration lets the addresses of webhooks be private. */
  readonly privateWebhooks: boolean;
}

/** A page with the parameters of its address. */
interface Route {
  /** The address after `/{lang}/desk`. */
  readonly path: string;
  /** The parameters that it may have after its `?`. */
  readonly parameters?: readonly string[];
  readonly page?: DeskPage<never>;
  readonly form?: DeskForm<never>;
  /** A file may come with the form. */
  readonly takesFile?: true;
}

const ROUTES: readonly Route[] = [
  { path: '', page: inboxPage },
  { path: '/report/:project', parameters: ['corrects', 'office', 'saved'], page: reportPage, form: reportForm },
  { path: '/confirm/:project', form: confirmForm },
  { path: '/verify', parameters: ['done'], page: queuePage('verify'), form: queueForm('verify') },
  { path: '/certify', parameters: ['done'], page: queuePage('certify'), form: queueForm('certify') },
  { path: '/review/:report', parameters: ['asked'], page: reviewPage, form: reviewForm },
  { path: '/meetings', page: meetingsPage, form: meetingsForm },
  { path: '/meetings/:meeting', parameters: ['done'], page: meetingPage, form: meetingForm },
  {
    path: '/meetings/:meeting/proceedings',
    parameters: ['done', 'item', 'paper', 'step'],
    page: proceedingsPage,
    form: proceedingsForm,
  },
  { path: '/meetings/:meeting/survey', parameters: ['done'], page: deskSurveyPage, form: deskSurveyForm },
  { path: '/decisions/:decision', parameters: ['done'], page: decisionPage, form: decisionForm },
  { path: '/projects', page: projectsPage },
  { path: '/projects/:project', parameters: ['done'], page: projectPage, form: projectForm },
  { path: '/proposals', page: proposalsPage, form: proposalsForm },
  { path: '/proposals/:proposal', parameters: ['done'], page: proposalPage, form: proposalForm },
  { path: '/plans', parameters: ['done'], page: plansPage, form: plansForm },
  { path: '/plans/:plan', parameters: ['done', 'objective'], page: planPage, form: planForm },
  { path: '/rubrics', page: rubricsPage },
  { path: '/rubrics/:indicator', parameters: ['done'], page: rubricPage, form: rubricForm },
  { path: '/register', page: registerPage },
  { path: '/register/:entry', parameters: ['done'], page: entryPage, form: entryForm },
  { path: '/discrepancies', page: discrepanciesPage, form: discrepanciesForm },
  { path: '/discrepancies/:discrepancy', parameters: ['done'], page: discrepancyPage, form: discrepancyForm },
  { path: '/sources', parameters: ['done'], page: sourcesPage, form: sourcesForm },
  { path: '/actions', page: actionsPage },
  { path: '/actions/:action', parameters: ['done'], page: actionPage, form: actionForm },
  { path: '/people', parameters: ['done'], page: peoplePage, form: peopleForm },
  { path: '/calendar', parameters: ['done'], page: calendarPage, form: calendarForm },
  { path: '/webhooks', parameters: ['done'], page: webhooksPage, form: webhooksForm },
  { path: '/rounds', parameters: ['round', 'done'], page: roundsPage, form: roundsForm },
  { path: '/duties', parameters: ['done'], page: dutiesPage, form: dutiesForm },
  { path: '/receipt/:report', page: receiptPage, form: receiptForm },
  { path: '/import/:office', page: importPage, form: importForm, takesFile: true },
  { path: '/import/:office/file', parameters: ['part'], page: filePage, form: fileForm },
  { path: '/import/:office/file/columns', form: columnsForm },
  { path: '/import/:office/file/rest.xlsx', page: restPage },
  { path: '/import/:office/saved/:import', parameters: ['part'], page: savedPage, form: savedForm },
  { path: '/import/:office/saved/:import/rest.xlsx', page: savedRestPage },
];

type Params = Readonly<Record<string, string>>;

/** `/{lang}/desk`: the pages at which officers report, verify and certify. Who is not signed in is led to the sign-in. */
export function deskRoutes(app: FastifyInstance, options: DeskOptions): void {
  for (const lang of [Lang.TH, Lang.EN] as const)
    app.register(async (scope) => deskIn(scope, lang, options), { prefix: inLang(lang, '/desk') });
}

function deskIn(app: FastifyInstance, lang: CompleteLang, { dataSource, clock, limits, position, privateWebhooks }: DeskOptions): void {
  const runner = new PooledRunner(dataSource);

  readForms(app);

  /** Answers as a person who is signed in; leads anybody else to the sign-in. */
  const answered = (
    request: FastifyRequest,
    reply: FastifyReply,
    answer: (desk: Desk) => Promise<DeskAnswer>,
    within = limits,
  ): Promise<FastifyReply> =>
    withDeadline(clientClosed(reply), within, async (signal) => {
      const { viewer } = request;
      const path = request.url.slice(inLang(lang, '').length);
      if (!viewer) return sendToSignIn(request, reply, lang, path.split('?')[0]!);
      const db = new RowStore(runner.until(signal, request.trace));
      const desk = await openDesk({
        lang,
        path,
        today: dayInBangkok(clock.now()),
        viewer,
        db,
        dataSource,
        origin: request.origin,
        privateWebhooks,
        formToken: formToken(request),
        requestId: request.id,
        sent: null,
      });
      return send(reply, await orRefusal(desk, request, answer), lang);
    });

  const add = (scope: FastifyInstance, { path, parameters = [], page, form, takesFile }: Route): void => {
    const config = { parameters, credentials: 'PAGE' } as const;
    if (page)
      scope.get(path, { config }, (request, reply) =>
        answered(request, reply, (desk) =>
          (page as DeskPage<Params>)(desk, request.params as Params, new URL(request.url, 'http://hub').searchParams),
        ),
      );
    if (form)
      scope.post(path, { config }, (request, reply) =>
        answered(
          request,
          reply,
          async (desk) => {
            const answer = await answerToForm(desk, request, form as DeskForm<Params>);
            await position.heard();
            return answer;
          },
          takesFile ? withTimeToRead(limits) : limits,
        ),
      );
  };
  for (const route of ROUTES)
    if (route.takesFile)
      app.register(async (scope) => {
        await readUploads(scope);
        add(scope, route);
      });
    else add(app, route);

  app.setErrorHandler((error: FastifyError | HubError, request, reply) =>
    answered(request, reply, async (desk) => failure(desk, request, error)),
  );
  app.get('/*', { config: { parameters: 'ANY', credentials: 'PAGE' } }, (request, reply) =>
    answered(request, reply, async (desk) => missingPage(desk)),
  );
}

/** Leads to the sign-in, and from there back; a form that came too late is shown again, so that nothing that was typed is lost. */
function sendToSignIn(request: FastifyRequest, reply: FastifyReply, lang: CompleteLang, path: string): FastifyReply {
  // What another site sends is not shown as if somebody had typed it.
  const typed = isFromElsewhere(request) ? null : ((request.body as SentForm | undefined) ?? null);
  if (request.method === 'POST') return send(reply, signedOutPage(lang, path, typed), lang);
  return send(reply, { seeOther: `/desk/sign-in?return=${encodeURIComponent(inLang(lang, path))}` }, lang);
}

/** The answer to a form. Where it needs a newer sign-in, or was made before the newest, it is shown again, so that nothing that was typed is lost. */
async function answerToForm(desk: Desk, request: FastifyRequest, answer: DeskForm<Params>): Promise<DeskAnswer> {
  if (isOfOtherSession(request)) return sendAgainPage(desk, formOf(request));
  assertForm(request);
  const form = formOf(request);
  try {
    const sent = callOf(form, request.upload ?? null);
    return await answer({ ...desk, sent }, request.params as Params, sent.asked);
  } catch (error) {
    if (error instanceof NotPermitted && error.permission.code === 'SIGN_IN_AGAIN') return signInAgainPage(desk, form);
    throw error;
  }
}

/** The answer of a page; where it cannot be given, a page that says why. */
async function orRefusal(desk: Desk, request: FastifyRequest, answer: (desk: Desk) => Promise<DeskAnswer>): Promise<DeskAnswer> {
  try {
    return await answer(desk);
  } catch (error) {
    return failure(desk, request, error as Error);
  }
}

async function failure(desk: Desk, request: FastifyRequest, error: Error & { statusCode?: number }): Promise<DeskAnswer> {
  if (error instanceof NotPermitted) return forbiddenPage(desk, error);
  if (error instanceof NothingThere) return missingPage(desk);
  if (error instanceof HubError && error.code === 'CANCELLED') throw error;
  if (transientError(request, error)) return faultPage(desk, 503, request.id);
  const status = error.statusCode ?? (error instanceof HubError ? ERRORS[error.code].status : 500);
  const refusal = error instanceof HubError ? error : new HubError('BAD_REQUEST', error.message);
  const reason = status < 500 ? refusalText(refusal, desk.lang) : null;
  if (reason !== null) return refusedPage(desk, status, reason);
  internalError(request, error);
  return faultPage(desk, 500, request.id);
}

/** Private to who asked: no cache keeps it, and no other site frames it. */
function send(reply: FastifyReply, answer: DeskAnswer, lang: CompleteLang): FastifyReply {
  if ('seeOther' in answer) return privately(reply).redirect(inLang(lang, answer.seeOther), 303);
  if ('table' in answer)
    return privately(reply)
      .type(answer.format.contentType)
      .header('content-disposition', attachment(answer.name, answer.format.extension))
      .send(Readable.from(answer.format.bytes(answer.table), { objectMode: false }));
  return sendPage(reply.code(answer.status), answer.page, answer.hasScript);
}
