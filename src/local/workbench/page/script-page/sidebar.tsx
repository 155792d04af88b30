// The panel on the right, 300 px wide whatever the script asks, as on the platform.
import { CROSS } from '../parts/cross';
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
        <button type="button" class="icon-button" aria-label="Fermer le panneau" title="Fermer" onClick={close}>
          {CROSS}
        </button>
      </header>
      <ScriptFrame key={sidebar.key} model={model} title={sidebar.title || 'Panneau'} html={sidebar.html} onClose={close} />
    </aside>
  );
}
