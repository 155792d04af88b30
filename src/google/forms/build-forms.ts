/** Creates the forms that are missing and brings the others up to date with the register. */
import type { FormKind } from '../../application/setup-api';
import { relinkWaiting } from '../../application/outbox/relink-waiting';
import { formLists } from '../../application/setup/form-lists';
import { problemOf, UserProblem } from '../../application/user-problem';
import { FORM_KINDS, FORMS } from '../../register/forms';
import { askedWith, type AskedForm } from '../../register/forms/asked-form';
import { FORM_TITLES } from '../../register/forms/form-titles';
import type { FormDefinition } from '../../register/forms/form-definition';
import { closedForm, formsUnfinished, lockedProblem, missingForm } from '../../wording/errors/register-errors';
import { copyBuildsNothing } from '../../wording/errors/copy-errors';
import { buildingForm, type FormsBuilt } from '../../wording/labels/menu';
import type { Run } from '../run';
import type { InstalledForm } from '../properties/installed-form';
import { sweepKind } from '../triggers/sweep-answers';
import { findFormsAgain, openForm } from './find-form';
import { formFilling } from './form-filling';
import { buildForm, dressOf, helpsOf, type BuiltForm } from './form-builder';
import { dressAnswers, linkAnswers } from './link-answers';
import { holderOf, noteOpened, shareForm } from './form-owners';
import { openToOutsiders, publicAddresses, publishForm, takesAnswers } from './publish-form';
import { lookAtForm } from './look-at-form';

type Form = GoogleAppsScript.Forms.Form;

/** What a build may be told; all of it optional. */
interface BuildOptions {
  /** The forms to build: all of them unless told otherwise. */
  readonly kinds?: readonly FormKind[];
  /** Says of an account whose forms cannot be opened that they are to be made anew all the same. */
  readonly mayRemake?: MayRemake;
}
type MayRemake = (account: string) => boolean;

/** The time of one run was too short: what is built stands, and the next run goes on from it. */
export class FormsUnfinished extends UserProblem {
  constructor() {
    super(formsUnfinished.message, formsUnfinished.advice);
    this.name = 'FormsUnfinished';
  }
}

/** Two people who build at once would make two forms of each kind. */
const LOCK_WAIT_MS = 5_000;

/**
 * Builds these forms, noting what is done as it goes: a run that ends before the last question is taken up again by the next.
 * A form of another account is left as it is: made anew, there would be two of them. Throws a FormsUnfinished when the time
 * was too short, and a UserProblem when another build is under way.
 */
export function buildForms(run: Run, options: BuildOptions = {}): FormsBuilt {
  if (run.ports.isCopy()) throw problemOf(copyBuildsNothing);
  // Not the document's lock: a build takes minutes, and answers must be received meanwhile.
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) throw new UserProblem(lockedProblem.message, lockedProblem.advice);
  try {
    const built = buildAll(run, options);
    // What waits with the address of a form that was there before gets the new one.
    const isWhole = FORM_KINDS.every((kind) => run.installation.form(kind)?.isComplete);
    if (isWhole) run.ports.unitOfWork((register) => relinkWaiting(register, run.ports, FORM_KINDS));
    return built;
  } finally {
    lock.releaseLock();
  }
}

function buildAll(run: Run, { kinds = FORM_KINDS, mayRemake = () => false }: BuildOptions): FormsBuilt {
  const lists = run.read((register) => formLists(register, run.ports.clock.today()));
  const definitions = Object.fromEntries(FORM_KINDS.map((kind) => [kind, FORMS[kind](lists)] as const)) as Record<
    FormKind,
    FormDefinition
  >;
  findFormsAgain(run);
  receiveWaiting(run, kinds);
  const built: { -readonly [Key in keyof FormsBuilt]: string[] } = {
    recreated: [],
    restored: [],
    removed: [],
    reworded: [],
    closed: [],
    foreign: [],
  };
  for (const [index, kind] of kinds.entries()) {
    const former = run.installation.form(kind)?.formId;
    const { title } = definitions[kind];
    const tell = progress(run, definitions[kind], index + 1, kinds.length);
    const done = buildOne(run, kind, definitions[kind], mayRemake, tell);
    if (done === undefined) {
      built.foreign.push(title);
      continue;
    }
    const { isComplete, isOpen, restored, removed, reworded } = done;
    if (former !== undefined && run.installation.form(kind)?.formId !== former) built.recreated.push(title);
    built.restored.push(...restored);
    built.removed.push(...removed);
    built.reworded.push(...reworded);
    if (!isComplete) throw new FormsUnfinished();
    if (!isOpen) built.closed.push(title);
  }
  return built;
}

/** Questions between two words on how far a form is: some seconds. */
const QUESTIONS_A_WORD = 15;

/** Tells of the form now, and again every few questions: a new one takes a minute. Each question comes by twice. */
function progress(run: Run, { title, sections }: FormDefinition, place: number, count: number): () => void {
  run.say(buildingForm(place, count, title));
  const all = 2 * sections.reduce((sum, { questions }) => sum + questions.length, 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % QUESTIONS_A_WORD === 0) run.say(buildingForm(place, count, title, done / all));
  };
}

/**
 * What already waits is received first, while the form still says what those people were shown. A fault there is told by the
 * clock, and holds up no form.
 */
function receiveWaiting(run: Run, kinds: readonly FormKind[]): void {
  try {
    for (const kind of kinds) sweepKind(run, kind, { retryFailed: true });
  } catch (error) {
    console.error(`before forms: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/**
 * Opens the form to see that it is there and takes answers. Throws a UserProblem when it does not; one that was never built is no
 * fault.
 */
export function requireForm(run: Run, kind: FormKind): void {
  const known = run.installation.form(kind);
  if (known === undefined) return;
  const form = openForm(known.formId);
  if (form !== undefined && takesAnswers(form)) return;
  const isAway = form === undefined && holderOf(run, kind) !== undefined;
  // Another account's: what that one has seen counts.
  if (isAway && run.installation.openness(kind).isOpen !== false) return;
  const title = FORM_TITLES[kind];
  const { message, advice } = form === undefined && !isAway ? missingForm(title) : closedForm(title);
  throw new UserProblem(message, advice);
}

interface BuiltOne {
  readonly isComplete: boolean;
  readonly isOpen: boolean;
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  readonly reworded: readonly string[];
}

/**
 * Each step leaves what the next run needs to go on from it: the form, its tab, its items, what it shows; it is published last.
 * Gives nothing of a form that is another account's to change.
 */
function buildOne(
  run: Run,
  kind: FormKind,
  definition: FormDefinition,
  mayRemake: MayRemake,
  tell: () => void,
): BuiltOne | undefined {
  const { installation } = run;
  const found = formToBuild(run, kind, definition.title, mayRemake);
  if (found === undefined) return undefined;
  const { form, isNew } = found;
  let { known } = found;
  const note = (patch: Partial<InstalledForm>): void => {
    known = { ...known, ...patch };
    installation.writeForm(kind, known);
  };
  // Before the form is noted: whoever finds it noted knows whose it is.
  if (isNew) {
    shareForm(run, kind, form);
    note({});
  } else noteOpened(run, kind, form);
  settle(form);
  // The tab comes before the questions: each question then finds its column.
  const sheet = linkAnswers(run, kind, form, known, isNew);
  if (sheet.getSheetId() !== known.sheetId)
    note({ sheetId: sheet.getSheetId(), formerSheetIds: tabsOf(known).filter((id) => id !== sheet.getSheetId()), columns: [] });
  // Before people can see it: an answer is read against what the form has shown.
  const asked = installation.asked(kind);
  installation.writeAsked(kind, askedWith(definition, asked));
  // What a build that is broken off has given is not what the last whole one gave.
  if (known.dress !== undefined && known.dress !== dressOf(definition)) note({ dress: undefined });
  const wasPublished = known.publicUrl !== undefined;
  const built = buildItems(run, form, definition, { known, asked, note, tell });
  const { items, isComplete, hasWritten } = built;
  const told = wasPublished ? toldOf(built) : NOTHING_TOLD;
  if (!isComplete) {
    note({ items, isComplete: false });
    return { isComplete, isOpen: false, ...told };
  }
  // A question that was added or renamed has its column once it is asked for.
  if (hasWritten) SpreadsheetApp.flush();
  const columns = dressAnswers(sheet, definition, known);
  openToOutsiders(form);
  // Last, so that nobody answers half a form; one that was finished and that a person closed since stays closed.
  if (!wasPublished) publishForm(form);
  const isOpen = lookAtForm(run, kind, form);
  note({
    items,
    columns,
    isComplete,
    tabUrl: sheet.getFormUrl() ?? undefined,
    ...helpsGiven(definition, known, Object.keys(built.reworded)),
    ...publicAddresses(form, kind, items),
    ...formFilling(form, definition, items),
  });
  return { isComplete, isOpen, ...told };
}

/** The form as it is, or a new one; nothing when it is another account's. */
function formToBuild(
  run: Run,
  kind: FormKind,
  title: string,
  mayRemake: MayRemake,
): { readonly form: Form; readonly known: InstalledForm; readonly isNew: boolean } | undefined {
  const before = run.installation.form(kind);
  const opened = before && openForm(before.formId);
  if (before !== undefined && opened !== undefined) return { form: opened, known: before, isNew: false };
  const holder = before === undefined ? undefined : holderOf(run, kind);
  if (holder !== undefined && !mayRemake(holder)) return undefined;
  const form = FormApp.create(title, false);
  return { form, known: newForm(form, before), isNew: true };
}

/** The items of the form, as far as the time of the run goes; what is done is noted on the way. */
function buildItems(
  run: Run,
  form: Form,
  definition: FormDefinition,
  {
    known,
    asked,
    note,
    tell,
  }: {
    readonly known: InstalledForm;
    readonly asked: AskedForm;
    readonly note: (patch: Partial<InstalledForm>) => void;
    readonly tell: () => void;
  },
): BuiltForm {
  return buildForm(
    form,
    definition,
    {
      items: known.items,
      dress: known.isComplete ? known.dress : undefined,
      ...(known.helps === undefined ? {} : { helps: known.helps }),
      titlesOf: (key) => asked[key]?.titles ?? [],
    },
    {
      mayGoOn() {
        tell();
        return run.ports.hasTimeLeft();
      },
      keep: (items) => note({ items, isComplete: false }),
    },
  );
}

/** While a person's own help stands in the place of a new one, it is looked at, and told, each time. */
const helpsGiven = (
  definition: FormDefinition,
  { helps = {} }: InstalledForm,
  reworded: readonly string[],
): Pick<InstalledForm, 'dress' | 'helps'> => ({
  dress: reworded.length === 0 ? dressOf(definition) : undefined,
  helps: { ...helpsOf(definition), ...Object.fromEntries(reworded.map((key) => [key, helps[key] ?? ''] as const)) },
});

type Told = Pick<BuiltOne, 'restored' | 'removed' | 'reworded'>;
const NOTHING_TOLD: Told = { restored: [], removed: [], reworded: [] };
const toldOf = ({ restored, removed, reworded }: BuiltForm): Told => ({
  restored,
  removed,
  reworded: Object.values(reworded),
});

const newForm = (form: Form, former: InstalledForm | undefined): InstalledForm => ({
  formId: form.getId(),
  formerSheetIds: tabsOf(former),
  items: {},
  columns: [],
  isComplete: false,
});

const tabsOf = (form: InstalledForm | undefined): number[] =>
  form === undefined ? [] : [...form.formerSheetIds, ...(form.sheetId === undefined ? [] : [form.sheetId])];

/** Answers are anonymous to the platform, final, and their number of pages is shown. */
function settle(form: Form): void {
  if (form.collectsEmail()) form.setCollectEmail(false);
  if (form.canEditResponse()) form.setAllowResponseEdits(false);
  if (!form.hasProgressBar()) form.setProgressBar(true);
}
