import { type ComponentProps, type ReactElement, type ReactNode, useId } from 'react';
import { Swatch } from '../../components/bar';
import { SHAPES_URL } from '../../shell/style';
import type { AreaShare } from './area-share';
import { type AreaPlaces, type Box, INSET, VIEWS } from './map-places';

/** What a map shows: all that take part, or the provinces of Thailand. */
export type MapView = keyof typeof VIEWS;

export interface DrawnArea {
  /** The code of the province or state. */
  readonly code: string;
  readonly share: AreaShare;
}

export interface LinkedArea extends DrawnArea {
  readonly href: string;
  /** The name of the area and what is known of it, in a sentence. */
  readonly label: string;
  /** What stands on the map, one below the other; none = nothing. */
  readonly lines: readonly string[];
}

interface MapProps<Area extends DrawnArea> {
  readonly view: MapView;
  /** What the map shows, in a sentence. */
  readonly label: string;
  /** The areas in the order of the table beside the map. */
  readonly areas: readonly Area[];
  /** The codes of the areas that stand out, and the rest turns pale; absent: all are alike. */
  readonly members?: ReadonlySet<string>;
}

/** A map whose areas are links. A table of the same areas, in the same order, stands beside it. */
export function AreaMap({ view, label, areas, members }: MapProps<LinkedArea>): ReactElement {
  return (
    <div className={`map ${view}`} role="group" aria-label={label}>
      <Shapes
        view={view}
        patternScale={PATTERN_SCALE[view]}
        members={members}
        areas={areas}
        wrap={({ code, href, label }, shape) => (
          <a key={code} href={href} aria-label={label} className={paleness(code, members)}>
            {shape}
          </a>
        )}
      />
      <svg className="labels" aria-hidden="true">
        {areas.map((area) => (
          <Label key={area.code} places={placesOf(view, area.code)} lines={area.lines} />
        ))}
      </svg>
    </div>
  );
}

/** A small map to look at only: members that are too small to be seen have a ring. */
export function StillMap({ view, label, areas, members }: MapProps<DrawnArea>): ReactElement {
  return (
    <div className={`map still ${view}`} role="img" aria-label={label}>
      <Shapes
        view={view}
        patternScale={STILL_SCALE * PATTERN_SCALE[view]}
        members={members}
        areas={areas}
        wrap={({ code }, shape) => (
          <g key={code} className={paleness(code, members)}>
            {shape}
          </g>
        )}
      />
      <Rings view={view} codes={areas.filter(({ code }) => members?.has(code)).map(({ code }) => code)} />
    </div>
  );
}

interface PlaceMapProps {
  /** The codes of the areas that are meant. */
  readonly codes: readonly string[];
  /** What the map shows, in a sentence. */
  readonly label: string;
}

/** A small map of where something is, which tells nothing of figures: of Thailand where all of it is Thai, else of the programme. */
export function PlaceMap({ codes, label }: PlaceMapProps): ReactElement {
  const view: MapView = codes.every((code) => code in VIEWS.thailand.places) ? 'thailand' : 'programme';
  const { box } = VIEWS[view];
  const [left, top, width, height] = box;
  const others = Object.keys(VIEWS.programme.places).filter((code) => !codes.includes(code));
  return (
    <figure className={`map still place ${view}`} role="img" aria-label={label}>
      <svg viewBox={boxText(box)} focusable="false">
        <rect className="sea" x={left} y={top} width={width} height={height} />
        <use className="out" href={shapeUrl('around')} />
        <g className="land">
          {others.map((code) => (
            <use key={code} href={shapeUrl(code)} />
          ))}
        </g>
        <g className="here">
          {codes.map((code) => (
            <Outline key={code} view={view} code={code} />
          ))}
        </g>
      </svg>
      <Rings view={view} codes={codes} />
    </figure>
  );
}

/** Rings around areas that are too small to be seen. */
const Rings = ({ view, codes }: { readonly view: MapView; readonly codes: readonly string[] }): ReactElement => (
  <svg className="labels">
    {codes
      .map((code) => placesOf(view, code))
      .filter(({ isSmall }) => isSmall)
      .map(({ middle: [x, y] }) => (
        <circle key={`${x} ${y}`} className="ring" cx={`${x}%`} cy={`${y}%`} r="9" />
      ))}
  </svg>
);

/** The sign of a share for a legend. */
export const ShareSign = ({ share }: { readonly share: AreaShare }): ReactElement => <Swatch {...LOOKS[share]} />;

/** Solid where the percent is known, a pattern where it is not, an empty frame where there is nothing to know. */
const LOOKS: Record<AreaShare, ComponentProps<typeof Swatch>> = {
  all: { className: 'k-done' },
  half: { className: 'k-said' },
  part: { className: 'k-part' },
  withoutPercent: { pattern: 'p-part' },
  silent: { pattern: 'p-silent' },
  none: { className: 'k-none' },
};

/** Units of the shapes in a pixel, about: patterns are as wide on a map as elsewhere. */
const PATTERN_SCALE: Record<MapView, number> = { programme: 6, thailand: 3 };

/** A small map has more units in a pixel. */
const STILL_SCALE = 1.6;

function placesOf(view: MapView, code: string): AreaPlaces {
  const places = VIEWS[view].places[code];
  if (!places) throw new Error(`The map "${view}" has no area ${code}`);
  return places;
}

const paleness = (code: string, members: ReadonlySet<string> | undefined): string | undefined =>
  members && !members.has(code) ? 'pale' : undefined;

const boxText = (box: Box): string => box.join(' ');

const shapeUrl = (name: string): string => `${SHAPES_URL}#${name}`;

interface ShapesProps<Area extends DrawnArea> extends Omit<MapProps<Area>, 'label'> {
  readonly patternScale: number;
  readonly wrap: (area: Area, shape: ReactNode) => ReactElement;
}

/** The sea, the land around, the areas, and the edges of members above them. */
function Shapes<Area extends DrawnArea>({ view, patternScale, areas, members, wrap }: ShapesProps<Area>): ReactElement {
  const { box } = VIEWS[view];
  const [left, top, width, height] = box;
  const id = useId().replaceAll(':', '');
  return (
    <svg viewBox={boxText(box)} focusable="false">
      <defs>
        {['p-part', 'p-silent'].map((pattern) => (
          <pattern key={pattern} id={`${pattern}-${id}`} href={`#${pattern}`} patternTransform={`scale(${patternScale})`} />
        ))}
      </defs>
      <rect className="sea" x={left} y={top} width={width} height={height} />
      <use className="out" href={shapeUrl('around')} />
      {view === 'programme' && <rect className="frame" x={INSET.at[0]} y={INSET.at[1]} width={INSET.box[2]} height={INSET.box[3]} />}
      {view === 'thailand' && NEIGHBOURS.map((code) => <use key={code} className="out" href={shapeUrl(code)} />)}
      {areas.map((area) =>
        wrap(
          area,
          <Filled look={LOOKS[area.share]} patterns={id}>
            <Outline view={view} code={area.code} />
          </Filled>,
        ),
      )}
      {areas
        .filter(({ code }) => members?.has(code))
        .map(({ code }) => (
          <g key={code} className="edge" aria-hidden="true">
            <Outline view={view} code={code} />
          </g>
        ))}
    </svg>
  );
}

interface FilledProps {
  readonly look: ComponentProps<typeof Swatch>;
  /** What the ids of the map's own patterns end in. */
  readonly patterns: string;
  readonly children: ReactNode;
}

const Filled = ({ look: { className, pattern }, patterns, children }: FilledProps): ReactElement => (
  <g className={className} fill={pattern && `url(#${pattern}-${patterns})`}>
    {children}
  </g>
);

/** The states of Malaysia that the map of the Thai provinces has at its lower edge. */
const NEIGHBOURS = Object.keys(VIEWS.programme.places).filter((code) => code.startsWith('MY-'));

/** The shape of an area, with its part in the inset. */
function Outline({ view, code }: { readonly view: MapView; readonly code: string }): ReactElement {
  const isInset = view === 'programme' && code === INSET.code;
  const [x, y] = INSET.at;
  const [, , width, height] = INSET.box;
  return (
    <>
      <use href={shapeUrl(code)} />
      {isInset && (
        <svg x={x} y={y} width={width} height={height} viewBox={boxText(INSET.box)}>
          <use href={shapeUrl(`${code}-far`)} />
        </svg>
      )}
    </>
  );
}

/** The lines of a label, in the middle of their height, and a line to the area where they stand beside it. */
function Label({ places, lines }: { readonly places: AreaPlaces; readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  const { label, middle, side } = places;
  const [x, y] = [`${label[0]}%`, `${label[1]}%`];
  return (
    <>
      {side !== 'middle' && <line x1={`${middle[0]}%`} y1={`${middle[1]}%`} x2={x} y2={y} />}
      <text x={x} y={y} className={side}>
        {lines.map((line, i) => (
          <tspan key={i} x={x} dy={`${i === 0 ? 0.35 - LINE_HEIGHT * (lines.length - 1) * 0.5 : LINE_HEIGHT}em`}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

const LINE_HEIGHT = 1.3;
