/** Whoever was put to a meeting or a resource hears of it once it is there. */
import { isOpenNeed, isPressing } from '../../domain/network/need';
import type { Need } from '../../domain/network/network';
import { isThere } from '../../domain/network/themes';
import { answerWhenThere } from '../../wording/emails/network/need-answered';
import type { Ports, Register } from '../ports';
import { linkedOf } from './made-for-theme';
import { settleNeed } from './settle-need';

const isPut = (need: Need): boolean => need.linkedTo !== undefined && isOpenNeed(need) && !isPressing(need);

/** From the rows as they are: what people typed in them counts like anything else. Done again it tells nobody twice. */
export function answerThemes(register: Register, ports: Ports): void {
  const today = ports.clock.today();
  for (const need of register.all('needs').filter(isPut))
    if (isThere(linkedOf(register, need), today)) answerTheme(register, ports, need);
}

/** Needs that wait for the meeting: whoever has them hears of it ahead of all others who are invited. */
export const askersOf = (register: Register, meeting: string): readonly Need[] =>
  register.where('needs', 'linkedTo', meeting).filter(isPut);

export const answerTheme = (register: Register, ports: Ports, need: Need): void =>
  settleNeed(register, ports, {
    reference: need.reference,
    state: 'answered',
    answer: answerWhenThere[linkedOf(register, need).meeting === undefined ? 'resource' : 'meeting'],
  });
