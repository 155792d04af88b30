/**
 * An import that goes on over several runs: its lines wait in a hidden tab, each run writes some of them, and a run that is
 * broken off is taken up by the next call of the page or by the clock. Done twice it adds nothing.
 */
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { importTexts } from '../../wording/import/import-texts';
import type { ImportProgress } from '../import-api';
import type { Ports, Register } from '../ports';
import { UserProblem } from '../user-problem';
import { importLines } from './import-lines';
import type { PoolLine } from './pool-line';

export interface ImportState extends ImportProgress {
  /** Names what is imported, so that a click whose answer was lost begins nothing anew. */
  readonly print: string;
  /** Who asked for it: the clock goes on in that name. */
  readonly actor: string;
}

/** Where the lines wait. */
export interface ImportStore {
  state(): ImportState | undefined;
  begin(state: ImportState, lines: readonly PoolLine[]): void;
  /** @param from 0-based */
  lines(from: number, count: number): readonly PoolLine[];
  note(state: ImportState): void;
  /** Forgets the lines; the last state stays to be shown. */
  forgetLines(): void;
}

/** Lines of one run: some seconds of work, whatever the size of the pool. */
const SLICE = 400;
/** When nobody asks for the next lines, the clock does. */
const PATIENCE_MS = 120_000;

const progressOf = ({ id, done, total, created, completed, left, offers, isOver }: ImportState): ImportProgress => ({
  id,
  done,
  total,
  created,
  completed,
  left,
  offers,
  isOver,
});

export const importProgress = (store: ImportStore): ImportProgress | undefined => {
  const state = store.state();
  return state === undefined ? undefined : progressOf(state);
};

/** Puts the lines aside; nothing is written into the register yet. Throws a UserProblem while another list is coming in. */
export function beginImport(ports: Ports, store: ImportStore, print: string, lines: readonly PoolLine[]): ImportProgress {
  const state = store.state();
  if (state !== undefined && !state.isOver) {
    if (state.print === print) return progressOf(state);
    throw new UserProblem(importTexts.underWay.message, importTexts.underWay.advice);
  }
  if (lines.length === 0) throw new UserProblem(importTexts.empty.message, importTexts.empty.advice);
  const begun: ImportState = {
    id: ports.lineKeys.next(),
    print,
    actor: ports.actor,
    done: 0,
    total: lines.length,
    created: 0,
    completed: 0,
    left: 0,
    offers: 0,
    isOver: false,
  };
  store.begin(begun, lines);
  askForClock(ports);
  return progressOf(begun);
}

const askForClock = ({ wakeUp, clock }: Ports): void => wakeUp.at(new Date(Date.parse(clock.now()) + PATIENCE_MS).toISOString());

/** Writes the next lines. Throws a UserProblem when no import is under way. */
export function continueImport(ports: Ports, store: ImportStore): ImportProgress {
  const state = store.state();
  if (state === undefined) throw new UserProblem(importTexts.none.message, importTexts.none.advice);
  if (state.isOver) return progressOf(state);
  const lines = store.lines(state.done, SLICE);
  const asked: Ports = { ...ports, actor: state.actor };
  const imported = ports.unitOfWork((register) => {
    register.bundle(state.id, `${state.id}/${state.done}`);
    noteBeginning(register, asked, state);
    return importLines(register, asked, state.id, lines);
  });
  const done = Math.min(state.total, state.done + SLICE);
  const next: ImportState = {
    ...state,
    done,
    created: state.created + imported.created,
    completed: state.completed + imported.completed,
    left: state.left + imported.left,
    offers: state.offers + imported.offers,
    isOver: done >= state.total || lines.length === 0,
  };
  store.note(next);
  if (next.isOver) store.forgetLines();
  else askForClock(ports);
  return progressOf(next);
}

/** One line of the journal says what came in, also when the first run was broken off and is done again. */
function noteBeginning(register: Register, { clock, actor }: Ports, { id, total }: ImportState): void {
  const key = `${id}:import`;
  if (register.find('journal', key) !== undefined) return;
  register.add('journal', {
    at: clock.now(),
    actor,
    action: journalActions.imported,
    object: journalObjects.company,
    reference: '',
    after: importTexts.lines(total),
    key,
  });
}

/** Drops what still waits; what was written stays. */
export function stopImport(store: ImportStore): ImportProgress {
  const state = store.state();
  if (state === undefined) throw new UserProblem(importTexts.none.message, importTexts.none.advice);
  const next: ImportState = { ...state, total: state.done, isOver: true };
  store.note(next);
  store.forgetLines();
  return progressOf(next);
}

/** For the clock: goes on with an import that its page has left. */
export function carryImportOn(ports: Ports, store: ImportStore): void {
  for (let state = store.state(); state !== undefined && !state.isOver && ports.hasTimeLeft(); state = store.state())
    continueImport(ports, store);
}
