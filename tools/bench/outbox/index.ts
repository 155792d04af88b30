/**
 * Two thousand messages wait: on a quota of 1,500 a day (a school's account) all leave within two days, each once, no run over
 * its limit; on one of 100 (a personal account) the panel says beforehand on which day the queue will be empty.
 */
import type { AccountView, LocalRuntime } from 'apps-script-local';
import type { Message } from '../../../src/domain/message/message';
import type { MessagesView } from '../../../src/application/sidebar-views/message-views';
import { fill, openSetUpHub } from '../register/filled-hub';

const MESSAGES = 2_000;
const DAY_MS = 24 * 3_600_000;
/** What the hub keeps of a day's quota for its own messages. */
const RESERVE = 10;
/** Six minutes (quota page, « Script runtime »). */
const RUN_LIMIT_MS = 360_000;
const ACCOUNTS: readonly (AccountView & { readonly quota: number; readonly days: number })[] = [
  { email: 'pole@lycee.example', name: 'Dominique Exemple', kind: 'workspace', quota: 1_500, days: 2 },
  { email: 'pole@perso.example', name: 'Dominique Exemple', kind: 'consumer', quota: 100, days: 2 },
];

const message = (index: number): Message => ({
  reference: `MSG-2026-${String(index + 1).padStart(4, '0')}`,
  status: 'queued',
  recordedStatus: 'queued',
  template: 'follow-up-noted',
  about: '',
  to: `organisme${index}@exemple.example`,
  subject: `Réponse ${index}`,
  body: 'Bonjour,\n\nVotre réponse est bien notée.',
  createdAt: '2027-01-05T07:00:00.000Z',
  sendAfter: '2027-01-05T07:30:00.000Z',
  attempts: 0,
  key: `banc/${index}`,
});

/** Prints a line an account; gives what is not as it must be. */
export const benchOutbox = (): string[] => ACCOUNTS.flatMap(benchAccount);

function benchAccount({ quota, days, ...account }: (typeof ACCOUNTS)[number]): string[] {
  const runtime = openSetUpHub(account);
  const called = runtime.callFromPage('setSandbox', [false]);
  if (!called.ok) throw new Error(called.message);
  fill(
    runtime,
    'messages',
    Array.from({ length: MESSAGES }, (_, index) => message(index)),
  );
  const forecast = emptyOn(runtime);
  const first = runtime.mailbox().length;
  let [slowest, killed, runs] = [0, 0, 0];
  const byDay: number[] = [];
  for (let day = 0; day < days; day += 1) {
    const before = runtime.mailbox().length;
    for (const run of runtime.advance(DAY_MS).runs) {
      runs += 1;
      slowest = Math.max(slowest, run.costMs);
      if (run.outcome !== 'done') killed += 1;
    }
    byDay.push(runtime.mailbox().length - before);
  }
  const sent = runtime
    .mailbox()
    .slice(first)
    .filter(({ subject }) => subject.startsWith('Réponse '));
  const doubled = sent.length - new Set(sent.map(({ to }) => to.join())).size;
  console.log(
    `outbox on a quota of ${quota}: « ${forecast} » · ${byDay.join(' then ')} mails a day · ${sent.length} of ${MESSAGES} sent, ` +
      `${doubled} twice · ${runs} runs, the longest ${Math.round(slowest / 1000)} s of the cost model, ${killed} broken`,
  );
  runtime.close();
  const wanted = Math.min(MESSAGES, quota * days);
  return [
    ...(doubled > 0 ? [`${doubled} messages left twice`] : []),
    ...(sent.length < wanted - days * RESERVE ? [`${sent.length} messages left in ${days} days, ${wanted} could`] : []),
    ...(slowest > RUN_LIMIT_MS || killed > 0 ? [`a run takes ${Math.round(slowest / 1000)} s, ${killed} were broken`] : []),
    ...(forecast === undefined ? ['nobody is told when the queue will be empty'] : []),
  ];
}

function emptyOn(runtime: LocalRuntime): string | undefined {
  const result = runtime.callFromPage('getMessages', []);
  const reply = (result.ok ? result.value : undefined) as { readonly value?: MessagesView } | undefined;
  return reply?.value?.emptyOn;
}
