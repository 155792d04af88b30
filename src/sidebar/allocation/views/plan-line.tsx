/** One request of the plan: who, where from, when, and the host chosen for it. */
import type { JSX } from 'preact';
import type { PlanLine } from '../../../application/allocation-api';
import { planListWords } from '../../../wording/pages/allocation-page';
import { mustBeTicked } from '../state/ticks';
import { wishOf, type Wish } from '../state/wishes';
import { HostScore } from './host-score';
import { WishToggles } from './wish-toggle';

export interface PlanLineProps {
  readonly line: PlanLine;
  /** False under a heading that says it already. */
  readonly hasSchool: boolean;
  readonly isSelected: boolean;
  readonly isTicked: boolean;
  readonly isKept: boolean;
  readonly isForbidden: boolean;
  readonly onSelect: (reference: string) => void;
  readonly onTick: (isTicked: boolean) => void;
  readonly onKeep: (pair: Wish) => void;
  readonly onForbid: (pair: Wish) => void;
}

export function PlanLineItem({
  line,
  hasSchool,
  isSelected,
  isTicked,
  isKept,
  isForbidden,
  onSelect,
  onTick,
  onKeep,
  onForbid,
}: PlanLineProps): JSX.Element {
  const { host } = line;
  const noteId = `note-${line.requestReference}`;
  const isLeft = mustBeTicked(line) && !isTicked && !isForbidden;
  return (
    <li
      class={`line${isSelected ? ' line-selected' : ''}${host === undefined ? ' line-unplaced' : ''}${isForbidden ? ' line-forbidden' : ''}`}
      data-line={line.requestReference}
    >
      <Tick
        line={line}
        isTicked={isTicked}
        isForbidden={isForbidden}
        noteId={isForbidden || isLeft ? noteId : undefined}
        onTick={onTick}
      />
      <button type="button" class="line-open" data-item aria-pressed={isSelected} onClick={() => onSelect(line.requestReference)}>
        <span class="line-pupil">
          <span class="line-name">
            <strong>{line.pupil}</strong>
            {line.isUrgent && <span class="badge badge-urgent">{planListWords.urgent}</span>}{' '}
            <span class="line-training">{line.training === '' ? line.typeLabel : line.training}</span>
          </span>
          {hasSchool && <span class="line-quiet">{line.schoolName}</span>}
          <span class="line-quiet">{line.dates}</span>
        </span>
        <ChosenHost line={line} leftId={isLeft ? noteId : undefined} />
        {host !== undefined && <HostScore score={host.score} />}
      </button>
      {host !== undefined && (
        <WishToggles pair={wishOf(line, host)} isKept={isKept} isForbidden={isForbidden} onKeep={onKeep} onForbid={onForbid} />
      )}
      {isForbidden && (
        <p class="line-excluded" id={noteId}>
          {planListWords.excluded}
        </p>
      )}
    </li>
  );
}

/** The box that takes the line into what is created; none without a host. */
function Tick({
  line,
  isTicked,
  isForbidden,
  noteId,
  onTick,
}: Pick<PlanLineProps, 'line' | 'isTicked' | 'isForbidden' | 'onTick'> & { readonly noteId: string | undefined }): JSX.Element {
  if (line.host === undefined) return <span class="line-tick" />;
  return (
    <label class="line-tick">
      <input
        type="checkbox"
        checked={isTicked && !isForbidden}
        disabled={isForbidden}
        aria-label={planListWords.include(line.pupil, line.host.companyName)}
        aria-describedby={noteId}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
    </label>
  );
}

/** @param leftId given, the line says under this id why it is not ticked by itself */
const ChosenHost = ({
  line: { host, whyNot },
  leftId,
}: Pick<PlanLineProps, 'line'> & { readonly leftId: string | undefined }): JSX.Element =>
  host === undefined ? (
    <span class="line-host">
      <span class="line-why">{whyNot ?? planListWords.noHost}</span>
    </span>
  ) : (
    <span class="line-host">
      <span class="line-name">
        <strong>{host.companyName}</strong>
      </span>
      <span class="line-quiet">
        {host.place}
        {host.hasOffer ? '' : ` · ${planListWords.noOffer}`}
      </span>
      <span class="line-quiet">{host.reasons.join(' · ')}</span>
      {leftId !== undefined && (
        <span class="line-left" id={leftId}>
          {planListWords.left}
        </span>
      )}
    </span>
  );
