/** What the host said, recorded in one or two clicks while still on the telephone. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { MessagesView } from '../../application/sidebar-views/message-views';
import type { AnswerInput, PropositionCardView } from '../../application/sidebar-views/proposition-card-view';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date';
import type { CallBackRule } from '../../domain/proposition/call-back-day';
import { REFUSAL_REASONS, type Answer } from '../../domain/proposition/proposition';
import { refusalReasonLabels } from '../../wording/labels/lists';
import { propositionWords } from '../../wording/pages/proposition-page';
import { useApp } from '../state/app-context';
import { useBusy } from '../state/busy';
import { useAction } from '../state/use-action';
import { useFocusInside } from '../state/use-focus-inside';
import { ActionButton } from '../ui/action-button';
import { Icon } from '../ui/icon';
import { MotiveForm } from '../ui/motive-form';
import { Problem } from '../ui/problem';
import { CallBackForm } from './call-back-form';

type Details = Omit<AnswerInput, 'propositionReference' | 'answer'>;

export interface AnswerFormProps {
  readonly reference: string;
  readonly companyName: string;
  /** The hub's day: the page's own clock may be wrong. */
  readonly today: IsoDate;
  /** Days to call back that take one click. */
  readonly callBackDays: readonly IsoDate[];
  /** By which another day is judged as soon as it is chosen. */
  readonly callBackRule: CallBackRule;
  /** By telephone alone, or the animator says how the answer came. */
  readonly asksRoad?: boolean;
  /** The answers offered, in order. */
  readonly answers: readonly Answer[];
  readonly label: string;
  onRecorded(card: PropositionCardView, answer: Answer): void;
}

/** Records an answer with what was asked beside it; `onDone` is told before anything else moves. */
function useRecording({ reference, companyName, onRecorded }: AnswerFormProps, onDone: () => void) {
  const { api, announce, changed, queued, sawMessages } = useApp();
  const action = useAction();
  const showLeaving = (outbox: MessagesView): void => {
    sawMessages(outbox);
    const messages = outbox.queued.filter((line) => line.about === reference);
    queued({ messages, sendAfter: messages[0]?.sendAfter, now: outbox.now });
  };
  const record = async (answer: Answer, by: 'phone' | 'email', details: Details): Promise<void> => {
    const after = await action.run(() => api.recordAnswer({ propositionReference: reference, answer, by, ...details }));
    if (after === undefined) return;
    onDone();
    onRecorded(after, answer);
    announce(propositionWords.recorded[answer](companyName));
    changed();
    if (after.messages !== undefined) showLeaving(after.messages);
  };
  return { action, record };
}

/** Answers that are recorded by a click in the list they unfold. */
const UNFOLDED: readonly Answer[] = ['no'];

export function AnswerForm(props: AnswerFormProps): JSX.Element {
  const { companyName, today, callBackDays, callBackRule, asksRoad = false, answers, label } = props;
  const [road, setRoad] = useState<'phone' | 'email'>('phone');
  const [answer, setAnswer] = useState<Answer>();
  const { action, record } = useRecording(props, () => setAnswer(undefined));
  const buttons = useRef<HTMLDivElement>(null);
  useBusy(answer !== undefined);

  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>(`[data-answer="${answer}"]`)?.focus();
    setAnswer(undefined);
  };
  return (
    <div class="answering">
      {asksRoad && <RoadChoice road={road} onChoose={setRoad} />}
      <div class="answers" data-count={answers.length} role="group" aria-label={label} ref={buttons}>
        {answers.map((one) => (
          <AnswerButton
            key={one}
            answer={one}
            isChosen={answer === one}
            onChoose={() => setAnswer(answer === one ? undefined : one)}
          />
        ))}
      </div>
      <Problem error={action.error} />
      <div
        onKeyDown={(event) => {
          if (event.key === 'Escape' && answer !== undefined) {
            event.preventDefault();
            event.stopPropagation();
            close();
          }
        }}
      >
        {answer !== undefined && (
          <DetailsForm
            answer={answer}
            company={companyName}
            today={today}
            callBackDays={callBackDays}
            callBackRule={callBackRule}
            isPending={action.isPending}
            onRecord={(details) => void record(answer, road, details)}
            onCancel={close}
          />
        )}
      </div>
    </div>
  );
}

interface AnswerButtonProps {
  readonly answer: Answer;
  readonly isChosen: boolean;
  onChoose(): void;
}

const AnswerButton = ({ answer, isChosen, onChoose }: AnswerButtonProps): JSX.Element => (
  <button
    type="button"
    class={`button${isChosen ? ' button-chosen' : ''}`}
    data-answer={answer}
    aria-expanded={isChosen}
    onClick={onChoose}
  >
    {propositionWords.answers[answer]}
    {UNFOLDED.includes(answer) && <Icon name="down" size={14} />}
  </button>
);

interface DetailsFormProps {
  readonly answer: Answer;
  readonly company: string;
  readonly today: IsoDate;
  readonly callBackDays: readonly IsoDate[];
  readonly callBackRule: CallBackRule;
  readonly isPending: boolean;
  onRecord(details: Details): void;
  onCancel(): void;
}

/** What is asked beside the answer. */
function DetailsForm(props: DetailsFormProps): JSX.Element {
  const { answer, company, today, callBackDays, callBackRule, isPending, onRecord, onCancel } = props;
  switch (answer) {
    case 'yes':
      return <YesForm company={company} isPending={isPending} onRecord={onRecord} />;
    case 'no':
      return <NoForm isPending={isPending} onRecord={onRecord} />;
    case 'call-back':
      return (
        <CallBackForm
          today={today}
          callBackDays={callBackDays}
          callBackRule={callBackRule}
          isPending={isPending}
          onRecord={(callBackOn) => onRecord({ callBackOn })}
        />
      );
    case 'other-dates':
      return <OtherDatesForm today={today} isPending={isPending} onRecord={onRecord} />;
    case 'other-public':
      return (
        <MotiveForm
          label={propositionWords.otherPublicTitle}
          help={propositionWords.otherPublicHelp}
          missing={propositionWords.otherPublicMissing}
          submit={propositionWords.record}
          isPending={isPending}
          onSubmit={(otherPublic) => onRecord({ otherPublic })}
          onCancel={onCancel}
        />
      );
  }
}

function YesForm({
  company,
  isPending,
  onRecord,
}: {
  company: string;
  isPending: boolean;
  onRecord(details: Details): void;
}): JSX.Element {
  const [tutor, setTutor] = useState('');
  const box = useFocusInside();
  const id = useId();
  return (
    <div class="inline-form" ref={box}>
      <h3>{propositionWords.yesTitle(company)}</h3>
      <label for={id}>{propositionWords.tutor}</label>
      <input id={id} type="text" value={tutor} maxLength={120} onInput={(event) => setTutor(event.currentTarget.value)} />
      <p class="field-help">{propositionWords.yesHelp}</p>
      <p class="form-buttons">
        <ActionButton
          kind="main"
          isPending={isPending}
          onClick={() => onRecord({ tutorName: tutor.trim() === '' ? undefined : tutor.trim() })}
        >
          {propositionWords.recordYes(company)}
        </ActionButton>
      </p>
    </div>
  );
}

function NoForm({ isPending, onRecord }: { isPending: boolean; onRecord(details: Details): void }): JSX.Element {
  const [word, setWord] = useState('');
  const box = useFocusInside();
  const id = useId();
  return (
    <div class="inline-form" ref={box}>
      <label for={id}>{propositionWords.note}</label>
      <input id={id} type="text" value={word} maxLength={500} onInput={(event) => setWord(event.currentTarget.value)} />
      <h3>{propositionWords.noTitle}</h3>
      <p class="field-help">{propositionWords.noHelp}</p>
      <div class="chips" role="group" aria-label={propositionWords.noTitle}>
        {REFUSAL_REASONS.map((refusalReason) => (
          <button
            key={refusalReason}
            type="button"
            class="chip"
            aria-disabled={isPending ? 'true' : undefined}
            onClick={() => onRecord({ refusalReason, word: word.trim() === '' ? undefined : word.trim() })}
          >
            {refusalReasonLabels[refusalReason]}
          </button>
        ))}
      </div>
    </div>
  );
}

function RoadChoice({ road, onChoose }: { road: 'phone' | 'email'; onChoose(road: 'phone' | 'email'): void }): JSX.Element {
  const name = useId();
  return (
    <fieldset class="road-choice">
      <legend>{propositionWords.road}</legend>
      {(['phone', 'email'] as const).map((one) => (
        <label key={one} class="choice">
          <input type="radio" name={name} value={one} checked={road === one} onChange={() => onChoose(one)} />{' '}
          <span>{propositionWords.roads[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly min: IsoDate;
  readonly value: string;
  onInput(day: string): void;
}

function DayField({ label, min, value, onInput }: DayFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="field-row">
      <label for={id}>{label}</label>
      <input id={id} type="date" min={min} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </p>
  );
}

type OtherDatesProps = Pick<DetailsFormProps, 'today' | 'isPending' | 'onRecord'>;

/** Both days, or what the host said when it gave no clear day. */
function OtherDatesForm({ today, isPending, onRecord }: OtherDatesProps): JSX.Element {
  const [[first, last, word], setValues] = useState<readonly [string, string, string]>(['', '', '']);
  const box = useFocusInside();
  const id = useId();
  const areBoth = first !== '' && last !== '';
  const isReady = areBoth || (first === '' && last === '' && word.trim() !== '');
  return (
    <form
      class="inline-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending || !isReady) return;
        onRecord({
          ...(areBoth ? { otherStartsOn: first, otherEndsOn: last } : {}),
          ...(word.trim() === '' ? {} : { word: word.trim() }),
        });
      }}
    >
      <div ref={box}>
        <h3>{propositionWords.otherDatesTitle}</h3>
        <DayField
          label={propositionWords.firstDay}
          min={addDays(today, 1)}
          value={first}
          onInput={(day) => setValues([day, last, word])}
        />
        <DayField
          label={propositionWords.lastDay}
          min={first === '' ? addDays(today, 1) : first}
          value={last}
          onInput={(day) => setValues([first, day, word])}
        />
        <label for={`${id}c`}>{propositionWords.note}</label>
        <input
          id={`${id}c`}
          type="text"
          value={word}
          maxLength={500}
          onInput={(event) => setValues([first, last, event.currentTarget.value])}
        />
        <p class="field-help">{propositionWords.otherDatesHelp}</p>
        <p class="form-buttons">
          <ActionButton type="submit" kind="main" isPending={isPending} isDisabled={!isReady}>
            {propositionWords.record}
          </ActionButton>
        </p>
      </div>
    </form>
  );
}
