import { getNamedType, isObjectType } from 'graphql';
import { toGlobalId } from '../../../src/domain/global-id';
import type { Viewer } from '../../../src/domain/permissions';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { ask, hubSchema } from '../../support/execute';
import { insertProject, link } from '../../support/factories';
import { PeopleCommands } from '../../support/people-commands';

const { rolledBack } = useDatabase();

/** What is nobody’s business but its office’s or its person’s. */
const PRIVATE = ['ReportDraft', 'RoleGrant', 'Delegation', 'ApiToken', 'Viewer', 'Webhook', 'WebhookConnection', 'WebhookDelivery'];
/** What has no type of its own in the API: nobody may reach it by an id either. */
const UNNAMED = ['Person', 'PersonContact', 'PersonIdentity', 'Session', 'SignInAttempt', 'Letter', 'AuditEntry', 'Idempotency'];

it('private things are reached by these fields alone, which each ask who wants to know', () => {
  const fields = Object.values(hubSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ owner: type.name, field })));
  const reaching = fields.filter(({ field }) => PRIVATE.includes(getNamedType(field.type).name));
  expect(reaching.map(({ owner, field }) => `${owner}.${field.name}`).sort()).toEqual([
    'CreateTokenPayload.apiToken',
    'DelegationPayload.delegation',
    'GrantPayload.grant',
    'Query.draft',
    'Query.viewer',
    'RevokeTokenPayload.apiToken',
    'SaveReportDraftPayload.draft',
    'Viewer.delegations',
    'Viewer.drafts',
    'Viewer.grants',
    'Viewer.webhooks',
    'Webhook.deliveries',
  ]);
});

it(
  'an id of a private thing that there is answers as one that there is not, by whatever name it is asked, and for whomever',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const project = await insertProject(manager, { code: 'T-IDS', isSample: false });
    await link(manager, 'project_province', project, 'TH-90');
    const admin = await people.grant('admin@songkhla.go.th', OfficeRole.OFFICE_ADMIN, 'PO-TH-90');
    const reporter = await people.grant('one@songkhla.go.th', OfficeRole.REPORTER, 'PO-TH-90');
    const key = async (insertion: string, ...values: unknown[]): Promise<number> => {
      const [row] = await manager.query<{ id: number }[]>(`${insertion} RETURNING id`, values);
      return row!.id;
    };
    const { person, office } = reporter;
    const keys: Record<string, number> = {
      RoleGrant: reporter.grant,
      Person: person,
      ReportDraft: await key(
        `INSERT INTO report_draft (project_id, office_id, as_of, author_ids, saved_at) VALUES ($1, $2, '2026-06-30', ARRAY[$3::integer], now())`,
        project,
        office,
        person,
      ),
      Delegation: await key(
        `INSERT INTO delegation (from_person_id, to_person_id, office_id, role, valid_from, valid_to)
         VALUES ($1, $2, $3, 'REPORTER', current_date, current_date + 9)`,
        person,
        admin.person,
        office,
      ),
      ApiToken: await key(
        `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
         INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on)
         SELECT id, $1, 't', '{SUBMIT}', 'ids', $2, '2100-01-01' FROM made`,
        office,
        admin.person,
      ),
    };
    const viewerOf = (who: typeof reporter, role: OfficeRole, code: string): Viewer => ({
      person: who.person,
      powers: [{ role, office: code, officeId: who.office, actingFor: null }],
      tokenActions: null,
      isFresh: true,
    });
    const stranger = await people.grant('one@satun.go.th', OfficeRole.REPORTER, 'PO-TH-91');
    const auditor = await people.grant('audit@example.go.th', OfficeRole.AUDITOR, 'MOI');
    const asking = [
      null,
      viewerOf(stranger, OfficeRole.REPORTER, 'PO-TH-91'),
      viewerOf(auditor, OfficeRole.AUDITOR, 'MOI'),
      viewerOf(admin, OfficeRole.OFFICE_ADMIN, 'PO-TH-90'),
      viewerOf(reporter, OfficeRole.REPORTER, 'PO-TH-90'),
    ];
    const answered = async (type: string, code: string, viewer: Viewer | null): Promise<string> => {
      const ids = [null, { asOf: '2026-01-01' }, { lang: 'TH' as never }].map((moment) => toGlobalId(type, code, moment));
      const asked = ids.flatMap((id, i) => [
        `n${i}: node(id: "${id}") { ...Thing }`,
        `again${i}: node(id: "${id}") { id __typename }`,
        `list${i}: nodes(ids: ["${id}", "${id}"]) { ...Thing }`,
      ]);
      const results = await Promise.all(
        asked.map((field) =>
          ask(manager, `query { ${field} } ${/Thing/.test(field) ? 'fragment Thing on Node { id __typename }' : ''}`, { viewer }),
        ),
      );
      return JSON.stringify(results.map(({ result, statements }) => [result, statements])).replaceAll(new RegExp(ids.join('|'), 'g'), 'ID');
    };
    for (const type of [...PRIVATE, ...UNNAMED])
      for (const viewer of asking) {
        const there = await answered(type, String(keys[type] ?? person), viewer);
        expect([type, there]).toEqual([type, await answered(type, '999999', viewer)]);
        expect([type, /__typename/.test(there)]).toEqual([type, false]);
      }
  }),
);

it(
  'who is told that they may not change a private thing is not shown it',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { grant } = await people.grant('one@songkhla.go.th', OfficeRole.REPORTER, 'PO-TH-90');
    const stranger = await people.grant('one@satun.go.th', OfficeRole.OFFICE_ADMIN, 'PO-TH-91');
    const viewer: Viewer = {
      person: stranger.person,
      powers: [{ role: OfficeRole.OFFICE_ADMIN, office: 'PO-TH-91', officeId: stranger.office, actingFor: null }],
      tokenActions: null,
      isFresh: true,
    };
    const id = toGlobalId('RoleGrant', String(grant));
    const { result } = await ask(
      manager,
      `mutation { one: revokeRole(input: { grant: "${id}" }) { grant { id role office { code } } userErrors { code } }
        two: revokeRole(input: { grant: "${id}" }) { grant { validFrom } userErrors { code } } }`,
      { viewer },
    );
    const refused = { grant: null, userErrors: [{ code: 'OTHER_OFFICE' }] };
    expect(result.data).toEqual({ one: refused, two: refused });
    const { result: own } = await ask(
      manager,
      '{ a: viewer { grants { id } } b: viewer { ...Own } } fragment Own on Viewer { grants { id } delegations { id } drafts { id } }',
      { viewer },
    );
    const grants = [{ id: toGlobalId('RoleGrant', String(stranger.grant)) }];
    expect(own.data).toEqual({ a: { grants }, b: { grants, delegations: [], drafts: [] } });
  }),
);
