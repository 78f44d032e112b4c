/**
 * The mutants: each breaks one rule. `find` stands exactly once in `file` under the root, or in the `function` as the database writes it
 * down (pg_get_functiondef); `replace` takes its place; `tests` (and in them `name`, a pattern) should see it.
 */

const RECORD = 'tests/integration/progress/record-boundaries.test.ts';
const DAYS = 'tests/integration/progress/day-boundaries.test.ts';
const DEFENCE = 'tests/integration/progress/progress-defence.test.ts';
const RULES = 'tests/integration/progress/progress.test.ts';
const PROPERTIES = 'tests/integration/progress/progress-properties.test.ts';
const COMPOSITION = 'tests/integration/progress/composition.test.ts';
const STANDING = 'tests/integration/progress/settled-standing.test.ts';
const SETTLED = 'tests/integration/progress/settled-state.test.ts';
const PAGES = 'tests/integration/api/page-boundaries.test.ts';
const FILTERS = 'tests/integration/projects/project-filter.test.ts';
const DATES = 'tests/integration/projects/dates-as-of.test.ts';
const LOG = 'tests/integration/database/change-log.test.ts';
const POSITION = 'tests/integration/database/change-listener.test.ts';
const SEEDS = 'tests/integration/database/seeds.test.ts';
const AUDIT = 'tests/integration/api/audit.test.ts';
const ROUNDS = 'tests/unit/domain/rounds.test.ts';
const COMPLETENESS = 'tests/integration/progress/rounds.test.ts';
const DUTIES = 'tests/integration/progress/duty-overrides.test.ts';
const DESK = 'tests/e2e/desk.test.ts';
const CHAINS = 'tests/integration/progress/report-chains.test.ts';
const DUTIES_PAGE = 'tests/e2e/desk-duties.test.ts';
const OWN_WEBHOOKS = 'tests/integration/people/own-webhooks.test.ts';
const WEBHOOKS = 'tests/e2e/webhooks.test.ts';
const PROCEEDINGS = 'tests/integration/mechanism/proceedings.test.ts';
const PROCEEDINGS_RULES = 'tests/unit/domain/proceedings.test.ts';
const OWN_CALENDAR = 'tests/e2e/duty-calendar.test.ts';
const IMPORT_API = 'tests/e2e/import-api.test.ts';
const IMPORT_DIFFERENCE = 'tests/unit/imports/import-difference.test.ts';
const IDEMPOTENCY = 'tests/integration/api/idempotency.test.ts';
const AUDIT_CHAIN = 'tests/unit/domain/audit-chain.test.ts';
const STRUCTURE = 'tests/integration/api/structure.test.ts';
const WRITTEN = 'tests/e2e/written-reports.test.ts';
const STEPS = 'tests/integration/progress/report-steps.test.ts';
const CHAIN = 'tests/e2e/chain.test.ts';
const ORDER = 'tests/integration/database/change-order.test.ts';
const LIMITS = 'tests/unit/graphql/document-limits.test.ts';
const COST = 'tests/unit/graphql/cost.test.ts';
const CACHE = 'tests/unit/http/response-cache.test.ts';
const DATE_TEXT = 'tests/unit/i18n/date-text.test.ts';
const EXPORTS = 'tests/unit/exports/exports.test.ts';
const WRONG_CLOCK = 'tests/e2e/wrong-clock.test.ts';
const PERMISSIONS = 'tests/unit/domain/permissions.test.ts';
const ROLES = 'tests/integration/people/roles.test.ts';
const DELEGATIONS = 'tests/integration/people/delegations.test.ts';
const TOKENS = 'tests/integration/people/tokens.test.ts';
const FORGET = 'tests/integration/people/forget.test.ts';
const MUTATIONS = 'tests/e2e/people.test.ts';
const FORGED = 'tests/e2e/forged-requests.test.ts';
const SIGN_IN = 'tests/e2e/sign-in.test.ts';
const CREDENTIALS = 'tests/e2e/credentials.test.ts';
const ACCOUNTS = 'tests/integration/people/accounts.test.ts';
const FRESH = 'tests/e2e/fresh-sign-in.test.ts';
const PRIVATE = 'tests/e2e/private-things.test.ts';
const OUTBOX = 'tests/e2e/outbox.test.ts';
const STATED_FACTS = 'tests/integration/projects/stated-facts.test.ts';
const RENAMED = 'tests/integration/projects/renamed-projects.test.ts';
const WEIGHED = 'tests/integration/projects/assigned-weights.test.ts';
const HELD = 'tests/integration/projects/stated-responsibilities.test.ts';
const PLACED = 'tests/integration/projects/placed-projects.test.ts';
const PROPOSALS = 'tests/integration/projects/proposals.test.ts';

const STATE = 'src/queries/progress/project-state.ts';
const COUNTING = 'src/queries/progress/counting-reports.ts';
const SCOPES = 'src/queries/progress/scope-membership.ts';
const PORTFOLIO = 'src/queries/progress/portfolio.ts';
const ROWS = 'src/queries/progress/roll-up-rows.ts';
const SUMS = 'src/queries/progress/roll-up-sums.ts';
const ROLL_UP = 'src/queries/progress/roll-up.ts';
const PAGE = 'src/queries/shared/page.ts';

/** Mutants that share a place and its tests: [id, rule, find, replace]. */
const inFile = (file, tests, mutants, more = {}) =>
  mutants.map(([id, rule, find, replace]) => ({ id, rule, file, find, replace, tests, ...more }));
const inFunction = (name, tests, mutants, more = {}) =>
  mutants.map(([id, rule, find, replace]) => ({ id, rule, function: name, find, replace, tests, ...more }));

export const MUTANTS = [
  // What counts of the reports of a project, by a walk through them and by the settled states.
  ...inFile(COUNTING, SETTLED, [
    [
      'report-known-at',
      'a report is known from the instant at which it is recorded',
      "${facts('progress_report', 'report', point)}",
      '(SELECT * FROM progress_report WHERE recorded_at < ${point.knownAt}) report',
    ],
    ['superseded-at', 'a correction replaces a report from its own instant on', 'report.superseded_at > ${', 'report.superseded_at >= ${'],
    ['superseded', 'a corrected report does not count', 'report.superseded_at IS NULL OR', 'true OR'],
    ['state-since', 'a state holds from its change on', '.state_since <= ${', ".state_since IS NOT NULL AND 'infinity' >= ${"],
    ['report-day', 'a report counts from its day on', 'report.as_of <= ${', 'report.as_of < ${'],
    ['latest-report', 'the latest report says', 'ORDER BY report.as_of DESC', 'ORDER BY report.as_of ASC'],
    [
      'earlier-percent',
      'an earlier percent stays when a later report gives none',
      'CASE WHEN latest.percent IS NULL THEN used.percent',
      'CASE WHEN false THEN used.percent',
    ],
    [
      'earlier-stage',
      'an earlier stage stays when a later report gives none',
      'CASE WHEN latest.stage IS NULL THEN staged.stage',
      'CASE WHEN false THEN staged.stage',
    ],
    [
      'certified',
      'only certified reports count',
      '...published, ReportState.CERTIFIED]',
      '...published, ReportState.CERTIFIED, ReportState.VERIFIED]',
    ],
    ['planned-report', 'where a report says where it should be, that counts', 'AND ${value} IS NOT NULL', ''],
    [
      'certified-first',
      'of two reports about one day the certified one counts',
      '${isCertified(sql`report`, point)} DESC',
      '${isCertified(sql`report`, point)} ASC',
    ],
    [
      'correction-counts',
      'a correction that does not count hides nothing',
      'countingStates(point), point)})',
      'Object.values(ReportState), point)})',
    ],
  ]),
  ...inFile(SUMS, PROPERTIES, [
    ['alike-sum', 'each sum of alike projects is its own', 'columnOf.get(keyOf(sum))!', 'added[0]![0]'],
    ['alike-apart', 'what needs each project is not added up before', 'overlaps === true || freshness === true', 'false'],
  ]),
  ...inFunction('report_step_fault', STEPS, [
    ['step-state', 'a step leads from the state that a report is in', 'r.from_state IS NOT DISTINCT FROM before.state', 'true'],
    ['step-role', 'a step is taken in its role by who holds it', 'NOT acts_in_role(actor, acting_for, rule.role, office)', 'false'],
    ['step-office', 'a step is taken by the office of the chain', 'office IS DISTINCT FROM office_of_step(report, rule.role)', 'false'],
    [
      'step-author',
      'an author does not verify',
      "SELECT unnest(author_ids) FROM progress_report WHERE id = report AND 'SUBMIT' = ANY (rule.apart_from)",
      'SELECT NULL::integer',
    ],
    ['step-apart', 'a verifier does not certify', 'taken.step = ANY (rule.apart_from)', "taken.step = 'SUBMIT'"],
    ['step-placed', 'in whose place somebody acted has part in it', 'unnest(ARRAY[actor_id, acting_for_id])', 'actor_id'],
    ['step-own', 'who verified takes it back', 'WHEN NOT before.persons && persons THEN', 'WHEN false THEN'],
    ['step-days', 'a verification is taken back within 14 days', "interval '14 days'", "interval '15 days'"],
  ]),
  ...inFunction('report_step_fault', WRITTEN, [
    ['step-reason', 'a refusal has a reason', 'rule.needs_reason AND reason IS NULL', 'false'],
    ['step-second', 'two retract a report', 'WHEN NOT EXISTS (', 'WHEN false AND NOT EXISTS ('],
  ]),
  ...inFunction('persons_as_one', STEPS, [
    [
      'as-one-delegated',
      'who acted for each other count as one',
      'FROM delegation',
      'FROM delegation WHERE false UNION SELECT 0 FROM delegation',
    ],
  ]),
  ...inFunction('acts_in_role', WRITTEN, [
    ['acts-delegated', 'in whose place one acts has delegated it', 'acting_for IS NULL OR EXISTS (', 'true OR EXISTS ('],
  ]),
  ...inFunction('holds_role', WRITTEN, [['holds-revoked', 'a revoked role gives no right', 'held.revoked_at IS NULL', 'true']]),
  ...inFunction('report_state_record', CHAIN, [
    ['public-once', 'a report is public once it is certified', "NEW.state = 'CERTIFIED'", "NEW.state <> 'DRAFT'"],
  ]),
  ...inFunction('report_state_begin', STEPS, [
    ['step-guard', 'the database refuses a step by hand', 'IF fault IS NOT NULL THEN', 'IF false THEN'],
  ]),
  ...inFunction('report_state_begin', STRUCTURE, [
    [
      'step-instant',
      'a step has the instant of its commit',
      'NEW.changed_at := commit_instant();',
      'NEW.changed_at := coalesce(NEW.changed_at, commit_instant());',
    ],
  ]),
  ...inFunction('progress_report_begin', STRUCTURE, [
    ['submit-instant', 'a submitted report has the instant of its commit', 'NEW.recorded_at := commit_instant();', 'NULL;'],
  ]),
  ...inFunction('report_draft_save', STRUCTURE, [
    [
      'draft-stays',
      'a draft stays with its project',
      '(NEW.project_id, NEW.office_id) IS DISTINCT FROM (OLD.project_id, OLD.office_id)',
      'false',
    ],
    ['draft-authors', 'a draft keeps its authors', 'NOT NEW.author_ids @> OLD.author_ids', 'false'],
  ]),
  ...inFunction('report_draft_save', WRITTEN, [['draft-version', 'each save is a version', 'NEW.version := OLD.version + 1;', 'NULL;']]),
  ...inFile('src/commands/progress/draft.ts', WRITTEN, [
    ['draft-office', 'a draft is its office’s alone', ' AND office_id = ${office}', ''],
    ['draft-seen', 'a draft is changed as it was seen', 'draft.version !== version', 'false'],
  ]),
  ...inFile('src/queries/progress/visible-reports.ts', PRIVATE, [
    ['visible-public', 'a report is seen once it is public', '? sql`${report}.public_since <= ${knownAt}`', '? sql`true`'],
  ]),
  ...inFile('src/queries/progress/visible-reports.ts', CHAIN, [
    ['visible-chain', 'a report is seen by its chain before', 'OR ${isOfChain(report, reader)}', 'OR true'],
  ]),
  ...inFile('src/commands/progress/take-report-step.command.ts', WRITTEN, [
    ['step-fingerprint', 'what was seen is what is decided', 'fingerprint !== report.fingerprint', 'false'],
    ['step-odd', 'what is odd passes with who has seen it', "(isOdd ? 'NOT_ACKNOWLEDGED' : null)", 'null'],
    ['step-seen', 'a step is taken in the state that was seen', 'report.state !== expectedState', 'false'],
  ]),
  ...inFunction('audit_entry_begin', AUDIT, [
    ['audit-follows', 'an entry holds the hash of the one before', 'coalesce(last.hash,', 'coalesce(NULL,'],
    ['audit-own', 'an entry has the instant of its commit', 'NEW.at := commit_instant();', 'NULL;'],
  ]),
  ...inFunction('audit_entry_keep', AUDIT, [
    [
      'audit-stays',
      'an entry cannot be changed',
      "RAISE EXCEPTION 'the audit stays as it is: entries are only added' USING ERRCODE = 'restrict_violation';",
      'RETURN NULL;',
    ],
  ]),
  ...inFunction('commit_instant', AUDIT, [
    ['audit-instant', 'an instant is later than the newest entry', '(SELECT at FROM audit_entry ORDER BY sequence DESC LIMIT 1)', 'NULL'],
  ]),
  ...inFile('src/commands/command.ts', AUDIT, [
    ['audit-allowed', 'who was allowed one thing does no other', 'action !== effect.action', 'false'],
    ['audit-each', 'what is done has an entry', 'if (effect) await audit(db, actor, effect, call.requestId);', ''],
  ]),
  ...inFile('src/domain/rounds.ts', ROUNDS, [
    ['round-due', 'a report is due 31 days after the cut-off', 'const DUE = 31;', 'const DUE = 30;'],
    ['round-half', '30 June is of the first half', "<= '06-30'", "< '06-30'"],
  ]),
  ...inFile('src/queries/progress/completeness.queries.ts', COMPLETENESS, [
    [
      'round-late',
      'what is recorded after the due day is late',
      '>= ${endOfDay(round.dueOn)}::timestamptz',
      ">= ${endOfDay(round.dueOn)}::timestamptz + 1000 * interval '1 day'",
    ],
    ['round-drafts', 'a draft is counted for its office alone', 'AND office.code = ANY (${offices}::text[])', ''],
    ['round-span', 'a report counts for the round of its day', 'AND report.as_of BETWEEN ${from} AND ${to}', ''],
  ]),
  ...inFile('src/queries/progress/completeness.queries.ts', DUTIES, [
    [
      'duty-decided',
      'who decided goes before the rules',
      'WHERE coalesce(duty_override_on(ruled.project_id, ruled.scope_id, ${point.validOn}), true)',
      '',
    ],
  ]),
  ...inFile(
    'src/web/desk/inbox/inbox.view.tsx',
    DESK,
    [['inbox-certified', 'what is certified is not asked for again', "return certified ? 'certified' : 'toReport';", "return 'toReport';"]],
    { name: 'certified for the round' },
  ),
  ...inFile('src/queries/progress/reporting-offices.ts', CHAINS, [
    [
      'group-secretary',
      'a group’s projects are its secretary’s',
      "WHEN 'WORKING_GROUP' THEN office.id IN",
      "WHEN 'WORKING_GROUP' THEN office.id NOT IN",
    ],
    ['group-single-state', 'what is of one member state is not the group’s', 'HAVING count(*) = 1', 'HAVING count(*) = -1'],
    [
      'group-parts',
      'what has a part in a province is not the group’s',
      'part.ancestor_id = owned.project_id',
      'part.ancestor_id = owned.project_id AND part.distance = 0',
    ],
  ]),
  ...inFile('resolvers/people/own-webhook.resolver.ts', OWN_WEBHOOKS, [
    [
      'webhook-list',
      'who does not administer an office sees none of its webhooks',
      '{ office: power.office }).allowed',
      '{ office: power.office })',
    ],
  ]),
  ...inFile('src/queries/people/webhook.queries.ts', OWN_WEBHOOKS, [
    ['webhook-removed', 'a removed webhook is not listed', '(${keyArray(offices)}) AND w.removed_at IS NULL', '(${keyArray(offices)})'],
  ]),
  ...inFile('src/queries/progress/duty-decision.queries.ts', DUTIES_PAGE, [
    ['duty-ended', 'a decision that has ended does not stand', 'coalesce(d.valid_to > ${TODAY}, true)', 'true'],
    [
      'duty-covered',
      'a decision that a later one covers does not stand',
      'later.valid_from <= greatest(d.valid_from, ${TODAY})',
      'later.valid_from <= d.valid_from',
    ],
  ]),
  ...inFile('resolvers/progress/duty.resolver.ts', DUTIES_PAGE, [
    ['duty-kept', 'no cache keeps what was decided about duties', 'context.keepNowhere();', ''],
  ]),
  ...inFile('src/webhooks/call.ts', WEBHOOKS, [
    ['webhook-written', 'a private address in an address is not called', 'isIP(literal) !== 0 && !isPublicAddress(literal)', 'false'],
    [
      'webhook-resolved',
      'a name of a private address is not called',
      'addresses.some(({ address }) => !isPublicAddress(address))',
      'false',
    ],
    [
      'webhook-every',
      'a name with one private address among others is not called',
      'addresses.some(({ address }) => !isPublicAddress(address))',
      '!isPublicAddress(addresses[0]!.address)',
    ],
    ['webhook-nowhere', 'a name without an address is not called', 'addresses.length === 0 || ', ''],
    ['webhook-pinned', 'the address that was checked is the one that is called', 'lookup: checkedLookup(resolve, allowsPrivate),', ''],
  ]),
  ...inFile('src/domain/webhooks.ts', WEBHOOKS, [
    ['webhook-https', 'an address without TLS is not called', "(allowsPrivate && url.protocol === 'http:')", "url.protocol === 'http:'"],
    ['webhook-scheme', 'an address of another protocol is not called', 'return isAllowed && url.username', 'return url.username'],
    ['webhook-password', 'an address with a password is not called', "url.username === '' && url.password === '' && ", ''],
  ]),
  ...inFile('src/domain/public-address.ts', 'tests/unit/domain/public-address.test.ts', [
    ['address-global', 'of IPv6 only what is given out is public', "GLOBAL.check(address, 'ipv6') && ", ''],
    ['address-mapped', 'an address of IPv4 within one of IPv6 is not public', "!BLOCKED.check(address, 'ipv6')", 'true'],
    ['address-link', 'the metadata of a cloud are not public', "  ['169.254.0.0', 16],\n", ''],
  ]),
  ...inFile('src/queries/mechanism/proceedings.queries.ts', PROCEEDINGS, [
    ['participants-over', 'who takes part shows on the day after the meeting', 'm.ends_on < (', 'm.ends_on <= ('],
  ]),
  ...inFile('src/commands/mechanism/proceedings.ts', PROCEEDINGS, [
    ['proceedings-seen', 'of two who change proceedings at once, one is told so', 'row!.changes === seenChanges', 'true'],
  ]),
  ...inFile('src/commands/mechanism/record-participants.command.ts', PROCEEDINGS, [
    ['participants-begun', 'nobody attends a meeting before it begins', 'hasBegun(meeting, meeting.today)', 'true'],
  ]),
  ...inFile('src/commands/mechanism/put-agenda-item.command.ts', PROCEEDINGS, [
    ['agenda-closed', 'the agenda of a meeting that is over stays', 'isOver(meeting, meeting.today)', 'false'],
  ]),
  ...inFile('src/commands/mechanism/publish-minutes.command.ts', PROCEEDINGS, [
    ['minutes-correction', 'a correction says what it replaces', 'published > 0 && correction === null', 'false'],
    ['minutes-drafted', 'minutes that nobody has drafted are not published', "texts ? [] : [problem('NO_DRAFT', 'meeting')]", '[]'],
  ]),
  ...inFile('src/commands/projects/rename-project.command.ts', RENAMED, [
    ['name-corrected', 'a name of the same day takes the place of the one before', 'held.asOf === asOf', 'false'],
    ['name-merged', 'a name stays in the languages that are left out', '{ ...held.names, ...given }', '{ ...given }'],
  ]),
  ...inFile('src/commands/projects/state-responsibility.command.ts', HELD, [
    ['responsibility-before', 'the days before a span stay as they were', 'if (before) await put(', 'if (false) await put('],
    ['responsibility-after', 'the days after a span stay as they were', 'if (after) await put(', 'if (false) await put('],
    [
      'responsibility-done',
      'what is on record for each day of a span is done already',
      'validTo <= span.validTo',
      'validTo < span.validTo',
    ],
    ['responsibility-citation', 'a span that is cut keeps its document', '(citation ?? span.citation)', 'citation'],
  ]),
  ...inFile('src/commands/projects/assign-weight.command.ts', WEIGHED, [
    ['weight-corrected', 'a weight of the same day takes the place of the one before', 'held?.asOf === asOf', 'false'],
    ['weight-parts', 'a project with parts is given no weight', "[problem('HAS_PARTS', 'weight')]", '[]'],
  ]),
  ...inFile('src/domain/project-weight.ts', WEIGHED, [['weight-zero', 'a weight is above zero', 'Number(text) > 0', 'Number(text) >= 0']]),
  ...inFile(STATE, WEIGHED, [
    ['weight-latest', 'the weight is that of the greatest day by the day', 'ORDER BY w.as_of DESC LIMIT 1', 'ORDER BY w.as_of LIMIT 1'],
    ['weight-day', 'a weight holds from its day on', 'AND ${isStatedBy(sql`w`, point)} ORDER BY', 'ORDER BY'],
  ]),
  ...inFile('resolvers/projects/project-subject.ts', 'tests/e2e/maintained-projects.test.ts', [
    ['assignment-withdrawn', 'who answers for a project does not withdraw what assigns it', '{ ...subject, responsible: [] }', 'subject'],
  ]),
  ...inFile('src/commands/projects/placement.ts', PLACED, [
    ['placement-day', 'a statement of the same day takes the place of the one before', 'if (corrected) await', 'if (false) await'],
    ['placement-span', 'links end on the day of the next statement', 'span.valid_to IS NOT DISTINCT FROM link.valid_to', 'true'],
    ['placement-same', 'what holds on the day already is not stated again', 'isSame(stated, await', 'false && isSame(stated, await'],
  ]),
  ...inFile('src/domain/shares.ts', PLACED, [
    ['shares-whole', 'shares make up the whole', "sum + each, 0n) === units('1')", "sum + each, 0n) <= units('1')"],
    ['shares-all', 'each province has its share, or none', 'given.length === shares.length &&', ''],
  ]),
  ...inFile('src/commands/projects/withdraw-project-fact.command.ts', PLACED, [
    ['placement-withdrawn', 'the days of a withdrawn statement go to the one before', "fact.table === 'project_placement'", 'false'],
  ]),
  ...inFile('seeds/load/projects.load.ts', HELD, [
    ['responsibility-load', 'a load adds no span where people have stated one', "['project_id', 'organisation_id', 'role']", 'undefined'],
  ]),
  ...inFile('seeds/load/table-sync.ts', STATED_FACTS, [
    ['load-beside-people', 'a load adds new facts where offices have stated some', 'AND (${present}))', 'AND ${present})'],
  ]),
  ...inFile('src/queries/api/search.queries.ts', RENAMED, [
    ['former-name', 'the search says which name is a former one', 'p.renamed AND e.entry', 'false AND e.entry'],
  ]),
  ...inFile('src/domain/attendance.ts', PROCEEDINGS_RULES, [
    ['attendance-unknown', 'attendance that nobody recorded is not zero', 'known === 0 ? null', 'false ? null'],
  ]),
  ...inFile('src/domain/document-address.ts', PROCEEDINGS_RULES, [
    ['paper-https', 'a paper stands at an address of https', "url.protocol === 'https:' && ", ''],
    ['paper-public', 'a paper stands at no address of a local network', ': isPublicAddress(host)', ': true'],
  ]),
  ...inFile('src/exports/duty-calendar.export.ts', OWN_CALENDAR, [
    ['calendar-sequence', 'an entry that moves has a new sequence', 'sequence: changes.length', 'sequence: 0'],
  ]),
  ...inFile('src/queries/people/calendar-feed.queries.ts', OWN_CALENDAR, [
    [
      'calendar-ended',
      'an address that has ended shows nothing',
      'secret_sha256 = ${secretSha256} AND revoked_at IS NULL',
      'secret_sha256 = ${secretSha256}',
    ],
  ]),
  ...inFile('src/commands/progress/import-difference.ts', IMPORT_DIFFERENCE, [
    ['import-version', 'what has changed since a form was made is not overwritten', 'values.version !== project.version', 'false'],
  ]),
  ...inFile('src/commands/progress/import-difference.ts', IMPORT_API, [
    ['import-same', 'the same file again changes nothing', "kind: isSame ? 'SAME'", "kind: false ? 'SAME'"],
  ]),
  ...inFile('src/commands/progress/apply-import.command.ts', IMPORT_API, [
    ['import-all', 'all rows are saved, or none', 'input.rows === ImportedRows.ALL && keptBack > 0', 'false'],
    ['import-seen', 'what was seen is saved, and nothing else', 'difference.fingerprint === input.fingerprint', 'true'],
  ]),
  ...inFile('src/commands/progress/receive-file.ts', IMPORT_API, [
    ['import-office', 'a token of another office sends no file', 'if (!permission.allowed)', 'if (false as boolean)'],
  ]),
  ...inFile('src/commands/progress/import-difference.ts', IMPORT_API, [
    ['import-faultless', 'a row with a fault is not saved', 'const change = isFaultless(read) ?', 'const change = (true as boolean) ?'],
  ]),
  ...inFile('src/queries/desk/import.queries.ts', 'tests/e2e/desk-import.test.ts', [
    [
      'import-mapping',
      'what an office has columns read as counts for its own files',
      'FROM import_mapping WHERE office_id = ${office}',
      'FROM import_mapping WHERE ${office}::integer > 0',
    ],
  ]),
  ...inFile('src/queries/desk/import.queries.ts', DUTIES, [
    [
      'import-decided',
      'a file is refused where somebody decided that the office does not report',
      'AND NOT ${project} IN (SELECT decided.project_id FROM duty_override decided WHERE decided.office_id = ${office})',
      '',
    ],
  ]),
  ...inFile('src/commands/progress/undo-import.command.ts', IMPORT_API, [
    ['import-undo', 'an import is not undone where a draft was changed or a report verified', 'drafts.some(isInTheWay)', 'false'],
  ]),
  ...inFile('src/imports/open-file.ts', IMPORT_API, [
    ['import-size', 'a file that is too large is not read', 'bytes.length > IMPORT_LIMITS.fileBytes', 'false'],
  ]),
  ...inFile('src/imports/read-import.ts', 'tests/unit/imports/read-import.test.ts', [
    ['import-cpu', 'a file is read in bounded processor time', 'worked() > IMPORT_LIMITS.cpuMs', 'false'],
    ['import-time', 'a file is read within its time', 'performance.now() > until', 'false'],
    ['import-memory', 'a file is read in bounded memory', 'maxOldGenerationSizeMb: IMPORT_LIMITS.memoryMb', 'maxOldGenerationSizeMb: 4096'],
  ]),
  ...inFile('src/imports/xlsx/xml.ts', 'tests/unit/imports/workbooks.test.ts', [
    ['import-storable', 'a cell holds no character that no database stores', ".replace(/\\0|\\p{Surrogate}/gu, '\\uFFFD')", ''],
  ]),
  ...inFile('src/commands/idempotency.ts', IDEMPOTENCY, [
    ['once-claimed', 'the same call again does nothing', 'claimed.length > 0 ? null', 'true ? null'],
    ['once-input', 'under one key there is one input', 'row.input === fingerprintOf(asked)', 'true'],
    ['once-person', 'a key holds for one person', 'WHERE person_id = ${person} AND field', 'WHERE field'],
    ['once-effect', 'what had no effect is not kept', 'if (hadEffect)', 'if (true)'],
    ['once-old', 'what is kept is removed after 30 days', "interval '30 days'", "interval '31 days'"],
  ]),
  ...inFile('src/domain/audit-chain.ts', AUDIT_CHAIN, [
    ['chain-hash', 'a changed entry has another hash', 'hash !== sha256(`${previous}\\n${body}`)', 'false'],
    ['chain-previous', 'an entry follows the one before', 'previous !== head.hash', 'false'],
    ['chain-gap', 'no entry is missing', 'sequence !== head.sequence + 1', 'false'],
    ['chain-instant', 'the instant is the one that was hashed', 'if (!body.startsWith(', 'if (false && !body.startsWith('],
    ['chain-published', 'an entry is the one that was published', 'published.hash !== hash', 'false'],
  ]),
  ...inFunction('settled_states', SETTLED, [
    [
      'settled-order',
      'of two reports of one day the certified one is settled last',
      "as_of, state = 'CERTIFIED', recorded_at",
      'as_of, recorded_at',
    ],
    [
      'settled-correction',
      'a report stays until its correction counts',
      "correction.state IN ('PUBLISHED', 'CERTIFIED')",
      "correction.state IN ('PUBLISHED', 'CERTIFIED', 'SUBMITTED')",
    ],
    ['settled-known', 'a correction affects the days of what it corrects', 'least(report.as_of, superseded.as_of)', 'report.as_of'],
  ]),
  ...inFunction(
    'commit_instant',
    ORDER,
    [['commit-lock', 'one commit takes its instant after the other', 'PERFORM pg_advisory_xact_lock(19930720);', '']],
    { server: true },
  ),
  ...inFile('src/queries/shared/newest-commit.ts', 'tests/e2e/known-at.test.ts', [
    ['newest-commit', 'what is on record now ends with the newest commit', 'ORDER BY position DESC LIMIT 1`', 'ORDER BY position LIMIT 1`'],
  ]),
  ...inFile('src/context/points-in-time.ts', 'tests/e2e/known-at.test.ts', [
    ['known-after', 'an instant after the newest commit is answered as that', 'given.knownAt = this.now.knownAt;', ';'],
  ]),
  ...inFunction('changed_states', SETTLED, [
    ['settled-past', 'what was known before is walked through', 'changed.known_from > asked_instant', "changed.known_from = 'infinity'"],
  ]),
  ...inFunction('changed_leaves', STANDING, [
    [
      'standing-past',
      'what stood otherwise before is judged by the record',
      'standing.known_from > asked_instant',
      "standing.known_from = 'infinity'",
    ],
  ]),
  ...inFunction('settled_standings', STANDING, [
    ['standing-parts', 'a project is a leaf until the first of its parts is listed', 'min(from_day)', 'max(from_day)'],
    ['standing-withdrawn', 'a withdrawn project is not listed', 'CASE WHEN project.withdrawn_at IS NULL THEN', 'CASE WHEN true THEN'],
    [
      'standing-place',
      'a place that is withdrawn is no place',
      'areas.project_id = spans.id AND areas.withdrawn_at IS NULL',
      'areas.project_id = spans.id',
    ],
    ['standing-span', 'a place holds on the days of its span', 'in_force(areas.valid_from, areas.valid_to, spans.day)', 'true'],
    [
      'standing-starts',
      'a span of a standing ends where a place is left',
      '(VALUES (areas.valid_from), (areas.valid_to))',
      '(VALUES (areas.valid_from))',
    ],
    ['standing-areas', 'a standing is known since its areas are', 'wholes.changed_at, changes.changed_at)', 'wholes.changed_at)'],
    ['standing-known', 'a standing is known since its parts are', 'greatest(own.changed_at, parts.changed_at,', 'greatest(own.changed_at,'],
    ['standing-whole', 'a standing is known since its wholes are', 'wholes.changed_at, changes', 'changes'],
  ]),
  ...inFunction('settle_standings', STANDING, [
    [
      'standing-family',
      'what is written about a part settles its whole',
      'member.ancestor_id = own.ancestor_id',
      'member.project_id = own.project_id',
    ],
  ]),
  ...inFunction('project_standing_keep', STANDING, [
    ['standing-project', 'a project is settled with its statement', "TG_TABLE_NAME = 'project'", 'false'],
  ]),
  ...inFunction('project_state_keep', SETTLED, [
    ['settled-state-change', 'a change of state is settled with its statement', "TG_TABLE_NAME = 'report_state'", 'false'],
  ]),
  ...inFile('src/queries/progress/settled-state.ts', SETTLED, [
    ['settled-from', 'a state holds from its first day on', '.valid_from <= ${', '.valid_from < ${'],
    ['settled-to', 'a state holds no longer on the day of the next', '.valid_to > ${', '.valid_to >= ${'],
  ]),
  // What is on record at an instant.
  ...inFile('src/queries/shared/facts.ts', RECORD, [
    ['known-at', 'a fact is known from the instant at which it is recorded', 'WHERE recorded_at <= ${', 'WHERE recorded_at < ${'],
    ['known-ever', 'a fact is not known before it is recorded', 'WHERE recorded_at <= ${', "WHERE 'infinity' >= ${"],
    ['known-span-at', 'a span is known from the instant at which it is recorded', 'AND recorded_at <= ${', 'AND recorded_at < ${'],
    ['known-span-ever', 'a span is not known before it is recorded', 'AND recorded_at <= ${', "AND 'infinity' >= ${"],
    ['withdrawn-at', 'a fact is gone from the instant at which it is withdrawn', 'withdrawn_at > ${', 'withdrawn_at >= ${'],
    ['withdrawn', 'a fact that is withdrawn does not count', 'withdrawn_at IS NULL OR', 'true OR'],
  ]),
  ...['body', 'sector', 'corridor'].flatMap((link) =>
    inFunction(`effective_project_${link}`, link === 'body' ? STANDING : RECORD, [
      [
        `known-${link}-at`,
        `a ${link} is known from the instant at which it is recorded`,
        'WHERE stated.recorded_at <=',
        'WHERE stated.recorded_at <',
      ],
    ]),
  ),
  ...['sector', 'corridor'].flatMap((link) =>
    inFunction(`effective_project_${link}`, DAYS, [
      [`span-${link}`, `a ${link} holds on the days of its span`, 'in_force(stated.valid_from, stated.valid_to, day)', 'true'],
    ]),
  ),
  ...inFunction('project_province_shares', STRUCTURE, [
    ['shares-day', 'the shares of each day sum to 1 at most', "coalesce(first.valid_from, '-infinity')", "'-infinity'"],
  ]),
  ...inFunction('report_state_at', RECORD, [
    ['state-changed-at', 'a state that is not the last holds from its change on', 'change.changed_at <=', 'change.changed_at <'],
    ['state-latest', 'of earlier states the latest holds', 'change.changed_at DESC', 'change.changed_at'],
  ]),
  {
    id: 'part-known-at',
    rule: 'a project has parts from the instant at which one is recorded',
    file: PORTFOLIO,
    find: "SELECT FROM ${portfolio('part', point)}",
    replace: 'SELECT FROM project part',
    tests: STANDING,
  },
  {
    id: 'meeting-bangkok',
    rule: 'a meeting’s day begins in Bangkok',
    file: 'src/domain/days.ts',
    find: 'T00:00:00+07:00',
    replace: 'T00:00:00Z',
    tests: RECORD,
    name: 'a meeting knows',
  },

  // Days and spans.
  ...inFunction('in_force', DAYS, [
    ['span-from', 'a span holds from its first day on', 'valid_from <= day', 'valid_from < day'],
    ['span-to', 'a span is half-open: it does not hold on the day of its end', 'day < valid_to', 'day <= valid_to'],
    ['span-unknown', 'a span without a beginning holds already', 'valid_from IS NULL', 'false'],
  ]),
  ...inFile('src/queries/shared/point-in-time.ts', DATES, [
    ['stated-day', 'a statement is known from its day on', '.as_of <= ${', '.as_of < ${'],
    ['stated-undated', 'a statement without a day is known from the beginning', '.as_of IS NULL OR ', ''],
  ]),
  ...inFile(STATE, DATES, [
    ['slip-once', 'a last day that was stated once has not moved', 'count(*) > 1', 'count(*) > 0'],
    ['slip-end', 'a statement without a last day does not undo a slip', ' AND schedule.ends_on IS NOT NULL', ''],
  ]),
  ...inFile('src/queries/progress/progress-report.queries.ts', DATES, [
    ['report-list-day', 'a list of reports ends at the day', 'AND r.as_of <= ${', 'AND r.as_of < ${'],
  ]),
  ...inFile('src/queries/mechanism/calendar.queries.ts', 'tests/e2e/calendar.test.ts', [
    [
      'calendar-month',
      'an end of which the month is known is the whole month',
      "date_trunc('month', schedule.ends_on)::date",
      'schedule.ends_on',
    ],
    ['calendar-year', 'an end of which the year is known is no entry', "WHEN 'MONTH' THEN", 'ELSE'],
  ]),
  ...inFile(STATE, DAYS, [
    [
      'cost-day',
      'a cost figure counts from its day on',
      '${isStatedBy(sql`figure`, point)}',
      '(figure.as_of IS NULL OR figure.as_of < ${point.validOn})',
    ],
    ['cost-undated', 'a dated cost figure comes before one without a day', 'figure.as_of DESC NULLS LAST', 'figure.as_of DESC NULLS FIRST'],
    [
      'cost-latest',
      'the latest cost figure comes first',
      'figure.preferred DESC, figure.as_of DESC',
      'figure.preferred DESC, figure.as_of ASC',
    ],
    [
      'schedule-undated',
      'a dated schedule comes before one without a day',
      'sql`schedule.as_of DESC NULLS LAST',
      'sql`schedule.as_of DESC NULLS FIRST',
    ],
    ['cost-preferred', 'a preferred figure goes before the others', 'figure.preferred DESC, ', ''],
    ['cost-extent', 'a figure of something larger than the project does not count', "figure.extent = 'WHOLE'", "figure.extent <> 'PART'"],
    ['rate-month', 'a rate counts to the end of its month', "interval '1 month'", "interval '1 day'"],
    ['rate-later', 'a rate of a later month than the figure does not count', "interval '1 month'", "interval '2 months'"],
    ['cost-cents', 'money is converted to the cent', '.as_of`, point)}, 2)', '.as_of`, point)}, 3)'],
    ['late-last-day', 'a project is not late on its last day', "'ends_on', project, point)} < ${", "'ends_on', project, point)} <= ${"],
    ['late-finished', 'what is finished or dropped is not late', '{COMPLETED,OPERATIONAL,DROPPED}', '{COMPLETED,OPERATIONAL}'],
    ['missing-dropped', 'a dropped project is not missing', " IS DISTINCT FROM 'DROPPED'`;", ' IS NOT DISTINCT FROM NULL OR true`;'],
  ]),
  ...inFunction('reporting_half_year', DAYS, [['half-year', 'June is in the first half-year', '> (6)::numeric', '>= (6)::numeric']]),
  ...inFunction('planned_percent', DAYS, [['planned-end', 'a schedule says 100 on its last day', 'day >= ends_on', 'day > ends_on']]),
  ...inFunction('planned_percent', DEFENCE, [
    ['planned-line', 'between its days a schedule is a line', 'day - starts_on', 'ends_on - starts_on'],
  ]),
  ...inFile(SUMS, DAYS, [['on-time', 'a report is on time until the second cut-off after its day', '<= 1)`', '<= 2)`']]),
  ...inFile(ROLL_UP, DAYS, [
    ['stale', 'a report is stale when it is older than may be, not as old', '- report_as_of > ${', '- report_as_of >= ${'],
  ]),

  // What is counted, and what it adds up to.
  ...inFile(ROLL_UP, RULES, [
    ['dropped-sums', 'a dropped project is in no percent', "FILTER (WHERE stage IS DISTINCT FROM 'DROPPED')", 'FILTER (WHERE true)'],
  ]),
  ...inFile(SUMS, RULES, [
    ['equal-weights', 'projects of equal weight count as many as they are', 'sql`count(${value})`', 'sql`count(*)`'],
  ]),
  ...inFile(
    ROWS,
    PROPERTIES,
    [
      [
        'contribution-dropped',
        'a contribution says that a project is dropped',
        "IS DISTINCT FROM 'DROPPED' AS counts",
        'IS NOT NULL OR true AS counts',
      ],
    ],
    { name: 'contributions give' },
  ),
  ...inFunction('effective_percent', RULES, [['built-percent', 'what is built is at 100', "'COMPLETED'::text", "'CONSTRUCTION'::text"]]),
  ...inFile(STATE, RULES, []),
  ...inFile(
    COUNTING,
    DEFENCE,
    [
      [
        'provisional',
        'a submitted report counts where provisional ones may',
        '[ReportState.SUBMITTED, ReportState.VERIFIED',
        '[ReportState.VERIFIED',
      ],
    ],
    { name: 'approval|schedule says' },
  ),
  ...inFile(
    ROLL_UP,
    DEFENCE,
    [
      ['median-age', 'the age in the middle is the median', 'percentile_cont(0.5)', 'percentile_cont(0.9)'],
      ['lowest-state', 'the status is the lowest of the reports used', '[min(array_position(', '[max(array_position('],
    ],
    { name: 'fresh and on time|late approval|shares|paragraph' },
  ),
  ...inFile(SCOPES, PROPERTIES, [['overlap', 'what is reached by two ways is said to overlap', 'min(child) <> max(child)', 'false']], {
    name: 'two ways',
  }),
  ...inFile(SCOPES, RULES, [
    [
      'distinct',
      'a project counts once for a node, however many ways lead there',
      'GROUP BY scope_id, project_id',
      'GROUP BY scope_id, project_id, child',
    ],
  ]),
  ...inFile(PORTFOLIO, RULES, [
    [
      'leaf',
      'a project with parts counts through them alone',
      'NOT EXISTS (SELECT FROM ${portfolio(',
      'true OR EXISTS (SELECT FROM ${portfolio(',
    ],
  ]),
  ...inFile(PORTFOLIO, STANDING, [
    ['listed-day', 'a project is listed on the first day that something speaks of it', 'listed_from <= ${', 'listed_from < ${'],
    ['listed-known', 'a listing is known from its instant on', 'listing.recorded_at <= ${', 'listing.recorded_at < ${'],
    ['listed-withdrawn', 'what is withdrawn lists no project', 'listing.withdrawn_at > ${', 'listing.withdrawn_at >= ${'],
  ]),
  ...inFile(
    COUNTING,
    COMPOSITION,
    [
      [
        'certified-only',
        'certifiedOnly leaves published reports out',
        'certifiedOnly ? [] : [ReportState.PUBLISHED]',
        '[ReportState.PUBLISHED]',
      ],
    ],
    { name: 'counts|hides nothing|one of four' },
  ),
  ...inFile(
    STATE,
    COMPOSITION,
    [
      [
        'silent',
        'a project without a report is silent',
        'silent: sql`${known}.latest_id IS NULL`',
        'silent: sql`${known}.percent IS NULL`',
      ],
    ],
    { name: 'one of four' },
  ),
  ...inFile(ROLL_UP, COMPOSITION, [['bound-high', 'the upper bound counts what is unknown as 100', '+ 100 * (', '+ 99 * (']], {
    name: 'one of four',
  }),
  ...inFile(
    'src/queries/progress/comparison.queries.ts',
    COMPOSITION,
    [
      [
        'like-for-like',
        'like for like is over the projects with a percent at both moments',
        'now.project_id IS NOT NULL AND before.project_id IS NOT NULL',
        'now.project_id IS NOT NULL',
      ],
    ],
    { name: 'is like for like' },
  ),
  ...inFile(
    'src/queries/progress/progress.queries.ts',
    COMPOSITION,
    [
      ['not-split', 'what the parts split is not told again', 'bundle.amount - coalesce((', 'bundle.amount - 0 * coalesce(('],
      [
        'outer-bundle',
        'a bundle in a bundle is told with the outer one',
        'outer_bundle.id AND tree.distance > 0',
        'outer_bundle.id AND tree.distance > 9',
      ],
    ],
    { name: 'money' },
  ),
  ...inFunction(
    'carried',
    PROPERTIES,
    [['carried-last-digit', 'equal parts make up the whole to the last digit', '(place - 1)', '(place - 0)']],
    { name: 'parts by province' },
  ),
  ...inFunction('effective_project_body', RULES, [
    ['inherited', 'a part inherits what it does not state', 'heir.distance > 0', 'heir.distance > 1'],
    [
      'inherited-nearest',
      'a part inherits from the nearest that states something',
      'nearer.distance < heir.distance',
      'nearer.distance < 0',
    ],
  ]),

  // Pages and cursors.
  ...inFile('src/queries/shared/cursor.ts', PAGES, [
    ['cursor-order', 'a cursor of another order is refused', 'name === order.name', 'true'],
  ]),
  ...inFile(PAGE, PAGES, [
    ['cursor-after', 'a page begins after its cursor', "!== reversed ? '>' : '<'", "!== reversed ? '>=' : '<='"],
    ['cursor-nulls', 'what has no value comes last', "'NULLS FIRST' : 'NULLS LAST'", "'NULLS LAST' : 'NULLS FIRST'"],
    ['cursor-null-place', 'after a row without a value come only such rows', '? sql`false`', '? sql`${expression} IS NOT NULL`'],
    ['cursor-tie', 'among rows of one value the next term decides', 'OR (${same} AND', 'OR (false AND ${same} AND'],
    ['page-size', 'a page has 100 items at most', 'if (size > MAX_PAGE_SIZE)', 'if (size > MAX_PAGE_SIZE + 1)'],
    [
      'page-more',
      'a page says whether there are more',
      'const hasMore = rows.length > page.size',
      'const hasMore = rows.length >= page.size',
    ],
    ['page-previous', 'behind a cursor there is something', ': page.after !== null', ': false'],
    ['page-backward', 'a page from the end is in the order of the list', 'items.reverse()', 'items.slice()'],
  ]),

  // Filters.
  ...inFile(
    'src/queries/shared/filter.ts',
    FILTERS,
    [
      ['not-null', 'a comparison with nothing does not hold, so its not does', 'IS NOT TRUE`', 'IS FALSE`'],
      ['or-empty', 'an empty or does not hold', 'parts.length === 0 ? sql`false`', 'parts.length === 0 ? sql`true`'],
      [
        'not-in-null',
        'of nothing, "none of these" is not true',
        'IS NOT NULL AND ${expression} <> ALL',
        'IS NOT NULL OR ${expression} <> ALL',
      ],
      ['filter-lte', 'lte includes the bound', "lte: '<='", "lte: '<'"],
    ],
    { name: 'the plain cases' },
  ),

  // The record of changes.
  ...inFunction(
    'commit_instant',
    ORDER,
    [['change-lock', 'commits that log something wait for each other', 'PERFORM pg_advisory_xact_lock(', 'PERFORM abs(']],
    { server: true },
  ),
  ...inFunction('place_change_batch', POSITION, [['change-undone', 'what was undone leaves no batch', "kind = 'UNDONE'", "kind = 'NONE'"]]),
  ...inFunction('source_log_delete', POSITION, [
    ['net-undone', 'added and removed in one transaction is nothing', "THEN 'UNDONE'", "THEN 'REMOVED'"],
  ]),
  ...inFunction('project_log_insert', LOG, [
    [
      'net-replaced',
      'removed and added again is a correction',
      "WHEN 'ADDED after REMOVED' THEN 'CORRECTED'",
      "WHEN 'ADDED after REMOVED' THEN 'ADDED'",
    ],
  ]),
  ...inFunction('keep_on_record', 'tests/integration/api/structure.test.ts', [
    [
      'on-record',
      'a report on record cannot be changed',
      "RAISE EXCEPTION '% % is on record",
      "RETURN NEW; RAISE EXCEPTION '% % is on record",
    ],
  ]),
  ...inFile('src/database/change-listener.ts', 'tests/unit/database/change-listener.test.ts', [
    [
      'listen-first',
      'the listener listens before it reads',
      'await client.query(`LISTEN ${CHANNEL}`);\n    await this.read(client);',
      'await this.read(client);\n    await client.query(`LISTEN ${CHANNEL}`);',
    ],
    ['position-grows', 'the known position only grows', 'position > this.current', 'position !== this.current'],
  ]),
  ...inFile('src/context/change-stream.ts', 'tests/unit/context/change-stream-pages.test.ts', [
    ['stream-full-page', 'a full page may have more behind it', 'if (edges.length < MAX_PAGE_SIZE)', 'if (true)'],
  ]),

  // Seeds.
  ...inFile('seeds/load/table-sync.ts', SEEDS, [
    [
      'seeds-add',
      'loading twice adds nothing',
      'WHERE NOT EXISTS (SELECT FROM ${table.table} t',
      'WHERE true OR EXISTS (SELECT FROM ${table.table} t',
    ],
    [
      'seeds-foreign',
      'rows that are not from the seeds stay',
      't WHERE t.seeded AND NOT EXISTS (SELECT FROM ${incoming(table)} i WHERE ${sameKey(table)}) AND',
      't WHERE NOT EXISTS (SELECT FROM ${incoming(table)} i WHERE ${sameKey(table)}) AND',
    ],
    [
      'seeds-withdraw-foreign',
      'facts that are not from the seeds stay on record',
      'WHERE t.seeded AND t.withdrawn_at IS NULL',
      'WHERE t.withdrawn_at IS NULL',
    ],
    [
      'seeds-correct',
      'a row that differs is corrected',
      "IS DISTINCT FROM i.${column}`).join(' OR ')",
      "IS DISTINCT FROM i.${column}`).join(' AND ')",
    ],
  ]),

  ...inFile('seeds/load/columns.ts', 'tests/integration/database/frozen.test.ts', [
    ['load-instant', 'only the first load has days of publication', 'if (instant === null) return rows;', 'return rows;'],
  ]),
  ...inFile('seeds/load/seed-load.ts', SEEDS, [
    ['load-fixed', 'a project keeps what it is', '![...RECORD_COLUMNS, ...fixed].includes(column)', '!RECORD_COLUMNS.includes(column)'],
  ]),

  // Answers that are kept.
  ...inFile('src/http/response-cache.ts', CACHE, [
    ['cache-version', 'what was read before the data moved is not kept', 'this.position.current === position &&', ''],
    [
      'cache-until',
      'an answer is kept no longer than it is true',
      'response.validUntil > this.clock.now().getTime()',
      'response.validUntil > 0',
    ],
    ['cache-private', 'what is nobody else’s answer is not kept', 'response.validUntil !== undefined && this', 'this'],
    ['cache-shared', 'what is nobody else’s answer is not shared', 'if (shared && shared.validUntil !== undefined)', 'if (shared)'],
    ['cache-unknown', 'nothing is kept or given while it is not known what has changed', 'position === null ||', ''],
    ['cache-advance', 'what is kept is dropped when the data move', 'position.onAdvance(() => this.entries.clear());', ''],
    ['cache-gone', 'an answer is given up only when all are gone', 'if (--this.callers === 0)', 'if (--this.callers >= 0)'],
  ]),
  ...inFile('src/http/response-cache.ts', 'tests/unit/http/response-cache-size.test.ts', [
    ['cache-size', 'no answer takes more than an eighth of the memory', 'MAX_SHARE = 1 / 8', 'MAX_SHARE = 1 / 7'],
  ]),
  ...inFile('src/http/response-cache.ts', 'tests/unit/http/etag.test.ts', [
    ['etag-type', 'a tag is that of the type too', '.update(type)', ".update('')"],
  ]),
  ...inFile('src/http/routes/graphql.route.ts', 'tests/e2e/response-cache.test.ts', [
    [
      'question-language',
      'no language gets the answer of another',
      'dayInBangkok(now), language, headers',
      'dayInBangkok(now), language.slice(2), headers',
    ],
    [
      'errors-kept',
      'errors are neither kept nor tagged',
      'failed || !context.mayBeKept ? undefined :',
      '!context.mayBeKept ? undefined : failed ? null :',
    ],
  ]),

  // Limits, deadlines, cancelling.
  ...inFile('src/graphql/limits/document-limits.ts', LIMITS, [
    ['limit-one-over', 'one more than the limit is refused', 'if (actual > limits[limit])', 'if (actual > limits[limit] + 1)'],
    ['limit-inputs', 'the values of variables are counted', 'count > limits.maxInputs', 'count > limits.maxInputs * 2'],
    ['limit-text', 'texts have a greatest length', 'if (length > limits.maxTextLength)', 'if (length > limits.maxTextLength + 1)'],
  ]),
  ...inFile('src/graphql/limits/document-limits.ts', 'tests/unit/graphql/document-limits-fragments.test.ts', [
    ['limit-aliases', 'aliases in fragments count wherever they are spread', '(below?.maxAliases ?? 0) +', '0 +'],
    ['limit-depth', 'a fragment is no level of its own', '(below?.maxDepth ?? 0) + Number(isField)', '(below?.maxDepth ?? 0) + 1'],
  ]),
  ...inFile('src/graphql/limits/cost-analysis.ts', 'tests/unit/graphql/cost-limit.test.ts', [
    ['cost-limit', 'what costs more than the limit is refused', 'requested <= limits.maxCost', 'requested <= limits.maxCost + 1'],
  ]),
  ...inFile('src/graphql/limits/cost-analysis.ts', COST, [
    ['cost-conditions', 'conditions of filters have a limit', 'conditions > limits.maxConditions', 'conditions > limits.maxConditions + 1'],
    ['cost-page', 'a page costs as many items as are asked for', 'objects: each + size * below.items', 'objects: each + below.items'],
    ['cost-skipped', 'what is skipped costs nothing', 'if (isSkipped(selection, this.operation.variables)) continue;', ''],
  ]),
  ...inFile('src/imports/packed-reading.ts', 'tests/unit/imports/packed-reading.test.ts', [
    ['packed-sheet-goes-on', 'a sheet of many rows stays one sheet', 'goesOn: i > 0', 'goesOn: i > 9'],
  ]),
  ...inFile('src/exports/iati/iati-activity.ts', 'tests/unit/exports/iati.test.ts', [
    ['iati-unknown-stage', 'a project of no known stage claims the least', "STATUS_OF_UNKNOWN = '1'", "STATUS_OF_UNKNOWN = '2'"],
    [
      'iati-planned',
      'a day of which nobody says that it has come is planned',
      'kind ?? ScheduleDayKind.PLANNED',
      'kind ?? ScheduleDayKind.ACTUAL',
    ],
    ['iati-one-country', 'several countries share nothing that nobody shared out', '&& others.length === 0', ''],
    ['iati-sample', 'a sample is no activity', "if (isSample) return 'It is a generated sample.';", ''],
  ]),
  ...inFile('src/exports/contribution.export.ts', 'tests/integration/progress/contribution-table.test.ts', [
    ['contribution-dropped', 'a dropped project weighs nothing', 'THEN 0 ELSE 1 END AS weight', 'THEN 1 ELSE 1 END AS weight'],
    ['contribution-share', 'shares are of what is in the sum', "state.stage IS DISTINCT FROM 'DROPPED' AND ", ''],
  ]),
  ...inFile('src/http/plugins/forwarded.ts', 'tests/unit/http/forwarded.test.ts', [
    ['forwarded-port', 'an address has no port', "address.replace(/^([^:]+):\\d+$/, '$1')", 'address'],
  ]),
  ...inFile('src/http/plugins/deadline.ts', 'tests/unit/http/deadline.test.ts', [
    ['deadline', 'what takes too long is told so', 'setTimeout(expire, timeoutMs)', 'setTimeout(expire, timeoutMs * 1_000)'],
    ['deadline-gone', 'what runs is told when its caller is gone', 'if (gone.aborted) cancel();', ''],
    ['deadline-clock', 'no clock is left behind', 'clearTimeout(timer);', 'void timer;'],
  ]),
  ...inFile('src/http/plugins/deadline.ts', 'tests/e2e/deadline.test.ts', [
    ['deadline-route', 'the hub itself ends what takes too long', 'setTimeout(expire, timeoutMs)', 'setTimeout(expire, timeoutMs * 1_000)'],
  ]),
  ...inFile('src/http/routes/stream.route.ts', 'tests/e2e/limits-of-streams.test.ts', [
    ['streams-limit', '200 subscriptions are open at a time', 'MAX_STREAMS = 200', 'MAX_STREAMS = 201'],
    ['streams-of-one-limit', 'one address has 50 of them', 'MAX_STREAMS_OF_ONE = 50', 'MAX_STREAMS_OF_ONE = 51'],
    ['streams-free', 'a subscription that has gone makes room', 'open.delete(stream);', ''],
  ]),
  ...inFile('src/http/event-stream.ts', 'tests/unit/http/event-stream.test.ts', [
    ['stream-heartbeat', 'a stream is never silent for long', 'PING_MS = 15_000', 'PING_MS = 150_000'],
    ['stream-return', 'a stream that is broken off ends what it reads', 'await results.return?.();', ''],
  ]),
  ...inFile('src/database/cancel-request.ts', 'tests/unit/database/cancel-request.test.ts', [
    ['cancel-again', 'a statement is cancelled again and again', 'MAX_ATTEMPTS = 5', 'MAX_ATTEMPTS = 1'],
    ['cancel-end', 'cancelling ends', 'attempt < maxAttempts', 'attempt <= maxAttempts'],
    ['cancel-count', 'each of several statements is cancelled as often', 'MAX_ATTEMPTS * count', 'MAX_ATTEMPTS * Math.min(count, 1)'],
    [
      'cancel-reason',
      'a cancelled statement ends with the reason of the signal',
      'await cancelling;\n    signal.throwIfAborted();',
      'await cancelling;',
    ],
  ]),
  ...inFile('src/database/prepared-statements.ts', 'tests/unit/database/prepared-statements.test.ts', [
    [
      'prepared-cap',
      'a connection has at most 100 prepared statements',
      'this.names.size >= MAX_PREPARED',
      'this.names.size > MAX_PREPARED',
    ],
    ['prepared-often', 'a statement is prepared when it comes often', 'USES_BEFORE_PREPARING = 3', 'USES_BEFORE_PREPARING = 2'],
    ['prepared-counted', 'counting texts takes no memory without end', 'this.uses.size >= MAX_COUNTED', 'this.uses.size > MAX_COUNTED'],
  ]),

  // Exports.
  ...inFile('src/exports/export-stream.ts', 'tests/unit/exports/stalled-export.test.ts', [
    ['export-stall', 'an export that nobody reads is broken off', 'STALL_MS = 60_000', 'STALL_MS = 600_000'],
    ['export-moves', 'the minute begins again with each piece', 'clearTimeout(stall);', ''],
    ['export-cursor', 'an export that is broken off ends its cursor', 'void chunks.return(undefined)', 'void Promise.resolve()'],
  ]),
  ...inFile('src/http/routes/export.routes.ts', 'tests/unit/http/export-turns.test.ts', [
    ['export-half', 'exports take at most half of the connections', 'Math.floor(poolSize / 2)', 'poolSize'],
    ['export-one', 'one export may always run', 'Math.max(1, Math', 'Math.max(0, Math'],
    ['export-turn', 'an export gives its turn on when it ends', "reply.raw.once('close', release);", ''],
  ]),
  ...inFile('src/exports/csv.ts', EXPORTS, [
    ['csv-formula', 'a text that would run as a formula is defused', "isFormula(cell) ? `'${cell}` : cell", 'cell'],
    ['csv-quotes', 'quotes are doubled', `replaceAll('"', '""')`, `replaceAll('"', '"')`],
    ['csv-full-width', 'full-width signs begin a formula too', String.raw`\uFF1D\uFF0B`, String.raw`\uFF0B`],
    ['csv-bom', 'Excel is told that the text is UTF-8', 'yield `${BYTE_ORDER_MARK}', 'yield `'],
  ]),
  ...inFile('src/domain/semaphore.ts', EXPORTS, [['turn-once', 'a turn ends once', 'if (released) return;', 'void released;']]),

  // Days, texts, intervals.
  ...inFile('src/domain/days.ts', 'tests/unit/domain/days.test.ts', [
    ['bangkok', 'today is that of Bangkok', '7 * 3_600_000', '6 * 3_600_000'],
    ['programme-start', 'the first day of the programme can be asked for', 'asOf < PROGRAMME_START', 'asOf <= PROGRAMME_START'],
    ['year-zero', 'there is no year 0', " && text >= '0001'", ''],
  ]),
  ...inFile('src/i18n/date-text.ts', DATE_TEXT, [
    ['fiscal-year', 'a Thai fiscal year begins in October', 'month >= 10', 'month > 10'],
    ['thai-digits', 'Thai digits only where they are asked for', 'thaiDigits ? inThaiDigits(text) : text', 'inThaiDigits(text)'],
  ]),
  ...inFile('src/i18n/th.ts', DATE_TEXT, [['buddhist-era', 'Thai years are of the Buddhist era', 'era: 543', 'era: 544']]),
  ...inFile('src/domain/intervals.ts', 'tests/unit/domain/intervals.test.ts', [
    ['fiscal-interval', 'a Thai fiscal year ends with September', 'THAI_FISCAL_YEAR: -3', 'THAI_FISCAL_YEAR: -2'],
    ['interval-cut', 'the last interval is cut off at the end', 'day < to ? day : to', 'day'],
  ]),
  ...inFile('src/domain/calendar.ts', 'tests/unit/domain/calendar.test.ts', [
    ['cut-offs', 'a span has the cut-offs on its first and last day', 'from <= day && day <= to', 'from < day && day <= to'],
    ['cycle', 'the steps before a forum lie end to end', 'endsOn = daysLater(date, -1)', 'endsOn = date'],
  ]),
  ...inFile('src/domain/flags.ts', 'tests/unit/domain/flags.test.ts', [
    [
      'flag-jump',
      'a rise of just so many points is no jump',
      '=> rise > FLAG_THRESHOLDS.jumpPoints',
      '=> rise >= FLAG_THRESHOLDS.jumpPoints',
    ],
    ['flag-overdue', 'a project is not overdue on its last day', 'stated.day >= asOf', 'stated.day > asOf'],
    [
      'flag-slipped',
      'dates that moved by just so many days have not slipped',
      'days <= FLAG_THRESHOLDS.slippedDays',
      'days < FLAG_THRESHOLDS.slippedDays',
    ],
    ['flag-cost', 'costs of just such a ratio do not conflict', '<= FLAG_THRESHOLDS.costRatio', '< FLAG_THRESHOLDS.costRatio'],
    ['flag-stale', 'a report as old as may be is not stale', '> staleAfterDays', '>= staleAfterDays'],
  ]),
  ...inFile('src/domain/project-changes.ts', 'tests/unit/domain/project-changes.test.ts', [
    ['change-built', 'operational after completed is no completion', '&& !isBuilt(before)', ''],
  ]),
  ...inFile('src/domain/intervals.ts', 'tests/unit/domain/thresholds.test.ts', [
    ['interval-points', 'a series has 400 points at most', 'ends.length >= MAX_POINTS', 'ends.length > MAX_POINTS'],
  ]),
  ...inFile('src/domain/flags.ts', 'tests/unit/domain/thresholds.test.ts', [
    ['flag-completed', 'completed for a year is flagged', 'days < FLAG_THRESHOLDS.completedDays', 'days <= FLAG_THRESHOLDS.completedDays'],
  ]),
  ...inFile('src/domain/project-changes.ts', 'tests/unit/domain/project-changes.test.ts', [
    ['change-fell', 'a lower percent is a step back', 'Number(after ?? 0) < Number(before)', 'Number(after ?? 0) > Number(before)'],
  ]),
  ...inFunction(
    'carried',
    DEFENCE,
    [
      [
        'carried-unstated',
        'a place without a share carries nothing where others have one',
        'COALESCE(share, (0)::numeric)',
        'COALESCE(share, 0.1)',
      ],
    ],
    { name: 'shares that were stated' },
  ),
  ...inFunction('fold_case', 'tests/integration/database/fold-case.test.ts', [
    ['fold-latin', 'A to Z are folded in texts that have no other letters', 'ELSE lower((value COLLATE "C"))', 'ELSE value'],
    ['fold-other', 'letters of other scripts are folded as well', '[\\u00c0-', '[\\u0400-'],
  ]),
  ...inFile('src/database/folder-lock.ts', 'tests/integration/database/embedded.test.ts', [
    ['folder-lock', 'a folder that is open is refused', 'if (!(await isLocked(file, path)))', 'if ((await isLocked(file, path)) === null)'],
  ]),
  ...inFile('src/database/embedded-engine.ts', 'tests/integration/database/embedded.test.ts', [
    ['engine-synced', 'a commit is written through to the disk', "'wal_sync_method=fsync'", "'wal_sync_method=fdatasync'"],
    ['engine-half-made', 'a half-made folder is made anew', 'if (await exists(halfMade))', 'if (false)'],
    ['engine-left', 'a transaction that a client leaves is undone', 'if (db?.isInTransaction())', 'if (false)'],
  ]),
  ...inFile('src/database/breakdown.ts', 'tests/unit/database/breakdown.test.ts', [
    ['breakdown-panic', 'PANIC ends the session', "'FATAL', 'PANIC'", "'FATAL'"],
    ['breakdown-pieces', 'a message may come in pieces', 'if (end > bytes.length) break;', ''],
  ]),
  ...inFile('src/database/clock.ts', WRONG_CLOCK, [
    ['clock-own', 'a hub tells the time of the database', 'this.ownMs() + this.ahead', 'this.ownMs()'],
  ]),
  ...inFile('src/queries/people/credential.queries.ts', WRONG_CLOCK, [
    ['session-fresh', 'a sign-in is fresh for ten minutes', "interval '10 minutes'", "interval '12 minutes'"],
  ]),
  ...inFile('src/domain/permissions.ts', PERMISSIONS, [
    ['may-fresh', 'what cannot be undone needs a fresh sign-in', ' && !viewer.isFresh', ' && false'],
    ['may-token', 'a token does only what it names', 'viewer.tokenActions.includes(needed)', 'viewer.tokenActions.length > 0'],
    ['may-hub-roles', 'an office grants no role of the hub', 'role && OF_THE_HUB.includes(role) ? [] : ', ''],
    ['may-office', 'a role counts in its own office', 'office === null || held.office === office', 'true'],
  ]),
  ...inFile('src/domain/email.ts', 'tests/unit/domain/email.test.ts', [
    ['email-dots', 'dots that the provider does not read make no other person', "local.replaceAll('.', '')", 'local'],
    ['email-case', 'an address has no case', '.trim().toLowerCase()', '.trim()'],
  ]),
  ...inFile('src/commands/people/people-command.ts', ROLES, [
    ['office-lock', 'of the last two holders one stays', '${condition} FOR NO KEY UPDATE', '${condition}'],
    ['self-token', 'who made a token is itself', 'if (persons.includes(person)) return true;', 'return persons.includes(person);'],
    ['self-acting', 'who is acted for is itself', 'const persons = personsOf(actor);', 'const persons = [actor.person];'],
    ['span-past', 'no right begins before today', 'validFrom < today || ', ''],
  ]),
  ...inFile('src/commands/people/grant-role.command.ts', ROLES, [
    ['grant-rule', 'an office certifies where a rule names it', 'WHERE ${named} = ${code} AND', 'WHERE'],
    ['grant-person-lock', 'two make one person', 'await db.rows(sql`LOCK TABLE person_contact IN SHARE ROW EXCLUSIVE MODE`);', ''],
  ]),
  ...inFile('src/commands/people/revoke-role.command.ts', ROLES, [
    ['revoke-last', 'the last holder stays', 'grant.isLast && !evenIfLast', 'false'],
    ['revoke-successor', 'a successor holds the role today', 'in_force(other.valid_from, other.valid_to, ${TODAY})', 'true'],
    ['revoke-token-successor', 'a token is no successor', 'AND NOT EXISTS (SELECT FROM api_token WHERE person_id = other.person_id)', ''],
  ]),
  ...inFile('src/commands/people/revoke-role.command.ts', DELEGATIONS, [
    ['revoke-delegations', 'delegations end with the role', 'await endUnheldDelegations(db, grant.person);', ''],
    ['revoke-colleague', 'a delegation ends with what makes a colleague', 'OR passed.to_person_id = ${person}', 'OR false'],
  ]),
  ...inFile('src/commands/people/delegate.command.ts', DELEGATIONS, [
    ['delegate-chain', 'what is held for another is not passed on', 'actor.actingFor === null ? []', 'true ? []'],
    ['delegate-days', 'sixty days are not too long', 'days > MAX_DAYS', 'days >= MAX_DAYS'],
    ['delegate-held', 'only an own role is delegated', 'stands!.isHeld ? []', 'true ? []'],
    ['delegate-colleague', 'only a colleague acts', 'stands!.isColleague ? []', 'true ? []'],
    ['delegate-twice', 'a role is delegated once at a time', 'stands!.isDelegated ? [', 'false ? ['],
  ]),
  ...inFile('src/commands/people/end-delegation.command.ts', DELEGATIONS, [
    ['end-delegation', 'others of the role do not end it', '!found!.isTheirs', 'false'],
  ]),
  ...inFile('src/queries/people/powers.queries.ts', DELEGATIONS, [
    ['powers-day', 'days are those of Bangkok', "clock_timestamp()) AT TIME ZONE 'Asia/Bangkok'", "clock_timestamp()) AT TIME ZONE 'UTC'"],
  ]),
  ...inFile('src/queries/people/powers.queries.ts', 'tests/integration/people/powers-oracle.test.ts', [
    ['powers-held', 'a delegation lives of the role', 'AND EXISTS (', 'AND (TRUE) OR EXISTS ('],
    ['powers-ended', 'a delegation that was ended gives nothing', 'passed.ended_at IS NULL AND', ''],
  ]),
  ...inFile('src/commands/people/create-token.command.ts', TOKENS, [
    ['token-year', 'a token lasts a year at most', "interval '1 year'", "interval '2 years'"],
    ['token-register', 'a token keeps no register that its office does not', 'holders.length === 0', 'false'],
    ['token-hash', 'a token is stored by its hash', '${sha256(secret)}', '${secret}'],
  ]),
  ...inFile('src/commands/people/revoke-token.command.ts', TOKENS, [
    ['token-roles', 'the roles of a token end with it', 'WHERE person_id = ${revoked!.person} AND revoked_at IS NULL', 'WHERE false'],
  ]),
  ...inFile('src/commands/people/forget-person.command.ts', FORGET, [
    ['forget-reason', 'no reason names who was forgotten', 'OR ${isMentioned(sql`reason`)}', ''],
    ['forget-attempt', 'no attempt to sign in names who was forgotten', 'OR lower(email) = ${email}', ''],
    ['forget-letter', 'no letter is kept for who was forgotten', 'await db.rows(sql`DELETE FROM letter WHERE person_id = ${person}`);', ''],
  ]),
  ...inFile('resolvers/shared/mutation.ts', CHAIN, [
    ['mutation-sees', 'a payload shows what was written', '  await context.afterWrite();\n  return outcome;', '  return outcome;'],
  ]),
  ...inFile('resolvers/shared/mutation.ts', MUTATIONS, [['mutation-id', 'an id of another type names nothing', 'named === type && ', '']]),
  ...inFile('src/graphql/limits/request-limits.ts', MUTATIONS, [
    ['mutation-nobody', 'a mutation needs a sign-in', 'if (operation === OperationTypeNode.MUTATION) requireViewer(viewer);', ''],
  ]),
  ...inFile('src/graphql/limits/document-limits.ts', MUTATIONS, [
    [
      'mutation-count',
      'ten root fields of a mutation are enough',
      'if (operation === OperationTypeNode.MUTATION) atMost',
      'if (false) atMost',
    ],
  ]),
  ...inFile('src/graphql/subgraph.ts', 'tests/integration/api/subgraph.test.ts', [
    ['subgraph-writes', 'gateways get no mutations', 'printSchema(readOnly(schema))', 'printSchema(schema)'],
    ['subgraph-reads', 'gateways get all that is read', 'type.getInterfaces().length > 0 && !payloads.has(type)', 'false'],
  ]),

  // Who asks, and from where.
  ...inFile('src/graphql/forged-changes.ts', FORGED, [
    ['forged-mutation', 'a cookie alone changes nothing', ' || !contextValue.isForgeable', ' || true'],
  ]),
  ...inFile('src/http/plugins/sign-in.ts', FORGED, [
    ['forged-header', 'a change with a cookie has the header of the pages', "request.headers['x-hub-request'] !== '1' || ", ''],
    ['forged-bearer', 'a bearer needs no header', "request.credential?.by === 'COOKIE' && (", 'request.credential !== null && ('],
    ['forged-site', 'another machine of the domain is another site', "site !== 'same-origin' && site !== 'none'", "site === 'cross-site'"],
    ['forged-origin', 'a browser that says no more names the origin', 'headers.origin !== origin', 'false'],
    ['forged-form', 'a form comes from here', 'if (isFromElsewhere(request) || (', 'if (('],
  ]),
  ...inFile('src/web/desk/sent-form.ts', FORGED, [
    ['form-unknown', 'a form has no field that it does not know', 'if (!names.includes(name))', 'if (false)'],
    ['form-key', 'a form that writes nothing has no key', '[...one, ...many];', '[KEY_FIELD, ...one, ...many];'],
  ]),
  ...inFile('src/http/plugins/sign-in.ts', CREDENTIALS, [
    ['answer-private', 'what is answered to somebody is nobody else’s', 'if (!viewer) return;', 'if (viewer !== undefined) return;'],
    [
      'credential-held',
      'a credential that does not hold is not taken for none',
      'if (!hasEnded || !isPage) throw error;',
      'if (!hasEnded) throw error;',
    ],
  ]),
  ...inFile('src/queries/people/credential.queries.ts', CREDENTIALS, [
    ['session-ended', 'a session that was ended is over', '(ended_at IS NULL AND expires_at', '(expires_at'],
    ['session-longest', 'a session lasts seven days', 'expires_at > clock_timestamp() AND ', ''],
    ['session-idle', 'a session that nobody uses ends', ' AND last_used_at > clock_timestamp() - ${IDLE})', ')'],
    ['token-revoked', 'a token that was revoked does nothing', 'revoked_at IS NULL AND today < expires_on', 'today < expires_on'],
  ]),
  ...inFile('src/http/credential-guard.ts', CREDENTIALS, [
    ['guard-wrong', 'wrong secrets are not looked up for ever', 'wrong >= this.allowed', 'false'],
    ['guard-right', 'who works behind the same address goes on', ' && !this.right.has(key)', ''],
  ]),
  ...inFile('src/commands/people/sign-in-attempts.ts', SIGN_IN, [
    ['attempt-tries', 'five wrong codes end a code', 'attempts.filter(({ tries }) => tries < MOST_TRIES)', 'attempts'],
    ['attempt-used', 'a code works once', 'SET used_at = clock_timestamp() WHERE person_id', 'SET used_at = NULL WHERE person_id'],
    ['attempt-over', 'a code is over after fifteen minutes', ' AND expires_at > clock_timestamp())`', ')`'],
    [
      'attempt-asker',
      'a link alone signs in nobody but who asked',
      'attempt.isAskers ? used(db, attempt) : ',
      'true ? used(db, attempt) : ',
    ],
    [
      'attempt-stranger',
      'a stranger takes no tries from who asked',
      'isAskers ? sql`tries = tries + 1` : ',
      'true ? sql`tries = tries + 1` : ',
    ],
    ['attempt-nobody', 'an address that nobody has is asked for as well', "if (person === null) return 'OVER';", ''],
  ]),
  ...inFile('src/commands/people/sign-in-attempts.ts', ACCOUNTS, [
    ['letters-network', 'ten codes a day from one network', ' < ${MOST_OF_NETWORK}', ' < 99'],
    ['letters-strangers', 'thirty codes a day from all', ' < ${MOST_OF_STRANGERS}', ' < 99'],
  ]),
  ...inFile('src/context/accounts.ts', SIGN_IN, [
    ['session-anew', 'a sign-in ends the session before', 'before === null ? [] : await endSessionWith(db, before)', '[]'],
  ]),
  ...inFile('src/commands/people/sleep.ts', ACCOUNTS, [
    ['sleep-days', 'an account sleeps after 180 days', "interval '180 days'", "interval '181 days'"],
    ['sleep-woken', 'a role that is given wakes', 'given.granted_at > clock_timestamp() - ${UNUSED}', 'false'],
    ['sleep-awake', 'who is awake keeps their role', 'if (!(await isAsleep(db, person))) return [];', ''],
  ]),
  ...inFile('src/commands/people/sessions.ts', ACCOUNTS, [
    [
      'sleep-seen',
      'who signs in is awake',
      'UPDATE person_contact SET last_seen_at = clock_timestamp() WHERE',
      'UPDATE person_contact SET last_seen_at = last_seen_at WHERE',
    ],
  ]),
  ...inFile('src/context/accounts.ts', ACCOUNTS, [
    ['sleep-asleep', 'an account that sleeps opens no session', "if (await isAsleep(db, proof.person)) return 'ASLEEP';", ''],
  ]),
  ...inFile('src/queries/people/credential.queries.ts', ACCOUNTS, [
    ['sleep-token', 'a token that nobody uses sleeps', '> today - 180', '> today - 181'],
    [
      'sleep-token-new',
      'a token that was never used sleeps from when it was made',
      "coalesce(last_used_on, (created_at AT TIME ZONE 'Asia/Bangkok')::date)",
      'coalesce(last_used_on, today)',
    ],
  ]),
  ...inFile('src/http/plugins/same-time.ts', SIGN_IN, [
    ['same-time', 'the clock does not tell who is known', 'Promise.allSettled([run(), delay(SAME_MS)])', 'Promise.allSettled([run()])'],
  ]),
  ...inFile('src/domain/desk-paths.ts', 'tests/unit/domain/desk-paths.test.ts', [
    ['return-desk', 'a sign-in leads to the desk alone', 'DESK_PAGE.test(path) && ', ''],
    ['return-sign', 'a sign-in leads to no sign-out', ' && !/\\/desk\\/sign-/.test(path)', ''],
  ]),

  ...inFile('src/http/plugins/sign-in.ts', FRESH, [
    [
      'again-site',
      'what another site sends is not shown to be sent again',
      'return !isFromElsewhere(request) && !isSealed(',
      'return !isSealed(',
    ],
  ]),
  ...inFile('src/http/routes/desk.routes.ts', FRESH, [
    ['again-signed-out', 'what another site sends is not kept for who signs in', 'isFromElsewhere(request) ? null : (', 'false ? null : ('],
    ['again-stale', 'what needs a newer sign-in is kept', "error.permission.code === 'SIGN_IN_AGAIN'", 'false'],
    [
      'again-anew',
      'what was made before a sign-in is shown again',
      'if (isOfOtherSession(request)) return sendAgainPage(desk, formOf(request));',
      '',
    ],
  ]),

  // What is private is not told either.
  ...inFile('resolvers/progress/report-step.ts', PRIVATE, [
    [
      'private-clock',
      'the clock does not tell that a draft is there',
      'context.viewer?.powers.some(({ officeId }) => officeId === draft.officeId)',
      'context.viewer',
    ],
  ]),

  ...inFile('src/commands/progress/draft.ts', 'tests/integration/progress/lost-updates.test.ts', [
    [
      'draft-locked',
      'of two who save a draft at once one is told',
      ' AND office_id = ${office} FOR UPDATE`',
      ' AND office_id = ${office}`',
    ],
  ]),

  // Letters that do not leave.
  ...inFile('src/queries/people/outbox.queries.ts', OUTBOX, [
    ['outbox-oldest', 'a letter that is given up does not wait', 'min(created_at) FILTER (WHERE given_up_at IS NULL)', 'min(created_at)'],
    ['outbox-day', 'what failed is told for a day', "given_up_at > clock_timestamp() - interval '1 day' AND ", ''],
    ['outbox-needed', 'a letter that nobody needs has not failed', " AND fault <> 'NOT_NEEDED'", ''],
  ]),
  ...inFile('src/observability/metrics.ts', OUTBOX, [
    ['outbox-unknown', 'what is not known is not told', 'this.oldestLetter.remove();', ''],
  ]),
  {
    id: 'stale-project',
    rule: 'of two who change a project at once, the second is told so',
    file: 'src/commands/projects/project.ts',
    find: 'last!.version === expectedVersion ?',
    replace: 'true ?',
    tests: STATED_FACTS,
    name: 'another version',
  },
  {
    id: 'one-preferred-cost',
    rule: 'one figure of a day goes before the others',
    file: 'src/commands/projects/state-cost.command.ts',
    find: 'preferred && isWhole &&',
    replace: 'false &&',
    tests: STATED_FACTS,
    name: 'preferred once a day',
  },
  {
    id: 'likely-duplicates',
    rule: 'every likely duplicate is looked at',
    file: 'src/commands/projects/propose-project.command.ts',
    find: 'similar.some(({ code }) => !notSame.has(code))',
    replace: 'similar.every(({ code }) => !notSame.has(code))',
    tests: PROPOSALS,
    name: 'once all are named',
  },
  {
    id: 'decided-by-another',
    rule: 'who proposes a project does not decide about it',
    file: 'src/commands/projects/decide-proposal.command.ts',
    find: 'personsOf(actor).includes(proposal.proposedBy)',
    replace: 'actor.person === proposal.proposedBy',
    tests: PROPOSALS,
    name: 'not decided by who proposed it',
  },
  {
    id: 'step-on-its-last-day',
    rule: 'a step that ends on its last planned day is on time',
    file: 'src/domain/process-run.ts',
    find: 'endedOn <= planned.endsOn',
    replace: 'endedOn < planned.endsOn',
    tests: 'tests/unit/domain/process-run.test.ts',
    name: 'a step planned for June',
  },
  {
    id: 'step-not-reported',
    rule: 'a step of which no end is on record makes no percentage',
    file: 'src/domain/process-run.ts',
    find: 'due === 0 || notReported > 0 ? null',
    replace: 'due === 0 ? null',
    tests: 'tests/unit/domain/process-run.test.ts',
    name: 'percentage on time',
  },
  {
    id: 'step-day-to-come',
    rule: 'no step is said to be done on a day to come',
    file: 'src/commands/mechanism/record-step.command.ts',
    find: '(input[field] ?? meeting.today) > meeting.today',
    replace: 'false',
    tests: 'tests/integration/mechanism/process-run.test.ts',
    name: 'refuses steps',
  },
  {
    id: 'indicator-incomplete',
    rule: 'an indicator of which a part is not known has no percentage',
    file: 'src/domain/process-indicators.ts',
    find: 'return unknown > 0',
    replace: 'return unknown < 0',
    tests: 'tests/unit/domain/process-indicators.test.ts',
    name: 'has a percent only where all of them are known',
  },
  {
    id: 'indicator-nothing',
    rule: 'nothing on record is not zero percent',
    file: 'src/domain/process-indicators.ts',
    find: 'unknown === denominator',
    replace: 'denominator < 0',
    tests: 'tests/unit/domain/process-indicators.test.ts',
    name: 'has a percent only where all of them are known',
  },
  {
    id: 'indicator-as-known-then',
    rule: 'the projects of a forum are judged by what was on record when its first day began',
    file: 'resolvers/process/process-indicator.resolver.ts',
    find: 'beginning < knownAt ? beginning : knownAt',
    replace: 'knownAt',
    tests: 'tests/integration/mechanism/process-indicators.test.ts',
    name: 'of its percent at that meeting',
  },
  {
    id: 'step-counts-as-a-change',
    rule: 'who records a step has seen the steps that are on record',
    file: 'src/queries/mechanism/proceedings.queries.ts',
    find: "'meeting_paper', 'meeting_step'] as const",
    replace: "'meeting_paper'] as const",
    tests: 'tests/integration/mechanism/process-run.test.ts',
    name: 'refuses steps',
  },
  {
    id: 'review-of-a-later-day',
    rule: 'how the review of a plan stands on a day is told by what was done by that day',
    file: 'src/queries/planning/plan-review.queries.ts',
    find: ' AND r.day <= ${point.validOn}',
    replace: '',
    tests: 'tests/integration/planning/plan-review.test.ts',
    name: 'each day and instant has its own state',
  },
  {
    id: 'stale-review',
    rule: 'who reviews a plan has seen the reviews that are on record',
    file: 'src/commands/planning/plan.ts',
    find: 'reviews === seenReviews ? []',
    replace: 'reviews >= 0 ? []',
    tests: 'tests/integration/planning/plan-review.test.ts',
    name: 'what was changed meanwhile',
  },
  {
    id: 'plan-withdrawn-stays',
    rule: 'a plan that was withdrawn is in no list',
    file: 'src/queries/planning/plans-on-record.ts',
    find: ' WHERE NOT held.is_withdrawn',
    replace: '',
    tests: 'tests/integration/planning/stated-plans.test.ts',
    name: 'is withdrawn and its code stays taken',
  },
  {
    id: 'plan-as-it-is-now',
    rule: 'a plan at an earlier instant is in its version of then',
    file: 'src/queries/planning/plans-on-record.ts',
    find: "${facts('plan', 'held', point)}",
    replace: 'plan held',
    tests: 'tests/integration/planning/stated-plans.test.ts',
    name: 'each earlier instant has what was known then',
  },
  {
    id: 'stale-amendment',
    rule: 'who amends a plan has seen the version that is on record',
    file: 'src/commands/planning/stated-plan.ts',
    find: 'plan.version === expectedVersion ? []',
    replace: 'plan.version >= 1 ? []',
    tests: 'tests/integration/planning/stated-plans.test.ts',
    name: 'refuses what is wrong with a plan',
  },
  {
    id: 'reworded-under-its-code',
    rule: 'an objective in another wording has another code',
    file: 'src/commands/planning/plan-parts.ts',
    find: 'before && titles && areSame(before.titles, titles)',
    replace: 'before && titles',
    tests: 'tests/integration/planning/stated-plans.test.ts',
    name: 'each earlier instant has what was known then',
  },
  {
    id: 'rubric-after-its-span',
    rule: 'a rubric no longer holds on the day that ends its span',
    file: 'src/domain/rubric.ts',
    find: 'day < validTo',
    replace: 'day <= validTo',
    tests: 'tests/unit/domain/rubric.test.ts',
    name: 'a rubric holds from its first day',
  },
  {
    id: 'replaced-rubric-keeps-no-rest',
    rule: 'what was set for other days stays where a span is set anew',
    file: 'src/commands/process/set-rubric.command.ts',
    find: 'if (rubric.validFrom < validFrom) await put',
    replace: 'if (rubric.validFrom > validFrom) await put',
    tests: 'tests/integration/process/rubric.test.ts',
    name: 'leaves the others',
  },
  {
    id: 'discrepancy-known-too-early',
    rule: 'a discrepancy that an office opened is in no answer about an earlier instant',
    file: 'src/queries/provenance/discrepancy.queries.ts',
    find: 'd.opened_at <= ${knownAt}::timestamptz)',
    replace: 'true)',
    tests: 'tests/integration/provenance/opened-discrepancies.test.ts',
    name: 'each moment has what was known then',
  },
  {
    id: 'opener-settles',
    rule: 'who opened a discrepancy does not settle it',
    file: 'src/commands/provenance/settle-discrepancy.command.ts',
    find: "personsOf(actor).includes(held.openedBy) ? [problem('SAME_PERSON')] : []",
    replace: '[]',
    tests: 'tests/integration/provenance/opened-discrepancies.test.ts',
    name: 'who opened it does not settle it',
  },
  {
    id: 'half-a-level',
    rule: 'a risk has both likelihood and impact or neither',
    file: 'src/domain/register-assessment.ts',
    find: '].every((step)',
    replace: '].some((step)',
    tests: 'tests/integration/process/register-assessment.test.ts',
    name: 'refuses half a level',
  },
  {
    id: 'assessment-of-days-to-come',
    rule: 'on a day a risk stands as it was assessed by then',
    file: 'src/queries/process/register-assessment.queries.ts',
    find: ' AND a.day <= ${point.validOn}',
    replace: ' AND ${point.validOn}::date IS NOT NULL',
    tests: 'tests/integration/process/register-assessment.test.ts',
    name: 'each day and each instant has its own assessment',
  },
  {
    id: 'results-of-an-open-survey',
    rule: 'nothing is told of answers while a survey is open, whatever day is asked about',
    file: 'src/queries/process/survey.queries.ts',
    find: ' AND (s.closed_at IS NOT NULL OR s.closes_on < ${TODAY})',
    replace: ' AND ${TODAY} IS NOT NULL',
    tests: 'tests/integration/process/survey.test.ts',
    name: 'nothing is told of answers while the survey is open',
  },
  {
    id: 'four-answers-told',
    rule: 'nothing is told of a group of fewer than five answers',
    file: 'src/domain/survey.ts',
    find: 'FEWEST_TOLD = 5',
    replace: 'FEWEST_TOLD = 4',
    tests: 'tests/integration/process/survey.test.ts',
    name: 'nor of fewer than five of a group',
  },
  {
    id: 'logged-answer',
    rule: 'no line of the log tells that an answer to a survey came',
    file: 'src/http/routes/survey.routes.ts',
    find: "logLevel: 'warn'",
    replace: "logLevel: 'info'",
    tests: 'tests/e2e/survey.test.ts',
    name: 'no line of the log tells that an answer came',
  },
  {
    id: 'forged-answer',
    rule: 'what another site sends is no answer to a survey',
    file: 'src/http/routes/survey.routes.ts',
    find: '    assertForm(request);\n',
    replace: '',
    tests: 'tests/e2e/survey.test.ts',
    name: 'what another site sends is not kept',
  },
  {
    id: 'endless-answers',
    rule: 'a survey takes so many answers a day',
    file: 'src/commands/process/answer-survey.ts',
    find: 'today!.answers >= MOST_A_DAY',
    replace: 'false',
    tests: 'tests/e2e/survey.test.ts',
    name: 'a survey takes 500 answers a day',
  },
];
