import { render } from '../../../src/web/components/render';
import { JsonLd } from '../../../src/web/components/unescaped';

it('what a page is about cannot end its element, and is read as it was written', () => {
  const data = { name: '</script><script>alert("1 & 2")</script><!--' };
  const [, json] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(render(<JsonLd data={data} />))!;
  expect(JSON.parse(json!)).toEqual(data);
});
