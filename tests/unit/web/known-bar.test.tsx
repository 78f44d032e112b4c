import { KnownBar } from '../../../src/web/briefing/known-bar';
import { render } from '../../../src/web/components/render';

const labels = { finished: 'Finished', stated: 'Stated', withoutPercent: 'Without', silent: 'Silent' };

it('draws each part as wide as it is, and names also those that are zero', () => {
  const text = render(<KnownBar composition={{ finished: 4, stated: 0, withoutPercent: 3, silent: 1 }} labels={labels} />);
  const [bar, words] = text.split('<ul class="words">') as [string, string];
  expect(bar).toContain('aria-label="Finished 4, Stated 0, Without 3, Silent 1"');
  expect([...bar.matchAll(/<rect (?:class|fill)="([^"]+)" x="([^"]+)" width="([^"]+)"/g)].map(([, ...shape]) => shape)).toEqual([
    ['k-done', '0.0%', '50.0%'],
    ['url(#p-part)', '50.0%', '37.5%'],
    ['url(#p-silent)', '87.5%', '12.5%'],
  ]);
  expect([...words.matchAll(/<span>(\w+)<\/span> <b>(\d)<\/b>/g)].map(([, name, count]) => `${name} ${count}`)).toEqual([
    'Finished 4',
    'Stated 0',
    'Without 3',
    'Silent 1',
  ]);
});
