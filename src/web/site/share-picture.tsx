import { join } from 'node:path';
import { PROJECT_ROOT } from '../../config';
import { render } from '../components/render';

/** The size of a picture that goes with a shared link, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

const FONTS = join(PROJECT_ROOT, 'node_modules/@expo-google-fonts/sarabun');

/** Whole faces of Sarabun: a renderer of pictures does not put a face together from its parts, as a browser does. */
export const FONT_FILES = [join(FONTS, '400Regular/Sarabun_400Regular.ttf'), join(FONTS, '700Bold/Sarabun_700Bold.ttf')];

const MARGIN = 72;
/** The width of a line of text. */
export const LINE = PICTURE.width - 2 * MARGIN;

/** Signs above and below a letter, which take no width. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0300-\u036f]/u;
const THAI = /[\u0e00-\u0e7f]/u;
const NARROW = /[\s.,:;'’|()il-]/u;
const CAPITAL = /[A-ZMW%@]/u;

/** About how wide a sign is, in parts of the size of the letters; rather too wide than too narrow. */
function widthOf(sign: string): number {
  if (NO_WIDTH.test(sign)) return 0;
  if (THAI.test(sign)) return 0.64;
  if (NARROW.test(sign)) return 0.32;
  return CAPITAL.test(sign) ? 0.72 : 0.56;
}

const textWidth = (text: string, size: number): number => size * [...text].reduce((sum, sign) => sum + widthOf(sign), 0);

/** A text in lines, broken between words; what does not fit into the last line is left out, and three dots say so. */
export function linesOf(text: string, lang: string, size: number, most: number): string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const line = lines.at(-1)! + segment;
    if (textWidth(line.trimEnd(), size) <= LINE) lines[lines.length - 1] = line;
    else if (lines.length < most) lines.push(segment.trimStart());
    else return [...lines.slice(0, -1), `${lines.at(-1)!.trimEnd()} …`];
  }
  return lines.map((line) => line.trimEnd());
}

/** A text as the renderer draws it right: it sets no room aside for a sara am (ำ) as one sign, and does for its two parts. */
const drawn = (text: string): string => text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, '\u0e4d$1\u0e32');

interface SharePicture {
  readonly lang: string;
  /** The name of the site. */
  readonly site: string;
  readonly title: string;
  /** The sentence with the figures of the page. */
  readonly description: string;
  /** The day of the figures, in words. */
  readonly asOf: string;
}

const [TITLE, TEXT, SMALL] = [60, 40, 32];
const LEADING = 1.5;
const INK = '#1a2130';

/** The picture of a page as SVG: the words of the page, and nothing that the page does not say. */
export function sharePicture({ lang, site, title, description, asOf }: SharePicture): string {
  const titles = linesOf(title, lang, TITLE, 3);
  const below = 150 + titles.length * TITLE * LEADING;
  const fits = Math.floor((PICTURE.height - 110 - below) / (TEXT * LEADING));
  const texts = linesOf(description, lang, TEXT, Math.max(1, fits));
  return render(
    <svg xmlns="http://www.w3.org/2000/svg" width={PICTURE.width} height={PICTURE.height} fontFamily="Sarabun">
      <rect width="100%" height="100%" fill="#fbfaf6" />
      <rect width="100%" height="88" fill="#1d3768" />
      <rect y="88" width="100%" height="6" fill="#b58a2a" />
      <text x={MARGIN} y="58" fontSize={SMALL} fontWeight="700" fill="#fff">
        {site}
      </text>
      {titles.map((text, i) => (
        <text key={i} x={MARGIN} y={190 + i * TITLE * LEADING} fontSize={TITLE} fontWeight="700" fill={INK}>
          {drawn(text)}
        </text>
      ))}
      {texts.map((text, i) => (
        <text key={i} x={MARGIN} y={below + TEXT + 20 + i * TEXT * LEADING} fontSize={TEXT} fill={INK}>
          {drawn(text)}
        </text>
      ))}
      <text x={MARGIN} y={PICTURE.height - 40} fontSize={SMALL} fill="#525b6c">
        {drawn(asOf)}
      </text>
    </svg>,
  );
}
