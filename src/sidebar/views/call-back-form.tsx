/** The day on which a host is called again: one of those that are offered, or another on which the hub works. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { doubtOfCallBack, type CallBackDoubt, type CallBackRule } from '../../domain/proposition/call-back-day';
import { propositionWords } from '../../wording/pages/proposition-page';
import { callBackDoubts } from '../../wording/sidebar/call-back-sentences';
import { shortDate } from '../../wording/text/dates';
import { useFocusInside } from '../state/use-focus-inside';
import { ActionButton } from '../ui/action-button';

export function CallBackForm({
  today,
  callBackDays,
  callBackRule,
  isPending,
  onRecord,
}: {
  /** The hub's day: the page's own clock may be wrong. */
  readonly today: IsoDate;
  /** Days that take one click. */
  readonly callBackDays: readonly IsoDate[];
  /** By which another day is judged as soon as it is chosen. */
  readonly callBackRule: CallBackRule;

  isPending: boolean;
  onRecord(day: IsoDate): void;
}): JSX.Element {
  const [day, setDay] = useState('');
  const box = useFocusInside();
  const id = useId();
  const doubt = day === '' ? undefined : doubtOfCallBack(day, today, callBackRule);
  return (
    <div class="inline-form" ref={box}>
      <h3>{propositionWords.callBackTitle}</h3>
      <div class="chips" role="group" aria-label={propositionWords.callBackTitle}>
        {callBackDays.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-disabled={isPending ? 'true' : undefined}
            onClick={() => onRecord(one)}
          >
            {shortDate(one)}
          </button>
        ))}
      </div>
      <label for={id}>{propositionWords.otherDay}</label>
      <p class="field-row">
        <input
          id={id}
          type="date"
          min={today}
          max={callBackRule.last}
          value={day}
          aria-invalid={doubt === undefined ? undefined : 'true'}
          aria-describedby={`${id}d`}
          onInput={(event) => setDay(event.currentTarget.value)}
        />{' '}
        <ActionButton isPending={isPending} isDisabled={day === '' || doubt !== undefined} onClick={() => onRecord(day)}>
          {propositionWords.record}
        </ActionButton>
      </p>
      <div id={`${id}d`} role="status">
        {doubt !== undefined && <CallBackDoubtLine day={day} doubt={doubt} isPending={isPending} onTake={onRecord} />}
      </div>
      <p class="field-help">{propositionWords.callBackHelp}</p>
    </div>
  );
}

/** Why nobody calls on that day, and the day that a click takes instead. */
const CallBackDoubtLine = ({
  day,
  doubt: { code, next },
  isPending,
  onTake,
}: {
  day: IsoDate;
  doubt: CallBackDoubt;
  isPending: boolean;
  onTake(day: IsoDate): void;
}): JSX.Element => (
  <p class="field-error">
    {callBackDoubts[code](day)}{' '}
    {next !== undefined && (
      <ActionButton isPending={isPending} onClick={() => onTake(next)}>
        {propositionWords.callBackOnInstead(shortDate(next))}
      </ActionButton>
    )}
  </p>
);
