/** HtmlService: pages made from files, texts and templates. */
import { ScriptException } from '../base/script-exception';
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Enumeration } from '../base/enum-value';
import { templateBody } from './template-body';

export class HtmlOutput {
  title = '';
  width: number | null = null;
  height: number | null = null;
  constructor(
    readonly ctx: RunContext,
    public content: string,
  ) {}
}

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
    addMetaTag: ['s s', 'local', (output) => output],
  },
});
