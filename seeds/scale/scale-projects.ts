import type { LocalizedTexts } from '../../src/domain/languages';
import { CostKind } from '../../src/domain/vocabularies/projects';
import { daysAfter, type GeneratedReport, lifeOf, recordedAfter } from './scale-reports';
import { SeededRandom } from './seeded-random';

/** The size of the generated data. Equal scales give equal rows. */
export interface Scale {
  /** All projects, parts included. */
  readonly projects: number;
  /** Reports of each project. */
  readonly reports: number;
  readonly seed: number;
}

/** The real things that generated projects belong to, each list in the order of codes. */
export interface World {
  readonly provinces: readonly { code: string; memberState: string; names: LocalizedTexts }[];
  readonly corridors: readonly string[];
  readonly sectors: readonly string[];
  readonly workingGroups: readonly string[];
}

/** A generated project with its links, costs, schedules and reports. Days and instants are in ISO form. */
export interface GeneratedProject {
  readonly code: string;
  readonly parent: string | null;
  readonly names: LocalizedTexts;
  readonly crossBorder: boolean;
  readonly body: string | null;
  readonly assignedWeight: string | null;
  readonly provinces: readonly { code: string; share: string | null }[];
  readonly corridors: readonly { code: string; inferred: boolean }[];
  readonly sectors: readonly { code: string; inferred: boolean }[];
  readonly costs: readonly {
    code: string;
    amount: string;
    currency: string;
    kind: string;
    asOf: string;
    recordedAt: string;
    preferred: boolean;
  }[];
  readonly schedules: readonly { code: string; startsOn: string; endsOn: string; asOf: string; recordedAt: string }[];
  readonly reports: readonly GeneratedReport[];
}

const THINGS: readonly [EN: string, TH: string][] = [
  ['rubber market', 'ตลาดยางพารา'],
  ['halal park', 'นิคมอุตสาหกรรมฮาลาล'],
  ['checkpoint', 'ด่านศุลกากร'],
  ['road link', 'ทางหลวงเชื่อมโยง'],
  ['ferry pier', 'ท่าเรือเฟอร์รี่'],
  ['geopark', 'อุทยานธรณี'],
  ['cold storage', 'ห้องเย็น'],
  ['skills centre', 'ศูนย์พัฒนาฝีมือแรงงาน'],
  ['rail siding', 'ทางรถไฟ'],
  ['fish market', 'ตลาดปลา'],
  ['solar farm', 'โซลาร์ฟาร์ม'],
  ['homestay trail', 'เส้นทางโฮมสเตย์'],
];
const PER_USD = { USD: 1, MYR: 4.3, THB: 34, IDR: 14_500 };
const CURRENCIES = ['USD', 'MYR', 'THB', 'IDR'] as const;
const COST_KINDS = Object.values(CostKind);

/** The projects of a scale, a whole before its parts. Each project depends on the seed and its own number alone. */
export function* generatedProjects({ projects, reports, seed }: Scale, world: World): Generator<GeneratedProject> {
  const order = new SeededRandom(seed, 0);
  const skewed = { ...world, provinces: order.shuffled(world.provinces), workingGroups: order.shuffled(world.workingGroups) };
  for (let made = 0, number = 1; made < projects; number++) {
    const random = new SeededRandom(seed, number);
    const code = `S${String(number).padStart(6, '0')}`;
    const parts = random.chance(0.05) ? Math.min(random.whole(2, 4), projects - made - 1) : 0;
    const whole = project(code, null, reports, skewed, random);
    yield whole;
    for (let part = 1; part <= parts; part++) yield project(`${code}-${part}`, whole, reports, skewed, random);
    made += 1 + parts;
  }
}

function project(code: string, whole: GeneratedProject | null, reports: number, world: World, random: SeededRandom): GeneratedProject {
  const located = whole ? world.provinces.filter((province) => whole.provinces.some((of) => of.code === province.code)) : world.provinces;
  const provinces = random.some(located, random.pick([1, 1, 1, 2, 2, 3, 4]), whole ? 1 : 1.7);
  const shares = sharesOf(provinces.length, random);
  const life = lifeOf(code, reports, random);
  const [thing, thingInThai] = random.pick(THINGS);
  const place = provinces[0]!.names;
  // A part states only sometimes what it would inherit.
  const states = whole === null || random.chance(0.25);
  const body = random.chance(0.97) ? random.pick(world.workingGroups, 1.3) : random.pick(['CMGF', null]);
  return {
    code,
    parent: whole?.code ?? null,
    names: {
      EN: `Sample ${code}: ${thing}, ${place.EN ?? place.TH}`,
      ...(random.chance(0.6) && { TH: `ตัวอย่าง ${code}: ${thingInThai} ${place.TH ?? place.EN}` }),
    },
    crossBorder: new Set(provinces.map(({ memberState }) => memberState)).size > 1,
    body: states ? body : null,
    assignedWeight: random.chance(0.15) ? String(random.whole(1, 40) / 4) : null,
    provinces: provinces.map((province, i) => ({ code: province.code, share: shares[i] ?? null })),
    corridors: states
      ? random.some(world.corridors, random.pick([0, 0, 1, 1, 2])).map((corridor) => ({ code: corridor, inferred: random.chance(0.3) }))
      : [],
    sectors: states
      ? random.some(world.sectors, random.pick([1, 1, 2, 3]), 1.2).map((sector) => ({ code: sector, inferred: random.chance(0.3) }))
      : [],
    costs: random.chance(0.7) ? costsOf(code, life.startsOn, random) : [],
    schedules: schedulesOf(code, life, random),
    reports: life.reports,
  };
}

/** Shares for one project in ten, which sum to 1 or less. */
function sharesOf(count: number, random: SeededRandom): string[] {
  if (!random.chance(0.1)) return [];
  const parts = Array.from({ length: count }, () => random.whole(1, 9));
  const whole = parts.reduce((sum, part) => sum + part, 0) + (random.chance(0.3) ? 1 : 0);
  return parts.map((part) => (Math.floor((part / whole) * 1e8) / 1e8).toFixed(8));
}

function costsOf(code: string, startsOn: string, random: SeededRandom): GeneratedProject['costs'] {
  const count = random.whole(1, 3);
  const preferred = random.whole(1, count);
  const dollars = 10 ** random.between(5, 9);
  return Array.from({ length: count }, (_, i) => {
    const currency = random.pick(CURRENCIES);
    const asOf = daysAfter(startsOn, random.whole(-300, 2500));
    return {
      code: `${code}-C${i + 1}`,
      amount: (dollars * PER_USD[currency] * random.between(0.8, 1.3)).toFixed(2),
      currency,
      kind: random.pick(COST_KINDS),
      asOf,
      recordedAt: recordedAfter(asOf, random.whole(1, 200)),
      preferred: i + 1 === preferred,
    };
  });
}

/** Schedules as they were stated: the end is later in every statement. */
function schedulesOf(
  code: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  random: SeededRandom,
): GeneratedProject['schedules'] {
  return Array.from({ length: random.pick([0, 1, 1, 1, 2, 2]) }, (_, i) => {
    const asOf = daysAfter(startsOn, random.whole(-200, 200) + i * 900);
    return {
      code: `${code}-S${i + 1}`,
      startsOn,
      endsOn: daysAfter(endsOn, i * random.whole(0, 700)),
      asOf,
      recordedAt: recordedAfter(asOf, random.whole(1, 90)),
    };
  });
}
