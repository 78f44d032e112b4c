import { render } from '../../../../src/web/components/render';
import { PlaceMap } from '../../../../src/web/site/components/area-map';

const drawn = (codes: string[]) => {
  const html = render(<PlaceMap codes={codes} label="Map: where it is" />);
  const shapes = (part: string) => [...part.matchAll(/#([A-Z]{2}-\w+)"/g)].map(([, code]) => code!);
  const [land, here] = html.split('<g class="here">');
  return { html, here: shapes(here!), others: shapes(land!) };
};

it('marks the areas that are meant among all others, each drawn once, and says in words what it shows', () => {
  const { html, here, others } = drawn(['TH-90', 'TH-95']);
  expect([here, others.length, others.includes('TH-90')]).toEqual([['TH-90', 'TH-95'], 33, false]);
  expect(html).toContain('role="img" aria-label="Map: where it is"');
});

it('is of Thailand where all is Thai, else of the programme', () => {
  const viewOf = (codes: string[]) => /class="map still place (\w+)"/.exec(drawn(codes).html)![1];
  expect([viewOf(['TH-90']), viewOf(['TH-90', 'MY-02']), viewOf(['MY-02'])]).toEqual(['thailand', 'programme', 'programme']);
});

it('has a ring around what is too small to be seen', () => {
  const rings = (code: string) => drawn([code]).html.split('<circle').length - 1;
  expect([rings('ID-KR'), rings('ID-AC')]).toEqual([1, 0]);
});
