import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PROJECT_ROOT } from '../../../src/config';
import { OUTLINED } from '../../../src/exports/outlines/outlines';
import { render } from '../../../src/web/components/render';
import { AreaMap, type LinkedArea, ShareSign, StillMap } from '../../../src/web/site/components/area-map';
import { AREA_SHARES, type AreaShare, areaShare } from '../../../src/web/site/components/area-share';
import { INSET, VIEWS } from '../../../src/web/site/components/map-places';

const shapes = readFileSync(join(PROJECT_ROOT, 'src/web/shell/shapes.svg'), 'utf8');
const drawn = new Map([...shapes.matchAll(/<path id="([^"]+)"[^>]* d="([^"]+)"/g)].map(([, id, path]) => [id!, path!]));

const THAI = OUTLINED.filter((code) => code.startsWith('TH-'));

const area = (code: string, share: AreaShare = 'part'): LinkedArea => ({
  code,
  share,
  href: `/th/provinces/${code}`,
  label: `${code}: 4 of 11`,
  lines: [code, '4/11'],
});

const linksOf = (html: string): (readonly string[])[] =>
  [...html.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)].map(([, href, label]) => [href!, label!]);

/** What stands in the link of an area. */
const linkOf = (html: string, code: string): string => new RegExp(`<a href="[^"]*/${code}"[^>]*>.*?</a>`).exec(html)![0];

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

it.each([
  ['all', 3, 1, 0, 0],
  ['half', 3, 0, 1, 0],
  ['half', 1, 1, 1, 1],
  ['half', 500, 0, 499, 1],
  ['part', 499, 0, 501, 0],
  ['part', 0, 1, 0, 99],
  ['withoutPercent', 0, 0, 1, 5],
  ['silent', 0, 0, 0, 1],
  ['none', 0, 0, 0, 0],
] as const)(
  'the share is "%s" of %i finished, %i stated, %i without a percent, %i silent',
  (share, finished, stated, withoutPercent, silent) => {
    expect(areaShare({ finished, stated, withoutPercent, silent })).toBe(share);
  },
);

describe('the map', () => {
  const order = [...OUTLINED].reverse();
  const html = render(<AreaMap view="programme" label="Thirty-five areas" areas={order.map((code) => area(code))} />);

  it('has a link for each area, in the order of the table', () => {
    expect(linksOf(html)).toEqual(order.map((code) => [`/th/provinces/${code}`, `${code}: 4 of 11`]));
    expect(html).toMatch(/^<div class="map programme" role="group" aria-label="Thirty-five areas">/);
    for (const code of OUTLINED) expect(linkOf(html, code)).toContain(`<use href="/web/shapes.svg#${code}"></use>`);
  });

  it('draws nothing that is not among the shapes, and the inset in its area’s link', () => {
    const used = [...html.matchAll(/shapes\.svg#([^"]+)"/g)].map(([, id]) => id!);
    expect(used.filter((id) => !drawn.has(id))).toEqual([]);
    expect(new Set(used)).toEqual(new Set(drawn.keys()));
    expect(linkOf(html, INSET.code)).toContain(`#${INSET.code}-far"`);
  });

  it('needs no style and no script of its own', () => {
    expect(html).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });

  it('shows the labels beside the links, for the eyes only', () => {
    const [, labels] = html.split('<svg class="labels" aria-hidden="true">');
    expect([...labels!.matchAll(/<tspan[^>]*>([^<]+)<\/tspan>/g)].map(([, line]) => line)).toEqual(order.flatMap((code) => [code, '4/11']));
    expect(labels).not.toContain('<a ');
    const bare = render(<AreaMap view="programme" label="" areas={[{ ...area('TH-90'), lines: [] }]} />);
    expect(bare).toMatch(/<svg class="labels" aria-hidden="true"><\/svg>/);
  });

  it('of the Thai provinces has those fourteen and knows no other', () => {
    expect(linksOf(render(<AreaMap view="thailand" label="" areas={THAI.map((code) => area(code))} />))).toHaveLength(14);
    expect(() => render(<AreaMap view="thailand" label="" areas={[area('MY-09')]} />)).toThrow('The map "thailand" has no area MY-09');
  });
});

it('every share has its look: solid, a pattern of the map, or an empty frame', () => {
  const html = render(<AreaMap view="thailand" label="" areas={AREA_SHARES.map((share, i) => area(THAI[i]!, share))} />);
  const looks = AREA_SHARES.map((_, i) => /<g (?:class|fill)="([^"]+)"/.exec(linkOf(html, THAI[i]!))![1]!);
  expect(looks).toEqual(['k-done', 'k-said', 'k-part', expect.stringMatching(/^url/), expect.stringMatching(/^url/), 'k-none']);
  const patterns = new Map([...html.matchAll(/<pattern id="([^"]+)" href="#([^"]+)"/g)].map(([, id, of]) => [`url(#${id})`, of]));
  expect(looks.slice(3, 5).map((look) => patterns.get(look))).toEqual(['p-part', 'p-silent']);
  const signs = AREA_SHARES.map((share) =>
    /<svg class="([^"]+)".*<rect (?:class|fill)="([^"]+)"/.exec(render(<ShareSign share={share} />))!.slice(1),
  );
  expect(signs).toEqual([
    ['swatch', 'k-done'],
    ['swatch', 'k-said'],
    ['swatch', 'k-part'],
    ['swatch', 'url(#p-part)'],
    ['swatch', 'url(#p-silent)'],
    ['swatch', 'k-none'],
  ]);
});

it('maps on one page share no id', () => {
  const areas = THAI.map((code) => area(code, 'silent'));
  const ids = idsOf(
    render(
      <>
        <AreaMap view="thailand" label="" areas={areas} />
        <StillMap view="thailand" label="" areas={areas} />
      </>,
    ),
  );
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});

describe('members', () => {
  const members = new Set(['TH-90', 'TH-91']);

  it('have an edge above all areas, and the rest is pale', () => {
    const html = render(<AreaMap view="thailand" label="" areas={THAI.map((code) => area(code))} members={members} />);
    for (const code of THAI) expect([code, linkOf(html, code).includes('class="pale"')]).toEqual([code, !members.has(code)]);
    const edges = [...html.matchAll(/<g class="edge" aria-hidden="true"><use href="[^#]+#([^"]+)"/g)];
    expect(edges.map(([, code]) => code)).toEqual(['TH-90', 'TH-91']);
    expect(html.indexOf('class="edge"')).toBeGreaterThan(html.lastIndexOf('</a>'));
  });

  it('that are too small to be seen have a ring on a small map, which has no links', () => {
    const areas = OUTLINED.map((code) => area(code));
    const html = render(<StillMap view="programme" label="Songkhla and Perlis" areas={areas} members={new Set(['TH-90', 'MY-09'])} />);
    const [x, y] = VIEWS.programme.places['MY-09']!.middle;
    expect([...html.matchAll(/<circle [^>]*>/g)].map(([circle]) => circle)).toEqual([`<circle class="ring" cx="${x}%" cy="${y}%" r="9">`]);
    expect(html).toMatch(/^<div class="map still programme" role="img" aria-label="Songkhla and Perlis">/);
    expect(html).not.toMatch(/<a |<text/);
    expect(render(<StillMap view="programme" label="" areas={areas} />)).not.toMatch(/<circle|pale|edge/);
  });
});

describe('the shapes', () => {
  /** The points of the rings of a shape. */
  const ringsOf = (path: string): (readonly [number, number])[][] =>
    path
      .split('z')
      .filter(Boolean)
      .map((ring) => {
        const steps = ring.match(/-?\d+/g)!.map(Number);
        let [x, y] = [0, 0];
        return Array.from({ length: steps.length / 2 }, (_, i) => [(x += steps[2 * i]!), (y += steps[2 * i + 1]!)] as const);
      });

  const isInside = (x: number, y: number, path: string): boolean =>
    ringsOf(path)
      .flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length]!] as const))
      .filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)).length %
      2 ===
    1;

  it('are all areas, the far islands and the land around, in at most twelve kilobytes', () => {
    expect([...drawn.keys()].sort()).toEqual(['around', ...OUTLINED, `${INSET.code}-far`].sort());
    expect(brotliCompressSync(shapes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length).toBeLessThan(12_000);
  });

  it.each(['programme', 'thailand'] as const)('lie on the map "%s" with their labels, their middle inside them', (view) => {
    const { box, places } = VIEWS[view];
    const [left, top, width, height] = box;
    expect(Object.keys(places).sort()).toEqual(view === 'programme' ? OUTLINED : THAI);
    for (const [code, { middle, label }] of Object.entries(places)) {
      const at = [left + (middle[0] * width) / 100, top + (middle[1] * height) / 100] as const;
      expect([code, isInside(...at, drawn.get(code)!)]).toEqual([code, true]);
      for (const share of label) expect(share > 0 && share < 100).toBe(true);
      for (const [x, y] of ringsOf(drawn.get(code)!).flat()) {
        expect([code, x >= left && x <= left + width, y >= top && y <= top + height]).toEqual([code, true, true]);
      }
    }
  });

  it('have the far islands whole in the inset, which lies on the map and on no area', () => {
    const [left, top, width, height] = INSET.box;
    for (const [x, y] of ringsOf(drawn.get(`${INSET.code}-far`)!).flat()) {
      expect([x >= left && x <= left + width, y >= top && y <= top + height]).toEqual([true, true]);
    }
    const [x0, y0] = INSET.at;
    const [, , right] = VIEWS.programme.box;
    expect(x0 + width).toBeLessThan(right);
    const covered = [...drawn].filter(
      ([id, path]) =>
        id !== `${INSET.code}-far` &&
        ringsOf(path)
          .flat()
          .some(([x, y]) => x > x0 && y > y0 && x < x0 + width && y < y0 + height),
    );
    expect(covered.map(([id]) => id)).toEqual([]);
  });
});
