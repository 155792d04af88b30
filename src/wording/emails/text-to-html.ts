/** The same message in HTML: paragraphs, lists, links and buttons, styles in line as mail programs need them. */

const STYLES = {
  message: 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1e1e1e;max-width:640px',
  paragraph: 'margin:0 0 16px',
  list: 'margin:0 0 16px;padding-left:24px',
  button:
    'display:inline-block;padding:10px 18px;background:#0b57d0;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:bold',
  link: 'color:#0b57d0',
} as const;

/** « Libellé : https://… » alone on its line is a button. */
const BUTTON_LINE = /^(.{1,80}?)[\s\u00a0]?:[\s\u00a0](https?:\/\/\S+)$/;
const LIST_LINE = /^[–•-][\s\u00a0](.+)$/;
/** Web and mail addresses, and French numbers by pairs. A final punctuation mark is not of the address. */
const LINKS =
  /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»’']|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b|\b0\d(?:[ .\u00a0]\d\d){4}\b/gi;

/** Safe HTML of a plain text: everything is escaped, links are http, https, mailto and tel only. Never throws. */
export function textToHtml(text: string): string {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  return `<div style="${STYLES.message}">${blocks.map(blockToHtml).join('')}</div>`;
}

function blockToHtml(lines: readonly string[]): string {
  const html: string[] = [];
  let [paragraph, items]: [string[], string[]] = [[], []];
  const flush = (): void => {
    if (paragraph.length > 0) html.push(`<p style="${STYLES.paragraph}">${paragraph.join('<br>')}</p>`);
    if (items.length > 0) html.push(`<ul style="${STYLES.list}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    [paragraph, items] = [[], []];
  };
  for (const line of lines) {
    const item = LIST_LINE.exec(line);
    if ((item !== null) !== items.length > 0) flush();
    if (item) items.push(inlineHtml(item[1]!));
    else paragraph.push(lineToHtml(line));
  }
  flush();
  return html.join('');
}

function lineToHtml(line: string): string {
  const button = BUTTON_LINE.exec(line.trim());
  return button ? `<a href="${escapeHtml(button[2]!)}" style="${STYLES.button}">${escapeHtml(button[1]!)}</a>` : inlineHtml(line);
}

/** « Libellé » (https://…): the words lead there. */
const LABELLED = /«[\s\u00a0]([^»]{1,80}?)[\s\u00a0]» \((https?:\/\/[^\s()<>"]+)\)/;

function inlineHtml(line: string): string {
  const labelled = LABELLED.exec(line);
  if (labelled !== null) {
    const [whole, label, address] = labelled;
    const end = labelled.index + whole.length;
    return `${inlineHtml(line.slice(0, labelled.index))}<a href="${escapeHtml(address!)}" style="${STYLES.link}">${escapeHtml(label!)}</a>${inlineHtml(line.slice(end))}`;
  }
  let html = '';
  let end = 0;
  for (const match of line.matchAll(LINKS)) {
    html +=
      escapeHtml(line.slice(end, match.index)) +
      `<a href="${escapeHtml(addressOf(match[0]))}" style="${STYLES.link}">${escapeHtml(match[0])}</a>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(line.slice(end));
}

function addressOf(text: string): string {
  if (/^https?:/i.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : `tel:+33${text.replace(/\D/g, '').slice(1)}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
