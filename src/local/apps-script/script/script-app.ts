/** ScriptApp: triggers and authorisation. */
import type { RunContext } from '../base/run-context';
import { Enumeration } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Form } from '../forms/form-class';
import { WEEK_DAY } from './clock-trigger-builder';
import { Document } from './document';
import { hasOpenId, Service, StateTokenBuilder, token } from './script-service';
import { EVENT_TYPE, Trigger, TRIGGER_SOURCE, TriggerBuilder } from './trigger';
import './trigger-builders';
import type { TriggerModel } from './trigger-model';

export const AUTH_MODE = new Enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AUTHORIZATION_STATUS = new Enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

const INSTALLATION_SOURCE = new Enumeration('InstallationSource', ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON']);

export class ScriptApp {
  constructor(readonly ctx: RunContext) {}
}
export class AuthorizationInfo {
  /** @param asked the scopes asked about; those of the manifest when absent */
  constructor(
    readonly ctx: RunContext,
    readonly asked: readonly string[],
  ) {}

  /** Scopes that the account has given, in the order asked. */
  get authorized(): readonly string[] {
    return this.asked.filter((scope) => this.ctx.isGranted(scope));
  }

  get isComplete(): boolean {
    return this.authorized.length === this.asked.length;
  }
}
/** An account sees its own triggers and no other. */
const mine = (ctx: RunContext): readonly TriggerModel[] => ctx.platform.triggers.of(ctx.account, ctx.platform.account);
const allScopes = (ctx: RunContext): readonly string[] => ctx.platform.manifest.oauthScopes ?? [];

/** Ends the execution, as far as the script does not catch it, when a scope is missing. The text is not documented. */
function require(ctx: RunContext, scopes: readonly string[]): void {
  if (!new AuthorizationInfo(ctx, scopes).isComplete)
    throw new ScriptException('Authorization is required to perform that action.');
}

describe(ScriptApp, {
  name: 'ScriptApp',
  path: 'ScriptApp',
  scopes: SCOPES.triggers,
  enumerations: {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEK_DAY,
    InstallationSource: INSTALLATION_SOURCE,
  },
  methods: {
    newTrigger: ['s', 'local', (app, name) => new TriggerBuilder(app.ctx, name)],
    getProjectTriggers: ['', 'trigger', (app) => mine(app.ctx).map((model) => new Trigger(app.ctx, model))],
    deleteTrigger: [
      'Trigger',
      'trigger',
      (app, trigger) => {
        const { model } = trigger as Trigger;
        if (!mine(app.ctx).includes(model))
          throw new ScriptException('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
        app.ctx.platform.triggers.remove(model.uid);
      },
    ],
    getAuthorizationInfo: [
      'AuthMode | AuthMode a',
      'local',
      (app, _mode, scopes = allScopes(app.ctx)) => new AuthorizationInfo(app.ctx, scopes as readonly string[]),
      SCOPES.none,
    ],
    requireScopes: ['AuthMode a', 'local', (app, _mode, scopes) => require(app.ctx, scopes as readonly string[]), SCOPES.none],
    requireAllScopes: ['AuthMode', 'local', (app) => require(app.ctx, allScopes(app.ctx)), SCOPES.none],
    getScriptTriggers: ['', 'trigger', (app) => mine(app.ctx).map((model) => new Trigger(app.ctx, model))],
    // Those of the account on that file (reference of ScriptApp.getUserTriggers).
    getUserTriggers: [
      'Spreadsheet | Form | Document',
      'trigger',
      (app, source) => {
        const { id: own } = app.ctx.workbook.properties;
        const id = source instanceof Form ? source.model.id : source instanceof Document ? source.id : own;
        return mine(app.ctx)
          .filter(({ sourceId }) => sourceId === id)
          .map((model) => new Trigger(app.ctx, model));
      },
    ],
    // A script of its own, in a spreadsheet, and no published add-on.
    getInstallationSource: ['', 'local', () => INSTALLATION_SOURCE.of('NONE'), SCOPES.none],
    getService: ['', 'local', (app) => new Service(app.ctx), SCOPES.none],
    getProjectKey: ['', 'local', (app) => `script-${app.ctx.workbook.properties.id}`, SCOPES.none],
    newStateToken: ['', 'local', (app) => new StateTokenBuilder(app.ctx), SCOPES.none],
    getOAuthToken: ['', 'local', (app) => token(app.ctx), SCOPES.none],
    // Asks for the scope openid, which no manifest of ours lists: the platform gives null then.
    getIdentityToken: [
      '',
      'local',
      (app) => (app.ctx.isGranted('openid') && hasOpenId(app.ctx) ? token(app.ctx) : null),
      SCOPES.none,
    ],
    invalidateAuth: ['', 'local', ({ ctx }) => ctx.platform.accounts.withhold(ctx.account, allScopes(ctx)), SCOPES.none],
    getScriptId: ['', 'local', (app) => `script-${app.ctx.workbook.properties.id}`, SCOPES.none],
  },
});
describe(AuthorizationInfo, {
  name: 'AuthorizationInfo',
  path: 'ScriptApp.AuthorizationInfo',
  scopes: SCOPES.none,
  methods: {
    getAuthorizationStatus: ['', 'local', (info) => AUTHORIZATION_STATUS.of(info.isComplete ? 'NOT_REQUIRED' : 'REQUIRED')],
    getAuthorizedScopes: ['', 'local', (info) => [...info.authorized]],
    getAuthorizationUrl: [
      '',
      'local',
      (info) =>
        info.isComplete ? null : `https://script.google.com/macros/authorize?id=script-${info.ctx.workbook.properties.id}`,
    ],
  },
});
