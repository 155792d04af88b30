/**
 * The hidden command « verifierLesParcours », run from the script editor of a copy of the spreadsheet: plays the main journey
 * there with invented people and writes the tab « Parcours vérifiés ». In no menu: it is for who looks after the software.
 */
import { JOURNEY_TEXTS, type JourneyLine, type JourneyStep, journeyWords } from '../../wording/probe/journey-texts';
import { composeRun } from '../compose';
import type { Run } from '../run';
import { homeOf, isCopy } from '../sheets/home-mark';
import { type JourneyNotes, JourneyStore, type Seen } from './journey-notes';
import { JOURNEY_STEPS } from './journey-steps';
import { writeJourneyTab } from './journey-tab';

const HANDLER = 'verifierLesParcours';
const STEPS = Object.keys(JOURNEY_TEXTS) as readonly JourneyStep[];
/** After so long a run that is still silent was killed. */
const WATCH_MS = 8 * 60_000;
const SOON_MS = 60_000;
/** A step that breaks off its run each time is given up. */
const MOST_TRIES = 3;
/** So is one that is not done after as many whole runs: the forms take one to two. */
const MOST_SLICES = 10;

/** Takes up what a run has left, one step after the other, for as long as the run may last. Throws anywhere but in a copy. */
export function verifyJourneys(): void {
  // Of one account, two runs do not play the same step.
  const lock = LockService.getUserLock();
  if (!lock.tryLock(0)) throw new Error(journeyWords.underWay);
  try {
    const { spreadsheet } = newRun().tabs;
    const store = new JourneyStore(PropertiesService.getDocumentProperties(), spreadsheet.getId());
    const notes = store.read() ?? begun(spreadsheet, store);
    wakeIn(WATCH_MS);
    const { lines, isOver } = playOn(store, notes);
    writeJourneyTab(spreadsheet, lines, isOver);
    if (isOver) {
      forgetWake();
      store.forget();
    } else wakeIn(SOON_MS);
    console.log(journeyWords.under(lines, isOver));
  } finally {
    lock.releaseLock();
  }
}

/** Each step is a run of its own, as each click is. */
const newRun = (): Run => composeRun(journeyWords.sheetName);

function begun(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, store: JourneyStore): JourneyNotes {
  if (!isCopy(spreadsheet)) throw new Error(journeyWords.notACopy);
  const stamp = Date.now().toString(36);
  return store.write({ home: spreadsheet.getId(), first: homeOf(spreadsheet), stamp, tries: 0, lines: [], rows: {} });
}

function playOn(store: JourneyStore, from: JourneyNotes): { readonly lines: readonly JourneyLine[]; readonly isOver: boolean } {
  const { hasTimeLeft } = newRun().ports;
  let notes = from;
  for (;;) {
    const step = STEPS[notes.lines.length];
    if (step === undefined || !hasTimeLeft()) return { lines: notes.lines, isOver: step === undefined };
    notes = store.write({ ...notes, tries: notes.tries + 1 });
    const { line, rows, goesOn } = played(step, notes);
    if (goesOn === true && (notes.slices ?? 0) < MOST_SLICES) {
      store.write({ ...notes, tries: 0, slices: (notes.slices ?? 0) + 1 });
      return { lines: notes.lines, isOver: false };
    }
    notes = store.write({ ...notes, tries: 0, slices: 0, lines: [...notes.lines, line], rows: { ...notes.rows, ...rows } });
    writeJourneyTab(newRun().tabs.spreadsheet, notes.lines, false);
  }
}

/** Plays the step, unless an earlier one failed; what is left behind is cleaned up whatever happened. */
function played(step: JourneyStep, notes: JourneyNotes): { readonly line: JourneyLine } & Pick<Seen, 'rows' | 'goesOn'> {
  const gaveUp = (verdict: JourneyLine['verdict'], seen: string) => ({ line: { step, verdict, seen, seconds: 0 } });
  const hasFailed = notes.lines.some(({ verdict }) => verdict !== 'as-expected');
  if (hasFailed && step !== 'cleaning') return gaveUp('skipped', journeyWords.skipped);
  if (notes.tries > MOST_TRIES) return gaveUp('broken-off', journeyWords.brokenOff);
  const startedAt = Date.now();
  const seconds = (): number => Math.round((Date.now() - startedAt) / 100) / 10;
  try {
    const { isExpected, seen, ...more } = JOURNEY_STEPS[step](newRun, notes);
    return { line: { step, verdict: isExpected ? 'as-expected' : 'different', seen, seconds: seconds() }, ...more };
  } catch (error) {
    return {
      line: { step, verdict: 'failed', seen: error instanceof Error ? error.message : String(error), seconds: seconds() },
    };
  }
}

function wakeIn(ms: number): void {
  forgetWake();
  ScriptApp.newTrigger('verifierLesParcours').timeBased().after(ms).create();
}

function forgetWake(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}
