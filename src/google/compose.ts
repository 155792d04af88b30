/** Wires the use cases to the platform for one run. Nothing here is called when the script loads. */
import type { Ports, Register } from '../application/ports';
import { UserProblem } from '../application/user-problem';
import { locateIn } from '../domain/geography/locate';
import { lockedProblem, noPlaceTable } from '../wording/errors/register-errors';
import { FormLinkStore } from './forms/form-link-store';
import { projectFile } from './html/project-file';
import { PlatformMailer } from './mail/platform-mailer';
import { Counters } from './properties/counters';
import { InstallationStore } from './properties/installation';
import { SheetRegister } from './sheets/sheet-register';
import { TabFinder } from './sheets/tab-finder';
import { WakeUpTrigger } from './triggers/wake-up-trigger';

/** A run is killed at six minutes; work stops by itself before (google: quotas, script runtime). */
const TIME_BUDGET_MS = 270_000;
const LOCK_WAIT_MS = 15_000;

export interface Run {
  readonly ports: Ports;
  readonly tabs: TabFinder;
  readonly installation: InstallationStore;
  readonly wakeUp: WakeUpTrigger;
  /** Reads without the lock and writes nothing. */
  read<T>(work: (register: Register) => T): T;
}

/** Everything one run needs; `actor` is who the journal names. */
export function composeRun(actor: string): Run {
  const startedAt = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const installation = new InstallationStore(properties);
  const tabs = new TabFinder(spreadsheet, installation);
  const wakeUp = new WakeUpTrigger(properties);
  const clock = { now: () => new Date().toISOString(), today: () => localDay(new Date()), dayOf: (instant: string) => localDay(new Date(instant)) };
  const newRegister = (): SheetRegister => new SheetRegister(tabs, new Counters(properties), clock.today, () => SpreadsheetApp.flush());
  const ports: Ports = {
    unitOfWork(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) throw new UserProblem(lockedProblem.message, lockedProblem.advice);
      try {
        const register = newRegister();
        const result = work(register);
        register.save();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
    clock,
    mailer: new PlatformMailer(),
    tokens: { next: () => Utilities.getUuid().replace(/-/g, '') },
    formLinks: new FormLinkStore(installation),
    wakeUp,
    gazetteer: { locate: locateIn(() => projectFile('communes', noPlaceTable)) },
    actor,
    hasTimeLeft: () => Date.now() - startedAt < TIME_BUDGET_MS,
  };
  return { ports, tabs, installation, wakeUp, read: (work) => work(newRegister()) };
}

const two = (number: number): string => String(number).padStart(2, '0');
/** The day in the script's time zone, which is the hub's. */
const localDay = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
