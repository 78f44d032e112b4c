import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Accounts } from '../../context/accounts';
import type { Clock } from '../../database/clock';
import type { ReplicaRouter } from '../../database/replica-router';
import { type Day, dayInBangkok, daysLater, parseDay } from '../../domain/days';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import { calendarFile, type CalendarSpan } from '../../exports/calendar.export';
import { dutyCalendar } from '../../exports/duty-calendar.export';
import { acceptedLanguage, languageNamed } from '../accept-language';
import { sendText, taggedText } from '../compressed';
import { clientClosed, withDeadline } from '../plugins/deadline';
import { privately, type SecretRequest } from '../sign-in-answers';
import { addVary } from '../vary';

/** The default span of the calendar, back and ahead, in days: about five years. */
const DEFAULT_SPAN = 5 * 365;

const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

interface CalendarOptions {
  readonly router: ReplicaRouter;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** `/calendar.ics?lang=TH`: the calendar as a file that calendar programs subscribe to. `from` and `to` narrow it, and `province` or `body`. */
export function calendarRoutes(app: FastifyInstance, { router, accounts, clock, limits }: CalendarOptions): void {
  app.get('/calendar.ics', { config: { parameters: ['from', 'to', 'lang', 'province', 'body'] } }, async (request, reply) => {
    const now = clock.now();
    const span = readSpan(request, dayInBangkok(now));
    const file = await withDeadline(clientClosed(reply), limits, (signal) => calendarFile(router.until(signal, request.trace), span, now));
    addVary(reply.type(CALENDAR_TYPE), 'Accept-Language').header('cache-control', 'no-cache');
    return sendText(request, reply, taggedText(CALENDAR_TYPE, file));
  });
  // Its secret says whose calendar it is: no cookie and no token is looked at.
  app.get('/calendar/:secret.ics', { config: { credentials: 'IGNORED', secretAddress: true } }, async (request: SecretRequest, reply) => {
    const of = await accounts.readsCalendar(request.params.secret ?? '');
    if (of === null) throw new HubError('NOT_FOUND', 'This calendar does not exist, or its address has ended. Make a new one at the desk.');
    const shown = { ...of, origin: request.origin };
    const file = await withDeadline(clientClosed(reply), limits, (signal) =>
      dutyCalendar(router.until(signal, request.trace), shown, clock.now()),
    );
    return sendText(request, privately(reply).header('x-robots-tag', 'noindex').type(CALENDAR_TYPE), taggedText(CALENDAR_TYPE, file));
  });
}

/** Throws INVALID_DATE or INVALID_LANGUAGE. */
function readSpan({ url, headers }: FastifyRequest, today: Day): CalendarSpan {
  const params = new URL(url, 'http://hub').searchParams;
  const day = (name: string, fallback: Day): Day => (params.has(name) ? parseDay(params.get(name)) : fallback);
  return {
    lang: params.has('lang') ? languageNamed(params.get('lang')!) : acceptedLanguage(headers['accept-language']),
    from: day('from', daysLater(today, -DEFAULT_SPAN)),
    to: day('to', daysLater(today, DEFAULT_SPAN)),
    province: params.get('province'),
    body: params.get('body'),
  };
}
