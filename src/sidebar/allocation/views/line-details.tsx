/** The chosen line in full, and the other hosts possible with the pupils whose place they would take. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlanAlternative, PlanLine, PlanView } from '../../../application/allocation-api';
import { planDetailsWords, planListWords } from '../../../wording/pages/allocation-page';
import { moveWithArrows } from '../../state/move-with-arrows';
import { Icon } from '../../ui/icon';
import { Loading } from '../../ui/loading';
import { Empty } from '../../ui/notice';
import { Problem } from '../../ui/problem';
import { useAlternatives } from '../state/use-alternatives';
import { hasPair, wishOf, type Wish, type Wishes } from '../state/wishes';

export interface LineDetailsProps {
  readonly view: PlanView;
  readonly turn: number;
  readonly line: PlanLine | undefined;
  readonly wishes: Wishes;
  readonly isSolving: boolean;
  readonly onSelect: (reference: string) => void;
  readonly onKeep: (pair: Wish) => void;
  readonly onForbid: (pair: Wish) => void;
  readonly onChoose: (pair: Wish) => void;
}

interface HostProps extends Pick<LineDetailsProps, 'view' | 'wishes' | 'isSolving' | 'onSelect' | 'onForbid' | 'onChoose'> {
  readonly line: PlanLine;
  readonly host: PlanAlternative;
}

function Alternative({ view, line, host, wishes, isSolving, onSelect, onForbid, onChoose }: HostProps): JSX.Element {
  const pair = wishOf(line, host);
  const isForbidden = hasPair(wishes.forbidden, pair);
  const displaced = view.lines.filter(({ requestReference }) => host.displaces.includes(requestReference));
  return (
    <li class={isForbidden ? 'alternative alternative-forbidden' : 'alternative'}>
      <p class="alternative-title">
        <strong>{host.companyName}</strong>{' '}
        <span class="line-score">
          <span aria-hidden="true">{host.score}</span>
          <span class="visually-hidden">{planListWords.score(host.score)}</span>
        </span>
      </p>
      <p class="line-quiet">
        {host.place}
        {host.hasOffer ? '' : ` · ${planListWords.noOffer}`}
        {host.reasons.length > 0 && ` · ${host.reasons.join(' · ')}`}
      </p>
      <p class={host.displaces.length === 0 ? 'alternative-free' : 'alternative-taken'}>
        <Icon name={host.displaces.length === 0 ? 'done' : 'warning'} size={12} /> <span>{host.sentence}</span>
      </p>
      {displaced.length > 0 && (
        <p class="displaced">
          {displaced.map((other) => (
            <button
              key={other.requestReference}
              type="button"
              class="button-link"
              onClick={() => onSelect(other.requestReference)}
            >
              {planDetailsWords.displaced(other.pupil, other.requestReference)}
            </button>
          ))}
        </p>
      )}
      <p class="alternative-buttons">
        <button
          type="button"
          class="button button-small"
          data-item
          aria-disabled={isSolving ? 'true' : undefined}
          aria-label={planDetailsWords.choosePair(host.companyName, line.pupil)}
          onClick={() => {
            if (!isSolving) onChoose(pair);
          }}
        >
          {planDetailsWords.choose}
        </button>
        <button
          type="button"
          class={`wish${isForbidden ? ' wish-forbidden' : ''}`}
          aria-pressed={isForbidden}
          title={planListWords.forbid}
          aria-label={planListWords.forbidPair(line.pupil, host.companyName)}
          onClick={() => onForbid(pair)}
        >
          <Icon name="cross" />
        </button>
      </p>
    </li>
  );
}

const Help = ({ sentences }: { sentences: readonly string[] }): JSX.Element =>
  sentences.length === 0 ? (
    <p>{planDetailsWords.nothingHelps}</p>
  ) : (
    <>
      <p>{planDetailsWords.wouldHelp}</p>
      <ul class="details-reasons">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );

export function LineDetails({
  view,
  turn,
  line,
  wishes,
  isSolving,
  onSelect,
  onKeep,
  onForbid,
  onChoose,
}: LineDetailsProps): JSX.Element {
  const { list, error, retry } = useAlternatives(view, turn, line?.requestReference);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollTo(0, 0), [line?.requestReference]);
  if (line === undefined)
    return (
      <aside class="details" aria-label={planDetailsWords.label}>
        <Empty title={planDetailsWords.none}>
          <p>{planDetailsWords.noneHelp}</p>
        </Empty>
      </aside>
    );

  const { host } = line;
  const pair = host === undefined ? undefined : wishOf(line, host);
  const isKept = pair !== undefined && hasPair(wishes.kept, pair);
  const isForbidden = pair !== undefined && hasPair(wishes.forbidden, pair);
  const backToLine = (): void =>
    document.querySelector<HTMLElement>(`[data-line="${line.requestReference}"] .line-open`)?.focus();
  return (
    <aside
      class="details"
      aria-label={planDetailsWords.label}
      ref={panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          backToLine();
        } else moveWithArrows(event);
      }}
    >
      <header class="details-head">
        <p class="card-reference">
          {line.requestReference}
          {line.isUrgent && <span class="badge badge-urgent">{planListWords.urgent}</span>}
        </p>
        <h2>{line.pupil}</h2>
        <ul class="details-lines">
          {[line.training, line.typeLabel, line.schoolName, line.dates]
            .filter((text) => text !== '')
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
        <p class="quiet">{planDetailsWords.choices(line.choiceCount)}</p>
      </header>
      {host === undefined || pair === undefined ? (
        <section class="details-host details-unplaced">
          <h3>{planDetailsWords.why}</h3>
          <p>{line.whyNot ?? planListWords.noHost}</p>
        </section>
      ) : (
        <section class="details-host">
          <h3>{planDetailsWords.host}</h3>
          <p class="alternative-title">
            <strong>{host.companyName}</strong>{' '}
            <span class="line-score">
              <span aria-hidden="true">{host.score}</span>
              <span class="visually-hidden">{planListWords.score(host.score)}</span>
            </span>
          </p>
          <p class="line-quiet">
            {host.place}
            {host.hasOffer ? '' : ` · ${planListWords.noOffer}`}
          </p>
          <ul class="details-reasons">
            {host.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {line.note !== undefined && <p class="details-note">{line.note}</p>}
          <p class="form-buttons">
            <button
              type="button"
              class={`button button-small${isKept ? ' button-chosen' : ''}`}
              aria-pressed={isKept}
              data-item
              onClick={() => onKeep(pair)}
            >
              <Icon name="pin" size={14} />
              {planDetailsWords.keep}
            </button>
            <button
              type="button"
              class={`button button-small${isForbidden ? ' button-refused' : ''}`}
              aria-pressed={isForbidden}
              data-item
              onClick={() => onForbid(pair)}
            >
              <Icon name="cross" size={14} />
              {planDetailsWords.forbid}
            </button>
          </p>
        </section>
      )}
      <section class="details-alternatives" aria-busy={list === undefined && error === undefined}>
        <h3>{planDetailsWords.alternatives}</h3>
        <Problem error={error} onRetry={retry} />
        {list === undefined ? (
          error === undefined && <Loading key={line.requestReference} label={planDetailsWords.loading} lines={6} />
        ) : list.others.length === 0 ? (
          <Empty title={planDetailsWords.noAlternative}>{line.host === undefined && <Help sentences={list.help} />}</Empty>
        ) : (
          <ul>
            {list.others.map((other) => (
              <Alternative
                key={other.hostId}
                view={view}
                line={line}
                host={other}
                wishes={wishes}
                isSolving={isSolving}
                onSelect={onSelect}
                onForbid={onForbid}
                onChoose={onChoose}
              />
            ))}
          </ul>
        )}
      </section>
    </aside>
  );
}
