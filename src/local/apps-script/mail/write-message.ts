/** Writes a message as it travels: RFC 5322 headers, MIME parts, encoded words for what is not ASCII. */
import type { MailAttachment, MailModel } from './mailbox';

const LINE = '\r\n';
const MAX_WORD_BYTES = 45;

/** The whole message; the same model always gives the same text. */
export function writeMessage(mail: MailModel): string {
  const boundary = (part: string): string => `=_${part}_${mail.id}_${mail.sentAt.toString(36)}`;
  const headers = [
    ['From', address(mail.fromName, mail.from)],
    ['To', list(mail.to)],
    ['Cc', list(mail.cc)],
    ['Bcc', list(mail.bcc)],
    ['Reply-To', mail.replyTo],
    ['Subject', encodeHeader(mail.subject)],
    ['Date', new Date(mail.sentAt).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', `<${mail.id}.${mail.sentAt}@${mail.from.split('@')[1] ?? 'localhost'}>`],
    ['MIME-Version', '1.0'],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => fold(`${name}: ${value}`));
  return [...headers, body(mail, boundary)].join(LINE);
}

function body(mail: MailModel, boundary: (part: string) => string): string {
  const plain = text('text/plain', mail.text);
  const inline = mail.attachments.filter((file) => file.contentId !== undefined);
  const joined = mail.attachments.filter((file) => file.contentId === undefined);
  const page = inline.length
    ? multipart('related', boundary('rel'), [text('text/html', mail.html), ...inline.map(attachment)])
    : text('text/html', mail.html);
  const content = mail.html === '' ? plain : multipart('alternative', boundary('alt'), [plain, page]);
  return joined.length ? multipart('mixed', boundary('mix'), [content, ...joined.map(attachment)]) : content;
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ].join(LINE);
}

function text(type: string, content: string): string {
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
    '',
  ].join(LINE);
}

function attachment(file: MailAttachment): string {
  const disposition = file.contentId === undefined ? 'attachment' : 'inline';
  return [
    fold(`Content-Type: ${file.mimeType}; name="${encodeHeader(file.name)}"`),
    'Content-Transfer-Encoding: base64',
    fold(`Content-Disposition: ${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`),
    ...(file.contentId === undefined ? [] : [`Content-ID: <${file.contentId}>`]),
    '',
    file.base64.replace(/(.{76})/g, `$1${LINE}`),
    '',
  ].join(LINE);
}

/** RFC 2045 quoted-printable: lines of at most 76 characters, spaces at line ends protected. */
export function quotedPrintable(content: string): string {
  return content
    .split(/\r\n|\n|\r/)
    .map((line) => {
      const codes = [...Buffer.from(line, 'utf8')].map((byte) =>
        (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
      const last = codes.length - 1;
      if (codes[last] === ' ') codes[last] = '=20';
      if (codes[last] === '\t') codes[last] = '=09';
      let out = '';
      let width = 0;
      for (const code of codes) {
        if (width + code.length > 75) {
          out += `=${LINE}`;
          width = 0;
        }
        out += code;
        width += code.length;
      }
      return out;
    })
    .join(LINE);
}

/** RFC 2047 encoded words, cut between characters. */
export function encodeHeader(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  const words: string[] = [];
  let chunk = '';
  for (const character of value) {
    if (Buffer.byteLength(chunk + character) > MAX_WORD_BYTES) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join(' ');
}

function address(name: string, email: string): string {
  if (name === '') return email;
  const shown = /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodeHeader(name);
  return `${shown} <${email}>`;
}

function list(emails: readonly string[]): string {
  return emails.join(', ');
}

/** Long headers go on over several lines, broken at spaces. */
function fold(header: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of header.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 76) {
      lines.push(line);
      line = ` ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(LINE);
}
