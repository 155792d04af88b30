/** Turns an HTML template into the body of a function that returns the page. */

const SCRIPTLET = /<\?(!?=)?([^]*?)\?>/g;
const ESCAPE =
  'const __escape = (value) => String(value === undefined || value === null ? "" : value).replace(/[&<>"\']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\\"": "&quot;", "\'": "&#39;" })[c]);';

/**
 * <? code ?> runs, <?= value ?> prints escaped, <?!= value ?> prints as it is. Of a printing scriptlet only the first statement
 * counts.
 * @param hasComments each line of the template stands as a comment before what it became
 */
export function templateBody(source: string, hasComments = false): string {
  const parts = [
    ESCAPE,
    'const output = { __text: "", append(t) { this.__text += __escape(t); }, appendUntrusted(t) { this.__text += __escape(t); } };',
  ];
  let at = 0;
  const literal = (text: string): void => {
    if (hasComments && text) parts.push(...text.split('\n').map((line) => `// ${line}`));
    if (text) parts.push(`output.__text += ${JSON.stringify(text)};`);
  };
  for (const match of source.matchAll(SCRIPTLET)) {
    literal(source.slice(at, match.index));
    at = match.index + match[0].length;
    const code = match[2]!;
    if (match[1] === undefined) parts.push(code);
    else {
      const value = code.split(';')[0]!.trim();
      parts.push(match[1] === '=' ? `output.__text += __escape(${value});` : `output.__text += String(${value});`);
    }
  }
  literal(source.slice(at));
  parts.push('return output.__text;');
  return parts.join('\n');
}
