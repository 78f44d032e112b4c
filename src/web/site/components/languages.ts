import { Lang } from '../../../domain/languages';
import type { LanguagesFragment } from '../page-data';
import { foreignLang } from './text';

/** The languages of one name, each with whether the hub translated it. */
type NameLanguages = readonly { readonly lang: `${Lang}`; readonly translated: boolean }[];

/** The names of the things of a kind that were read. */
export interface NamesOfKind {
  readonly kind: 'projects' | 'provinces' | 'meetings' | 'bodies' | 'corridors' | 'sectors' | 'organisations' | 'indicators' | 'sources';
  readonly names: readonly NameLanguages[];
  /** How many things of the kind there are; of some kinds not all are read. */
  readonly totalCount: number;
}

/** How many of these names a language has, and how many of those are translations of the hub. */
export function namesIn(lang: `${Lang}`, names: readonly NameLanguages[]): { readonly has: number; readonly ours: number } {
  const inLang = names.flatMap((name) => name.filter((text) => text.lang === lang));
  return { has: inLang.length, ours: inLang.filter(({ translated }) => translated).length };
}

/** The names of each kind of thing. */
export function namesByKind(data: LanguagesFragment): NamesOfKind[] {
  const all = (kind: NamesOfKind['kind'], names: readonly NameLanguages[], totalCount = names.length) => ({ kind, names, totalCount });
  const paged = (
    kind: NamesOfKind['kind'],
    { nodes, totalCount }: { readonly nodes: readonly { readonly names: NameLanguages }[]; readonly totalCount: number },
  ) =>
    all(
      kind,
      nodes.map(({ names }) => names),
      totalCount,
    );
  const named = (kind: NamesOfKind['kind'], things: readonly { readonly names: NameLanguages }[]) =>
    all(
      kind,
      things.map(({ names }) => names),
    );
  return [
    paged('projects', data.namedProjects),
    paged('provinces', data.namedProvinces),
    paged('meetings', data.namedMeetings),
    named('bodies', data.namedBodies),
    named('corridors', data.namedCorridors),
    named('sectors', data.namedSectors),
    named('organisations', data.namedOrganisations),
    named('indicators', data.namedIndicators),
    all(
      'sources',
      data.titledSources.map(({ titles }) => titles),
    ),
  ];
}

/** How many remarks were read, and how many of them are in English alone: a remark is in one language. */
export function remarksOf(data: LanguagesFragment): { readonly all: number; readonly english: number } {
  const noted = [
    ...data.namedProjects.nodes.flatMap(({ costs, schedules }) => [...costs, ...schedules]),
    ...data.namedBodies,
    ...data.namedCorridors,
    ...data.namedIndicators.flatMap(({ observations }) => observations.nodes),
    ...data.titledSources,
  ];
  const remarks = noted.flatMap(({ note }) => note ?? []);
  return { all: remarks.length, english: remarks.filter((remark) => foreignLang(remark, Lang.TH) === 'en').length };
}
