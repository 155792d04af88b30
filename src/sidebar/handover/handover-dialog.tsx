/** The hub goes to another person: who leaves, who takes it over, and the letter that tells the network. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandoverView, Successor } from '../../application/handover-api';
import type { Reply, ReplyError } from '../../application/sidebar-api';
import { handoverWords } from '../../wording/pages/handover-page';
import { healthWords } from '../../wording/pages/health-page';
import { shellWords } from '../../wording/pages/shell-page';
import { closeDialog } from '../bridge';
import { handoverApi } from '../handover-bridge';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';

/** The name of what is pending while the page is filled. */
const LOAD = 'load';

type Call = () => Promise<Reply<HandoverView>>;

export function HandoverDialog(): JSX.Element {
  const [view, setView] = useState<HandoverView>();
  const [error, setError] = useState<ReplyError>();
  const [pending, setPending] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  const take = async (what: string, call: Call): Promise<boolean> => {
    setPending(what);
    setError(undefined);
    const reply = await call();
    setPending('');
    if (!reply.ok) {
      setError(reply.error);
      return false;
    }
    setView((before) => ({ ...reply.value, forms: reply.value.forms ?? before?.forms }));
    if (reply.value.done !== undefined) told.current?.focus();
    return true;
  };
  const load = async (): Promise<void> => {
    const isThere = await take(LOAD, () => handoverApi.getHandover('without-forms'));
    if (isThere) await take(LOAD, () => handoverApi.getHandover());
  };
  useEffect(() => void load(), []);
  const isBusy = pending !== '';
  return (
    <main class="handover" aria-busy={isBusy}>
      <header>
        <h1 tabIndex={-1}>{handoverWords.title}</h1>
        <p class="quiet">{handoverWords.intro}</p>
        <p role="status" tabIndex={-1} ref={told}>
          {view?.done !== undefined && <strong>{view.done}</strong>}
        </p>
      </header>
      <Problem error={error} {...(view?.forms === undefined ? { onRetry: () => void load() } : {})} />
      {view === undefined && error === undefined && <Loading lines={5} />}
      {view !== undefined && (
        <>
          <Standing view={view} isPending={pending === LOAD} />
          {!view.isTaken && (
            <TakeOver
              identity={view.identity}
              isPending={pending === 'take'}
              isDisabled={isBusy}
              onTake={(successor) => void take('take', () => handoverApi.takeOver(successor))}
            />
          )}
          <Letter view={view} isPending={pending === 'letter'} isDisabled={isBusy} onSend={(call) => void take('letter', call)} />
          <Leave view={view} isPending={pending === 'leave'} isDisabled={isBusy} onLeave={(call) => void take('leave', call)} />
        </>
      )}
      <footer class="handover-foot">
        <button type="button" class="button-link" onClick={closeDialog}>
          {shellWords.close}
        </button>
      </footer>
    </main>
  );
}

const Part = ({ title, help, children }: { title: string; help?: string; children: ComponentChildren }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {help !== undefined && <p class="quiet">{help}</p>}
    {children}
  </section>
);

/** Where the hub stands: the forms come last, since each is opened. */
const Standing = ({ view, isPending }: { view: HandoverView; isPending: boolean }): JSX.Element => (
  <Part title={handoverWords.state}>
    <ul>
      {[...view.state, view.forms ?? []].flat().map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    {view.forms === undefined && isPending && <Loading label={healthWords.lookingAtForms} lines={1} />}
  </Part>
);

interface Waiting {
  readonly isPending: boolean;
  readonly isDisabled: boolean;
}

const FIELDS: readonly (readonly [keyof Successor, string])[] = [
  ['animatorName', handoverWords.name],
  ['animatorRole', handoverWords.role],
  ['animatorPhone', handoverWords.phone],
  ['animatorEmail', handoverWords.email],
];

interface TakeOverProps extends Waiting {
  readonly identity: Successor;
  onTake(successor: Successor): void;
}

/** Empty but for the role: the person is another one. */
function TakeOver({ identity, isPending, isDisabled, onTake }: TakeOverProps): JSX.Element {
  const [typed, setTyped] = useState<Successor>({
    animatorName: '',
    animatorRole: identity.animatorRole,
    animatorPhone: '',
    animatorEmail: '',
  });
  return (
    <Part title={handoverWords.take} help={handoverWords.takeHelp}>
      <form
        class="handover-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isDisabled) onTake(typed);
        }}
      >
        {FIELDS.map(([key, label]) => (
          <label key={key}>
            <span>{label}</span>
            <input
              type="text"
              value={typed[key]}
              maxLength={200}
              onInput={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
            />
          </label>
        ))}
        <ActionButton kind="main" type="submit" isPending={isPending} isDisabled={isDisabled}>
          {handoverWords.takeButton}
        </ActionButton>
      </form>
    </Part>
  );
}

interface LetterProps extends Waiting {
  readonly view: HandoverView;
  onSend(call: Call): void;
}

const Letter = ({ view, isPending, isDisabled, onSend }: LetterProps): JSX.Element => (
  <Part title={handoverWords.letter} help={view.letter === undefined ? handoverWords.letterNone : handoverWords.letterHelp}>
    {view.letter !== undefined && (
      <>
        <p>{view.letter.sentence}</p>
        <div class="handover-letter" tabIndex={0} role="group" aria-label={handoverWords.letter}>
          <p>
            <strong>{view.letter.subject}</strong>
          </p>
          <pre>{view.letter.body}</pre>
        </div>
        <p class="form-buttons">
          <ActionButton
            kind="main"
            isPending={isPending}
            isDisabled={isDisabled}
            onClick={() => onSend(() => handoverApi.sendHandoverLetter())}
          >
            {handoverWords.sendLetter}
          </ActionButton>
        </p>
      </>
    )}
  </Part>
);

interface LeaveProps extends Waiting {
  readonly view: HandoverView;
  onLeave(call: Call): void;
}

const Leave = ({ view, isPending, isDisabled, onLeave }: LeaveProps): JSX.Element => (
  <Part title={handoverWords.leave} help={handoverWords.leaveHelp}>
    <p class="form-buttons">
      <ActionButton
        isPending={isPending}
        isDisabled={isDisabled}
        onClick={() => onLeave(() => handoverApi.announceLeaving(!view.isLeaving))}
      >
        {view.isLeaving ? handoverWords.stayButton : handoverWords.leaveButton}
      </ActionButton>
    </p>
  </Part>
);
