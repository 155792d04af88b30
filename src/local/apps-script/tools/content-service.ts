/** ContentService: text that a web app gives; MimeType, the types of files by their names. */
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

const MIME = new Enumeration('MimeType', ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML']);

export class ContentService {
  constructor(readonly ctx: RunContext) {}
}
export class TextOutput {
  type: EnumValue = MIME.of('TEXT');
  fileName: string | null = null;
  constructor(public content: string) {}
  set(patch: Partial<Pick<TextOutput, 'content' | 'type' | 'fileName'>>): this {
    return Object.assign(this, patch);
  }
}
describe(ContentService, {
  name: 'ContentService',
  path: 'ContentService',
  scopes: SCOPES.none,
  enumerations: { MimeType: MIME },
  methods: { createTextOutput: ['| s', 'local', (_service, content = '') => new TextOutput(content as string)] },
});
describe(TextOutput, {
  name: 'TextOutput',
  path: 'TextOutput',
  scopes: SCOPES.none,
  methods: {
    append: ['s', 'local', (output, more) => output.set({ content: `${output.content}${String(more)}` })],
    clear: ['', 'local', (output) => output.set({ content: '' })],
    setContent: ['s', 'local', (output, content) => output.set({ content: content as string })],
    getContent: ['', 'local', ({ content }) => content],
    setMimeType: ['MimeType', 'local', (output, type: EnumValue) => output.set({ type })],
    getMimeType: ['', 'local', ({ type }) => type],
    downloadAsFile: ['s', 'local', (output, fileName) => output.set({ fileName: fileName as string })],
    getFileName: ['', 'local', ({ fileName }) => fileName],
  },
});

/** The types of files as the global of that name has them: texts, one a name. */
const TYPES: Readonly<Record<string, string>> = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
  GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_FORMS: 'application/vnd.google-apps.form',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
  FOLDER: 'application/vnd.google-apps.folder',
  SHORTCUT: 'application/vnd.google-apps.shortcut',
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
};
export class MimeType {
  constructor(readonly ctx: RunContext) {}
}
describe(MimeType, {
  name: 'MimeType',
  path: 'MimeType',
  scopes: SCOPES.none,
  methods: {},
  read: (_self, name) => (Object.hasOwn(TYPES, name) ? TYPES[name] : undefined),
});
