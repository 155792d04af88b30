/** Plays gestures on a hub and keeps them as steps: what was decided by looking at the screens is plain data afterwards. */
import type { FormAnswers, LocalRuntime, Scenario } from 'apps-script-local';
import { playScenario } from 'apps-script-local';
import type { HostLine, RankingView } from '../../../src/application/sidebar-views/ranking-view';

export type Step = Scenario['steps'][number];

export class Director {
  readonly steps: Step[] = [];

  constructor(private readonly runtime: LocalRuntime) {}

  /** Plays the step at once. Throws when it fails. */
  play(step: Step): void {
    playScenario(this.runtime, { startAt: this.runtime.now(), spreadsheetName: '', steps: [step] });
    this.steps.push(step);
  }

  call(label: string, functionName: string, ...args: readonly unknown[]): void {
    this.play({ do: 'call', functionName, args, label });
  }

  /** The person at the address opens the link of its last message about the request and answers. */
  answer(label: string, to: string, subject: string, answers: FormAnswers): void {
    this.play({ do: 'follow', to, subject, answers, label });
  }

  /** The last message whose subject is such, and to whom it went. */
  lastMail(isSuch: (subject: string) => boolean): { readonly to: string; readonly subject: string } | undefined {
    const mail = this.runtime
      .mailbox()
      .filter(({ subject }) => isSuch(subject))
      .reduce<{ readonly sentAt: string; readonly to: readonly string[]; readonly subject: string } | undefined>(
        (last, one) => (last === undefined || one.sentAt >= last.sentAt ? one : last),
        undefined,
      );
    return mail === undefined ? undefined : { to: mail.to[0]!, subject: mail.subject };
  }

  /** Only forward: a moment that has passed is passed over. */
  until(day: string, hour = '09:30'): void {
    const instant = new Date(`${day}T${hour}:00+01:00`).toISOString();
    if (Date.parse(instant) > Date.parse(this.runtime.now()))
      this.play({ do: 'advanceTo', instant, label: `Nous sommes le ${inFrench(day)}` });
  }

  /** What the panel shows, without a trace among the steps. */
  look<T>(functionName: string, ...args: readonly unknown[]): T {
    const result = this.runtime.callFromPage(functionName, args);
    const reply = result.ok ? (result.value as { ok: boolean; value: T; error?: { message: string } }) : undefined;
    if (reply?.ok !== true) throw new Error(`${functionName}: ${reply?.error?.message ?? (result.ok ? '' : result.message)}`);
    return reply.value;
  }

  /** Hosts that can be written to and whose activity goes with what is to be learnt, best first. */
  hosts(request: string): readonly HostLine[] {
    return this.look<RankingView>('getRanking', request).hosts.filter(
      ({ email, hasOffer, isApart }) => email !== undefined && hasOffer && isApart !== true,
    );
  }

  rows(tab: string): readonly Readonly<Record<string, string>>[] {
    return this.runtime.table(tab);
  }
}

const inFrench = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
