import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { hasBegun } from '../../domain/meeting-days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { ParticipantStanding } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { add, change, statement, type Values, withdraw } from '../record';
import { keyOf } from './meeting';
import { lockedProceedings, type SeenProceedings, touchedProceedings } from './proceedings';
import { MAX_TITLE, textProblems, textsOf } from './texts';

/** A post and what is said of it. It is the head of a province, or a post of an organisation by its title. */
export interface ParticipantInput {
  /** The code of the province or state whose governor or chief minister it is; null = it is another post. */
  readonly province: string | null;
  /** The code of the organisation. */
  readonly organisation: string | null;
  readonly titles: LocalizedTexts | null;
  /** Null = it takes no part: what was said of it is withdrawn. */
  readonly standing: ParticipantStanding | null;
  /** The title of the post that came in its place. */
  readonly representatives: LocalizedTexts | null;
}

interface ParticipantsInput extends SeenProceedings {
  readonly participants: readonly ParticipantInput[];
}

/** The most posts of one call. */
const MOST = 200;

/**
 * Says which posts are invited to a meeting, and which attended it. Posts that are not named stay as they are. Problems: UNKNOWN_MEETING,
 * STALE, TOO_MANY_ITEMS, INVALID_POST, UNKNOWN_PROVINCE, UNKNOWN_OFFICE, TEXT_NEEDED, TOO_LONG, NOT_HELD, ALREADY_DONE where nothing changes.
 */
export const recordParticipants: Command<ParticipantsInput, { readonly meeting: string }> = async (db, actor, input) => {
  refuseFor(input.participants.length > MOST ? [problem('TOO_MANY_ITEMS', 'participants')] : []);
  const meeting = await lockedProceedings(db, input);
  const read = [];
  for (const [i, participant] of input.participants.entries()) read.push(await readParticipant(db, participant, `participants.${i}`));
  const posts = read.map(({ post }) => JSON.stringify(post));
  refuseFor([
    ...read.flatMap(({ problems }) => problems),
    ...posts.flatMap((post, i) => (posts.indexOf(post) < i ? [problem('INVALID_POST', `participants.${i}`)] : [])),
    ...input.participants.flatMap(({ standing }, i) =>
      standing === null || standing === ParticipantStanding.INVITED || hasBegun(meeting, meeting.today)
        ? []
        : [problem('NOT_HELD', `participants.${i}.standing`)],
    ),
  ]);
  const changes = [];
  for (const { post, said } of read) {
    const [known] = await db.rows<{ id: number; same: boolean }>(sql`
      SELECT id, standing IS NOT DISTINCT FROM ${said?.standing ?? null} AND representatives IS NOT DISTINCT FROM ${json(said?.representatives)}::jsonb AS same
      FROM meeting_participant WHERE meeting_id = ${meeting.id} AND withdrawn_at IS NULL AND province_id IS NOT DISTINCT FROM ${post.province_id}
        AND organisation_id IS NOT DISTINCT FROM ${post.organisation_id} AND titles IS NOT DISTINCT FROM ${json(post.titles)}::jsonb`);
    if (known ? !(said && known.same) : said) changes.push({ known, post, said });
  }
  refuseFor(changes.length === 0 ? [problem('ALREADY_DONE')] : []);
  const by = await statement(db, actor);
  for (const { known, post, said } of changes) {
    if (known && said) await change(db, by, 'meeting_participant', known.id, said);
    else if (known) await withdraw(db, by, 'meeting_participant', known.id);
    else await add(db, by, 'meeting_participant', { meeting_id: meeting.id, ...post, ...said! });
  }
  const touched = touchedProceedings(meeting, null, `PARTICIPANTS ${changes.length}`);
  return { result: { meeting: meeting.code }, effect: { action: Action.PREPARE_MEETING, touched } };
};

const json = (value: unknown): string | null => (value == null ? null : JSON.stringify(value));

interface Read {
  readonly post: {
    readonly province_id: number | null;
    readonly organisation_id: number | null;
    readonly titles: LocalizedTexts | null;
  };
  /** Null = the post takes no part. */
  readonly said: (Values & { readonly standing: ParticipantStanding; readonly representatives: LocalizedTexts | null }) | null;
  readonly problems: readonly Problem[];
}

async function readParticipant(db: RowStore, input: ParticipantInput, field: string): Promise<Read> {
  const [titles, given] = [textsOf(input.titles), textsOf(input.representatives)];
  const province = await keyOf(db, 'province', input.province);
  const organisation = await keyOf(db, 'organisation', input.organisation);
  const isPost = input.province === null ? input.organisation !== null && titles !== null : input.organisation === null && titles === null;
  const isRepresented = input.standing === ParticipantStanding.REPRESENTED;
  const problems = [
    ...(isPost ? [] : [problem('INVALID_POST', field)]),
    ...(province === undefined ? [problem('UNKNOWN_PROVINCE', `${field}.province`)] : []),
    ...(organisation === undefined ? [problem('UNKNOWN_OFFICE', `${field}.organisation`)] : []),
    ...textProblems(titles, `${field}.titles`, MAX_TITLE, false),
    ...textProblems(isRepresented ? given : null, `${field}.representatives`, MAX_TITLE, isRepresented),
  ];
  const said = input.standing && { standing: input.standing, representatives: isRepresented ? given : null };
  return { post: { province_id: province ?? null, organisation_id: organisation ?? null, titles }, said, problems };
}
