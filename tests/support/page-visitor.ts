/** A browser without scripts: it keeps cookies, follows nothing by itself, and sends the forms of the pages that it has opened. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  /** The page that is open. */
  page = '';

  constructor(readonly origin: string) {}

  get session(): string | undefined {
    return this.cookies.get('hub-session');
  }

  async open(path: string): Promise<Response> {
    return this.keep(await fetch(this.origin + path, { headers: this.headers(), redirect: 'manual' }));
  }

  /** Sends a form to a path, with the token of the page that is open, as a page of the hub does. */
  async send(
    path: string,
    fields: Record<string, string | readonly string[]>,
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ): Promise<Response> {
    const form = /name="form" value="([^"]*)"/.exec(this.page)?.[1] ?? '';
    return this.keep(
      await fetch(this.origin + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...this.headers(), ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(
          Object.entries({ form, ...fields }).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
        ).toString(),
      }),
    );
  }

  /** Sends a form of the page that is open with a file, as a browser does. */
  async upload(
    path: string,
    fields: Record<string, string>,
    file: { readonly name: string; readonly bytes: Buffer },
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob([file.bytes]), file.name);
    const all = { ...this.headers(), ...headers };
    return this.keep(await fetch(this.origin + path, { method: 'POST', redirect: 'manual', headers: all, body }));
  }

  /** The fields that a browser sends with a form of the page that is open, as they stand there. `action`: a part of the form’s address. */
  fieldsOf(action: string): Record<string, string | string[]> {
    const form = [...this.page.matchAll(/<form method="post" action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, to]) =>
      to!.includes(action),
    )?.[2];
    if (form === undefined) throw new Error(`The page has no form to ${action}.`);
    const fields: [string, string][] = [];
    const attribute = (tag: string, name: string): string => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
    for (const [tag, kind, text] of form.matchAll(/<input\b[^>]*>|<(select|textarea)\b[^>]*>([\s\S]*?)<\/\1>/g)) {
      const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
      if ((type === 'radio' || type === 'checkbox') && !/ checked=/.test(tag)) continue;
      if (kind === undefined) fields.push([name, attribute(tag, 'value')]);
      else if (kind === 'textarea') fields.push([name, unescaped(text!.replace(/^\n/, ''))]);
      else fields.push([name, attribute(/<option[^>]* selected[^>]*>/.exec(text!)?.[0] ?? '', 'value')]);
    }
    const names = [...new Set(fields.map(([name]) => name))];
    const valuesOf = (name: string): string | string[] => {
      const values = fields.filter(([own]) => own === name).map(([, value]) => value);
      return values.length === 1 ? values[0]! : values;
    };
    return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
  }

  private headers(): Record<string, string> {
    return this.cookies.size === 0 ? {} : { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  private async keep(answer: Response): Promise<Response> {
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    if (answer.headers.get('content-type')?.startsWith('text/html')) this.page = await answer.clone().text();
    return answer;
  }
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" })[name]!);
