import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ReplicaRouter } from '../../database/replica-router';
import { type Day, dayInBangkok, daysLater, parseDay } from '../../domain/days';
import type { Limits } from '../../domain/limits';
import { type CalendarAsked, calendarFile } from '../../exports/calendar.export';
import { acceptedLanguage, languageNamed } from '../accept-language';
import { clientClosed, withDeadline } from '../plugins/deadline';

/** How far back and ahead the calendar goes when nobody says, in days: about five years. */
const REACH = 5 * 365;

/** `/calendar.ics?lang=TH`: the calendar as a file that calendar programs subscribe to. `from` and `to` narrow it. */
export function calendarRoutes(app: FastifyInstance, readers: ReplicaRouter, limits: Limits): void {
  app.get('/calendar.ics', async (request, reply) => {
    const now = new Date();
    const asked = readRequest(request, dayInBangkok(now));
    const file = await withDeadline(clientClosed(reply), limits, (signal) =>
      calendarFile(readers.until(signal, request.trace), asked, now),
    );
    return reply.type('text/calendar; charset=utf-8').header('vary', 'Accept-Language').send(file);
  });
}

function readRequest({ url, headers }: FastifyRequest, today: Day): CalendarAsked {
  const asked = new URL(url, 'http://hub').searchParams;
  const day = (name: string, otherwise: Day): Day => (asked.has(name) ? parseDay(asked.get(name)) : otherwise);
  return {
    lang: asked.has('lang') ? languageNamed(asked.get('lang')!) : acceptedLanguage(headers['accept-language']),
    from: day('from', daysLater(today, -REACH)),
    to: day('to', daysLater(today, REACH)),
  };
}
