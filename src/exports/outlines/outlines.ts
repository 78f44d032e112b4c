import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { PROJECT_ROOT } from '../../config';

type Position = readonly [lon: number, lat: number];
type Ring = readonly Position[];

/** A geometry of GeoJSON (RFC 7946): outer rings run counterclockwise, holes clockwise. */
export interface Outline {
  readonly type: 'MultiPolygon';
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  readonly coordinates: readonly (readonly Ring[])[];
}

type Outlines = Topology<{ readonly provinces: GeometryCollection }>;

const topology = JSON.parse(readFileSync(join(PROJECT_ROOT, 'src/exports/outlines/imtgt.topo.json'), 'utf8')) as Outlines;
const areas = new Map(topology.objects.provinces.geometries.map((area) => [String(area.id), area as Polygon | MultiPolygon]));

/** The codes of the provinces and states that have an outline. */
export const OUTLINED: readonly string[] = [...areas.keys()].sort();

/** The outline of provinces together, without the lines between them; null = none of them has one. */
export function outlineOf(codes: readonly string[]): Outline | null {
  const parts = codes.flatMap((code) => areas.get(code) ?? []);
  if (parts.length === 0) return null;
  const coordinates = merge(topology, parts).coordinates.map((rings) =>
    rings.map((ring, i) =>
      turned(
        ring.map(([lon, lat]) => [rounded(lon!), rounded(lat!)] as const),
        i === 0,
      ),
    ),
  );
  const positions = coordinates.flat(2);
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  return { type: 'MultiPolygon', bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], coordinates };
}

/** Four decimals are eleven metres, a seventh of the grid that the lines are drawn on. */
const rounded = (degrees: number): number => Number(degrees.toFixed(4));

/** The ring in the sense of the clock that it is asked for. */
const turned = (ring: Ring, counterclockwise: boolean): Ring => (signedArea(ring) > 0 === counterclockwise ? ring : [...ring].reverse());

/** Twice the area inside a ring, positive where it runs counterclockwise. */
const signedArea = (ring: Ring): number => ring.slice(1).reduce((sum, [lon, lat], i) => sum + ring[i]![0] * lat - lon * ring[i]![1], 0);
