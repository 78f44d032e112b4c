// What is wrong with the figures for other sites, shown in the frames that `/press` has to copy.
import { createServer } from 'node:http';

/** The widths of columns of other sites, in pixels. */
const WIDTHS = [320, 500, 800];

/** How much is out of sight inside a frame, across and down, in pixels. It runs in the frame. */
const hidden = async () => {
  await document.fonts.ready;
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
  return [scrollWidth - clientWidth, scrollHeight - clientHeight];
};

/** Another site: its page `/0` has the first of the frames. A browser lays a frame out only where it can be seen, so each has a page. */
async function otherSite(frames) {
  const server = createServer(({ url }, answer) =>
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><body style="margin:0">${frames[url.slice(1)]}`),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** The faults of the frames of a language: what a reader would have to scroll inside another page. */
export async function embedFaults(browser, origin, lang) {
  const page = await browser.newPage();
  await page.goto(`${origin}/${lang}/press`);
  const frames = (await page.locator('pre.code').allTextContents()).filter((text) => text.startsWith('<iframe '));
  const site = await otherSite(frames);
  const found = frames.length === 0 ? [`/${lang}/press has no frame to copy`] : [];
  try {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1200 });
      for (const i of frames.keys()) {
        await page.goto(`http://127.0.0.1:${site.address().port}/${i}`, { waitUntil: 'networkidle' });
        const frame = page.frames()[1];
        const [across, down] = await frame.evaluate(hidden);
        if (across > 0 || down > 0) found.push(`${frame.url()} in a column of ${width} px hides ${across} px across and ${down} px down`);
        if (!frame.url().startsWith(origin)) found.push(`${frame.url()} stands where a figure should`);
      }
    }
    return found;
  } finally {
    site.close();
    await page.close();
  }
}
