/** The state of an object: a word, a sign and a colour that say the same. */
import type { JSX } from 'preact';
import { statusTones, type Status, type Tone } from '../../wording/labels/status-tones';
import { Icon, type IconName } from './icon';

/** Drawn where few fonts have the sign. */
const SIGNS: Readonly<Record<Tone, { readonly icon: IconName } | { readonly text: string }>> = {
  waiting: { icon: 'clock' },
  going: { text: '●' },
  done: { icon: 'done' },
  look: { text: '!' },
  stopped: { text: '×' },
};

export const StatusBadge = ({ status, label }: { status: Status; label: string }): JSX.Element => {
  const tone = statusTones[status];
  const sign = SIGNS[tone];
  return (
    <span class={`badge badge-${tone}`}>
      {'icon' in sign ? <Icon name={sign.icon} size={12} /> : <span aria-hidden="true">{sign.text}</span>} {label}
    </span>
  );
};
