/** Utilities.parseCsv: rows of fields, quotes doubled inside quotes (RFC 4180). */

/** @throws RangeError when a quote is opened and never closed */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    if (isQuoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') [field, i] = [`${field}"`, i + 1];
      else isQuoted = false;
    } else if (c === '"' && field === '') isQuoted = true;
    else if (c === delimiter) endField();
    else if (c === '\n') endRow();
    else if (c === '\r') {
      if (text[i + 1] === '\n') i += 1;
      endRow();
    } else field += c;
  }
  if (isQuoted) throw new RangeError('unclosed quote');
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
