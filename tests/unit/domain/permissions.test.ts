import { MUTATIONS } from '../../../src/domain/mutations';
import { Action, holdersOf, may, type Power, requireViewer, type Subject, type Viewer } from '../../../src/domain/permissions';
import { OfficeRole, TokenAction } from '../../../src/domain/vocabularies/people';
import { ReportState } from '../../../src/domain/vocabularies/progress';
import { buildHubSchema } from '../../../src/graphql/build-schema';

/** The offices of a report of Songkhla, and one that has nothing to do with it. */
const [OWN, CHECKS, SIGNS, STRANGER] = ['PO-TH-90', 'CMGF-OFFICE', 'NESDC', 'PO-TH-91'];
const RESPONSIBLE = 'DOH-TH';
const OFFICES = [OWN, CHECKS, SIGNS, STRANGER, RESPONSIBLE] as string[];

const viewer = (powers: readonly Partial<Power>[], rest: Partial<Viewer> = {}): Viewer => ({
  person: 7,
  powers: powers.map((power) => ({ role: OfficeRole.REPORTER, office: OWN!, officeId: 1, actingFor: null, ...power })),
  tokenActions: null,
  isFresh: true,
  ...rest,
});

const subject = (state: ReportState, role: OfficeRole): Subject => ({
  office: OWN!,
  report: { state, verifier: CHECKS!, certifier: SIGNS! },
  secretariats: [CHECKS!],
  responsible: [RESPONSIBLE],
  role,
});

const { REPORTER, VERIFIER, CERTIFIER, SECRETARY, REGISTRAR, HUB_ADMIN, AUDITOR } = OfficeRole;

/** The matrix once more, written by hand: who may, as `ROLE in an office`, or `ROLE` in any. */
function oracle(action: Action, state: ReportState, role: OfficeRole): string[] {
  const reaches = [SECRETARY, REGISTRAR, HUB_ADMIN, AUDITOR].includes(role);
  const grants = reaches ? ['HUB_ADMIN'] : ['HUB_ADMIN', 'OFFICE_ADMIN in PO-TH-90'];
  const table: Record<Action, string[]> = {
    SEE_DRAFT: ['REPORTER in PO-TH-90'],
    SAVE_DRAFT: ['REPORTER in PO-TH-90'],
    IMPORT: ['REPORTER in PO-TH-90'],
    UNDO_IMPORT: ['REPORTER in PO-TH-90'],
    DISCARD_DRAFT: ['REPORTER in PO-TH-90'],
    SUBMIT: ['REPORTER in PO-TH-90'],
    CONFIRM_UNCHANGED: ['REPORTER in PO-TH-90'],
    SEE_REPORT: ['AUDITOR', 'CERTIFIER in NESDC', 'OFFICE_ADMIN in PO-TH-90', 'REPORTER in PO-TH-90', 'VERIFIER in CMGF-OFFICE'],
    WITHDRAW: ['REPORTER in PO-TH-90'],
    VERIFY: ['VERIFIER in CMGF-OFFICE'],
    TAKE_BACK: ['VERIFIER in CMGF-OFFICE'],
    REJECT: state === ReportState.VERIFIED ? ['CERTIFIER in NESDC'] : ['VERIFIER in CMGF-OFFICE'],
    CERTIFY: ['CERTIFIER in NESDC'],
    RETRACT: ['CERTIFIER in NESDC'],
    GRANT: grants,
    REVOKE: grants,
    DELEGATE: [`${role} in PO-TH-90`],
    END_DELEGATION: [...new Set([`${role} in PO-TH-90`, 'OFFICE_ADMIN in PO-TH-90'])],
    CREATE_TOKEN: ['OFFICE_ADMIN in PO-TH-90'],
    REVOKE_TOKEN: ['OFFICE_ADMIN in PO-TH-90'],
    SEE_PEOPLE: ['HUB_ADMIN', 'OFFICE_ADMIN in PO-TH-90'],
    SEE_AUDIT: ['AUDITOR', 'HUB_ADMIN'],
    CHANGE_ROUND: ['SECRETARY'],
    SET_DUTY: ['SECRETARY'],
    MANAGE_WEBHOOK: ['OFFICE_ADMIN in PO-TH-90'],
    SCHEDULE_MEETING: ['SECRETARY in CMGF-OFFICE'],
    MOVE_MEETING: ['SECRETARY in CMGF-OFFICE'],
    CANCEL_MEETING: ['SECRETARY in CMGF-OFFICE'],
    PREPARE_MEETING: ['SECRETARY in CMGF-OFFICE'],
    KEEP_MINUTES: ['SECRETARY in CMGF-OFFICE'],
    RECORD_DECISION: ['SECRETARY in CMGF-OFFICE'],
    LINK_DECISIONS: ['SECRETARY in CMGF-OFFICE'],
    CIRCULATE: ['SECRETARY in CMGF-OFFICE'],
    ACKNOWLEDGE_CIRCULAR: ['REPORTER in PO-TH-90'],
    ASSIGN_ACTION: ['SECRETARY in CMGF-OFFICE'],
    REPORT_ON_ACTION: ['REPORTER in PO-TH-90'],
    CONFIRM_ACTION: ['SECRETARY in CMGF-OFFICE'],
    REOPEN_ACTION: ['SECRETARY in CMGF-OFFICE'],
    CARRY_ACTION: ['SECRETARY in CMGF-OFFICE'],
    REVIEW_PLAN: ['SECRETARY in CMGF-OFFICE'],
    STATE_PLAN: ['REPORTER in DOH-TH', 'SECRETARY in CMGF-OFFICE'],
    SET_RUBRIC: ['SECRETARY in CMGF-OFFICE'],
    ASSESS_REGISTER_ENTRY: ['SECRETARY in CMGF-OFFICE'],
    KEEP_SURVEY: ['SECRETARY in CMGF-OFFICE'],
    OPEN_DISCREPANCY: ['REGISTRAR', 'REPORTER', 'SECRETARY'],
    SETTLE_DISCREPANCY: ['SECRETARY in CMGF-OFFICE'],
    STATE_PROJECT_FACT: ['REGISTRAR', 'REPORTER in DOH-TH', 'SECRETARY in CMGF-OFFICE'],
    PROPOSE_PROJECT: ['REPORTER in PO-TH-90'],
    SEE_PROPOSAL: ['REPORTER in PO-TH-90', 'SECRETARY in CMGF-OFFICE'],
    DECIDE_PROPOSAL: ['SECRETARY in CMGF-OFFICE'],
    ASSIGN_PROJECT: ['REGISTRAR', 'SECRETARY in CMGF-OFFICE'],
    ADD_SOURCE: ['REGISTRAR', 'REPORTER', 'SECRETARY'],
  };
  return table[action].sort();
}

/** The matrix as the function answers it, for every role in every office. */
function answered(action: Action, state: ReportState, role: OfficeRole): string[] {
  return Object.values(OfficeRole)
    .flatMap((held) => {
      const offices = OFFICES.filter((office) => may(viewer([{ role: held, office }]), action, subject(state, role)).allowed);
      return offices.length === OFFICES.length ? [held] : offices.map((office) => `${held} in ${office}`);
    })
    .sort();
}

it.each(Object.values(Action))('%s is for those whom the table names, and for nobody else', (action) => {
  for (const state of Object.values(ReportState))
    for (const role of Object.values(OfficeRole))
      expect([state, role, answered(action, state, role)]).toEqual([state, role, oracle(action, state, role)]);
});

it('every mutation of the API asks for an action, by the table', () => {
  const fields = Object.keys(buildHubSchema().getMutationType()!.getFields());
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter((field) => !(field in MUTATIONS))).toEqual([]);
});

it('a refusal says whether the role is wrong or the office, and names who may', () => {
  const [state, role] = [ReportState.VERIFIED, REPORTER];
  const certify = (powers: readonly Partial<Power>[]) => may(viewer(powers), Action.CERTIFY, subject(state, role));
  const holders = [{ role: CERTIFIER, office: SIGNS }];
  expect(certify([])).toEqual({ allowed: false, code: 'NOT_PERMITTED', holders });
  expect(certify([{ role: REPORTER }, { role: VERIFIER, office: SIGNS! }])).toEqual({ allowed: false, code: 'NOT_PERMITTED', holders });
  expect(certify([{ role: CERTIFIER, office: STRANGER! }])).toEqual({ allowed: false, code: 'OTHER_OFFICE', holders });
});

it('what one is oneself goes before what one is for another', () => {
  const own = { role: CERTIFIER, office: SIGNS!, officeId: 3, actingFor: null };
  const permission = may(viewer([own, { ...own, actingFor: 9 }]), Action.CERTIFY, subject(ReportState.VERIFIED, REPORTER));
  expect(permission).toEqual({ allowed: true, power: own });
});

it('what cannot be undone needs a fresh sign-in', () => {
  const everything = Object.values(OfficeRole).flatMap((role) => OFFICES.map((office) => ({ role, office })));
  const refused = (isFresh: boolean) =>
    Object.values(Action).filter(
      (action) => !may(viewer(everything, { isFresh }), action, subject(ReportState.VERIFIED, REPORTER)).allowed,
    );
  expect([refused(true), refused(false)]).toEqual([[], ['CERTIFY', 'RETRACT', 'GRANT', 'REVOKE']]);
});

it('a token does what it names, and nothing that only a person does', () => {
  const everything = Object.values(OfficeRole).flatMap((role) => OFFICES.map((office) => ({ role, office })));
  const allowed = (...tokenActions: TokenAction[]): Action[] =>
    Object.values(Action).filter(
      (action) => may(viewer(everything, { tokenActions }), action, subject(ReportState.SUBMITTED, REPORTER)).allowed,
    );
  expect(allowed()).toEqual([]);
  expect(allowed(TokenAction.SAVE_DRAFTS)).toEqual(['SEE_DRAFT', 'SAVE_DRAFT', 'DISCARD_DRAFT']);
  expect(allowed(TokenAction.SUBMIT)).toEqual(['UNDO_IMPORT', 'SUBMIT', 'CONFIRM_UNCHANGED', 'WITHDRAW']);
  expect(allowed(TokenAction.IMPORT)).toEqual(['IMPORT']);
  expect(allowed(TokenAction.VERIFY)).toEqual(['VERIFY']);
  const all = allowed(...Object.values(TokenAction));
  for (const never of ['CERTIFY', 'RETRACT', 'GRANT', 'REVOKE', 'DELEGATE', 'CREATE_TOKEN', 'REVOKE_TOKEN', 'SEE_PEOPLE', 'SEE_AUDIT'])
    expect(all).not.toContain(never);
});

it('a delegated role certifies nothing that its office does not', () => {
  const acting = viewer([{ role: CERTIFIER, office: STRANGER!, actingFor: 9 }]);
  expect(may(acting, Action.CERTIFY, subject(ReportState.VERIFIED, REPORTER))).toMatchObject({ allowed: false, code: 'OTHER_OFFICE' });
});

it('nobody is not a viewer', () => {
  expect(() => requireViewer(null)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
});

it('a thing of no office is nobody’s, but of those who may anywhere', () => {
  expect(holdersOf(Action.SUBMIT, { office: null })).toEqual([]);
  expect(holdersOf(Action.GRANT, { office: null })).toEqual([{ role: HUB_ADMIN, office: null }]);
  expect(holdersOf(Action.SEE_REPORT, { office: null })).toEqual([{ role: AUDITOR, office: null }]);
});
