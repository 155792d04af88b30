// The virtual clock: what time it is in the spreadsheet, the ways to move on, and what ran meanwhile.
import { useEffect } from 'preact/hooks';
import { callRuntime } from '../call-runtime';
import type { GestureResult } from '../../../contract';
import { counted, longMoment, seconds, shortMoment } from '../moment';
import { useModel } from '../use-model';
import { CROSS } from './cross';

const HOUR_MS = 3_600_000;

/** @param besidePanel the report of an advance then opens beside the panel, whose tabs it would cover */
export function Clock({ besidePanel }: { readonly besidePanel: boolean }) {
  const model = useModel();
  const { state } = model;
  if (!state) return null;
  const next = state.triggers
    .filter((trigger) => trigger.nextAt)
    .map((trigger) => trigger.nextAt ?? '')
    .sort()[0];
  async function go(label: string, advance: () => Promise<GestureResult>): Promise<void> {
    const from = state?.now ?? '';
    const result = await model.gesture(label, advance);
    await model.refresh('state');
    if (result) model.set({ passage: { from, to: model.state?.now ?? '', runs: result.runs } });
  }
  return (
    <div class="clock" role="group" aria-label="Horloge du classeur" data-tour="clock">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path d="M8 4.5V8l2.4 1.6" fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
      <time dateTime={state.now} aria-live="polite">
        {longMoment(state.now, model.timeZone)}
      </time>
      <span class="clock-buttons">
        <button
          type="button"
          title="Avancer l’horloge d’une heure"
          onClick={() => void go('Une heure passe', () => callRuntime('advance', HOUR_MS))}
        >
          +1 h
        </button>
        <button
          type="button"
          title="Avancer l’horloge d’un jour"
          onClick={() => void go('Un jour passe', () => callRuntime('advance', 24 * HOUR_MS))}
        >
          +1 jour
        </button>
        <button
          type="button"
          disabled={!next}
          title={
            next ? `Prochain déclencheur : ${shortMoment(next, model.timeZone)}` : 'Aucun déclencheur horaire n’est installé'
          }
          onClick={() => void go('Jusqu’au prochain déclencheur', () => callRuntime('advanceToNextTrigger'))}
        >
          Prochain déclencheur
        </button>
      </span>
      {model.passage && <PassageBox besidePanel={besidePanel} />}
    </div>
  );
}

function PassageBox({ besidePanel }: { readonly besidePanel: boolean }) {
  const model = useModel();
  const { passage } = model;
  const close = () => model.set({ passage: undefined });
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (!(event.target as HTMLElement).closest('.clock')) close();
    };
    window.addEventListener('pointerdown', leave, true);
    return () => window.removeEventListener('pointerdown', leave, true);
  }, []);
  if (!passage) return null;
  return (
    <div
      class={`popup passage ${besidePanel ? 'beside-panel' : ''}`}
      role="status"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <strong>{counted(passage.runs.length, 'exécution', 'exécutions', 'Aucun déclencheur')}</strong>
        <button type="button" class="icon-button" aria-label="Fermer" onClick={close}>
          {CROSS}
        </button>
      </header>
      <p class="quiet">
        De {shortMoment(passage.from, model.timeZone)} à {shortMoment(passage.to, model.timeZone)}.
      </p>
      {passage.runs.length > 0 && (
        <ul>
          {passage.runs.slice(-8).map((run) => (
            <li key={run.id}>
              <span class={`mark ${run.outcome}`}>{run.outcome === 'done' ? 'Terminée' : 'En échec'}</span>{' '}
              <code>{run.functionName}</code>{' '}
              <span class="quiet">
                {shortMoment(run.startedAt, model.timeZone)} · {seconds(run.costMs)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {passage.runs.length > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            close();
            void model.showView('runs');
          }}
        >
          Voir les exécutions
        </button>
      )}
    </div>
  );
}
