// What is shown while the spreadsheet opens, the sample is played, or when neither could be done.
import type { Life } from '../../server/change-feed';

function startAgain(): void {
  const isSure = window.confirm(
    'Tout ce qui a été saisi dans ce classeur sera effacé, puis l’exemple chargé de nouveau. Continuer\u00a0?',
  );
  if (isSure) void fetch('/api/restart', { method: 'POST' });
}

export function LoadingScreen({ life, title }: { readonly life: Life; readonly title: string }) {
  if (life.state === 'failed') {
    return (
      <main class="waiting-screen" aria-live="assertive">
        <h1>Le classeur ne s’ouvre pas</h1>
        <p>
          Le script ou son état n’a pas pu être lu. Vérifiez la commande dans le terminal, puis relancez-la (npm start). Pour
          repartir d’un classeur neuf, chargez l’exemple de nouveau : ce qui avait été saisi ici sera effacé.
        </p>
        <details>
          <summary>Détail technique</summary>
          <pre>{life.message}</pre>
        </details>
        <button type="button" class="button main" onClick={startAgain}>
          Repartir de l’exemple
        </button>
      </main>
    );
  }
  const { done, total, label } = life.state === 'starting' ? life : { done: 0, total: 0, label: '' };
  return (
    <main class="waiting-screen">
      <h1>{title}</h1>
      {total > 0 ? (
        <>
          <progress value={done} max={total} aria-label="Chargement de l’exemple" />
          <p role="status">
            Chargement de l’exemple : {Math.floor((done / total) * 100)}
            {'\u00a0'}% {label && <span class="quiet">· {label}</span>}
          </p>
        </>
      ) : (
        <>
          <progress aria-label="Ouverture" />
          <p role="status">Ouverture du classeur…</p>
        </>
      )}
    </main>
  );
}
