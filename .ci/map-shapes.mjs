// Writes what the website's maps are drawn from: the shapes, and where they, their labels and the inset stand.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { feature } from 'topojson-client';

const OUTLINES = 'src/exports/outlines/imtgt.topo.json';
const SHAPES = 'src/web/shell/shapes.svg';
const PLACES = 'src/web/site/components/map-places.ts';

/** West, south, east and north of what the maps show, in degrees. */
const PROGRAMME = [94.9, -6.1, 108.45, 11.2];
const THAILAND = [97.8, 5.45, 102.3, 11.15];
/** The islands of Natuna lie far from everything else, in an inset of the same scale at the upper right corner. */
const NATUNA = [107.6, 2.35, 109.25, 4.95];
const INSET_NORTH_EAST = [108.3, 11.05];

const UNITS_PER_DEGREE = 200;

/**
 * Where labels stand that do not stand in the middle of their area, in degrees, so that none covers another. A text that begins or ends
 * there (`start`, `end`) has a line to its area.
 */
const LABELS = {
  programme: {
    'TH-86': ['start', 100.1, 10.55],
    'TH-84': ['start', 100.75, 9.4],
    'TH-80': ['start', 100.9, 8.65],
    'TH-93': ['start', 101.1, 8.1],
    'TH-90': ['start', 101.5, 7.6],
    'TH-94': ['start', 102.1, 7.1],
    'TH-95': ['start', 102.7, 6.6],
    'TH-96': ['start', 102.9, 6.1],
    'TH-85': ['end', 98.0, 10.3],
    'TH-82': ['end', 97.7, 9.1],
    'TH-83': ['end', 97.6, 8.4],
    'TH-81': ['end', 97.9, 7.6],
    'TH-92': ['end', 98.5, 7.0],
    'TH-91': ['end', 98.9, 6.4],
    'MY-11': ['start', 103.7, 5.4],
    'MY-09': ['end', 99.1, 5.8],
    'MY-07': ['end', 99.6, 5.2],
    'MY-10': ['end', 100.6, 3.0],
    'MY-05': ['end', 101.1, 2.45],
    'MY-04': ['end', 101.6, 2.0],
    'ID-BE': ['end', 101.4, -4.3],
    'ID-KR': ['start', 105.2, 0.2],
    'ID-BB': ['start', 106.7, -1.6],
  },
  thailand: {
    'TH-80': ['start', 100.2, 8.95],
    'TH-81': ['middle', 99.05, 8.1],
    'TH-82': ['middle', 98.42, 8.62],
    'TH-84': ['middle', 99.15, 9.15],
    'TH-90': ['middle', 100.62, 6.97],
    'TH-91': ['middle', 99.95, 6.75],
    'TH-93': ['start', 100.55, 7.8],
    'TH-94': ['middle', 101.45, 7.15],
    'TH-95': ['middle', 101.08, 6.5],
    'TH-96': ['middle', 101.74, 5.98],
  },
};

const mercator = (lat) => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const project = ([lon, lat]) => [
  Math.round((lon - PROGRAMME[0]) * UNITS_PER_DEGREE),
  Math.round((mercator(PROGRAMME[3]) - mercator(lat)) * UNITS_PER_DEGREE),
];

/** The box of degrees in units: left, top, width and height. */
function boxOf([west, south, east, north]) {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, right - left, bottom - top];
}

const polygonsOf = ({ geometry: { type, coordinates } }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** The ring in units, without the points that fall together with the one before, and without its last, which is its first. */
const drawn = (ring) =>
  ring
    .map(project)
    .filter(([x, y], i, points) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1])
    .slice(0, -1);

/** A closed line, each point as the way from the one before. */
function pathOf(points) {
  const steps = points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]]));
  const text = (step) => step.join(' ').replace(' -', '-');
  return `M${text(steps[0])}l${steps.slice(1).map(text).join(' ').replaceAll(' -', '-')}z`;
}

/** A shape of polygons. Rings of less than three points are smaller than a unit. */
const shape = (id, polygons) =>
  `<path id="${id}" vector-effect="non-scaling-stroke" d="${polygons
    .flat()
    .map(drawn)
    .filter((points) => points.length > 2)
    .map(pathOf)
    .join('')}"/>`;

/** The distance of a point to a line between two points. */
function distance([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** The point of a grid that is the farthest from the edge of a polygon, in it. */
function middleOf(polygon) {
  const lines = polygon.map(drawn).flatMap((points) => points.map((point, i) => [point, points[(i + 1) % points.length]]));
  const xs = lines.map(([[x]]) => x);
  const ys = lines.map(([[, y]]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const step = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) / 60;
  let best = { point: null, depth: 0 };
  for (let x = left; x <= Math.max(...xs); x += step) {
    for (let y = top; y <= Math.max(...ys); y += step) {
      const crossed = lines.filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      if (crossed.length % 2 === 0) continue;
      const depth = Math.min(...lines.map(([a, b]) => distance([x, y], a, b)));
      if (depth > best.depth) best = { point: [Math.round(x), Math.round(y)], depth };
    }
  }
  return best;
}

const topology = JSON.parse(readFileSync(OUTLINES, 'utf8'));
const areas = topology.objects.provinces.geometries
  .map((geometry) => ({ code: geometry.id, polygons: polygonsOf(feature(topology, geometry)) }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const isInNatuna = ([ring]) => ring.every(([lon, lat]) => lon > NATUNA[0] && lat > NATUNA[1]);

const shapes = areas.flatMap(({ code, polygons }) => {
  const far = polygons.filter(isInNatuna);
  const near = polygons.filter((polygon) => !isInNatuna(polygon));
  return [shape(code, near), ...(far.length > 0 ? [shape(`${code}-far`, far)] : [])];
});
const around = topology.objects.context.geometries.flatMap((geometry) => polygonsOf(feature(topology, geometry)));
writeFileSync(
  SHAPES,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${boxOf(PROGRAMME).join(' ')}">\n${[shape('around', around), ...shapes].join('\n')}\n</svg>\n`,
);

/** A place in a view in hundredths of its width and height. */
const within = ([left, top, width, height], [x, y]) =>
  [(100 * (x - left)) / width, (100 * (y - top)) / height].map((share) => Number(share.toFixed(2)));

/** What a map of some areas is drawn from. */
function viewOf(name, degrees, shown) {
  const box = boxOf(degrees);
  const places = shown.map(({ code, polygons }) => {
    const middles = polygons.filter((polygon) => !isInNatuna(polygon)).map(middleOf);
    const { point, depth } = middles.reduce((best, middle) => (middle.depth > best.depth ? middle : best));
    const [side, ...at] = LABELS[name][code] ?? ['middle'];
    const middle = within(box, point);
    const label = at.length === 0 ? middle : within(box, project(at));
    return [code, { middle, label, side, isSmall: depth < box[3] / 120 }];
  });
  return { box, places: Object.fromEntries(places) };
}

const [, , insetWidth] = boxOf(NATUNA);
const [insetRight, insetTop] = project(INSET_NORTH_EAST);
const views = {
  programme: viewOf('programme', PROGRAMME, areas),
  thailand: viewOf(
    'thailand',
    THAILAND,
    areas.filter(({ code }) => code.startsWith('TH-')),
  ),
};
const inset = { code: 'ID-KR', at: [insetRight - insetWidth, insetTop], box: boxOf(NATUNA) };
const text = `// Written by \`npm run map:update\` from the outlines of the provinces. Do not edit.

/** Left, top, width and height in the units of the shapes. */
export type Box = readonly [number, number, number, number];

/** A place on a map, in hundredths of its width and height. */
export type Place = readonly [number, number];

export interface AreaPlaces {
  /** The point inside the area that is the farthest from its edge. */
  readonly middle: Place;
  readonly label: Place;
  /** Which part of the label stands there; a line leads from its start or end to the middle. */
  readonly side: 'start' | 'middle' | 'end';
  /** On a small map it is not seen. */
  readonly isSmall: boolean;
}

export interface View {
  readonly box: Box;
  readonly places: Readonly<Record<string, AreaPlaces>>;
}

export const VIEWS: Readonly<Record<'programme' | 'thailand', View>> = ${JSON.stringify(views)};

/** The part of an area that lies far from everything else, and where it stands on the map of the programme. */
export const INSET: { readonly code: string; readonly at: readonly [number, number]; readonly box: Box } = ${JSON.stringify(inset)};
`;
writeFileSync(PLACES, await format(text, { ...(await resolveConfig(PLACES)), filepath: PLACES }));
