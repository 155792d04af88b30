/** The state of an object: a word, a sign and a colour that say the same. */
import type { JSX } from 'preact';
import { statusTones, type Status, type Tone } from '../../wording/labels/status-tones';

const SIGNS: Readonly<Record<Tone, string>> = { waiting: '◷', going: '●', done: '✓', look: '!', stopped: '×' };

export const StatusBadge = ({ status, label }: { status: Status; label: string }): JSX.Element => {
  const tone = statusTones[status];
  return <span class={`badge badge-${tone}`}><span aria-hidden="true">{SIGNS[tone]}</span> {label}</span>;
};
