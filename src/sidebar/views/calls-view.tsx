/** « Appels »: the hosts to telephone, the most pressing first, with what to say and what they answer. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CallLine, CallsView as Calls } from '../../application/sidebar-views/list-views';
import type { Reply } from '../../application/sidebar-api';
import type { Answer } from '../../domain/proposition/proposition';
import { callsWords } from '../../wording/pages/calls-page';
import { useApp } from '../state/app-context';
import { IntakeLinks } from '../intake/intake-links';
import { focusHeading } from '../state/focus-heading';
import { moveWithArrows } from '../state/move-with-arrows';
import type { Call } from '../state/use-call';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Icon } from '../ui/icon';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';
import { PlaceCalls } from './place-calls';
import { AnswerForm } from './answer-form';
import { CalledHost } from './called-host';
import { afterRender } from '../state/after-render';

const HEARD: readonly Answer[] = ['yes', 'no', 'call-back', 'other-dates'];
/** After these there is nothing left to call for now. */
const SETTLING: readonly Answer[] = ['yes', 'no', 'call-back'];

/** The call reached nobody: a message was left, or the number is wrong. */
function NobodyReached({ line, onNoted }: { line: CallLine; onNoted(view: Calls): void }): JSX.Element {
  const { api, announce, changed } = useApp();
  const [number, setNumber] = useState<string>();
  const action = useAction();
  const id = useId();
  const note = async (call: () => Promise<Reply<Calls>>, sentence: string): Promise<void> => {
    const after = await action.run(call);
    if (after === undefined) return;
    setNumber(undefined);
    onNoted(after);
    announce(sentence);
    changed();
  };
  return (
    <>
      <Problem error={action.error} />
      <div class="form-buttons button-pair" role="group" aria-label={callsWords.nobodyOf(line.companyName)}>
        <ActionButton
          isPending={action.isPending}
          onClick={() =>
            void note(() => api.noteVoicemail(line.propositionReference), callsWords.voicemailNoted(line.companyName))
          }
        >
          {callsWords.voicemail}
        </ActionButton>
        {line.phone !== undefined && number === undefined && (
          <ActionButton onClick={() => setNumber('')}>{callsWords.wrongNumber}</ActionButton>
        )}
      </div>
      {number !== undefined && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void note(
              () => api.noteWrongNumber(line.propositionReference, number.trim() === '' ? undefined : number.trim()),
              callsWords.wrongNumberNoted(line.companyName),
            );
          }}
        >
          <label for={id}>{callsWords.rightNumber}</label>
          <input id={id} type="tel" value={number} maxLength={40} onInput={(event) => setNumber(event.currentTarget.value)} />
          <p class="form-buttons">
            <ActionButton type="submit" isPending={action.isPending}>
              {callsWords.recordWrongNumber}
            </ActionButton>
          </p>
        </form>
      )}
    </>
  );
}

function CallItem({
  line,
  calls: { today, callBackDays, callBackRule },
  onRecorded,
  onNoted,
}: {
  line: CallLine;
  calls: Calls;
  onRecorded(answer: Answer): void;
  onNoted(view: Calls): void;
}): JSX.Element {
  const { openCard } = useApp();
  return (
    <CalledHost
      line={line}
      label={callsWords.cardOf(line.companyName)}
      onOpen={() => openCard({ kind: 'proposition', reference: line.propositionReference })}
      before={
        <>
          {line.callBack !== undefined && (
            <p class="call-back">
              <Icon name="clock" size={14} /> {line.callBack}
            </p>
          )}
          {line.contacts.map((sentence) => (
            <p key={sentence} class="row-detail">
              {sentence}
            </p>
          ))}
          {line.lastWord !== undefined && <p class="call-word">{callsWords.lastWord(line.lastWord)}</p>}
        </>
      }
    >
      <AnswerForm
        reference={line.propositionReference}
        companyName={line.companyName}
        today={today}
        callBackDays={callBackDays}
        callBackRule={{ ...callBackRule, last: line.callBackUntil }}
        answers={HEARD}
        label={callsWords.resultOf(line.companyName)}
        onRecorded={(_card, answer) => onRecorded(answer)}
      />
      <NobodyReached line={line} onNoted={onNoted} />
    </CalledHost>
  );
}

export function CallsView({ calls }: { calls: Call<Calls> }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const view = calls.value;
  if (view === undefined)
    return calls.error === undefined ? <Loading lines={8} /> : <Problem error={calls.error} onRetry={calls.reload} />;

  const { lines, more, places } = view;
  // The next host to call takes the place, and the focus, of the one who answered.
  const settled = (reference: string, answer: Answer): void => {
    const index = at(reference);
    if (SETTLING.includes(answer)) calls.show({ ...view, lines: lines.filter((_line, position) => position !== index) });
    focusCall(index);
  };
  const at = (reference: string): number => lines.findIndex((line) => line.propositionReference === reference);
  const focusCall = (index: number): void => {
    afterRender(() => {
      const names = list.current?.querySelectorAll<HTMLElement>('.call-name') ?? [];
      const next = names[Math.min(index, names.length - 1)];
      if (next === undefined) focusHeading();
      else next.focus();
    });
  };
  return (
    <>
      <Problem error={calls.error} onRetry={calls.reload} />
      <h1 class={lines.length + places.length === 0 ? 'visually-hidden' : undefined} tabIndex={-1}>
        {callsWords.title(lines.length + more + places.length)}
      </h1>
      {lines.length + places.length === 0 && (
        <Empty title={callsWords.none}>
          <p>{callsWords.noneAdvice}</p>
        </Empty>
      )}
      <IntakeLinks />
      <ul class="calls" ref={list} onKeyDown={moveWithArrows}>
        {lines.map((line) => (
          <CallItem
            key={line.propositionReference}
            line={line}
            calls={view}
            onRecorded={(answer) => settled(line.propositionReference, answer)}
            onNoted={(after) => {
              const index = at(line.propositionReference);
              calls.set(after);
              focusCall(index);
            }}
          />
        ))}
      </ul>
      <PlaceCalls lines={places} onSettled={(after) => calls.set(after)} />
      {more > 0 && <p class="quiet">{callsWords.more(more)}</p>}
    </>
  );
}
