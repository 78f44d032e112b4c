import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { ProposalState } from '../../domain/vocabularies/projects';
import { similarProjects } from '../../queries/projects/similar-project.queries';
import { type Command, refuseFor } from '../command';
import { knownCodes } from '../known-codes';
import { MAX_TEXT, MAX_TITLE, textProblems, textsOf } from '../mechanism/texts';
import { statement } from '../record';
import { tellDeciders } from './tell-deciders';

interface ProposalInput {
  readonly names: LocalizedTexts | null;
  readonly descriptions: LocalizedTexts | null;
  /** Codes. One of them is of the office. */
  readonly provinces: readonly string[];
  readonly sectors: readonly string[];
  /** The code of the working group; null = none is proposed. */
  readonly body: string | null;
  /** The codes of the projects that may be the same one, and that the office says are others. */
  readonly notSame: readonly string[];
}

/** The most provinces and sectors of a project. */
const MOST = 20;

/**
 * Proposes a project, which is no part of the record before it is accepted; who can decide about it is told by a letter. Problems:
 * TEXT_NEEDED, TOO_LONG, UNKNOWN_PROVINCE, NOT_OF_OFFICE, UNKNOWN_SECTOR, UNKNOWN_BODY, TOO_MANY_PLACES, LIKELY_DUPLICATE.
 */
export const proposeProject: Command<ProposalInput, { readonly proposal: number }> = async (db, actor, input) => {
  const [names, descriptions] = [textsOf(input.names), textsOf(input.descriptions)];
  const [provinces, sectors] = [
    await knownCodes(db, sql`province WHERE`, input.provinces.slice(0, MOST)),
    await knownCodes(db, sql`sector WHERE`, input.sectors.slice(0, MOST)),
  ];
  const [body] = await db.rows<{ id: number }>(sql`
    SELECT id FROM body WHERE code = ANY (${codeSpellings(input.body ?? '')}::text[]) AND level = 'WORKING_GROUP'`);
  const own = await db.rows(sql`
    SELECT FROM organisation o JOIN province ON province.id = o.province_id
    WHERE o.id = ${actor.office} AND province.code = ANY (${provinces ?? []}::text[])`);
  refuseFor([
    ...textProblems(names, 'names', MAX_TITLE),
    ...textProblems(descriptions, 'descriptions', MAX_TEXT, false),
    ...(provinces === null ? [problem('UNKNOWN_PROVINCE', 'provinces')] : []),
    ...(provinces && own.length === 0 ? [problem('NOT_OF_OFFICE', 'provinces')] : []),
    ...(sectors === null ? [problem('UNKNOWN_SECTOR', 'sectors')] : []),
    ...(input.body !== null && !body ? [problem('UNKNOWN_BODY', 'body')] : []),
    ...tooMany('provinces', input.provinces),
    ...tooMany('sectors', input.sectors),
  ]);
  const similar = await similarProjects(db, { names: Object.values(names!), provinces: provinces!, sectors: sectors! });
  const notSame = new Set(input.notSame.flatMap((code) => codeSpellings(code)));
  refuseFor(similar.some(({ code }) => !notSame.has(code)) ? [problem('LIKELY_DUPLICATE', 'notSame')] : []);
  const by = await statement(db, actor);
  const [made] = await db.rows<{ id: number }>(sql`
    INSERT INTO project_proposal (office_id, proposed_by_id, proposed_at, names, descriptions, provinces, sectors, body_id, not_same)
    VALUES (${actor.office}, ${actor.person}, ${by.at}, ${JSON.stringify(names)}::jsonb, ${descriptions && JSON.stringify(descriptions)}::jsonb,
      ${provinces}, ${sectors}, ${body?.id ?? null}, ${similar.map(({ code }) => code)})
    RETURNING id`);
  await tellDeciders(db, made!.id);
  const touched = [{ type: 'ProjectProposal', code: String(made!.id), before: null, after: ProposalState.PROPOSED }];
  return { result: { proposal: made!.id }, effect: { action: Action.PROPOSE_PROJECT, touched } };
};

const tooMany = (field: string, codes: readonly string[]): Problem[] => (codes.length > MOST ? [problem('TOO_MANY_PLACES', field)] : []);
