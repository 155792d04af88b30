/**
 * A person's data wherever the hub has any. Erasing goes by steps, each of which may be done again; whose erasure has begun is
 * noted first and forgotten last, so that a run that is broken off is taken up by the next click or by the clock.
 */
import { eraseInRegister } from '../../application/person/erase-in-register';
import { addressesIn, findPerson, type Found } from '../../application/person/parts-of';
import { refusalsOfErasure } from '../../application/person/refusals-of-erasure';
import { UserProblem } from '../../application/user-problem';
import { tracesIn, withoutTraces, type Person } from '../../domain/person/person';
import type { TableName } from '../../domain/records';
import { requirePermissions } from '../permissions/require-permissions';
import { TABLE_NAMES } from '../../register/tables';
import { intentionTab } from '../../wording/labels/tab-texts';
import { erasureTexts, personTexts } from '../../wording/person/erasure-texts';
import { FORM_KINDS } from '../../register/forms';
import { answerSheets } from '../forms/answer-tab';
import { IntakeDrafts } from '../properties/intake-drafts';
import { PendingErasure } from '../properties/pending-erasure';
import type { Run } from '../run';
import { answersNaming, deleteAnswersNaming } from './form-traces';
import { eraseOnSheet, tracesOnSheet } from './sheet-traces';

const naming =
  (person: Person) =>
  (text: string): boolean =>
    tracesIn(person, text).length > 0;

const pendingErasure = (): PendingErasure => new PendingErasure(PropertiesService.getDocumentProperties());

const answerTabIds = (run: Run): readonly number[] =>
  FORM_KINDS.flatMap((kind) => answerSheets(run, kind)).map((sheet) => sheet.getSheetId());

/** Where else than in the rows of the register the person is named, in words. */
export function tracesOutside(run: Run, { person }: Found): readonly string[] {
  const isIt = naming(person);
  const texts = personTexts.outside;
  const tables = TABLE_NAMES.map((table) => run.installation.read().sheets[table]);
  const answers = answerTabIds(run);
  run.say(personTexts.steps.tabs);
  const sheets = run.tabs.spreadsheet.getSheets().flatMap((sheet) => {
    const id = sheet.getSheetId();
    if (tables.includes(id) || sheet.getName() === intentionTab.sheetName) return [];
    const { cells } = tracesOnSheet(sheet, person, answers.includes(id));
    return cells === 0 ? [] : [texts.sheet(sheet.getName(), cells)];
  });
  const forms = answersNaming(run, person).reduce((sum, { ids }) => sum + ids.length, 0);
  const { done } = run.ports.memory.countWhere(isIt);
  return [
    ...sheets,
    ...(forms > 0 ? [texts.forms(forms)] : []),
    ...(done > 0 ? [texts.memory(done)] : []),
    ...(new IntakeDrafts().naming(isIt).length > 0 ? [texts.drafts] : []),
    ...(pendingErasure().others(isIt).length > 0 ? [texts.properties] : []),
  ];
}

/** The erasure under way, `undefined` when there is none. */
export const erasureUnderWay = (): Person | undefined => pendingErasure().read();

/** @throws UserProblem with all that stands in the way; nothing is erased then */
export function refuseErasure(run: Run, { person }: Found): void {
  const refusals = run.glance.read((register) => refusalsOfErasure(register, run.ports, person.address));
  if (refusals.length > 0) throw new UserProblem([personTexts.cannot, ...refusals].join('\n\n'), personTexts.nothingDone);
  if (run.ports.memory.countWhere(naming(person)).waiting > 0)
    throw new UserProblem(personTexts.stuckWrites.message, personTexts.stuckWrites.advice);
}

/** @returns how many rows of the register were changed, `undefined` when time ran out: the clock goes on */
export function erasePerson(run: Run, person: Person): number | undefined {
  pendingErasure().begin(person);
  return carryErasureOn(run);
}

/** What a click or a broken run has begun; nothing to do when there is none. */
export function carryErasureOn(run: Run): number | undefined {
  const pending = pendingErasure();
  const person = pending.read();
  if (person === undefined) return undefined;
  const isIt = naming(person);
  let rows = 0;
  const eraseRows = (): void => {
    rows += run.ports.unitOfWork((register) => eraseInRegister(register, run.ports, person));
  };
  run.say(personTexts.steps.rows);
  eraseRows();
  run.ports.memory.forgetWhere(isIt);
  if (!eraseOnTabs(run, person, eraseRows)) return undefined;
  run.say(personTexts.steps.answers);
  const drafts = new IntakeDrafts();
  for (const kind of drafts.naming(isIt)) drafts.forget(kind);
  for (const [name, text] of pending.others(isIt)) pending.replace(name, withoutTraces(person, text, erasureTexts.erased));
  if (!run.ports.hasTimeLeft()) return undefined;
  deleteAnswersNaming(run, person);
  pending.over();
  return rows;
}

/** Tabs between two words on how far it is. */
const TABS_A_WORD = 5;

/**
 * Every tab; gives false when time ran out.
 * @param eraseRows a row of the register that a person pushed out of sight while its tab was read is seen now: it goes by what it
 *   is before its texts are replaced
 */
function eraseOnTabs(run: Run, person: Person, eraseRows: () => void): boolean {
  const answers = answerTabIds(run);
  const tables = new Set(TABLE_NAMES.map((table) => run.installation.read().sheets[table]));
  const sheets = run.tabs.spreadsheet.getSheets();
  for (const [index, sheet] of sheets.entries()) {
    if (!run.ports.hasTimeLeft()) return false;
    if (index % TABS_A_WORD === 0) run.say(personTexts.steps.tab(index + 1, sheets.length));
    const id = sheet.getSheetId();
    if (sheet.getName() !== intentionTab.sheetName)
      eraseOnSheet(sheet, person, answers.includes(id), tables.has(id) ? eraseRows : undefined);
  }
  return true;
}

/** Erases the person of that contact or company. Throws a UserProblem that says what stands in the way. */
export function eraseWhoeverIsIn(run: Run, { table, key }: { readonly table: TableName; readonly key: string }): void {
  requirePermissions('build-forms');
  const row = run.read((register) => (table === 'contacts' || table === 'companies' ? register.find(table, key) : undefined));
  for (const address of addressesIn(row?.email)) {
    const found = personAt(run, address);
    refuseErasure(run, found);
    carryErasureOn(run);
    const rows = erasePerson(run, found.person);
    run.say(rows === undefined ? personTexts.goesOn : personTexts.done(rows));
  }
}

/** Who is meant by the address, by the register and by what an erasure under way has noted. */
export function personAt(run: Run, address: string): Found {
  const found = run.glance.read((register) => findPerson(register, address));
  const begun = erasureUnderWay();
  return begun?.address === address ? { ...found, person: begun } : found;
}
