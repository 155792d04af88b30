// A month to pick a day from; the day is given as it would be typed, 12/01/2027.
import { useState } from 'preact/hooks';

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY_MS = 86_400_000;

export interface CalendarProps {
  /** Text of the cell; its month opens when it is a French date. */
  readonly shown: string;
  readonly onChoose: (day: string) => void;
}

export function Calendar({ shown, onChoose }: CalendarProps) {
  const day = readDay(shown);
  const [month, setMonth] = useState(() => {
    const start = day ?? new Date();
    return Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1);
  });
  const first = new Date(month);
  // Weeks begin on Monday.
  const start = month - ((first.getUTCDay() + 6) % 7) * DAY_MS;
  const turn = (by: number) => setMonth(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + by, 1));
  return (
    <div class="calendar" onPointerDown={(event) => event.preventDefault()}>
      <div class="calendar-head">
        <button type="button" tabIndex={-1} aria-label="Mois précédent" onClick={() => turn(-1)}>
          ‹
        </button>
        <span>{MONTH.format(first)}</span>
        <button type="button" tabIndex={-1} aria-label="Mois suivant" onClick={() => turn(1)}>
          ›
        </button>
      </div>
      <div class="calendar-days">
        {['lu', 'ma', 'me', 'je', 've', 'sa', 'di'].map((name) => (
          <span key={name} class="calendar-name">
            {name}
          </span>
        ))}
        {Array.from({ length: 42 }, (_, at) => {
          const date = new Date(start + at * DAY_MS);
          const isOther = date.getUTCMonth() !== first.getUTCMonth();
          return (
            <button
              type="button"
              tabIndex={-1}
              key={at}
              class={`${isOther ? 'is-other' : ''} ${day?.getTime() === date.getTime() ? 'is-chosen' : ''}`}
              aria-label={DAY.format(date)}
              onClick={() => onChoose(writeDay(date))}
            >
              {date.getUTCDate()}
            </button>
          );
        })}
      </div>
    </div>
  );
}

function readDay(text: string): Date | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  return found ? new Date(Date.UTC(Number(found[3]), Number(found[2]) - 1, Number(found[1]))) : null;
}

function writeDay(date: Date): string {
  return date.toISOString().slice(0, 10).split('-').reverse().join('/');
}
