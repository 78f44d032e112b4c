import { MUTATIONS } from '../domain/mutations';
import { Action, may, type Subject, type Viewer } from '../domain/permissions';
import { DELEGABLE, OfficeRole, TokenAction } from '../domain/vocabularies/people';
import { ReportState } from '../domain/vocabularies/progress';

/** Where the person holds the role, and how the page calls it. */
const PLACES = {
  OWN: 'its office',
  VERIFIER: 'verifying office',
  CERTIFIER: 'certifying office',
  SECRETARIAT: 'secretariat',
  RESPONSIBLE: 'responsible office',
  OTHER: 'any office',
} as const;

type Place = keyof typeof PLACES;

const ALL_PLACES = Object.keys(PLACES) as Place[];

const viewerWith = (role: OfficeRole, office: Place, rest: Partial<Viewer> = {}): Viewer => ({
  person: 1,
  powers: [{ role, office, officeId: 1, actingFor: null }],
  tokenActions: null,
  isFresh: true,
  ...rest,
});

/** What may differ from one subject to another: the state of a report, and the role of a grant or delegation. */
interface Variant {
  readonly state: ReportState;
  readonly role: OfficeRole;
}

const VARIANTS: readonly Variant[] = Object.values(ReportState).flatMap((state) =>
  Object.values(OfficeRole).map((role) => ({ state, role })),
);

/** Actions whose subject has a role that can be delegated. */
const OF_DELEGATIONS: readonly Action[] = [Action.DELEGATE, Action.END_DELEGATION];

const subjectOf = ({ state, role }: Variant): Subject => ({
  office: 'OWN',
  report: { state, verifier: 'VERIFIER', certifier: 'CERTIFIER' },
  secretariats: ['SECRETARIAT'],
  responsible: ['RESPONSIBLE'],
  role,
});

/** In which offices a role may do an action; empty = in none. */
function placesOf(action: Action, role: OfficeRole, subject: Subject): readonly Place[] {
  const places = ALL_PLACES.filter((place) => may(viewerWith(role, place), action, subject).allowed);
  return places.includes('OTHER') ? ['OTHER'] : places;
}

/** One row of the matrix: an action, or a part of its subjects, with who may do it. */
interface MatrixRow {
  readonly action: Action;
  /** The part of the subjects; empty = all. */
  readonly of: string;
  readonly places: Readonly<Record<OfficeRole, readonly Place[]>>;
}

/** The rows of an action: one for all subjects on which the same persons decide. */
function rowsOf(action: Action): MatrixRow[] {
  const rows = new Map<string, { places: MatrixRow['places']; variants: Variant[] }>();
  for (const variant of VARIANTS.filter(({ role }) => !OF_DELEGATIONS.includes(action) || DELEGABLE.includes(role))) {
    const entries = Object.values(OfficeRole).map((role) => [role, placesOf(action, role, subjectOf(variant))] as const);
    const places = Object.fromEntries(entries) as Record<OfficeRole, readonly Place[]>;
    const same = rows.get(JSON.stringify(places));
    if (same) same.variants.push(variant);
    else rows.set(JSON.stringify(places), { places, variants: [variant] });
  }
  return [...rows.values()].map(({ places, variants }) => ({ action, of: rows.size === 1 ? '' : partOf(variants), places }));
}

/** The names of the states, or of the roles, that a part of the subjects has and not all have. */
function partOf(variants: readonly Variant[]): string {
  const [states, roles] = [new Set(variants.map(({ state }) => state)), new Set(variants.map(({ role }) => role))];
  const named = states.size < Object.values(ReportState).length ? [...states] : [...roles];
  return named.map((name) => `\`${name}\``).join(', ');
}

/** Who may do each action, as the function that decides it answers. */
export const permissionMatrix = (): MatrixRow[] => Object.values(Action).flatMap(rowsOf);

/** The actions of a token that suffice for an action. */
const tokensFor = (action: Action): TokenAction[] =>
  Object.values(TokenAction).filter((token) =>
    Object.values(OfficeRole).some((role) =>
      ALL_PLACES.some((place) => may(viewerWith(role, place, { tokenActions: [token] }), action, subjectOf(VARIANTS[0]!)).allowed),
    ),
  );

/** Whether an action needs a fresh sign-in. */
const needsFresh = (action: Action): boolean => {
  return !Object.values(OfficeRole).some((role) =>
    ALL_PLACES.some((place) => may(viewerWith(role, place, { isFresh: false }), action, subjectOf(VARIANTS[0]!)).allowed),
  );
};

/** The cells of the page: one row for each action, or part of its subjects. */
export const permissionTable = (): { head: string[]; rows: string[][] } => ({
  head: ['action', 'of', 'mutation', ...Object.values(OfficeRole), 'sign-in of the last 10 minutes', 'token with'],
  rows: permissionMatrix().map(({ action, of, places }) => [
    `\`${action}\``,
    of,
    Object.entries(MUTATIONS)
      .filter(([, each]) => each === action)
      .map(([name]) => `\`${name}\``)
      .join(', '),
    ...Object.values(OfficeRole).map((role) => places[role].map((place) => PLACES[place]).join(', ') || '–'),
    needsFresh(action) ? 'yes' : '',
    tokensFor(action)
      .map((token) => `\`${token}\``)
      .join(', ') || '–',
  ]),
});
