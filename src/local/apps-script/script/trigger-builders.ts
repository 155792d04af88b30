/** Triggers that fire when something happens to a file or a calendar: whose, and what. */
import { ScriptException } from '../base/script-exception';
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Form } from '../forms/form-class';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { Document, isDocumentId } from './document';
import { install, TriggerBuilder } from './trigger';
import type { TriggerEvent, TriggerModel } from './trigger-model';

type Source = Required<Pick<TriggerModel, 'source' | 'sourceId'>>;

/** Builders of triggers that have a file or a calendar. */
class SourceTriggerBuilder extends TriggerBuilder {
  event: TriggerEvent | null = null;
  constructor(
    { ctx, functionName }: { readonly ctx: RunContext; readonly functionName: string },
    readonly from: Source,
  ) {
    super(ctx, functionName);
  }
}
class SpreadsheetTriggerBuilder extends SourceTriggerBuilder {}
class FormTriggerBuilder extends SourceTriggerBuilder {}
class DocumentTriggerBuilder extends SourceTriggerBuilder {}
class CalendarTriggerBuilder extends SourceTriggerBuilder {}

describe(TriggerBuilder, {
  name: 'TriggerBuilder',
  path: 'ScriptApp.TriggerBuilder',
  scopes: SCOPES.triggers,
  methods: {
    forSpreadsheet: [
      'Spreadsheet | s',
      'local',
      (builder, target) => {
        const { id } = builder.ctx.workbook.properties;
        if (typeof target === 'string' && target !== id) throw new ScriptException('Invalid argument: key');
        return new SpreadsheetTriggerBuilder(builder, { source: 'SPREADSHEETS', sourceId: id });
      },
    ],
    forForm: [
      'Form | s',
      'local',
      (builder, target: Form | string) => {
        const form = typeof target === 'string' ? builder.ctx.platform.forms.byId(target) : target.model;
        if (!form) throw new ScriptException('Invalid argument: key');
        return new FormTriggerBuilder(builder, { source: 'FORMS', sourceId: form.id });
      },
    ],
    // This machine has no documents: an identifier that may be one is taken for one.
    forDocument: [
      'Document | s',
      'local',
      (builder, target: Document | string) => {
        const id = typeof target === 'string' ? target : target.id;
        if (!isDocumentId(id)) throw new ScriptException('Invalid argument: key');
        return new DocumentTriggerBuilder(builder, { source: 'DOCUMENTS', sourceId: id });
      },
      SCOPES.documents,
    ],
    // A calendar's identifier is an address; the platform's words for another text are not known.
    forUserCalendar: [
      's',
      'local',
      (builder, calendarId: string) => {
        if (!/^[^\s@]+@[^\s@]+$/.test(calendarId)) throw new ScriptException('Invalid argument: emailId');
        return new CalendarTriggerBuilder(builder, { source: 'CALENDAR', sourceId: calendarId });
      },
      SCOPES.calendar,
    ],
    timeBased: ['', 'local', (builder) => new ClockTriggerBuilder(builder.ctx, builder.functionName)],
  },
});

const create: MethodRow<SourceTriggerBuilder> = [
  '',
  'trigger',
  (builder) => {
    if (!builder.event) throw new ScriptException('The trigger needs an event.');
    return install(builder, { event: builder.event, ...builder.from });
  },
];

/** What each builder waits for, by the name of its method. */
const EVENTS: readonly (readonly [typeof SourceTriggerBuilder, string, Readonly<Record<string, TriggerEvent>>])[] = [
  [
    SpreadsheetTriggerBuilder,
    'SpreadsheetTriggerBuilder',
    { onFormSubmit: 'ON_FORM_SUBMIT', onEdit: 'ON_EDIT', onOpen: 'ON_OPEN', onChange: 'ON_CHANGE' },
  ],
  [FormTriggerBuilder, 'FormTriggerBuilder', { onFormSubmit: 'ON_FORM_SUBMIT', onOpen: 'ON_OPEN' }],
  [DocumentTriggerBuilder, 'DocumentTriggerBuilder', { onOpen: 'ON_OPEN' }],
  [CalendarTriggerBuilder, 'CalendarTriggerBuilder', { onEventUpdated: 'ON_EVENT_UPDATED' }],
];
for (const [builder, name, events] of EVENTS) {
  const rows = Object.entries(events).map(([method, event]): [string, MethodRow<SourceTriggerBuilder>] => [
    method,
    ['', 'local', (self) => Object.assign(self, { event })],
  ]);
  describe(builder, {
    name,
    path: `ScriptApp.${name}`,
    scopes: SCOPES.triggers,
    methods: { ...Object.fromEntries(rows), create },
  });
}
