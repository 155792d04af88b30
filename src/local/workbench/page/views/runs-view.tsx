// Each execution of the script: when, what, how many service calls, what it would have cost on the platform, what it said.
import { useState } from 'preact/hooks';
import type { RunKind, RunView } from '../../../contract';
import { counted, seconds, shortMoment } from '../moment';
import { useModel } from '../use-model';

const KINDS: Readonly<Record<RunKind, string>> = {
  open: 'Ouverture',
  edit: 'Saisie',
  menu: 'Menu',
  client: 'Panneau',
  'form-submit': 'Formulaire',
  elsewhere: 'Autre fichier',
  clock: 'Horloge',
  manual: 'À la main',
};
const OUTCOMES: Readonly<Record<RunView['outcome'], string>> = { done: 'Terminée', failed: 'En échec', killed: 'Interrompue' };

export function RunsView() {
  const model = useModel();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const { runs } = model;
  if (!runs)
    return (
      <div class="view">
        <div class="skeleton" aria-busy="true" />
      </div>
    );
  const newest = [...runs].sort((one, other) => other.id - one.id);
  const toggle = (id: number) =>
    setOpened((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <div class="view runs-view">
      <h1>Exécutions</h1>
      <p class="quiet">
        Les {counted(newest.length, 'dernière exécution', 'dernières exécutions', 'exécutions')} du script. La durée est celle
        qu’elle aurait prise sur Google, d’après le nombre d’appels à ses services.
      </p>
      {newest.length === 0 ? (
        <p class="empty">Le script n’a pas encore tourné. Ouvrez son menu, saisissez une cellule ou remplissez un formulaire.</p>
      ) : (
        <table class="runs">
          <Head />
          {newest.map((run) => (
            <RunRows key={run.id} run={run} isOpen={opened.has(run.id)} onToggle={() => toggle(run.id)} />
          ))}
        </table>
      )}
    </div>
  );
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col">Quand</th>
      <th scope="col">Origine</th>
      <th scope="col">Fonction</th>
      <th scope="col" class="number">
        Appels
      </th>
      <th scope="col" class="number">
        Durée sur Google
      </th>
      <th scope="col">Issue</th>
      <th scope="col">
        <span class="sr-only">Détail</span>
      </th>
    </tr>
  </thead>
);

interface RunRowsProps {
  readonly run: RunView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The line of an execution, with its detail below when it is open. */
function RunRows({ run, isOpen, onToggle }: RunRowsProps) {
  const model = useModel();
  return (
    <tbody>
      <tr class={isOpen ? 'is-open' : ''}>
        <td>{shortMoment(run.startedAt, model.timeZone)}</td>
        <td>{KINDS[run.kind]}</td>
        <td>
          <code>{run.functionName}</code>
        </td>
        <td class="number">{run.callCount}</td>
        <td class="number">{seconds(run.costMs)}</td>
        <td>
          <span class={`mark ${run.outcome}`}>{OUTCOMES[run.outcome]}</span>
          {run.error && <span class="run-error"> {run.error.message}</span>}
        </td>
        <td class="number">
          <button type="button" class="link-button" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? 'Fermer' : 'Détail'}
            <span class="sr-only">
              {' '}
              de {run.functionName}, {shortMoment(run.startedAt, model.timeZone)}
            </span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="run-detail">
          <td colSpan={7}>
            <Detail run={run} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Detail({ run }: { readonly run: RunView }) {
  const calls = Object.entries(run.calls).sort(([, one], [, other]) => other - one);
  return (
    <div class="run-columns">
      <section>
        <h2>Appels aux services</h2>
        {calls.length === 0 ? (
          <p class="quiet">Aucun appel.</p>
        ) : (
          <ul>
            {calls.map(([name, count]) => (
              <li key={name}>
                <code>{name}</code> <span class="quiet">× {count}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>Journal</h2>
        {run.log.length === 0 ? <p class="quiet">Le script n’a rien écrit.</p> : <pre>{run.log.join('\n')}</pre>}
        {run.error && (
          <>
            <h2>Erreur</h2>
            <pre>{run.error.stack || `${run.error.name}: ${run.error.message}`}</pre>
          </>
        )}
        <p class="quiet">Durée ici : {seconds(run.realMs)}.</p>
      </section>
    </div>
  );
}
