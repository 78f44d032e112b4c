import { OfficeRole } from '../../../domain/vocabularies/people';
import { openActionsOf, waitingCirculars } from '../../../queries/desk/follow-up.queries';
import { dutiesOf, submissionsOf } from '../../../queries/desk/inbox.queries';
import { waitingCounts } from '../../../queries/progress/report-inbox.queries';
import { chosenRound } from '../../../queries/progress/round.queries';
import { proposalsToDecide } from '../../../queries/projects/project-proposal.queries';
import { type DeskPage, deskPage, powersBy } from '../desk';
import { InboxView } from './inbox.view';
import { inboxWords } from './inbox.words';

/** The most submitted reports that the page lists. */
const MOST_SUBMISSIONS = 50;

/** `/desk`: what waits for the viewer. */
export const inboxPage: DeskPage = async (desk) => {
  const reporting = powersBy(desk.viewer, OfficeRole.REPORTER).map(({ officeId }) => officeId);
  const reporters = powersBy(desk.viewer, OfficeRole.REPORTER).map(({ office }) => office);
  const [duties, submissions, counts, toDecide, circulars, actions] = await Promise.all([
    reporting.length === 0 ? [] : chosenRound(desk.db, null, desk.today).then((round) => dutiesOf(desk.db, reporting, round!)),
    reporting.length === 0 ? [] : submissionsOf(desk.db, reporting, MOST_SUBMISSIONS),
    waitingCounts(desk.db, desk.viewer.person, desk.viewer.powers),
    proposalsToDecide(desk.db, desk.viewer.person, desk.viewer.powers),
    waitingCirculars(desk.db, reporters),
    openActionsOf(desk.db, reporters, []),
  ]);
  return deskPage(desk, {
    title: inboxWords[desk.lang].title,
    children: <InboxView {...{ duties, submissions, circulars, toDecide, ...counts }} openActions={actions.length} />,
  });
};
