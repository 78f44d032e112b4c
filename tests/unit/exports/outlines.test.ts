import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/config';
import { type Outline, OUTLINED, outlineOf } from '../../../src/exports/outlines/outlines';

type Position = readonly [number, number];

const provinces = JSON.parse(readFileSync(join(PROJECT_ROOT, 'seeds/data/provinces.json'), 'utf8')) as {
  code: string;
  areaKm2: number;
}[];

/** Twice the area inside a ring in square degrees, positive where it runs counterclockwise. */
const signedArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [lon, lat], i) => sum + ring[i]![0] * lat - lon * ring[i]![1], 0);

const side = (a: Position, b: Position, c: Position): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two lines cross; lines that only touch do not. */
const cross = ([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const ringsOf = ({ coordinates }: Outline): readonly (readonly Position[])[] => coordinates.flat();

/** The pairs of lines of an outline that cross each other. */
function crossings(outline: Outline): unknown[] {
  const lines = ringsOf(outline).flatMap((ring) => ring.slice(1).map((end, i) => [ring[i]!, end] as const));
  return lines.flatMap((line, i) => lines.slice(i + 1).flatMap((other) => (cross(line, other) ? [[line, other]] : [])));
}

const isInside = ([x, y]: Position, ring: readonly Position[]): boolean =>
  ring.slice(1).filter(([lon, lat], i) => {
    const [lon0, lat0] = ring[i]!;
    return lat0 > y !== lat > y && x < lon0 + ((y - lat0) / (lat - lat0)) * (lon - lon0);
  }).length %
    2 ===
  1;

/** Square kilometres inside an outline: degrees of longitude are shorter away from the equator. */
const areaOf = (outline: Outline): number =>
  ringsOf(outline).reduce((sum, ring) => {
    const middle = ring.reduce((total, [, lat]) => total + lat, 0) / ring.length;
    return sum + (signedArea(ring) / 2) * 111.195 ** 2 * Math.cos((middle * Math.PI) / 180);
  }, 0);

it('every province of the record has an outline, and nothing else has', () => {
  expect(OUTLINED).toEqual(provinces.map(({ code }) => code).sort());
});

describe.each(OUTLINED)('%s', (code) => {
  const outline = outlineOf([code])!;

  it('has outer rings counterclockwise, holes clockwise and inside, all of them closed', () => {
    expect(outline.coordinates.length).toBeGreaterThan(0);
    for (const [outer, ...holes] of outline.coordinates) {
      expect(signedArea(outer!)).toBeGreaterThan(0);
      for (const hole of holes) {
        expect(signedArea(hole)).toBeLessThan(0);
        expect(hole.filter((position) => !isInside(position, outer!))).toEqual([]);
      }
      for (const ring of [outer!, ...holes]) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
    }
  });

  it('crosses itself nowhere', () => {
    expect(crossings(outline)).toEqual([]);
  });

  it('lies in its box, which is no larger than it', () => {
    const positions = ringsOf(outline).flat();
    const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
    expect(outline.bbox).toEqual([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
  });

  it('is about as large as the record says', () => {
    const ratio = areaOf(outline) / provinces.find((province) => province.code === code)!.areaKm2;
    // The smallest of the Riau Islands are missing.
    expect(ratio).toBeGreaterThan(code === 'ID-KR' ? 0.8 : 0.92);
    expect(ratio).toBeLessThan(1.08);
  });
});

it('provinces together have no line between them', () => {
  const [perlis, kedah, both] = [['MY-09'], ['MY-02'], ['MY-09', 'MY-02']].map((codes) => outlineOf(codes)!);
  const inside = (outline: Outline) => ringsOf(outline).reduce((sum, ring) => sum + signedArea(ring), 0);
  expect(inside(both!)).toBeCloseTo(inside(perlis!) + inside(kedah!), 9);
  expect(both!.coordinates.length).toBe(perlis!.coordinates.length + kedah!.coordinates.length - 1);
  expect(crossings(both!)).toEqual([]);
});

it('Tioman is Pahang’s, Langkawi Kedah’s', () => {
  const holders = (place: Position) => OUTLINED.filter((code) => outlineOf([code])!.coordinates.some(([outer]) => isInside(place, outer!)));
  expect([holders([104.17, 2.8]), holders([99.8, 6.37])]).toEqual([['MY-06'], ['MY-02']]);
});

it('nothing known has no outline', () => {
  expect([outlineOf([]), outlineOf(['XX-1'])]).toEqual([null, null]);
});
