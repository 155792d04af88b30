/**
 * Messages that have left, remembered outside the sheet: an older version of it that is brought back knows nothing of them, and
 * would send them again.
 */
import type { Message } from '../../domain/message/message';
import { fingerprint } from '../../domain/text/fingerprint';
import type { LeftMessage } from '../ports';

/** What a message is for says that it is the same one, whatever its reference; sent again by a person, it has an attempt more. */
export const leftMark = ({ key, attempts }: Pick<Message, 'key' | 'attempts'>): string => `${fingerprint(key)}${attempts}`;

const partsOf = (mark: string): readonly [name: string, attempts: number] => [mark.slice(0, 8), Number(mark.slice(8))];

/** By their names, the highest attempt that has left. */
function attemptsLeft(left: readonly LeftMessage[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const [name, attempts] of left.map(({ mark }) => partsOf(mark)))
    highest.set(name, Math.max(attempts, highest.get(name) ?? 0));
  return highest;
}

/** Has it left already, at this attempt or a later one? */
export const hasLeft = (left: readonly LeftMessage[], message: Pick<Message, 'key' | 'attempts'>): boolean =>
  (attemptsLeft(left).get(fingerprint(message.key)) ?? 0) >= message.attempts;

/** Those of which the register knows nothing, or that it takes for still to be sent. */
export function forgottenMessages(left: readonly LeftMessage[], messages: readonly Message[]): readonly LeftMessage[] {
  const known = new Map<string, number>();
  for (const { key, attempts } of messages) {
    const name = fingerprint(key);
    known.set(name, Math.max(attempts, known.get(name) ?? 0));
  }
  return left.filter(({ mark }) => {
    const [name, attempts] = partsOf(mark);
    return (known.get(name) ?? 0) < attempts;
  });
}
