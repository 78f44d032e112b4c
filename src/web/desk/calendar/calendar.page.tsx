import { createCalendarFeed } from '../../../commands/people/create-calendar-feed.command';
import { revokeCalendarFeed } from '../../../commands/people/revoke-calendar-feed.command';
import { HubError } from '../../../domain/errors';
import { feedsOf } from '../../../queries/people/calendar-feed.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, problemIn } from '../desk';
import { writeOwn } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { type CalendarProps, CalendarView } from './calendar.view';
import { calendarWords } from './calendar.words';

/** `/desk/calendar`: the secret addresses of the viewer’s own calendar. */
export const calendarPage: DeskPage = (desk, _params, query) =>
  page(desk, { told: query.get('done') === 'revoke' ? calendarWords[desk.lang].done.revoke : null });

async function page(desk: Desk, shown: Partial<Omit<CalendarProps, 'feeds'>>): Promise<DeskAnswer> {
  return deskPage(desk, {
    title: calendarWords[desk.lang].title,
    children: <CalendarView feeds={await feedsOf(desk.db, desk.viewer.person)} told={null} fault={null} address={null} {...shown} />,
  });
}

/** Makes an address, or ends one. */
export const calendarForm: DeskForm = async (desk, _params, form) => {
  const { act, feed } = fieldsOf(form, ['act', 'feed']);
  if (act === 'create') {
    const { result, problems } = await writeOwn(desk, 'createCalendarFeed', createCalendarFeed, { lang: desk.lang });
    if (!result) return page(desk, { fault: problems.map((one) => problemIn(desk, one)).join(' ') });
    // It is shown in one answer alone: nothing keeps it.
    return page(
      desk,
      result.secret === null ? { told: calendarWords[desk.lang].told } : { address: `${desk.origin}/calendar/${result.secret}.ics` },
    );
  }
  if (act !== 'revoke' || !/^\d{1,9}$/.test(feed)) throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  const { problems } = await writeOwn(desk, 'revokeCalendarFeed', revokeCalendarFeed, { feed: Number(feed) });
  if (problems.length > 0) return page(desk, { fault: problems.map((one) => problemIn(desk, one)).join(' ') });
  return { seeOther: '/desk/calendar?done=revoke' };
};
