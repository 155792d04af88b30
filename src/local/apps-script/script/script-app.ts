/** ScriptApp: triggers and authorisation. */
import { offsetMs } from '../../clock/zone';
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Form } from '../forms/form-class';
import { hasOpenId, Service, StateTokenBuilder, token } from './script-service';
import { nextInstant, type ClockPlan, type TriggerEvent, type TriggerModel } from './trigger-model';

const MAX_TRIGGERS = 20;
const DAY_HOURS = 24;
const MINUTES_ALLOWED = [1, 5, 10, 15, 30];

export const AUTH_MODE = new Enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AUTHORIZATION_STATUS = new Enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const EVENT_TYPE = new Enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TRIGGER_SOURCE = new Enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const WEEK_DAY = new Enumeration('Weekday', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']);

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
export class Trigger {
  constructor(
    readonly ctx: RunContext,
    readonly model: TriggerModel,
  ) {}
}
export class TriggerBuilder {
  constructor(
    readonly ctx: RunContext,
    readonly functionName: string,
  ) {}
}
export class SpreadsheetTriggerBuilder extends TriggerBuilder {
  event: TriggerEvent | null = null;
}
export class FormTriggerBuilder extends TriggerBuilder {
  event: TriggerEvent | null = null;
  constructor(
    ctx: RunContext,
    functionName: string,
    readonly formId: string,
  ) {
    super(ctx, functionName);
  }
}
export class ClockTriggerBuilder extends TriggerBuilder {
  unit: 'after' | 'at' | 'minutes' | 'hours' | 'days' | 'weeks' | null = null;
  amount = 1;
  hour: number | null = null;
  minute: number | null = null;
  weekday: number | undefined;
  monthDay: number | undefined;
  zone: string | null = null;

  set(patch: Partial<ClockTriggerBuilder>): this {
    Object.assign(this, patch);
    return this;
  }

  /** When the trigger falls due. Without a minute the platform chooses one: here it comes from the trigger's own number. */
  plan(uid: string): ClockPlan {
    const chosen = this.minute ?? Number(uid.slice(-4)) % 60;
    switch (this.unit) {
      case 'after':
        return { kind: 'once', at: this.ctx.platform.clock.now() + this.amount };
      case 'at':
        return { kind: 'once', at: this.amount };
      case 'minutes':
        return { kind: 'minutes', every: this.amount };
      case 'hours':
        return { kind: 'hours', every: this.amount, minute: this.minute ?? undefined };
      case 'days':
      case 'weeks':
        return {
          kind: 'days',
          every: this.unit === 'days' ? this.amount : 1,
          hour: this.hour ?? Number(uid.slice(-2)) % DAY_HOURS,
          minute: chosen,
          zone: this.zone ?? this.ctx.platform.manifest.timeZone,
          weekday: this.weekday,
          monthDay: this.monthDay,
        };
      default:
        throw new ScriptException('The trigger needs a schedule.');
    }
  }
}

function install(builder: TriggerBuilder, event: TriggerEvent, sourceId: string, planOf?: (uid: string) => ClockPlan): Trigger {
  const { platform } = builder.ctx;
  if (platform.triggers.of(builder.ctx.account, platform.account).length >= MAX_TRIGGERS) {
    throw new ScriptException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const uid = `${platform.ids.number()}${platform.ids.number()}`;
  const plan = planOf?.(uid);
  const model: TriggerModel = {
    uid,
    functionName: builder.functionName,
    event,
    sourceId,
    ...(builder.ctx.account === platform.account ? {} : { owner: builder.ctx.account.email }),
    plan,
    nextAt: plan && nextInstant(plan, platform.clock.now()),
  };
  platform.triggers.add(model);
  return new Trigger(builder.ctx, model);
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
      'Spreadsheet | Form',
      'trigger',
      (app, source) => {
        const id = source instanceof Form ? source.model.id : app.ctx.workbook.properties.id;
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
/** A trigger whose source is one of the forms is theirs. */
function sourceOf({ ctx, model }: Trigger): string {
  if (model.event === 'CLOCK') return 'CLOCK';
  return ctx.platform.forms.byId(model.sourceId) ? 'FORMS' : 'SPREADSHEETS';
}

describe(Trigger, {
  name: 'Trigger',
  path: 'ScriptApp.Trigger',
  scopes: SCOPES.none,
  methods: {
    getUniqueId: ['', 'local', (trigger) => trigger.model.uid],
    getHandlerFunction: ['', 'local', (trigger) => trigger.model.functionName],
    getEventType: ['', 'local', (trigger) => EVENT_TYPE.of(trigger.model.event)],
    getTriggerSource: ['', 'local', (trigger) => TRIGGER_SOURCE.of(sourceOf(trigger))],
    getTriggerSourceId: ['', 'local', (trigger) => trigger.model.sourceId || null],
  },
});
describe(TriggerBuilder, {
  name: 'TriggerBuilder',
  path: 'ScriptApp.TriggerBuilder',
  scopes: SCOPES.triggers,
  methods: {
    forSpreadsheet: [
      'Spreadsheet | s',
      'local',
      (builder, target) => {
        if (typeof target === 'string' && target !== builder.ctx.workbook.properties.id)
          throw new ScriptException('Invalid argument: key');
        return new SpreadsheetTriggerBuilder(builder.ctx, builder.functionName);
      },
    ],
    forForm: [
      'Form | s',
      'local',
      (builder, target: Form | string) => {
        const form = typeof target === 'string' ? builder.ctx.platform.forms.byId(target) : target.model;
        if (!form) throw new ScriptException('Invalid argument: key');
        return new FormTriggerBuilder(builder.ctx, builder.functionName, form.id);
      },
    ],
    timeBased: ['', 'local', (builder) => new ClockTriggerBuilder(builder.ctx, builder.functionName)],
  },
});

const on = (event: TriggerEvent): MethodRow<SpreadsheetTriggerBuilder> => [
  '',
  'local',
  (builder) => {
    builder.event = event;
    return builder;
  },
];
describe(SpreadsheetTriggerBuilder, {
  name: 'SpreadsheetTriggerBuilder',
  path: 'ScriptApp.SpreadsheetTriggerBuilder',
  scopes: SCOPES.triggers,
  methods: {
    onFormSubmit: on('ON_FORM_SUBMIT'),
    onEdit: on('ON_EDIT'),
    onOpen: on('ON_OPEN'),
    onChange: on('ON_CHANGE'),
    create: [
      '',
      'trigger',
      (builder) => {
        if (!builder.event) throw new ScriptException('The trigger needs an event.');
        return install(builder, builder.event, builder.ctx.workbook.properties.id);
      },
    ],
  },
});

const onForm = (event: TriggerEvent): MethodRow<FormTriggerBuilder> => [
  '',
  'local',
  (builder) => Object.assign(builder, { event }),
];
describe(FormTriggerBuilder, {
  name: 'FormTriggerBuilder',
  path: 'ScriptApp.FormTriggerBuilder',
  scopes: SCOPES.triggers,
  methods: {
    onFormSubmit: onForm('ON_FORM_SUBMIT'),
    onOpen: onForm('ON_OPEN'),
    create: [
      '',
      'trigger',
      (builder) => {
        if (!builder.event) throw new ScriptException('The trigger needs an event.');
        return install(builder, builder.event, builder.formId);
      },
    ],
  },
});

describe(ClockTriggerBuilder, {
  name: 'ClockTriggerBuilder',
  path: 'ScriptApp.ClockTriggerBuilder',
  scopes: SCOPES.triggers,
  methods: {
    after: ['n', 'local', (builder, amount) => builder.set({ unit: 'after', amount })],
    at: ['d', 'local', (builder, date) => builder.set({ unit: 'at', amount: (date as Date).getTime() })],
    // Midnight of that day, months from 1 (reference of ClockTriggerBuilder.atDate).
    atDate: [
      'n n n',
      'local',
      (builder, year: number, month: number, day: number) => {
        const zone = builder.zone ?? builder.ctx.platform.manifest.timeZone;
        const local = Date.UTC(year, month - 1, day);
        return builder.set({ unit: 'at', amount: local - offsetMs(local - offsetMs(local, zone), zone) });
      },
    ],
    everyMinutes: [
      'n',
      'local',
      (builder, amount) => {
        if (!MINUTES_ALLOWED.includes(amount))
          throw new ScriptException('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
        return builder.set({ unit: 'minutes', amount });
      },
    ],
    everyHours: ['n', 'local', (builder, amount) => builder.set({ unit: 'hours', amount })],
    everyDays: ['n', 'local', (builder, amount) => builder.set({ unit: 'days', amount })],
    everyWeeks: ['n', 'local', (builder, amount) => builder.set({ unit: 'weeks', amount, weekday: builder.weekday ?? 1 })],
    onWeekDay: ['Weekday', 'local', (builder, day) => builder.set({ unit: 'weeks', weekday: (day as EnumValue).position })],
    onMonthDay: ['n', 'local', (builder, monthDay) => builder.set({ unit: 'days', monthDay })],
    atHour: ['n', 'local', (builder, hour) => builder.set({ hour, unit: builder.unit ?? 'days' })],
    nearMinute: ['n', 'local', (builder, minute) => builder.set({ minute })],
    inTimezone: ['s', 'local', (builder, zone) => builder.set({ zone })],
    create: ['', 'trigger', (builder) => install(builder, 'CLOCK', '', (uid) => builder.plan(uid))],
  },
});
