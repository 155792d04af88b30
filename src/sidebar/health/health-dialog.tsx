/** Why something is silent, the gravest first, each with its gesture; below, whose triggers work and what is allowed. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CauseLine, HealthView } from '../../application/health-api';
import type { Reply, ReplyError } from '../../application/sidebar-api';
import { SEVERITIES, type HealthGesture } from '../../domain/health/causes';
import { healthWords } from '../../wording/pages/health-page';
import { shellWords } from '../../wording/pages/shell-page';
import { severityLabels } from '../../wording/upkeep/health-sentences';
import { closeDialog } from '../bridge';
import { healthApi } from '../health-bridge';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Cause } from './views/cause';
import { WhoAndWhat } from './views/who-and-what';

/** These open something else, where the person goes on. */
const OPENING: Readonly<Partial<Record<HealthGesture, () => Promise<Reply<null>>>>> = {
  'set-up': () => healthApi.openSetup(),
  'see-panel': () => healthApi.openSidebar(),
};

/** The name of what is pending while the hub is looked at; a cause goes by its own. */
const LOOK = 'look';

export function HealthDialog(): JSX.Element {
  const [view, setView] = useState<HealthView>();
  const [error, setError] = useState<ReplyError>();
  const [pending, setPending] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const take = async (id: string, call: () => Promise<Reply<HealthView>>): Promise<void> => {
    setPending(id);
    setError(undefined);
    const reply = await call();
    setPending(undefined);
    if (!reply.ok) return setError(reply.error);
    setView((before) => withForms(reply.value, before, id));
    if (reply.value.done !== undefined) title.current?.focus();
    if (reply.value.isPart === true) await take(LOOK, () => healthApi.getHealth());
  };
  const look = (): void => void take(LOOK, () => healthApi.getHealth('without-forms'));
  useEffect(look, []);
  const mend = async ({ id }: CauseLine, gesture: HealthGesture): Promise<void> => {
    const opening = OPENING[gesture];
    if (opening === undefined) return take(id, () => healthApi.mendCause(id, gesture));
    setPending(id);
    const reply = await opening();
    setPending(undefined);
    if (!reply.ok) setError(reply.error);
    else if (gesture === 'see-panel') closeDialog();
  };
  return (
    <main class="health" aria-busy={pending !== undefined}>
      <header class="health-head">
        <h1 tabIndex={-1} ref={title}>
          {view === undefined ? healthWords.title : titleOf(view)}
        </h1>
        <p class="quiet" role="status">
          {view?.done !== undefined && <strong>{view.done} </strong>}
          {view?.looked}
        </p>
      </header>
      <Problem error={error} {...(view === undefined || view.isPart === true ? { onRetry: look } : {})} />
      {view === undefined && error === undefined && <Loading label={healthWords.looking} lines={6} />}
      {view?.isPart === true && pending === LOOK && <Loading label={healthWords.lookingAtForms} lines={2} />}
      {view !== undefined && (view.causes.length > 0 || view.isPart !== true) && (
        <Causes view={view} pending={pending} onMend={(cause, gesture) => void mend(cause, gesture)} />
      )}
      {view !== undefined && <WhoAndWhat view={view} />}
      <footer class="health-foot">
        <ActionButton isPending={pending === LOOK} isDisabled={pending !== undefined} onClick={look}>
          {healthWords.again}
        </ActionButton>
        <button type="button" class="button-link" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </footer>
    </main>
  );
}

/** What was seen of the forms last stays until they are looked at again, but for what was mended; what was done stays said. */
const withForms = (seen: HealthView, before: HealthView | undefined, mended: string): HealthView => ({
  ...seen,
  ...(seen.isPart === true && before !== undefined
    ? { causes: [...seen.causes, ...before.causes.filter(({ id, isOfForms }) => isOfForms && id !== mended)] }
    : {}),
  ...(before?.isPart === true && before.done !== undefined ? { done: before.done } : {}),
});

/** Nothing is said to be well before everything was looked at. */
const titleOf = ({ causes, isPart }: HealthView): string =>
  isPart === true && causes.length === 0 ? healthWords.fineSoFar : healthWords.count(causes.length);

interface CausesProps {
  readonly view: HealthView;
  readonly pending: string | undefined;
  onMend(cause: CauseLine, gesture: HealthGesture): void;
}

function Causes({ view, pending, onMend }: CausesProps): JSX.Element {
  if (view.causes.length === 0) return <p>{healthWords.fineAdvice}</p>;
  return (
    <>
      {SEVERITIES.map((severity) => ({ severity, causes: view.causes.filter((cause) => cause.severity === severity) }))
        .filter(({ causes }) => causes.length > 0)
        .map(({ severity, causes }) => (
          <section key={severity} class={`health-group health-${severity}`}>
            <h2>{healthWords.group(severityLabels[severity].title, causes.length)}</h2>
            <ul class="health-causes">
              {causes.map((cause) => (
                <Cause
                  key={cause.id}
                  cause={cause}
                  isPending={pending === cause.id}
                  isDisabled={pending !== undefined}
                  onMend={(gesture) => onMend(cause, gesture)}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
