import type { CompleteLang } from '../../i18n/dictionaries';
import { type Html, html } from './html';

interface PageProps {
  readonly lang: CompleteLang;
  readonly title: string;
  readonly styleUrl: string;
  readonly children: Html;
}

/** A whole HTML document. It needs no script. */
export const page = ({ lang, title, styleUrl, children }: PageProps): Html => html`<!doctype html>
<html lang="${lang.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styleUrl}">
</head>
<body>${children}</body>
</html>
`;
