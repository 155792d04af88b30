/** What the clock sees to in the network's life: seats and news of meetings, needs whose answer has come. */
import { followMeetings } from '../meetings/follow-meetings';
import type { Ports, Register } from '../ports';
import { partWithSchools } from './part-with-schools';
import { answerThemes } from './answer-themes';

/** Done again it changes nothing. */
export function followNetwork(register: Register, ports: Ports): void {
  partWithSchools(register, ports);
  followMeetings(register, ports);
  answerThemes(register, ports);
}
