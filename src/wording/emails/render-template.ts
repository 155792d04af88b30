/** Fills a template with its variables: plain text, values never read as template. */
import Mustache from 'mustache';
import { elides } from '../text/elision';

export interface TemplateText {
  readonly subject: string;
  readonly body: string;
}

export interface RenderedTemplate {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** Variables that the text shows and that have no value, each one once. */
  readonly missing: readonly string[];
}

/** Can it be filled at all? Never throws. */
export function parses({ subject, body }: TemplateText): boolean {
  try {
    return [subject, body].every((text) => Array.isArray(Mustache.parse(text)));
  } catch {
    return false;
  }
}

/** Throws what `mustache` throws when the template does not parse: `checkTemplate` says so beforehand. */
export function renderTemplate(template: TemplateText, variables: Readonly<Record<string, string>>): RenderedTemplate {
  // No prototype: a template that names « constructor » finds nothing.
  const view: Record<string, string> = Object.assign(Object.create(null), variables);
  const render = (text: string): string =>
    Mustache.render(withElisions(text, view), view, {}, { escape: (value: string) => value });
  const missing = new Set<string>();
  for (const text of [template.subject, template.body]) collectMissing(Mustache.parse(text), view, missing);
  return {
    subject: render(template.subject)
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim(),
    text: render(template.body)
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    missing: [...missing],
  };
}

/**
 * « de {{formation}} », « que {{organisme}} », « autour de {{commune}} »: the small word as the value asks for it, in the hub's
 * own wordings as well.
 */
const SMALL_WORD = /(?<![\p{L}’'])(d|D|qu|Qu)e(?: |\u00a0)\{\{\s*(\w+)\s*\}\}/gu;
/** Variables that name a commune, whose article joins the word. */
const PLACES: ReadonlySet<string> = new Set(['commune']);

/** What follows the article of a place, for the tag that takes its place. */
const BARE = '_sans_article';

function withElisions(text: string, view: Record<string, string>): string {
  return text.replace(SMALL_WORD, (whole: string, word: string, name: string) => {
    const value = view[name] ?? '';
    const article = word === 'd' && PLACES.has(name) ? /^(le|les)\s+/i.exec(value) : null;
    if (article === null) return elides(value) ? whole.replace(/^(d|D|qu|Qu)e(?: |\u00a0)/, '$1’') : whole;
    view[name + BARE] = value.slice(article[0].length);
    return `${article[1]!.toLowerCase() === 'le' ? 'du' : 'des'} {{${name}${BARE}}}`;
  });
}

type Token = ReturnType<typeof Mustache.parse>[number];

/** An optional part that is left out misses nothing. */
function collectMissing(tokens: readonly Token[], view: Readonly<Record<string, string>>, missing: Set<string>): void {
  for (const token of tokens) {
    const [kind, name]: readonly [string, string, ...unknown[]] = token;
    const isFilled = (view[name] ?? '') !== '';
    if ((kind === 'name' || kind === '&' || kind === '{') && !isFilled) missing.add(name);
    if ((kind === '#' && isFilled) || (kind === '^' && !isFilled)) collectMissing(token[4] as unknown as Token[], view, missing);
  }
}
