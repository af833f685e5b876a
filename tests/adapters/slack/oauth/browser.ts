/** A page as somebody sees it. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser that keeps cookies. */
export interface Browser {
  /** The cookies it holds for Demarc's host, by name. */
  readonly cookies: Map<string, string>;
  open(address: string): Promise<Page>;
  /** Opens the page on which an installation begins, goes on to Slack, decides there, and is sent back. */
  install(url: string): Promise<{ readonly begin: Page; readonly back: string; readonly end: Page }>;
}

/** Opens a browser with an empty cookie jar, whose owner reads these languages. */
export function openBrowser(languages = 'en'): Browser {
  const cookies = new Map<string, string>();
  const open = async (address: string): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      headers: { 'accept-language': languages, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) remember(line);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const remember = (line: string) => {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    if (attributes.includes('Max-Age=0')) cookies.delete(name);
    else cookies.set(name, value);
  };
  return {
    cookies,
    open,
    async install(url) {
      const begin = await open(`${url}/slack/install`);
      const decided = await fetch(linkToSlack(begin), { redirect: 'manual' });
      const back = decided.headers.get('location') ?? '';
      return { begin, back, end: await open(back) };
    },
  };
}

/** The address behind the button that leads to Slack. */
export function linkToSlack({ text }: Page): string {
  const href = /class="act" href="([^"]*)"/.exec(text)?.[1] ?? '';
  return href.replace(/&#(\d+);/g, (_whole, code) => String.fromCharCode(Number(code)));
}
