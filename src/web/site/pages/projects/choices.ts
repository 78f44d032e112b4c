import { textsIn } from '../../../../i18n/dictionaries';
import { BEFORE_CONSTRUCTION } from '../../components/bars';
import type { ProjectsPageQuery } from '../../page-data';
import type { Site } from '../../site';
import { type ConditionName, KNOWN, listOf, UNKNOWN_STAGE, VALUES } from './conditions';
import { projectsWords } from './projects.words';

/** A value that a condition can have, with how many projects that gives; null = it is not counted. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number | null;
}

/** Choices that belong together, below the name of what they belong to; null = they stand alone. */
export interface ChoiceGroup {
  readonly name: string | null;
  readonly choices: readonly Choice[];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

type Counted = ProjectsPageQuery['byCountry'];

const countIn = ({ groups }: Counted, value: string | null): number =>
  groups.find(({ keys }) => keys[0]!.code === value)?.measures.projectCount ?? 0;

const counted = (things: readonly Named[], by: Counted): Choice[] =>
  things.map(({ code, name }) => ({ value: code, name, count: countIn(by, code) }));

const alone = (choices: readonly Choice[]): ChoiceGroup[] => [{ name: null, choices }];

/** The conditions that are chosen from a list; the others are typed, or come with a link. */
export type Chosen = Exclude<ConditionName, 'parent' | 'q'>;

/** What each condition with given values can be. */
export function choicesOf(data: ProjectsPageQuery, { lang }: Site): Readonly<Record<Chosen, readonly ChoiceGroup[]>> {
  const words = projectsWords[lang];
  const { stages, briefing } = textsIn(lang);
  const countries = [...new Set(data.provinces.nodes.map(({ memberState }) => memberState.name))];
  const { stated, finished, withoutPercent, silent } = data.byKnown.total.progress.composition;
  const knownCounts = { STATED: stated, FINISHED: finished, WITHOUT_PERCENT: withoutPercent, SILENT: silent };
  const before = { value: BEFORE_CONSTRUCTION.join(), name: words.before };
  return {
    country: alone(counted(data.memberStates, data.byCountry)),
    province: countries.map((country) => ({
      name: country,
      choices: counted(
        data.provinces.nodes.filter(({ memberState }) => memberState.name === country),
        data.byProvince,
      ),
    })),
    corridor: alone(
      counted(
        data.corridors.map(({ code, name }) => ({ code, name: `${code} ${name}` })),
        data.byCorridor,
      ),
    ),
    cluster: alone(counted(data.clusters, data.byCluster)),
    sector: [...data.plans]
      .filter(({ sectors }) => sectors.length > 0)
      .sort((a, b) => (a.code < b.code ? 1 : -1))
      .map(({ name, sectors }) => ({ name, choices: counted(sectors, data.bySector) })),
    body: alone(data.bodies.map(({ code, name, projects }) => ({ value: code, name, count: projects.totalCount }))),
    stage: alone([
      { ...before, count: BEFORE_CONSTRUCTION.reduce((sum, stage) => sum + countIn(data.byStage, stage), 0) },
      ...Object.entries(stages).map(([value, name]) => ({
        value,
        name,
        count: value === 'DROPPED' ? data.dropped.totalCount : countIn(data.byStage, value),
      })),
      { value: UNKNOWN_STAGE, name: words.stageUnknown, count: countIn(data.byStage, null) },
    ]),
    known: alone(KNOWN.map((value) => ({ value, name: words.known[value], count: knownCounts[value] }))),
    flag: alone(VALUES.flag!.map((value) => ({ value, name: briefing.flags[value as keyof typeof briefing.flags], count: null }))),
  };
}

/** The name of a value of a condition; of several, the names of all. A code may be in small letters. */
export function nameOf(groups: readonly ChoiceGroup[], value: string, or: string): string {
  const find = (asked: string): string | undefined =>
    groups.flatMap(({ choices }) => choices).find((choice) => choice.value.toLowerCase() === asked.toLowerCase())?.name;
  return (
    find(value) ??
    listOf(value)
      .map((part) => find(part) ?? part)
      .join(or)
  );
}
