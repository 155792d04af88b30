// The whole page: bar, tabs, the view chosen, the panel, and what lies over them.
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SaveFailure } from '../../contract';
import type { TourStep } from '../workbench-options';
import { counted } from './moment';
import { Clock } from './parts/clock';
import { LoadingScreen } from './parts/loading-screen';
import { MenuBar } from './parts/menu-bar';
import { Questions } from './parts/questions';
import { Toasts } from './parts/toasts';
import { Tour } from './parts/tour';
import { ScriptDialogs } from './script-page/script-dialog';
import { Sidebar } from './script-page/sidebar';
import { goRound } from './regions';
import { SheetView } from './sheet/sheet-view';
import { useModel } from './use-model';
import { FormsView } from './views/forms-view';
import { MailboxView, useUnreadTitle } from './views/mailbox-view';
import { RunsView } from './views/runs-view';
import type { ViewName } from './page-state';

const TABS: readonly { readonly view: ViewName; readonly label: string; readonly tour: string }[] = [
  { view: 'sheet', label: 'Tableur', tour: 'tab-sheet' },
  { view: 'forms', label: 'Formulaires', tour: 'tab-forms' },
  { view: 'mailbox', label: 'Boîte aux lettres', tour: 'tab-mailbox' },
  { view: 'runs', label: 'Exécutions', tour: 'tab-runs' },
];
const VIEWS: Readonly<Record<ViewName, () => VNode>> = {
  sheet: SheetView,
  forms: FormsView,
  mailbox: MailboxView,
  runs: RunsView,
};
const OFFLINE = {
  silent: 'Le serveur ne répond plus\u00a0: relancez-le dans le terminal (npm start). Ce qui était enregistré est gardé.',
  refused:
    'Le programme a été relancé\u00a0: ouvrez la nouvelle adresse qu’il a affichée dans le terminal. Ce qui était enregistré est gardé.',
} as const;
const TOUR_SEEN = 'workbench-tour-seen';

/** F6 goes round the parts of the page. */
function useRegions(): void {
  useEffect(() => {
    const round = (event: KeyboardEvent) => {
      // A box that waits for an answer keeps the keyboard.
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      goRound(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', round);
    return () => window.removeEventListener('keydown', round);
  }, []);
}

export function App({ title, tour }: { readonly title: string; readonly tour: readonly TourStep[] }) {
  const model = useModel();
  const isReady = model.life.state === 'ready' && model.state !== undefined;
  useUnreadTitle(model.state?.spreadsheet.name ?? title, model.state?.unread ?? 0);
  useEffect(() => {
    if (!isReady || tour.length === 0 || localStorage.getItem(TOUR_SEEN)) return;
    localStorage.setItem(TOUR_SEEN, 'yes');
    model.set({ tourStep: 0 });
  }, [isReady]);
  useRegions();
  if (!isReady) return <LoadingScreen life={model.life} title={title} />;
  const View = VIEWS[model.view];
  return (
    <div class="workbench">
      <header class="top-bar">
        <span class="logo" aria-hidden="true">
          <svg width="36" height="36" viewBox="0 0 36 36">
            <rect x="5" y="2" width="26" height="32" rx="3" fill="#1a73e8" />
            <path d="M11 13h14v14H11zM11 18h14M11 22.5h14M17 13v14" fill="none" stroke="#fff" stroke-width="1.8" />
          </svg>
        </span>
        <div class="top-names">
          <h1 class="file-name">{model.state?.spreadsheet.name}</h1>
          <MenuBar hasTour={tour.length > 0} />
        </div>
        <Clock besidePanel={model.sidebar !== undefined && model.view === 'sheet'} />
      </header>
      <div class="view-bar">
        <ViewTabs />
        {model.offline ? (
          <div class="offline" role="alert">
            {OFFLINE[model.offline]}
          </div>
        ) : (
          <Busy label={model.busy} />
        )}
      </div>
      {model.state?.saving && <Unsaved failure={model.state.saving} />}
      <main class={`stage ${model.view === 'sheet' ? 'shows-sheet' : ''}`}>
        <div class="stage-view" id="view" role="tabpanel" aria-labelledby={`tab-${model.view}`}>
          <View />
        </div>
        <Sidebar />
      </main>
      <ScriptDialogs />
      <Questions />
      <Toasts />
      <Tour steps={tour} />
    </div>
  );
}

function ViewTabs() {
  const model = useModel();
  const unread = model.state?.unread ?? 0;

  function step(event: KeyboardEvent, index: number): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : TABS[(index + by + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    void model.showView(next.view);
    document.getElementById(`tab-${next.view}`)?.focus();
  }

  return (
    <div class="view-tabs" role="tablist" aria-label="Vues">
      {TABS.map(({ view, label, tour: place }, index) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={model.view === view}
          aria-controls="view"
          tabIndex={model.view === view ? 0 : -1}
          data-tour={place}
          onClick={() => void model.showView(view)}
          onKeyDown={(event) => step(event, index)}
        >
          {label}
          {view === 'mailbox' && unread > 0 && (
            <span class="badge" aria-label={counted(unread, 'message non lu', 'messages non lus', '')}>
              {unread}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** Stays until everything is on disk: nothing on the screen is unsaved in silence. */
function Unsaved({ failure }: { readonly failure: SaveFailure }) {
  const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' }).format(new Date(failure.since));
  return (
    <div class="unsaved" role="alert">
      <strong>
        Rien n’est enregistré depuis {hour}
        {'\u00a0'}: {failure.reason}.
      </strong>{' '}
      Ce que vous voyez reste en mémoire, et l’enregistrement est retenté sans cesse. N’arrêtez pas le programme avant que ce
      message ait disparu.
    </div>
  );
}

/** Shown by the style sheet after a moment, so that quick gestures do not make it blink. */
function Busy({ label }: { readonly label: string | undefined }) {
  return (
    <div class="busy" role="status">
      {label && (
        <span key={label}>
          <i aria-hidden="true" />
          {label}…
        </span>
      )}
    </div>
  );
}
