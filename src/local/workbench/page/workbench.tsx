// Entry of the workbench's page.
import { render } from 'preact';
import type { PageData } from '../server/page-shell';
import type { TourStep } from '../workbench-options';
import { App } from './app';
import { ModelContext } from './use-model';
import { WorkbenchModel } from './workbench-model';

const { title, tour } = JSON.parse(document.getElementById('page-data')?.textContent ?? '{}') as PageData;
const model = new WorkbenchModel();

// The browser connects again by itself; the first event of each connection says where things stand.
const feed = new EventSource('/api/changes');
feed.onmessage = (message: MessageEvent<string>) => model.hear(JSON.parse(message.data));
const OFFLINE_AFTER_MS = 4000;
let offlineTimer = 0;
feed.onerror = () => {
  // The browser gives up for good only when it was refused: the command was started again, with another address.
  if (feed.readyState === EventSource.CLOSED) model.set({ offline: 'refused' });
  else offlineTimer ||= window.setTimeout(() => model.set({ offline: 'silent' }), OFFLINE_AFTER_MS);
};
feed.onopen = () => {
  clearTimeout(offlineTimer);
  offlineTimer = 0;
};

window.addEventListener('hashchange', () => void model.follow(location.hash));

const root = document.getElementById('root');
if (root) {
  root.replaceChildren();
  render(
    <ModelContext.Provider value={model}>
      <App title={title} tour={(tour ?? []) as readonly TourStep[]} />
    </ModelContext.Provider>,
    root,
  );
}
