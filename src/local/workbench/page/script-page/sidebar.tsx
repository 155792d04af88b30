// The panel on the right, 300 px wide whatever the script asks, as on the platform.
import { useModel } from '../use-model';
import { ScriptFrame } from './script-frame';

export function Sidebar() {
  const model = useModel();
  const { sidebar } = model;
  if (!sidebar) return null;
  const close = () => {
    model.set({ sidebar: undefined });
    model.focusGrid();
  };
  return (
    <aside class="sidebar" aria-label={sidebar.title || 'Panneau'} data-tour="sidebar">
      <header>
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon-button" aria-label="Fermer le panneau" title="Fermer" onClick={close}>{CROSS}</button>
      </header>
      <ScriptFrame key={sidebar.key} model={model} title={sidebar.title || 'Panneau'} html={sidebar.html} onClose={close} />
    </aside>
  );
}

export const CROSS = <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="m2 2 10 10M12 2 2 12" stroke="currentColor" stroke-width="1.6" /></svg>;
