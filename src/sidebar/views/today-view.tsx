/** « Aujourd'hui »: what must be done, the most urgent first, one click to each card. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HomeItem, HomeView } from '../../application/sidebar-views/home-view';
import { TASK_GROUPS, type TaskGroup } from '../../domain/today/task';
import { shellWords } from '../../wording/pages/shell-page';
import { healthWords } from '../../wording/pages/health-page';
import { todayWords } from '../../wording/pages/today-page';
import { problemsWords } from '../../wording/pages/problems-page';
import { undoWords } from '../../wording/pages/undo-page';
import { useApp } from '../state/app-context';
import { IntakeLinks } from '../intake/intake-links';
import { moveWithArrows } from '../state/move-with-arrows';
import type { Call } from '../state/use-call';
import { useAction } from '../state/use-action';
import { useDialog } from '../state/use-dialog';
import { ActionBar } from '../ui/action-bar';
import { ActionButton } from '../ui/action-button';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';

const SHOWN_FIRST = 5;

/** What the object is may be cut, never what comes last: how urgent it is, what was answered. */
function Detail({ text }: { text: string }): JSX.Element {
  const at = text.lastIndexOf(' · ');
  return (
    <span class="row-detail row-parts" title={text}>
      {at === -1 ? (
        <span>{text}</span>
      ) : (
        <>
          <span>{text.slice(0, at)}</span> <span>{text.slice(at + 3)}</span>
        </>
      )}
    </span>
  );
}

function Item({ item }: { item: HomeItem }): JSX.Element {
  const { api, openCard } = useApp();
  const action = useAction();
  const dialog = useDialog();
  const { card } = item;
  const go = (): void => {
    if (card.kind === 'plan') return dialog.open(() => api.openAllocation(card.reference));
    if (card.kind === 'row') return void action.run(() => api.showRow(card.reference));
    openCard(card);
    // The row is selected in the sheet too; where it is not to be found the card says so by itself.
    void api.showRow(card.reference);
  };
  return (
    <li>
      <button type="button" class="row" data-item disabled={action.isPending || dialog.isPending} onClick={go}>
        <span class="row-text">
          <span class="row-main">{item.sentence}</span>
          {item.detail !== undefined && <Detail text={item.detail} />}
          {item.reason !== undefined && <span class="row-detail">{item.reason}</span>}
        </span>
        <Icon name={card.kind === 'row' ? 'row' : 'forward'} />
      </button>
      <Problem error={action.error ?? dialog.error} />
    </li>
  );
}

function Group({ group, items }: { group: TaskGroup; items: readonly HomeItem[] }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || items.length <= SHOWN_FIRST + 1 ? items : items.slice(0, SHOWN_FIRST);
  return (
    <section class={`group group-${group}`} aria-label={todayWords.groups[group]}>
      <h2 class="group-title">
        {todayWords.groups[group]} <span class="group-count">{items.length}</span>
      </h2>
      <p class="group-why">{todayWords.why[group]}</p>
      <ul class="rows">
        {shown.map((item, index) => (
          <Item key={`${item.card.kind} ${item.card.reference} ${item.card.kind === 'row' ? index : ''}`} item={item} />
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="button-link more" data-item onClick={() => setWhole(true)}>
          {shellWords.more(items.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Foot({ home, dialog }: { home: HomeView; dialog: ReturnType<typeof useDialog> }): JSX.Element {
  const { api, open } = useApp();
  return (
    <div class="facts">
      <p>{todayWords.open(home.openRequests)}</p>
      <p>
        {home.queuedMessages > 0 ? (
          <button type="button" class="button-link" onClick={() => open({ view: 'messages' })}>
            {todayWords.queued(home.queuedMessages)}
          </button>
        ) : (
          todayWords.queued(0)
        )}
      </p>
      <p>{todayWords.quota(home.quotaLeft)}</p>
      <IntakeLinks />
      <p>
        <button type="button" class="button-link" onClick={() => open({ view: 'actions' })}>
          {undoWords.title}
        </button>
      </p>
      <p>
        <button type="button" class="button-link" onClick={() => open({ view: 'problems' })}>
          {problemsWords.title}
        </button>
      </p>
      <p>
        <button type="button" class="button-link" onClick={() => dialog.open(() => api.openHealth())}>
          {healthWords.title}
        </button>
      </p>
    </div>
  );
}

export function TodayView({ home }: { home: Call<HomeView> }): JSX.Element {
  const { api } = useApp();
  const dialog = useDialog();
  const { value, error, reload } = home;
  if (value === undefined) return error === undefined ? <Loading lines={8} /> : <Problem error={error} onRetry={reload} />;
  if (!value.isReady) return <NotReady dialog={dialog} />;
  return (
    <>
      <Problem error={error} onRetry={reload} />
      {value.silent !== undefined && <Silent silent={value.silent} dialog={dialog} />}
      {value.stuck !== undefined && <Stuck steps={value.stuck} />}
      <div onKeyDown={moveWithArrows}>
        <h1 class={value.items.length > 0 ? 'count-line' : 'visually-hidden'} tabIndex={-1}>
          {todayWords.toDo(value.toDo)}
        </h1>
        {value.items.length === 0 && (
          <Empty title={todayWords.nothing}>
            <p>{todayWords.nothingAdvice(value.openRequests)}</p>
          </Empty>
        )}
        {TASK_GROUPS.map((group) => ({ group, items: value.items.filter((item) => item.group === group) }))
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => (
            <Group key={group} group={group} items={items} />
          ))}
      </div>
      <Foot home={value} dialog={dialog} />
      <ActionBar>
        <Problem error={dialog.error} />
        {value.toAllocate > 0 && (
          <ActionButton kind="main" isPending={dialog.isPending} onClick={() => dialog.open(() => api.openAllocation())}>
            {todayWords.allocate(value.toAllocate)}
          </ActionButton>
        )}
        <ActionButton isDisabled={dialog.isPending} onClick={() => dialog.open(() => api.openMap())}>
          {todayWords.map}
        </ActionButton>
      </ActionBar>
    </>
  );
}

function NotReady({ dialog }: { dialog: ReturnType<typeof useDialog> }): JSX.Element {
  const { api } = useApp();
  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1}>
        {todayWords.notReady}
      </h1>
      <Empty title={todayWords.notReady}>
        <p>{todayWords.notReadyAdvice}</p>
      </Empty>
      <ActionBar>
        <Problem error={dialog.error} />
        <ActionButton kind="main" isPending={dialog.isPending} onClick={() => dialog.open(() => api.openSetup())}>
          {todayWords.setUp}
        </ActionButton>
      </ActionBar>
    </>
  );
}

/** Something is silent: the gravest cause, and the way to all of them. */
function Silent({
  silent,
  dialog,
}: {
  silent: NonNullable<HomeView['silent']>;
  dialog: ReturnType<typeof useDialog>;
}): JSX.Element {
  const { api } = useApp();
  return (
    <div class={silent.isGrave ? 'notice notice-warning' : 'notice'} role="status">
      <p>{silent.sentence}</p>
      <p class="form-buttons">
        <button type="button" class="button-link" onClick={() => dialog.open(() => api.openHealth())}>
          {healthWords.see}
        </button>
      </p>
    </div>
  );
}

/** Steps of the triggers that could not be done, with what to do about each. */
const Stuck = ({ steps }: { steps: NonNullable<HomeView['stuck']> }): JSX.Element => (
  <section class="group group-urgent" aria-label={todayWords.stuck}>
    <h2 class="group-title">
      {todayWords.stuck} <span class="group-count">{steps.length}</span>
    </h2>
    <ul class="rows">
      {steps.map(({ title, sentence, advice }) => (
        <li key={title} class="notice notice-warning">
          <strong>{title}</strong>
          <br />
          {sentence} {advice}
        </li>
      ))}
    </ul>
  </section>
);
