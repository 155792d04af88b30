// Short messages in the corner, read out by screen readers.
import { CROSS } from './cross';
import { useModel } from '../use-model';

export function Toasts() {
  const model = useModel();
  return (
    <div class="toasts" role="region" aria-label="Messages" aria-live="polite">
      {model.toasts.map((toast) => (
        <div key={toast.id} class={`toast ${toast.isError ? 'is-error' : ''}`} role={toast.isError ? 'alert' : 'status'}>
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <span>{toast.message}</span>
            {toast.isError && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  model.dismiss(toast.id);
                  void model.showView('runs');
                }}
              >
                Voir les exécutions
              </button>
            )}
          </div>
          <button type="button" class="icon-button" aria-label="Fermer le message" onClick={() => model.dismiss(toast.id)}>
            {CROSS}
          </button>
        </div>
      ))}
    </div>
  );
}
