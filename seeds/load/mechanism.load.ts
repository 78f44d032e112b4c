import { ALWAYS, datesOf, notesOf, onRecordSince, spanOf } from './columns';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';
import type { SeedRow } from './table-sync';

/** Bodies, whom they report to, and the sectors they are responsible for. Sectors are loaded already. */
export async function loadBodies(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'body',
    data.bodies.map((row) => ({
      code: row.code,
      level: row.level,
      kind: row.kind,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      notes: notesOf(row.note),
      ...spanOf(row),
    })),
  );
  await load.facts(
    'body_reporting',
    data.bodies.flatMap(({ code, reportsTo }) =>
      reportsTo.map((row) => ({
        body_id: load.keys.id('body', code),
        reports_to_id: load.keys.id('body', row.body),
        ...spanOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
  await load.facts(
    'body_sector',
    data.bodies.flatMap(({ code, sectors }) =>
      sectors.map((row) => ({
        body_id: load.keys.id('body', code),
        sector_id: load.keys.id('sector', row.sector),
        ...spanOf(row),
      })),
    ),
  );
}

/** Organisations with their parts, roles and budgets, and the bodies whose secretaries they are. */
export async function loadOrganisations(load: SeedLoad, { organisations, bodies }: SeedData): Promise<void> {
  await load.things(
    'organisation',
    organisations.map((row) => ({
      code: row.code,
      names: row.names,
      translated: row.translated,
      // Search finds a thing by its aliases: so by every name that it had.
      aliases: [...new Set([...row.aliases, ...row.datedNames.flatMap(({ names }) => Object.values(names))])],
      member_state_id: load.keys.idOrNull('member_state', row.memberState),
      province_id: load.keys.idOrNull('province', row.province),
      cluster_id: load.keys.idOrNull('cluster', row.cluster ?? null),
      addresses: row.address,
      duty_texts: row.duties,
      notes: notesOf(row.note),
      ...spanOf(row),
    })),
  );
  // A second pass, because a part may stand before its parent in the file.
  await load.things(
    'organisation',
    organisations.map(({ code, parent }) => ({ code, parent_id: load.keys.idOrNull('organisation', parent) })),
  );
  const ofOrganisation = (rows: (organisation: SeedData['organisations'][number]) => SeedRow[]): SeedRow[] =>
    organisations.flatMap((organisation) =>
      rows(organisation).map((row) => ({ organisation_id: load.keys.id('organisation', organisation.code), ...row })),
    );
  await load.facts(
    'organisation_name',
    ofOrganisation(({ datedNames }) =>
      datedNames.map((row) => ({
        names: row.names,
        translated: row.translated,
        ...spanOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
  await load.facts(
    'organisation_role',
    ofOrganisation(({ roles }) =>
      roles.map((row) => ({
        role: row.role,
        tasks: row.task,
        ...spanOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
  await load.facts(
    'budget_line',
    ofOrganisation(({ budget }) =>
      budget.map((row) => ({
        thai_fiscal_year: row.thaiFiscalYear,
        amount: row.amount,
        currency: row.currency,
        payer_id: load.keys.id('organisation', row.payer),
        spender_id: load.keys.idOrNull('organisation', row.spender),
        purposes: row.purpose,
        rounded: row.rounded,
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
    ['organisation_id', 'thai_fiscal_year', 'payer_id'],
  );
  await load.facts(
    'body_secretariat',
    bodies.flatMap(({ code, secretariats }) =>
      secretariats.map((row) => ({
        body_id: load.keys.id('body', code),
        organisation_id: load.keys.id('organisation', row.organisation),
        inferred: row.inferred,
        ...spanOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
}

/** Meetings and the weeks they belong to. */
export async function loadMeetings(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'meeting_week',
    data['meeting-weeks'].map((row) => ({ code: row.code, ...datesOf(row) })),
  );
  await load.things(
    'meeting',
    data.meetings.map((row) => ({
      code: row.code,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      inferred: row.inferred,
      body_id: load.keys.idOrNull('body', row.body),
      number: row.number,
      number_as_printed: row.numberAsPrinted,
      ...datesOf(row),
      places: row.place,
      province_id: load.keys.idOrNull('province', row.province),
      host_member_state_id: load.keys.idOrNull('member_state', row.hostMemberState),
      host_organisation_id: load.keys.idOrNull('organisation', row.hostOrganisation),
      chair_id: load.keys.idOrNull('member_state', row.chair),
      participant_texts: row.participants,
      week_id: load.keys.idOrNull('meeting_week', row.week),
      ...ALWAYS,
    })),
  );
}

/** Decisions, their meetings, the links between them, and action items. Projects are loaded already. */
export async function loadDecisions(load: SeedLoad, { decisions }: SeedData): Promise<void> {
  await load.things(
    'decision',
    decisions.map((row) => ({
      code: row.code,
      kind: row.kind,
      titles: row.title,
      aliases: row.aliases,
      texts: row.text,
      decided_on: row.decidedOn,
      date_as_printed: row.dateAsPrinted,
      decided_by_id: load.keys.idOrNull('organisation', row.decidedBy),
      ...ALWAYS,
    })),
  );
  await load.facts(
    'decision_meeting',
    decisions.flatMap(({ code, meetings }) =>
      meetings.map((meeting) => ({ decision_id: load.keys.id('decision', code), meeting_id: load.keys.id('meeting', meeting) })),
    ),
  );
  await load.facts(
    'decision_link',
    decisions.flatMap(({ code, leadsTo }) =>
      leadsTo.map((row) => ({
        from_id: load.keys.id('decision', code),
        to_id: load.keys.id('decision', row.decision),
        kind: row.kind,
        citation_id: load.keys.citation(row.citation),
        recorded_at: onRecordSince(row.citation.publishedOn),
      })),
    ),
    ['from_id', 'to_id', 'kind'],
  );
  await load.facts(
    'action_item',
    decisions.flatMap(({ code, actions }) =>
      actions.map((row) => ({
        code: `${code}-A${row.number}`,
        decision_id: load.keys.id('decision', code),
        texts: row.text,
        assignee_id: load.keys.idOrNull('organisation', row.assignee),
        project_id: load.keys.idOrNull('project', row.project),
        due_on: row.dueOn,
        status: row.status,
        citation_id: load.keys.citation(row.citation),
        recorded_at: onRecordSince(row.citation.publishedOn),
      })),
    ),
    ['code'],
  );
}
