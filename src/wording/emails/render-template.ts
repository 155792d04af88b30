/** Fills a template with its variables: plain text, values never read as template. */
import Mustache from 'mustache';

export interface TemplateText { readonly subject: string; readonly body: string }

export interface RenderedTemplate {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** Variables that the text shows and that have no value, each one once. */
  readonly missing: readonly string[];
}

/** Throws what `mustache` throws when the template does not parse: `checkTemplate` says so beforehand. */
export function renderTemplate(template: TemplateText, variables: Readonly<Record<string, string>>): RenderedTemplate {
  // No prototype: a template that names « constructor » finds nothing.
  const view: Record<string, string> = Object.assign(Object.create(null), variables);
  const render = (text: string): string => Mustache.render(text, view, {}, { escape: (value: string) => value });
  const missing = new Set<string>();
  for (const text of [template.subject, template.body]) collectMissing(Mustache.parse(text), view, missing);
  return {
    subject: render(template.subject).replace(/\s*[\r\n]+\s*/g, ' ').trim(),
    text: render(template.body).replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim(),
    missing: [...missing],
  };
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
