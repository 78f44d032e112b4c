import { Accounts } from '../../src/context/accounts';
import { useDatabase } from '../support/database';
import { startHub } from '../support/hub';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const people = new People(dataSource);

it('no line of the log holds a secret, a code or an address of a person, whatever fails', async () => {
  const hub = await startHub(dataSource(), {}, 'debug');
  try {
    const person = await people.person('planted@example.go.th', 'นางปลูก ไว้');
    const secret = await people.session(person);
    const token = await people.token(await people.person(), 'PO-TH-90', person);
    const first = (await new Accounts(dataSource()).offerFirstAdministrator())!;
    const visitor = new Visitor(hub.origin);
    await visitor.open('/en/desk/sign-in');
    await visitor.send('/en/desk/sign-in', { email: 'planted@example.go.th' });
    await visitor.send('/en/desk/sign-in/code', { code: '314159' });
    const attempt = visitor.cookies.get('hub-attempt')!;
    await visitor.open(`/th/desk/first-administrator/${first}`);
    await visitor.open(`/th/desk/sign-in/link/${'L'.repeat(43)}`);
    await visitor.open(`/desk/provider/none?code=planted-code&state=planted-state`);
    visitor.cookies.set('hub-session', secret);
    await visitor.open('/en/desk/sessions');
    await visitor.send('/en/desk/sign-out', {}, { 'sec-fetch-site': 'cross-site' });
    for (const held of [secret, token, `imtgt_${'Q'.repeat(43)}`])
      await fetch(`${hub.origin}/graphql?query={__typename}`, { headers: { authorization: `Bearer ${held}` } });
    // A fault of the database names the values that it refuses.
    await dataSource().query('ALTER TABLE session RENAME TO session_away');
    try {
      expect((await fetch(`${hub.origin}/schema.graphql`, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(500);
    } finally {
      await dataSource().query('ALTER TABLE session_away RENAME TO session');
    }
    const log = hub.log.join('');
    expect(log).toMatch(/"msg":"a request failed"/);
    expect(log).toMatch(/"url":"\/th\/desk\/first-administrator\/:secret"/);
    const planted = [secret, token, first, attempt, 'L'.repeat(43), 'Q'.repeat(43), '314159', 'planted', 'ปลูก'];
    expect(planted.filter((text) => log.includes(text))).toEqual([]);
  } finally {
    await dataSource().query("DELETE FROM sign_in_attempt WHERE kind = 'FIRST_ADMINISTRATOR'");
    await hub.app.close();
  }
});
