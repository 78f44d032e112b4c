import type { DataSource } from 'typeorm';
import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import type { OfficeRole } from '../../src/domain/vocabularies/people';
import { makeOfficer } from './officers';
import { Visitor } from './page-visitor';

/** A browser of somebody who holds a role in an office and is signed in. */
export async function inOffice(dataSource: DataSource, origin: string, office: string, role: OfficeRole): Promise<Visitor> {
  const { person } = await makeOfficer(dataSource.manager, office, [role]);
  const visitor = new Visitor(origin);
  const secret = await inTransaction(dataSource, async (db) => (await openSession(db, person, { browser: null, network: null })).secret);
  visitor.cookies.set('hub-session', secret);
  return visitor;
}

/** The answer of everybody’s API, as text. Fails where it has errors. */
export async function askedByAnybody(origin: string, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await answer.text();
  expect([answer.status, text.includes('"errors"'), text]).toEqual([200, false, text]);
  return text;
}
