/**
 * Why a hub falls silent: one table. Each cause says how it is seen in the facts, how grave it is, and the gestures that mend it;
 * what people read of it is in the wording, by its code.
 */
import { addDays, type IsoDate } from '../calendar/iso-date';
import type { FormState, HealthFacts, RegisterFacts } from './facts';
import type { Permission } from './permissions';
import { livingClocks, silentAccounts, withTrigger } from './accounts';

/** `stops`: something is lost to people until it is mended; `slows`: it comes late; `notice`: wanted, or not yet grave. */
export const SEVERITIES = ['stops', 'slows', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What one click does, or opens. */
export type HealthGesture =
  | 'repair'
  | 'install-triggers'
  | 'forget-account'
  | 'build-forms'
  | 'remake-forms'
  | 'open-forms'
  | 'read-answers'
  | 'send-now'
  | 'finish-writing'
  | 'copy-own'
  | 'copy-replaces'
  | 'copy-archive'
  | 'set-up'
  | 'see-panel';

interface Names {
  readonly names: readonly string[];
}
interface Count {
  readonly count: number;
}
interface Nothing {
  readonly nothing?: undefined;
}

/** What the sentences of each cause need. */
export interface CauseDetails {
  'not-set-up': Nothing;
  copy: Nothing;
  'copy-archived': Nothing;
  'register-newer': { readonly own: number; readonly ours: number };
  'register-older': { readonly own: number; readonly ours: number };
  'tab-missing': Names;
  'column-missing': { readonly sheetName: string } & Names;
  'column-doubled': { readonly sheetName: string } & Names;
  'clock-missing': Nothing;
  'clock-silent': { readonly who: string; readonly since: IsoDate };
  'account-silent': { readonly id: string; readonly who: string; readonly since: IsoDate };
  'form-trigger-missing': { readonly who: string };
  'edit-trigger-missing': { readonly who: string };
  'triggers-full': Count;
  'permission-withheld': { readonly permission: Permission };
  'form-absent': Names;
  'form-unfinished': Names;
  'form-gone': Names;
  /** `isThere`: the account that has them does its work, and shares them by itself. */
  'form-foreign': Names & { readonly who: string; readonly isThere: boolean };
  'form-unlinked': Names;
  'form-no-tab': Names;
  'form-unpublished': Names;
  'form-closed': Names;
  'form-asks-account': Names;
  'answers-waiting': Count;
  'answers-failed': Count;
  'animator-address-missing': Nothing;
  'animator-address-wrong': Nothing;
  'no-school': Nothing;
  paused: { readonly on: IsoDate; readonly by: string };
  trial: Nothing;
  'quota-spent': Count & { readonly emptyOn?: IsoDate };
  'queue-long': Count & { readonly emptyOn?: IsoDate };
  'messages-overdue': Count;
  'messages-doubtful': Count;
  'messages-failed': Count;
  'messages-unread': Count;
  'messages-forgotten': Count;
  unfinished: Count;
  'step-stuck': { readonly step: string; readonly message: string; readonly advice: string };
  problems: Count;
  elsewhere: Nothing;
  'storage-full': Count;
}
export type CauseCode = keyof CauseDetails;

interface CauseKind<C extends CauseCode> {
  readonly severity: Severity;
  readonly gestures: readonly HealthGesture[];
  /** Seen in the forms alone: a look that opens none does not tell whether it is still there. */
  readonly isOfForms?: true;
  /** Each time that it is there, with what is said of it; nothing when it is not. */
  seen(facts: HealthFacts): readonly CauseDetails[C][];
}

const NOTHING: readonly Nothing[] = [{}];
const when = (isThere: boolean): readonly Nothing[] => (isThere ? NOTHING : []);
const counted = (count: number | undefined): readonly Count[] => (count === undefined || count === 0 ? [] : [{ count }]);
const named = (names: readonly string[]): readonly Names[] => (names.length === 0 ? [] : [{ names }]);
const forms =
  (state: FormState) =>
  ({ forms: all, version }: HealthFacts): readonly Names[] =>
    version.own === 0 ? [] : named(all.filter((form) => form.state === state).map(({ title }) => title));
const inRegister =
  <D>(seen: (register: RegisterFacts, facts: HealthFacts) => readonly D[]) =>
  (facts: HealthFacts): readonly D[] =>
    facts.register === undefined ? [] : seen(facts.register, facts);
const isSetUp = ({ version }: HealthFacts): boolean => version.own > 0;

/** Told by the causes of the forms themselves. */
const TOLD_OTHERWISE: readonly string[] = ['forms'];
/** The platform takes twenty triggers a person and script (quota page). */
const MOST_TRIGGERS = 18;
const FULL_STORAGE = 0.9;
/** A queue that is empty by tomorrow is nothing to be told of. */
const isLong = (emptyOn: IsoDate | undefined, tomorrow: IsoDate): boolean => emptyOn === undefined || emptyOn > tomorrow;

export const CAUSES: { readonly [C in CauseCode]: CauseKind<C> } = {
  copy: {
    severity: 'stops',
    gestures: ['copy-own', 'copy-replaces', 'copy-archive'],
    seen: ({ copy }) => when(copy === 'unanswered'),
  },
  'copy-archived': { severity: 'notice', gestures: ['copy-own', 'copy-replaces'], seen: ({ copy }) => when(copy === 'archived') },
  'register-newer': {
    severity: 'stops',
    gestures: [],
    seen: ({ version }) => (version.own > version.ours ? [version] : []),
  },
  'register-older': {
    severity: 'stops',
    gestures: ['repair'],
    seen: ({ version }) => (version.own > 0 && version.own < version.ours ? [version] : []),
  },
  'not-set-up': { severity: 'stops', gestures: ['set-up'], seen: ({ version }) => when(version.own === 0) },
  'tab-missing': {
    severity: 'stops',
    gestures: ['repair'],
    seen: ({ missingTabs, version }) => (version.own === version.ours ? named(missingTabs) : []),
  },
  'column-missing': {
    severity: 'stops',
    gestures: ['repair'],
    seen: ({ columns, version }) =>
      version.own !== version.ours
        ? []
        : columns.flatMap(({ sheetName, missing }) => named(missing).map(({ names }) => ({ sheetName, names }))),
  },
  'column-doubled': {
    severity: 'stops',
    gestures: [],
    seen: ({ columns }) => columns.flatMap(({ sheetName, doubled }) => named(doubled).map(({ names }) => ({ sheetName, names }))),
  },
  'permission-withheld': {
    severity: 'stops',
    gestures: [],
    seen: ({ withheld }) => withheld.map((permission) => ({ permission })),
  },
  'clock-missing': {
    severity: 'stops',
    gestures: ['install-triggers'],
    seen: (facts) => when(isSetUp(facts) && withTrigger(facts.accounts, 'onClock').length === 0),
  },
  'clock-silent': {
    severity: 'stops',
    gestures: ['install-triggers'],
    seen: (facts) =>
      isSetUp(facts) && livingClocks(facts).length === 0
        ? silentAccounts(facts)
            .slice(0, 1)
            .map(({ name, seenOn }) => ({ who: name, since: seenOn }))
        : [],
  },
  'account-silent': {
    severity: 'notice',
    gestures: ['forget-account'],
    seen: (facts) =>
      livingClocks(facts).length === 0
        ? []
        : silentAccounts(facts).map(({ id, name, seenOn }) => ({ id, who: name, since: seenOn })),
  },
  'form-trigger-missing': {
    severity: 'slows',
    gestures: ['install-triggers'],
    seen: (facts) => missingTrigger(facts, 'onFormSubmit'),
  },
  'edit-trigger-missing': {
    severity: 'slows',
    gestures: ['install-triggers'],
    seen: (facts) => missingTrigger(facts, 'onSheetEdit'),
  },
  'triggers-full': {
    severity: 'slows',
    gestures: [],
    seen: ({ ownTriggers }) => counted(ownTriggers >= MOST_TRIGGERS ? ownTriggers : 0),
  },
  'form-absent': { severity: 'stops', gestures: ['build-forms'], isOfForms: true, seen: forms('absent') },
  'form-unfinished': { severity: 'stops', gestures: ['build-forms'], isOfForms: true, seen: forms('unfinished') },
  'form-gone': { severity: 'stops', gestures: ['build-forms'], isOfForms: true, seen: forms('gone') },
  'form-foreign': { severity: 'slows', gestures: ['remake-forms'], isOfForms: true, seen: foreignForms },
  'form-unlinked': { severity: 'stops', gestures: ['build-forms'], isOfForms: true, seen: forms('unlinked') },
  'form-no-tab': { severity: 'stops', gestures: ['build-forms'], isOfForms: true, seen: forms('no-tab') },
  'form-unpublished': { severity: 'stops', gestures: ['open-forms'], isOfForms: true, seen: forms('unpublished') },
  'form-closed': { severity: 'stops', gestures: ['open-forms'], isOfForms: true, seen: forms('closed') },
  'form-asks-account': {
    severity: 'stops',
    gestures: ['set-up'],
    isOfForms: true,
    seen: ({ forms: all }) => named(all.filter(({ asksAccount }) => asksAccount).map(({ title }) => title)),
  },
  'answers-failed': {
    severity: 'stops',
    gestures: ['read-answers'],
    seen: ({ answers }) => counted(answers.failed),
  },
  'answers-waiting': {
    severity: 'slows',
    gestures: ['read-answers'],
    seen: ({ answers }) => counted(answers.waiting - answers.failed),
  },
  'animator-address-missing': {
    severity: 'stops',
    gestures: ['set-up'],
    seen: inRegister(({ animatorEmail }) => when(animatorEmail === 'missing')),
  },
  'animator-address-wrong': {
    severity: 'stops',
    gestures: ['set-up'],
    seen: inRegister(({ animatorEmail }) => when(animatorEmail === 'wrong')),
  },
  'no-school': {
    severity: 'stops',
    gestures: ['set-up'],
    seen: inRegister(({ schools }) => when(schools === 0)),
  },
  'messages-doubtful': {
    severity: 'stops',
    gestures: ['see-panel'],
    seen: inRegister(({ doubtful }) => counted(doubtful)),
  },
  'messages-failed': { severity: 'stops', gestures: ['see-panel'], seen: inRegister(({ failed }) => counted(failed)) },
  'messages-overdue': { severity: 'stops', gestures: ['send-now'], seen: inRegister(({ overdue }) => counted(overdue)) },
  'quota-spent': {
    severity: 'slows',
    gestures: [],
    seen: inRegister(({ queue }) => (queue?.isSpent === true ? [{ count: queue.recipients, emptyOn: queue.emptyOn }] : [])),
  },
  'queue-long': {
    severity: 'slows',
    gestures: ['see-panel'],
    seen: inRegister(({ queue }, { today }) =>
      queue !== undefined && !queue.isSpent && isLong(queue.emptyOn, addDays(today, 1))
        ? [{ count: queue.recipients, emptyOn: queue.emptyOn }]
        : [],
    ),
  },
  'messages-unread': { severity: 'slows', gestures: ['see-panel'], seen: inRegister(({ unread }) => counted(unread)) },
  'messages-forgotten': { severity: 'slows', gestures: ['see-panel'], seen: inRegister(({ forgotten }) => counted(forgotten)) },
  unfinished: { severity: 'slows', gestures: ['finish-writing'], seen: ({ unfinished }) => counted(unfinished) },
  'step-stuck': {
    severity: 'stops',
    gestures: [],
    seen: ({ stuck }) => stuck.filter(({ step }) => !TOLD_OTHERWISE.includes(step)),
  },
  elsewhere: { severity: 'slows', gestures: ['repair'], seen: ({ isElsewhere }) => when(isElsewhere) },
  'storage-full': {
    severity: 'slows',
    gestures: [],
    seen: ({ storage }) => counted(storage >= FULL_STORAGE ? Math.round(storage * 100) : 0),
  },
  paused: { severity: 'notice', gestures: ['see-panel'], seen: inRegister(({ pause }) => (pause === undefined ? [] : [pause])) },
  trial: { severity: 'notice', gestures: ['set-up'], seen: inRegister(({ isSandbox }) => when(isSandbox)) },
  problems: { severity: 'notice', gestures: ['see-panel'], seen: ({ problems }) => counted(problems) },
};

/** Nobody who is there has it; whose it was. Without any clock the gravest is told already. */
function missingTrigger(facts: HealthFacts, handler: 'onFormSubmit' | 'onSheetEdit'): readonly { readonly who: string }[] {
  const living = livingClocks(facts);
  return living.length === 0 || withTrigger(living, handler).length > 0 ? [] : [{ who: living[0]!.name }];
}

/** Forms that only another account can open, by that account. */
function foreignForms(facts: HealthFacts): readonly CauseDetails['form-foreign'][] {
  const living = livingClocks(facts);
  const holders = new Set(facts.forms.flatMap(({ state, holder }) => (state === 'foreign' ? [holder ?? ''] : [])));
  return [...holders].map((holder) => ({
    names: facts.forms.filter((form) => form.state === 'foreign' && form.holder === holder).map(({ title }) => title),
    who: facts.accounts.find(({ id }) => id === holder)?.name ?? '',
    isThere: living.some(({ id }) => id === holder),
  }));
}

const COPIES: readonly CauseCode[] = ['copy', 'copy-archived'];

/** A cause that is there, with what is said of it. */
export type SeenCause = {
  readonly [C in CauseCode]: { readonly code: C; readonly severity: Severity; readonly details: CauseDetails[C] };
}[CauseCode];

/** Every cause that is there, the gravest first; of those equally grave, in the order of the table. */
export function causesIn(facts: HealthFacts): SeenCause[] {
  // In a copy nothing else matters until its person has said what it is.
  const codes = facts.copy === 'none' ? (Object.keys(CAUSES) as CauseCode[]) : COPIES;
  const found = codes.flatMap((code) => {
    const { severity, seen } = CAUSES[code];
    return seen(facts).map((details) => ({ code, severity, details }) as SeenCause);
  });
  return SEVERITIES.flatMap((severity) => found.filter((cause) => cause.severity === severity));
}
