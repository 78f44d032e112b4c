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
    fields: Record<string, string>,
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ): Promise<Response> {
    const form = /name="form" value="([^"]*)"/.exec(this.page)?.[1] ?? '';
    return this.keep(
      await fetch(this.origin + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...this.headers(), ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ form, ...fields }).toString(),
      }),
    );
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
