/** HtmlService: pages made from files, texts and templates. */
import { NotImplemented, ScriptException } from '../base/script-exception';
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Enumeration } from '../base/enum-value';
import { Blob } from '../tools/blob';
import { templateBody } from './template-body';

export class HtmlOutput {
  title = '';
  width: number | null = null;
  height: number | null = null;
  faviconUrl: string | null = null;
  readonly metaTags: HtmlOutputMetaTag[] = [];
  xFrameOptions = 'DEFAULT';
  constructor(
    readonly ctx: RunContext,
    public content: string,
  ) {}
}

export class HtmlOutputMetaTag {
  constructor(
    readonly name: string,
    readonly content: string,
  ) {}
}
describe(HtmlOutputMetaTag, {
  name: 'HtmlOutputMetaTag',
  path: 'HtmlOutputMetaTag',
  scopes: SCOPES.none,
  methods: { getName: ['', 'local', ({ name }) => name], getContent: ['', 'local', ({ content }) => content] },
});
/** Those that a page may carry (reference of HtmlOutput.addMetaTag). */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export class HtmlTemplate {
  readonly values: Record<string, unknown> = {};
  constructor(
    readonly ctx: RunContext,
    readonly source: string,
  ) {}
}

export class HtmlService {
  constructor(readonly ctx: RunContext) {}
}

function file(ctx: RunContext, name: string): string {
  const content = ctx.platform.htmlFiles.get(name);
  if (content === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
  return content;
}

describe(HtmlService, {
  name: 'HtmlService',
  path: 'HtmlService',
  scopes: SCOPES.none,
  enumerations: {
    SandboxMode: new Enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: new Enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  },
  methods: {
    createHtmlOutputFromFile: ['s', 'html', (service, name) => new HtmlOutput(service.ctx, file(service.ctx, name))],
    createHtmlOutput: ['| s', 'html', (service, content = '') => new HtmlOutput(service.ctx, content as string)],
    createTemplateFromFile: ['s', 'html', (service, name) => new HtmlTemplate(service.ctx, file(service.ctx, name))],
    createTemplate: ['s', 'html', (service, source) => new HtmlTemplate(service.ctx, source)],
    getUserAgent: ['', 'local', () => null],
  },
});

describe(HtmlTemplate, {
  name: 'HtmlTemplate',
  path: 'HtmlTemplate',
  scopes: SCOPES.none,
  assign: (template, name, value) => {
    template.values[name] = value;
  },
  read: (template, name) => template.values[name],
  methods: {
    evaluate: [
      '',
      'html',
      (template) =>
        new HtmlOutput(template.ctx, String(template.ctx.realm!.evaluate(templateBody(template.source), template.values))),
    ],
    getRawContent: ['', 'local', (template) => template.source],
    getCode: ['', 'local', (template) => templateBody(template.source)],
    getCodeWithComments: ['', 'local', ({ source }) => templateBody(source, true)],
  },
});

describe(HtmlOutput, {
  name: 'HtmlOutput',
  path: 'HtmlOutput',
  scopes: SCOPES.none,
  methods: {
    setTitle: [
      's',
      'local',
      (output, title) => {
        output.title = title;
        return output;
      },
    ],
    getTitle: ['', 'local', (output) => output.title],
    setWidth: [
      'n?',
      'local',
      (output, width) => {
        output.width = width;
        return output;
      },
    ],
    setHeight: [
      'n?',
      'local',
      (output, height) => {
        output.height = height;
        return output;
      },
    ],
    getWidth: ['', 'local', (output) => output.width],
    getHeight: ['', 'local', (output) => output.height],
    getContent: ['', 'local', (output) => output.content],
    setContent: [
      's',
      'local',
      (output, content) => {
        output.content = content;
        return output;
      },
    ],
    append: [
      's',
      'local',
      (output, more) => {
        output.content += more as string;
        return output;
      },
    ],
    clear: [
      '',
      'local',
      (output) => {
        output.content = '';
        return output;
      },
    ],
    setSandboxMode: ['SandboxMode', 'local', (output) => output],
    setXFrameOptionsMode: ['XFrameOptionsMode', 'local', (output) => output],
    addMetaTag: [
      's s',
      'local',
      (output, name: string, content: string) => {
        if (!META_TAGS.includes(name)) throw new ScriptException('The meta tag you specified is not allowed in this context.');
        output.metaTags.push(new HtmlOutputMetaTag(name, content));
        return output;
      },
    ],
    getMetaTags: ['', 'local', ({ metaTags }) => [...metaTags]],
    appendUntrusted: [
      's',
      'local',
      (output, more: string) => {
        output.content += more.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
        return output;
      },
    ],
    asTemplate: ['', 'local', ({ ctx, content }) => new HtmlTemplate(ctx, content)],
    getBlob: ['', 'local', ({ content, title }) => new Blob(Buffer.from(content, 'utf8'), 'text/html', title || null)],
    getAs: [
      's',
      'local',
      ({ content, title }, type: string) => {
        if (type !== 'text/html') throw new NotImplemented(`HtmlOutput.getAs(${type})`);
        return new Blob(Buffer.from(content, 'utf8'), type, title || null);
      },
    ],
    getFaviconUrl: ['', 'local', ({ faviconUrl }) => faviconUrl],
    setFaviconUrl: ['s', 'local', (output, faviconUrl: string) => Object.assign(output, { faviconUrl })],
  },
});
