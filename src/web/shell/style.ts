/** The folder of the addresses of the shell's files. */
export const SHELL_URL = '/web';

/** The address of the style sheet of all pages in the shell: the tokens, then the rest. */
export const STYLE_URL = `${SHELL_URL}/site.css`;

/** The address of the shapes of all maps: `<use href="…#TH-90">`. */
export const SHAPES_URL = `${SHELL_URL}/shapes.svg`;

/** The address of the sign that browsers show beside the title. */
export const ICON_URL = `${SHELL_URL}/icon.svg`;

/** The address of the script that copies a text, the only one of the desk. */
export const COPY_URL = `${SHELL_URL}/copy.js`;

/** The style sheets of the shell, in their order. */
export const STYLE_FILES = ['tokens.css', 'site.css', 'print.css'] as const;

/** The weights and scripts of Sarabun, by the names in the style sheet. */
export const FONT_FILE = /^sarabun-(thai|latin)-(400|700)\.woff2$/;
