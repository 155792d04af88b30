/** Wires the use cases to the platform for one run. Nothing here is called when the script loads. */
import { localDay } from '../register/local-day';
import type { Ports } from '../application/ports';
import type { TableName } from '../domain/records';
import { locateIn } from '../domain/geography/locate';
import { noPlaceTable } from '../wording/errors/register-errors';
import { isCopy } from './sheets/home-mark';
import { projectFile } from './html/project-file';
import { DepartureLog } from './mail/departure-log';
import { late } from './parts/load-part';
import { PlatformMailer } from './mail/platform-mailer';
import { Counters } from './properties/counters';
import { InstallationStore } from './properties/installation';
import { silenceNow } from './health/silence-now';
import type { Run } from './run';
import { SeenProperties } from './properties/seen-properties';
import { newStamp } from './properties/stamp';
import { StuckSteps } from './properties/stuck-steps';
import { Glance } from './sheets/glance';
import { SheetRegister, type Write } from './sheets/sheet-register';
import { TabFinder } from './sheets/tab-finder';
import { WakeUpTrigger } from './triggers/wake-up-trigger';

const writing = late<typeof import('./parts/writing')>('writing');

/** A run is killed at six minutes; work stops by itself before (google: quotas, script runtime). */
const TIME_BUDGET_MS = 270_000;

/** The clock of the platform, in the zone of the spreadsheet's script. */
const clock = {
  now: () => new Date().toISOString(),
  today: () => localDay(new Date()),
  dayOf: (instant: string) => localDay(new Date(instant)),
  hourOf: (instant: string) => new Date(instant).getHours(),
  at: (day: string, hour: number) =>
    new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), hour).toISOString(),
};

/** Everything one run needs; `actor` is who the journal names; `seen` what the run has looked up before. */
export function composeRun(actor: string, seen = new SeenProperties(PropertiesService.getDocumentProperties())): Run {
  const startedAt = Date.now();
  const runId = Utilities.getUuid().replace(/-/g, '').slice(0, 12);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const installation = new InstallationStore(seen);
  const tabs = new TabFinder(spreadsheet, installation);
  const wakeUp = new WakeUpTrigger(properties);
  const newRegister = (write?: Write): SheetRegister => new SheetRegister(tabs, new Counters(properties), clock.today, write);
  const glance = new Glance(() => newRegister());
  const read: Run['read'] = (work) => work(newRegister());
  const names = counting(runId);
  const gone: { table: TableName; key: string }[] = [];
  const once = remembering();
  const ports: Ports = {
    unitOfWork: (work) =>
      writing('writingOf')({
        tabs,
        installation,
        newRegister,
        newId: names,
        now: clock.now,
        runId,
        onWritten: () => {
          glance.forget();
          run.stamp = newStamp(properties);
        },
        onGone: (rows) => void gone.push(...rows),
      })(work),
    clock,
    mailer: new PlatformMailer(() => once('copy', () => isCopy(spreadsheet))),
    departures: new DepartureLog(properties, runId),
    tokens: { next: () => Utilities.getUuid().replace(/-/g, '') },
    get formLinks() {
      return once('form-links', () => writing('formLinksOf')(installation));
    },
    wakeUp,
    get memory() {
      return once('memory', () => writing('memoryOf')(spreadsheet));
    },
    gazetteer: { locate: locateIn(() => projectFile('communes', noPlaceTable)) },
    actor,
    lineKeys: { next: names },
    isCopy: () => isCopy(spreadsheet),
    silence: () => silenceNow(spreadsheet, seen, Date.now()),
    stuckSteps: () => new StuckSteps(seen).all(),
    hasTimeLeft: () => Date.now() - startedAt < TIME_BUDGET_MS,
  };
  const run: Run = { ...anew(), ports, tabs, installation, seen, wakeUp, gone, once, glance, read };
  return run;
}

/** What a run begins with. */
const anew = (): Pick<Run, 'seenAnswers' | 'say'> => ({ seenAnswers: new Map(), say: () => undefined });

/** What is made under a name is made once. */
function remembering(): Run['once'] {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
}

/** Names that no other run gives. */
function counting(runId: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${runId}-${count}`;
  };
}
