/** The frame of the sidebar: its head, the screen shown, what is about to leave, what was just said. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardRef } from '../application/sidebar-views/card-ref';
import { shellWords } from '../wording/pages/shell-page';
import { api } from './bridge';
import { Head } from './head';
import { IntakeView } from './intake/intake-view';
import { QueueBar } from './queue-bar';
import { ActiveProvider, AppProvider, useApp, type App as Frame } from './state/app-context';
import { cardScreen, isSameScreen, type Screen } from './state/screen';
import { useCall } from './state/use-call';
import { useFollowSelection } from './state/use-follow-selection';
import { useOutboxClock } from './state/use-outbox-clock';
import { useScreens, type Screens } from './state/use-screens';
import { useTakenMessages } from './state/use-taken-messages';
import { useToast } from './state/use-toast';
import { ActionsView } from './views/actions-view';
import { CallsView } from './views/calls-view';
import { CompanyView } from './views/company-view';
import { MeetingView } from './views/meeting-view';
import { NetworkView } from './views/network-view';
import { MessageView } from './views/message-view';
import { MessagesView } from './views/messages-view';
import { OfferView } from './views/offer-view';
import { PreviewView } from './views/preview-view';
import { ProblemsView } from './views/problems-view';
import { PropositionView } from './views/proposition-view';
import { RequestView } from './views/request-view';
import { SearchView } from './views/search-view';
import { TodayView } from './views/today-view';

const ROOT: readonly Screen[] = [{ view: 'today' }];

export function App(): JSX.Element {
  const screens = useScreens(ROOT);
  const toast = useToast();
  const [revision, setRevision] = useState(0);
  const latest = useRef(0);
  const revisionNow = useCallback(() => latest.current, []);
  const changed = useCallback(() => setRevision((latest.current += 1)), []);
  const clock = useOutboxClock(
    api,
    useCallback(
      (sentence: string) => {
        toast.announce(sentence);
        changed();
      },
      [toast.announce, changed],
    ),
  );
  const taken = useTakenMessages(revisionNow, clock.learn);
  const { back } = screens;
  const open = useCallback(
    (screen: Screen) => {
      toast.clear();
      screens.open(screen);
    },
    [screens.open, toast.clear],
  );
  const openCard = useCallback((card: CardRef) => open(cardScreen(card)), [open]);
  const frame = useMemo<Frame>(
    () => ({
      api,
      revision,
      revisionNow,
      changed,
      open,
      openCard,
      back,
      announce: toast.announce,
      say: toast.say,
      queued: clock.queued,
      sawMessages: clock.learn,
      ...taken,
    }),
    [revision, revisionNow, changed, open, openCard, back, toast.announce, toast.say, clock.queued, clock.learn, taken],
  );
  return (
    <AppProvider value={frame}>
      <Panel screens={screens} known={clock.known}>
        <QueueBar clock={clock} />
        <div class="toast" role="status" aria-live="polite">
          {toast.sentence !== '' && <p class={toast.isSeen ? undefined : 'visually-hidden'}>{toast.sentence}</p>}
        </div>
      </Panel>
    </AppProvider>
  );
}

interface PanelProps {
  readonly screens: Screens;
  /** How many messages the page knows to be queued. */
  readonly known: { readonly current: number };
  readonly children: JSX.Element[];
}

function Panel({ screens, known, children }: PanelProps): JSX.Element {
  const frame = useApp();
  const home = useCall('home', () => frame.api.getHome());
  const calls = useCall('calls', () => frame.api.getCalls(), home.value?.isReady === true);
  const { stack, restart, back } = screens;
  const top = stack[stack.length - 1];

  const follow = useCallback(
    (card: CardRef) => {
      const screen = cardScreen(card);
      if (top === undefined || !isSameScreen(top.screen, screen)) restart([...ROOT, screen]);
    },
    [top, restart],
  );
  const isShown = (card: CardRef): boolean => top !== undefined && isSameScreen(top.screen, cardScreen(card));
  const selection = useFollowSelection(frame.api, screens.moves, follow, frame.changed);

  useQueuedNews(home.value?.queuedMessages ?? 0, known);
  useShortcuts(stack.length > 1, back);

  return (
    <>
      <Head screens={screens} home={home} calls={calls} />
      <main>
        {stack.map(({ id, screen }) => (
          <ActiveProvider key={id} value={id === top?.id}>
            <section id={`screen-${id}`} class={`screen screen-${screen.view}`} tabIndex={-1} hidden={id !== top?.id}>
              {screen.view === 'today' ? (
                <TodayView home={home} />
              ) : screen.view === 'calls' ? (
                <CallsView calls={calls} />
              ) : (
                viewOf(screen)
              )}
            </section>
          </ActiveProvider>
        ))}
      </main>
      {/* Below: above, it would push what is about to be clicked away from under the pointer. */}
      {selection.offered !== undefined && !isShown(selection.offered) && (
        <Offered card={selection.offered} onDismiss={selection.dismiss} />
      )}
      <footer class="foot">{children}</footer>
    </>
  );
}

/** What was queued before this page was opened must leave too, and what another action stopped is no longer counted down. */
function useQueuedNews(queuedMessages: number, known: { readonly current: number }): void {
  const frame = useApp();
  const wasQueued = useRef(0);
  useEffect(() => {
    const isNews = (queuedMessages > 0 && wasQueued.current === 0) || queuedMessages < wasQueued.current;
    wasQueued.current = queuedMessages;
    // The answer to an action has told of what it queued.
    if (isNews && queuedMessages !== known.current)
      void frame.api.getMessages().then((reply) => {
        if (reply.ok) frame.sawMessages(reply.value);
      });
  }, [queuedMessages]);
}

/** « / » begins a search, Escape goes back. */
function useShortcuts(mayGoBack: boolean, back: () => void): void {
  const frame = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const isWriting = target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select');
      if (event.key === '/' && !isWriting && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        frame.open({ view: 'search' });
      }
      if (event.key === 'Escape' && !event.defaultPrevented && mayGoBack) {
        event.preventDefault();
        back();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [mayGoBack, back, frame]);
}

/** The row selected in the sheet, which was not opened because the person was busy. */
function Offered({ card, onDismiss }: { readonly card: CardRef; onDismiss(): void }): JSX.Element {
  const { openCard } = useApp();
  return (
    <div class="offered" role="region" aria-label={shellWords.selected(card.reference)}>
      <span>{shellWords.selected(card.reference)}</span>
      <button
        type="button"
        class="button-link"
        onClick={() => {
          onDismiss();
          openCard(card);
        }}
      >
        {shellWords.open}
      </button>
      <button type="button" class="button-link" onClick={onDismiss}>
        {shellWords.ignore}
      </button>
    </div>
  );
}

function viewOf(screen: Exclude<Screen, { view: 'today' | 'calls' }>): JSX.Element {
  switch (screen.view) {
    case 'messages':
      return <MessagesView />;
    case 'search':
      return <SearchView />;
    case 'problems':
      return <ProblemsView />;
    case 'network':
      return <NetworkView sought={screen.reference} />;
    case 'meeting':
      return <MeetingView reference={screen.reference} />;
    case 'intake-request':
      return <IntakeView kind="request" />;
    case 'intake-offer':
      return <IntakeView kind="offer" />;
    case 'actions':
      return <ActionsView />;
    case 'request':
      return <RequestView reference={screen.reference} />;
    case 'offer':
      return <OfferView reference={screen.reference} />;
    case 'company':
      return <CompanyView reference={screen.reference} />;
    case 'proposition':
      return <PropositionView reference={screen.reference} />;
    case 'preview':
      return <PreviewView requestReference={screen.requestReference} choices={screen.choices} />;
    case 'message':
      return <MessageView reference={screen.reference} />;
  }
}
