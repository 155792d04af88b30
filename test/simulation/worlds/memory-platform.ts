/// <reference types="google-apps-script" />
/**
 * What a script on the platform sees beside its sheet, in memory: clock, mail, properties, wake-ups of two accounts. Everything
 * that lasts goes through `pulse`, where a run can end.
 */
import type { OutgoingMail, Ports, UnitOfWork } from '../../../src/application/ports';
import type { Locate } from '../../../src/domain/place/place-answer';
import { DepartureLog } from '../../../src/google/mail/departure-log';
import type { Person, SentMail } from '../world';

/** The run was broken off: nothing of it goes on. */
export class Killed extends Error {}

type Properties = GoogleAppsScript.Properties.Properties;
const SOONEST_MS = 60_000;
const DAILY_RECIPIENTS = 100;
const two = (number: number): string => String(number).padStart(2, '0');
export const dayOf = (ms: number): string => {
  const date = new Date(ms);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Every place is the one in which all people of the simulation live. */
const locate: Locate = ({ commune }) =>
  commune === undefined || commune === ''
    ? { kind: 'unknown', suggestions: [] }
    : { kind: 'found', commune, postalCode: '42600', point: { latitude: 45.6, longitude: 4.06, tier: 0 } };

export interface MailTrouble {
  readonly message: string;
  readonly isSentFirst: boolean;
}

export class MemoryPlatform {
  private readonly properties = new Map<string, string>();
  private readonly quota: [number, number] = [DAILY_RECIPIENTS, DAILY_RECIPIENTS];
  private quotaDay = '';
  private runs = 0;
  readonly mails: SentMail[] = [];
  /** The moment of each account's wake-up. */
  readonly wakes = new Map<Person, number>();
  /** Steps before the run ends, and whether the last of them is done; the second is of the run that recovers. */
  kills: { at: number; readonly isDone: boolean; readonly ofMail?: boolean }[] = [];
  mailTrouble: MailTrouble | undefined;
  readonly withheld = new Set<Person>();

  constructor(public now: number) {}

  today(): string {
    return dayOf(this.now);
  }

  /** What is kept of the document, beside its cells. */
  get documentProperties(): Properties {
    return {
      getProperty: (key: string) => this.properties.get(key) ?? null,
      getKeys: () => [...this.properties.keys()],
      setProperty: (key: string, value: string) => void this.properties.set(key, value),
      deleteProperty: (key: string) => void this.properties.delete(key),
    } as unknown as Properties;
  }

  setQuota(by: Person, left: number): void {
    this.quotaLeft(by);
    this.quota[by] = left;
  }

  quotaLeft(by: Person): number {
    if (this.quotaDay !== this.today()) {
      this.quotaDay = this.today();
      this.quota.fill(DAILY_RECIPIENTS);
    }
    return this.quota[by];
  }

  /**
   * One run of the script; gives what the work gives, or throws `Killed`.
   * @param unitOfWork the register's; its commit is one step that lasts
   */
  run<T>(by: Person, actor: string, unitOfWork: (pulse: Pulse) => UnitOfWork, work: (ports: Ports) => T): T {
    this.runs += 1;
    const run = new Run(this, by, `run${this.runs}`);
    const result = work(run.ports(actor, unitOfWork(run.pulse), locate));
    run.keepWake();
    return result;
  }

  send(by: Person, { to, cc, subject, text }: OutgoingMail): void {
    const recipients = [to, cc ?? '']
      .join(',')
      .split(',')
      .filter((address) => address !== '');
    if (this.withheld.has(by)) throw new Error('You do not have permission to call MailApp.sendEmail.');
    if (this.quotaLeft(by) < recipients.length) throw new Error('Service invoked too many times for one day: email.');
    const trouble = this.mailTrouble;
    this.mailTrouble = undefined;
    if (trouble !== undefined && !trouble.isSentFirst) throw new Error(trouble.message);
    this.quota[by] -= recipients.length;
    this.mails.push({ to: recipients, subject, text });
    if (trouble !== undefined) throw new Error(trouble.message);
  }
}

/** Does a step that lasts, unless the run ends before it; or ends right after it. */
export type Pulse = <T>(step: () => T, isMail?: boolean) => T;

class Run {
  private isDead = false;
  private earliest?: number;

  constructor(
    private readonly platform: MemoryPlatform,
    private readonly by: Person,
    private readonly id: string,
  ) {}

  readonly pulse: Pulse = (step, isMail = false) => {
    this.alive();
    const kill = this.platform.kills[0];
    if (kill === undefined || (kill.ofMail === true && !isMail)) return step();
    kill.at -= 1;
    if (kill.at > 0) return step();
    this.platform.kills.shift();
    this.isDead = true;
    if (kill.isDone) step();
    throw new Killed();
  };

  /** Wakes are asked for at the end of a run. */
  keepWake(): void {
    const { wakes, now } = this.platform;
    if (this.earliest === undefined) return;
    const wanted = Math.max(this.earliest, now + SOONEST_MS);
    const standing = wakes.get(this.by);
    if (standing === undefined || standing <= now || standing > wanted) this.pulse(() => wakes.set(this.by, wanted));
  }

  ports(actor: string, unitOfWork: UnitOfWork, find: Locate): Ports {
    const { platform } = this;
    let names = 0;
    const name = (): string => {
      names += 1;
      return `${this.id}-${names}`;
    };
    return {
      unitOfWork,
      clock: {
        now: () => new Date(this.tick()).toISOString(),
        today: () => dayOf(this.tick()),
        dayOf: (instant) => dayOf(Date.parse(instant)),
        hourOf: (instant) => new Date(instant).getHours(),
        at: (day, hour) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`).toISOString(),
      },
      mailer: {
        quotaLeft: () => (this.alive(), platform.quotaLeft(this.by)),
        send: (mail) => this.pulse(() => platform.send(this.by, mail), true),
      },
      departures: this.departures(),
      tokens: { next: () => `${name()}jeton${'0'.repeat(20)}` },
      formLinks: {
        publicUrl: (kind) => `https://docs.example/${kind}/viewform`,
        isClosed: () => false,
        answerUrl: (token) => `https://docs.example/reponse/viewform?jeton=${token}`,
        correctionUrl: () => undefined,
        followUpUrl: (token) => `https://docs.example/suivi/viewform?jeton=${token}`,
        reviewUrl: (token) => `https://docs.example/bilan/viewform?jeton=${token}`,
        contributionUrl: (say, code) => `https://docs.example/contribution/viewform?jeton=${code}&say=${say}`,
      },
      wakeUp: {
        at: (instant) => (this.earliest = Math.min(this.earliest ?? Number.MAX_SAFE_INTEGER, Date.parse(instant))),
        forget: () => (this.earliest = undefined),
      },
      memory: {
        bundles: () => [],
        writesOf: () => [],
        forget: () => undefined,
        forgetBefore: () => undefined,
        countWhere: () => ({ done: 0, waiting: 0 }),
        forgetWhere: () => undefined,
      },
      gazetteer: { locate: find },
      actor,
      lineKeys: { next: name },
      isCopy: () => false,
      silence: () => [],
      stuckSteps: () => [],
      hasTimeLeft: () => true,
    };
  }

  /** The product's own log, each of whose writings may be the last. */
  private departures(): DepartureLog {
    const properties = this.platform.documentProperties;
    const pulsed = {
      ...properties,
      setProperty: (key: string, value: string) => this.pulse(() => properties.setProperty(key, value)),
      deleteProperty: (key: string) => this.pulse(() => properties.deleteProperty(key)),
    } as unknown as Properties;
    return new DepartureLog(pulsed, this.id);
  }

  private alive(): void {
    if (this.isDead) throw new Killed();
  }

  /** Reading the clock takes a moment, so that no two runs begin at once. */
  private tick(): number {
    this.alive();
    this.platform.now += 1;
    return this.platform.now;
  }
}
