/** Head of the sidebar: where one is, the way back, search and refresh. */
import type { JSX } from 'preact';
import type { CallsView } from '../application/sidebar-views/list-views';
import type { HomeView } from '../application/sidebar-views/home-view';
import { shellWords } from '../wording/pages/shell-page';
import { intakeWords } from '../wording/pages/intake-page';
import { networkWords } from '../wording/pages/network-page';
import { problemsWords } from '../wording/pages/problems-page';
import { undoWords } from '../wording/pages/undo-page';
import { useApp } from './state/app-context';
import type { Screen } from './state/screen';
import type { Screens } from './state/use-screens';
import type { Call } from './state/use-call';
import { Icon } from './ui/icon';

const TITLES: Readonly<Record<Screen['view'], string>> = {
  today: shellWords.today,
  messages: shellWords.messages,
  calls: shellWords.calls,
  search: shellWords.search,
  actions: undoWords.title,
  problems: problemsWords.title,
  network: networkWords.title,
  meeting: networkWords.meeting,
  'intake-request': intakeWords.takeRequest,
  'intake-offer': intakeWords.takeOffer,
  request: shellWords.request,
  offer: shellWords.offer,
  company: shellWords.company,
  proposition: shellWords.proposition,
  preview: shellWords.preview,
  message: shellWords.preview,
};
const titleOf = (screen: Screen): string =>
  'reference' in screen && screen.view !== 'message' && screen.view !== 'network' ? screen.reference : TITLES[screen.view];

const TABS = [{ view: 'today' }, { view: 'messages' }, { view: 'calls' }, { view: 'network', reference: '' }] as const;

export function Head({ screens, home, calls }: { screens: Screens; home: Call<HomeView>; calls: Call<CallsView> }): JSX.Element {
  const { announce, changed, open } = useApp();
  const { stack, back, restart } = screens;
  const top = stack[stack.length - 1];
  const below = stack[stack.length - 2];
  const isTab = TABS.some((tab) => tab.view === top?.screen.view);
  const counts: TabsProps['counts'] = {
    today: home.value?.toDo ?? 0,
    messages: home.value?.messagesInHand ?? 0,
    calls: calls.value === undefined ? 0 : calls.value.lines.length + calls.value.more + calls.value.places.length,
    network: 0,
  };
  return (
    <header class="head">
      <div class="head-line">
        {below !== undefined && !isTab ? (
          <button type="button" class="back" aria-label={shellWords.backTo(titleOf(below.screen))} onClick={back}>
            <Icon name="back" size={18} />
            <span>{titleOf(below.screen)}</span>
          </button>
        ) : (
          <p class="head-title">{home.value?.hubName || shellWords.title}</p>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={shellWords.search}
          title={`${shellWords.search} ( / )`}
          onClick={() => open({ view: 'search' })}
        >
          <Icon name="search" size={18} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={shellWords.refresh}
          title={shellWords.refresh}
          onClick={() => {
            changed();
            announce(shellWords.refreshed);
          }}
        >
          <Icon name="refresh" size={18} />
        </button>
      </div>
      {isTab && home.value?.isReady !== false && <Tabs current={top?.screen.view} counts={counts} onChoose={restart} />}
      {home.value?.isSandbox === true && <p class="sandbox">{shellWords.sandbox}</p>}
    </header>
  );
}

interface TabsProps {
  readonly current: Screen['view'] | undefined;
  readonly counts: Readonly<Record<(typeof TABS)[number]['view'], number>>;
  readonly onChoose: Screens['restart'];
}

/** The three lists that the panel begins with; every one of them goes back to the first. */
const Tabs = ({ current, counts, onChoose }: TabsProps): JSX.Element => (
  <nav class="tabs" aria-label={shellWords.views}>
    {TABS.map((tab) => (
      <button
        key={tab.view}
        type="button"
        class="tab"
        aria-current={current === tab.view ? 'page' : undefined}
        onClick={() => onChoose(tab.view === 'today' ? [tab] : [{ view: 'today' }, tab])}
      >
        {TITLES[tab.view]}
        {counts[tab.view] > 0 && (
          <>
            {' '}
            <span class="tab-count">{counts[tab.view]}</span>
          </>
        )}
      </button>
    ))}
  </nav>
);
