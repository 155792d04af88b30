/** An installed trigger as scripts hold it, and how one is installed. */
import { Enumeration } from '../base/enum-value';
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { nextInstant, sourceOf, type ClockPlan, type TriggerModel } from './trigger-model';

/** Of one account in one script (quota page of the platform). */
const MAX_TRIGGERS = 20;

export const EVENT_TYPE = new Enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TRIGGER_SOURCE = new Enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

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

/** Installs a trigger for the account of the run; throws the platform's text at the most that an account may have. */
export function install(
  { ctx, functionName }: TriggerBuilder,
  what: Pick<TriggerModel, 'event' | 'source' | 'sourceId'>,
  planOf?: (uid: string) => ClockPlan,
): Trigger {
  const { platform, account } = ctx;
  if (platform.triggers.of(account, platform.account).length >= MAX_TRIGGERS) {
    throw new ScriptException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const uid = `${platform.ids.number()}${platform.ids.number()}`;
  const plan = planOf?.(uid);
  const model: TriggerModel = {
    uid,
    functionName,
    ...what,
    ...(account === platform.account ? {} : { owner: account.email }),
    plan,
    nextAt: plan && nextInstant(plan, platform.clock.now()),
  };
  platform.triggers.add(model);
  return new Trigger(ctx, model);
}

describe(Trigger, {
  name: 'Trigger',
  path: 'ScriptApp.Trigger',
  scopes: SCOPES.none,
  methods: {
    getUniqueId: ['', 'local', (trigger) => trigger.model.uid],
    getHandlerFunction: ['', 'local', (trigger) => trigger.model.functionName],
    getEventType: ['', 'local', (trigger) => EVENT_TYPE.of(trigger.model.event)],
    getTriggerSource: [
      '',
      'local',
      ({ ctx, model }) => TRIGGER_SOURCE.of(sourceOf(model, (id) => ctx.platform.forms.byId(id) !== undefined)),
    ],
    getTriggerSourceId: ['', 'local', (trigger) => trigger.model.sourceId || null],
  },
});
