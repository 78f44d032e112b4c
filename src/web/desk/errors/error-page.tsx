import type { Holder } from '../../../domain/permissions';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { officesNamed } from '../../../queries/desk/office.queries';
import { Fact } from '../../components/fact';
import { Hidden } from '../../components/form';
import { inLang, shell } from '../../shell/shell';
import { type Desk, type DeskAnswer, deskPage, namesByCode, type NotPermitted, problemIn } from '../desk';
import { type DeskWords, deskWords } from '../desk.words';
import { DeskLink, HubForm, signInPath } from '../desk-parts';
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
    children: (
      <>
        <h1>{words.errors.forbidden}</h1>
        <p className="lead">{problemIn(desk, { code }, offices)}</p>
        {who && <p>{words.mayDo(who)}</p>}
        <p>
          {words.errors.nothingWritten} <DeskLink to="/desk">{words.toInbox}</DeskLink>
        </p>
      </>
    ),
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
    children: (
      <>
        <p className="q s">404</p>
        <h1>{desk.words.errors.missing}</h1>
        <p className="lead">{desk.words.errors.missingText}</p>
        <p>
          <DeskLink to="/desk">{desk.words.toInbox}</DeskLink>
        </p>
      </>
    ),
  });

/** A request that cannot be read: `reason` says why. */
export const refusedPage = (desk: Desk, status: number, reason: string): DeskAnswer =>
  deskPage(desk, {
    status,
    title: desk.words.errors.refused,
    children: (
      <>
        <h1>{desk.words.errors.refused}</h1>
        <p className="lead">{reason}</p>
        <p>
          {desk.words.errors.nothingWritten} <DeskLink to="/desk">{desk.words.toInbox}</DeskLink>
        </p>
      </>
    ),
  });

export const faultPage = (desk: Desk, status: number, requestId: string): DeskAnswer =>
  deskPage(desk, {
    status,
    title: desk.words.errors.fault,
    children: (
      <>
        <p className="q s">{status}</p>
        <h1>{desk.words.errors.fault}</h1>
        <p className="lead">{desk.words.errors.faultText(requestId)}</p>
        <p>
          <DeskLink to="/desk">{desk.words.toInbox}</DeskLink>
        </p>
      </>
    ),
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

interface AgainProps {
  readonly lang: CompleteLang;
  /** The page that the form was sent to. */
  readonly path: string;
  readonly form: SentForm;
  /** By which the form shows where it comes from. */
  readonly token: string;
}

/** What was typed into a form, as it stands there, and the form with all that was sent, to send it once more. */
const Again = ({ lang, path, form: { [FORM_FIELD]: _, ...form }, token }: AgainProps) => (
  <>
    <Typed form={form} lang={lang} />
    <HubForm action={inLang(lang, path)} token={token}>
      {Object.entries(form).flatMap(([name, values]) =>
        [values].flat().map((value, i) => <Hidden key={`${name} ${i}`} name={name} value={value} />),
      )}
      <p className="acts">
        <button className="go">{deskWords(lang).errors.sendAgain}</button>
      </p>
    </HubForm>
  </>
);

function Typed({ form, lang }: Pick<AgainProps, 'form' | 'lang'>) {
  const words = deskWords(lang);
  const typed = typedFields(words)
    .map(([field, label]) => ({ field, label, text: [form[field] ?? ''].flat().join(' ') }))
    .filter(({ text }) => text !== '');
  if (typed.length === 0) return null;
  return (
    <section className="read">
      <h2>{words.errors.typed}</h2>
      <dl className="facts">
        {typed.map(({ field, label, text }) => (
          <Fact key={field} name={label} className="text">
            {text}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

/** A link to the sign-in in another window: this page stays, with what it holds. */
const SignInBeside = ({ lang, path }: Pick<AgainProps, 'lang' | 'path'>) => (
  <p className="acts">
    <a className="btn go" href={signInPath(lang, path)} target="_blank" rel="noopener">
      {deskWords(lang).errors.signInAgain}
    </a>
  </p>
);

const pathOf = ({ path }: Desk): string => path.split('?')[0]!;

/** A form that needs a sign-in of the last minutes. Once that is done it is sent again from here. */
export const signInAgainPage = (desk: Desk, form: SentForm): DeskAnswer =>
  deskPage(desk, {
    status: 403,
    title: desk.words.errors.signInAgain,
    children: (
      <>
        <h1>{desk.words.errors.signInAgain}</h1>
        <p className="lead read">
          {problemIn(desk, { code: 'SIGN_IN_AGAIN' })} {desk.words.errors.comeBack}
        </p>
        <SignInBeside lang={desk.lang} path={pathOf(desk)} />
        <Again lang={desk.lang} path={pathOf(desk)} form={form} token={desk.formToken} />
      </>
    ),
  });

/** A form that was made before somebody signed in anew: what it says is shown, and sent by them, not by the page. */
export const sendAgainPage = (desk: Desk, form: SentForm): DeskAnswer =>
  deskPage(desk, {
    status: 403,
    title: desk.words.errors.madeBefore,
    children: (
      <>
        <h1>{desk.words.errors.madeBefore}</h1>
        <p className="lead read">{desk.words.errors.madeBeforeText}</p>
        <Again lang={desk.lang} path={pathOf(desk)} form={form} token={desk.formToken} />
      </>
    ),
  });

/** A form that came after its session had ended: once somebody has signed in it is sent again from here. `form` null = it cannot be read. */
export function signedOutPage(lang: CompleteLang, path: string, form: SentForm | null): DeskAnswer {
  const words = deskWords(lang);
  return {
    status: 401,
    page: shell({
      lang,
      path,
      title: words.errors.signedOut,
      subtitle: words.desk,
      menu: [],
      crumbs: [],
      children: (
        <>
          <h1>{words.errors.signedOut}</h1>
          <p className="lead read">
            {words.errors.signedOutText} {form && words.errors.comeBack}
          </p>
          <SignInBeside lang={lang} path={path} />
          {form && <Again lang={lang} path={path} form={form} token={[form[FORM_FIELD] ?? ''].flat()[0]!} />}
        </>
      ),
    }),
  };
}
