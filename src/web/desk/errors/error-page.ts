import { textIn } from '../../../domain/languages';
import type { Holder } from '../../../domain/permissions';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { officesNamed } from '../../../queries/desk/office.queries';
import { html } from '../../components/html';
import { inLang, shell } from '../../shell/shell';
import { type Desk, type DeskAnswer, deskLink, deskPage, type NotPermitted, problemIn, signInLink } from '../desk';
import { type DeskWords, deskWords } from '../desk.words';
import type { SentForm } from '../sent-form';

/** Says who may do what the viewer may not. */
export async function forbiddenPage(desk: Desk, { permission: { code, holders } }: NotPermitted): Promise<DeskAnswer> {
  const { words } = desk;
  const names = await namesOf(desk, holders);
  const offices = [...new Set(names.values())];
  const who = holders.map(({ role, office }) => words.ofRole(words.roles[role], office && names.get(office)!)).join(' · ');
  return deskPage(desk, {
    status: 403,
    title: words.errors.forbidden,
    children: html`<h1>${words.errors.forbidden}</h1><p class="lead">${problemIn(desk, { code }, offices)}</p>${who && html`<p>${words.mayDo(who)}</p>`}
${code === 'SIGN_IN_AGAIN' ? html`<p class="acts">${signInLink(desk)}</p>` : null}<p>${words.errors.nothingWritten} ${deskLink(desk, '/desk', words.toInbox)}</p>`,
  });
}

/** The names of the offices among those who may do something, by their codes. */
async function namesOf({ db, lang }: Desk, holders: readonly Holder[]): Promise<ReadonlyMap<string, string>> {
  const codes = holders.flatMap(({ office }) => (office === null ? [] : [office]));
  return new Map((await officesNamed(db, codes)).map((office) => [office.code, textIn(office.names, lang)]));
}

export const missingPage = (desk: Desk): DeskAnswer =>
  deskPage(desk, {
    status: 404,
    title: desk.words.errors.missing,
    children: html`<p class="q s">404</p><h1>${desk.words.errors.missing}</h1><p class="lead">${desk.words.errors.missingText}</p><p>${deskLink(desk, '/desk', desk.words.toInbox)}</p>`,
  });

/** A request that cannot be read: `reason` says why, in English. */
export const refusedPage = (desk: Desk, status: number, reason: string): DeskAnswer =>
  deskPage(desk, {
    status,
    title: desk.words.errors.refused,
    children: html`<h1>${desk.words.errors.refused}</h1><p lang="en">${reason}</p><p>${desk.words.errors.nothingWritten} ${deskLink(desk, '/desk', desk.words.toInbox)}</p>`,
  });

export const faultPage = (desk: Desk, status: number, requestId: string): DeskAnswer =>
  deskPage(desk, {
    status,
    title: desk.words.errors.fault,
    children: html`<p class="q s">${status}</p><h1>${desk.words.errors.fault}</h1><p class="lead">${desk.words.errors.faultText(requestId)}</p><p>${deskLink(desk, '/desk', desk.words.toInbox)}</p>`,
  });

/** The fields of forms with what people have typed, in the order of the page. */
const typedFields = (words: DeskWords): readonly (readonly [field: string, label: string])[] => [
  ['percent', words.progress],
  ['planned', words.planned],
  ['detailsTH', words.detailsIn.TH],
  ['detailsEN', words.detailsIn.EN],
  ['letter', words.letter],
  ['address', words.letter],
  ['note', words.note],
];

/** A form that came after its session had ended: what was typed is shown, so that nothing is lost. `form` null = it cannot be read. */
export function signedOutPage(lang: CompleteLang, path: string, form: SentForm | null): DeskAnswer {
  const words = deskWords(lang);
  const typed = typedFields(words).flatMap(([field, label]) => {
    const text = [form?.[field] ?? ''].flat().join(' ');
    return text === '' ? [] : [html`<div><dt>${label}</dt><dd class="text">${text}</dd></div>`];
  });
  const signIn = inLang(lang, `/desk/sign-in?return=${encodeURIComponent(inLang(lang, path))}`);
  return {
    status: 401,
    page: shell({
      lang,
      path,
      title: words.errors.signedOut,
      subtitle: words.desk,
      menu: [],
      crumbs: [],
      children: html`<h1>${words.errors.signedOut}</h1><p class="lead read">${words.errors.signedOutText}</p><p class="acts"><a class="btn go" href="${signIn}">${words.errors.signInAgain}</a></p>${typed.length === 0 ? null : html`<section class="read"><h2>${words.errors.typed}</h2><dl class="facts">${typed}</dl></section>`}`,
    }),
  };
}
