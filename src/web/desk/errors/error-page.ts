import type { Holder } from '../../../domain/permissions';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { officesNamed } from '../../../queries/desk/office.queries';
import { type Html, html } from '../../components/html';
import { inLang, shell } from '../../shell/shell';
import { type Desk, type DeskAnswer, deskLink, deskPage, namesByCode, type NotPermitted, problemIn } from '../desk';
import { type DeskWords, deskWords } from '../desk.words';
import { FORM_FIELD, type SentForm } from '../sent-form';

/** Says who may do what the viewer may not. */
export async function forbiddenPage(desk: Desk, { permission: { code, holders } }: NotPermitted): Promise<DeskAnswer> {
  const { words } = desk;
  const names = await namesOf(desk, holders);
  const offices = [...new Set(names.values())];
  const who = holders.map(({ role, office }) => words.ofRole(words.roles[role], office && names.get(office)!)).join(' · ');
  return deskPage(desk, {
    status: 403,
    title: words.errors.forbidden,
    children: html`<h1>${words.errors.forbidden}</h1><p class="lead">${problemIn(desk, { code }, offices)}</p>${who && html`<p>${words.mayDo(who)}</p>`}<p>${words.errors.nothingWritten} ${deskLink(desk, '/desk', words.toInbox)}</p>`,
  });
}

/** The names of the offices among those who may do something, by their codes. */
async function namesOf({ db, lang }: Desk, holders: readonly Holder[]): Promise<ReadonlyMap<string, string>> {
  const codes = holders.flatMap(({ office }) => (office === null ? [] : [office]));
  return namesByCode(await officesNamed(db, codes), lang);
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
  ['reports', words.report],
];

/** What was typed into a form, as it stands there. */
function typedIn(words: DeskWords, form: SentForm): Html | null {
  const typed = typedFields(words).flatMap(([field, label]) => {
    const text = [form[field] ?? ''].flat().join(' ');
    return text === '' ? [] : [html`<div><dt>${label}</dt><dd class="text">${text}</dd></div>`];
  });
  return typed.length === 0 ? null : html`<section class="read"><h2>${words.errors.typed}</h2><dl class="facts">${typed}</dl></section>`;
}

/** A form with all that was sent, to send it once more. `token`: by which it shows where it comes from. */
function again(words: DeskWords, address: string, form: SentForm, token: string): Html {
  const fields = Object.entries({ ...form, [FORM_FIELD]: token }).flatMap(([name, values]) =>
    [values].flat().map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  return html`<form method="post" action="${address}">${fields}<p class="acts"><button class="go">${words.errors.sendAgain}</button></p></form>`;
}

/** A link to the sign-in in another window: this page stays, with what it holds. */
function signInBeside(lang: CompleteLang, path: string): Html {
  const address = inLang(lang, `/desk/sign-in?return=${encodeURIComponent(inLang(lang, path))}`);
  return html`<p class="acts"><a class="btn go" href="${address}" target="_blank" rel="noopener">${deskWords(lang).errors.signInAgain}</a></p>`;
}

const pathOf = ({ path }: Desk): string => path.split('?')[0]!;

/** A form that needs a sign-in of the last minutes. Once that is done it is sent again from here. */
export const signInAgainPage = (desk: Desk, form: SentForm): DeskAnswer =>
  deskPage(desk, {
    status: 403,
    title: desk.words.errors.signInAgain,
    children: html`<h1>${desk.words.errors.signInAgain}</h1><p class="lead read">${problemIn(desk, { code: 'SIGN_IN_AGAIN' })} ${desk.words.errors.comeBack}</p>${signInBeside(desk.lang, pathOf(desk))}${typedIn(desk.words, form)}${again(desk.words, inLang(desk.lang, pathOf(desk)), form, desk.formToken)}`,
  });

/** A form that was made before somebody signed in anew: what it says is shown, and sent by them, not by the page. */
export const sendAgainPage = (desk: Desk, form: SentForm): DeskAnswer =>
  deskPage(desk, {
    status: 403,
    title: desk.words.errors.madeBefore,
    children: html`<h1>${desk.words.errors.madeBefore}</h1><p class="lead read">${desk.words.errors.madeBeforeText}</p>${typedIn(desk.words, form)}${again(desk.words, inLang(desk.lang, pathOf(desk)), form, desk.formToken)}`,
  });

/** A form that came after its session had ended: once somebody has signed in it is sent again from here. `form` null = it cannot be read. */
export function signedOutPage(lang: CompleteLang, path: string, form: SentForm | null): DeskAnswer {
  const words = deskWords(lang);
  const token = [form?.[FORM_FIELD] ?? ''].flat()[0]!;
  return {
    status: 401,
    page: shell({
      lang,
      path,
      title: words.errors.signedOut,
      subtitle: words.desk,
      menu: [],
      crumbs: [],
      children: html`<h1>${words.errors.signedOut}</h1><p class="lead read">${words.errors.signedOutText} ${form && words.errors.comeBack}</p>${signInBeside(lang, path)}${form && [typedIn(words, form), again(words, inLang(lang, path), form, token)]}`,
    }),
  };
}
