/** The chosen line in full, and the other hosts possible with the pupils whose place they would take. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasPair, type PlanAlternative, type PlanLine, type PlanView } from '../../../application/allocation-api';
import { planDetailsWords, planListWords } from '../../../wording/pages/allocation-page';
import { planQuestionsWords } from '../../../wording/pages/plan-questions-page';
import { whyNotWords } from '../../../wording/pages/why-not-page';
import { moveWithArrows } from '../../state/move-with-arrows';
import { Icon } from '../../ui/icon';
import { Loading } from '../../ui/loading';
import { Empty } from '../../ui/notice';
import { Problem } from '../../ui/problem';
import { useAlternatives, type Alternatives } from '../state/use-alternatives';
import { useLineQuestions } from '../state/use-line-questions';
import { wishOf, type Wish, type Wishes } from '../state/wishes';
import { HostScore } from './host-score';
import { AskButton, HostsToAsk, type Ask } from './set-aside';
import { Ways } from './ways';
import { WhyNot } from './why-not';

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
  /** Takes the plan of an answer to « Pourquoi pas ? ». */
  readonly onArrange: (pair: Wish) => void;
  readonly onSay: (sentence: string) => void;
}

interface HostProps extends Pick<LineDetailsProps, 'view' | 'wishes' | 'isSolving' | 'onSelect' | 'onForbid' | 'onChoose'> {
  readonly line: PlanLine;
  readonly host: PlanAlternative;
  readonly onAsk: Ask;
}

function Alternative({ view, line, host, wishes, isSolving, onSelect, onForbid, onChoose, onAsk }: HostProps): JSX.Element {
  const pair = wishOf(line, host);
  const isForbidden = hasPair(wishes.forbidden, pair);
  const displaced = view.lines.filter(({ requestReference }) => host.displaces.includes(requestReference));
  return (
    <li class={isForbidden ? 'alternative alternative-forbidden' : 'alternative'}>
      <p class="alternative-title">
        <strong>{host.companyName}</strong> <HostScore score={host.score} />
      </p>
      <p class="line-quiet">
        {host.place}
        {host.hasOffer ? '' : ` · ${planListWords.noOffer}`}
        {host.reasons.length > 0 && ` · ${host.reasons.join(' · ')}`}
      </p>
      <p class={host.displaces.length === 0 ? 'alternative-free' : 'alternative-taken'}>
        <Icon name={host.displaces.length === 0 ? 'done' : 'warning'} size={12} /> <span>{host.sentence}</span>
      </p>
      {displaced.length > 0 && <Displaced lines={displaced} onSelect={onSelect} />}
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
        <AskButton host={host} pupil={line.pupil} onAsk={onAsk} />
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

/** The pupils whose place the choice would take. */
const Displaced = ({
  lines,
  onSelect,
}: Pick<LineDetailsProps, 'onSelect'> & { readonly lines: readonly PlanLine[] }): JSX.Element => (
  <p class="displaced">
    {lines.map((other) => (
      <button key={other.requestReference} type="button" class="button-link" onClick={() => onSelect(other.requestReference)}>
        {planDetailsWords.displaced(other.pupil, other.requestReference)}
      </button>
    ))}
  </p>
);

export function LineDetails(props: LineDetailsProps): JSX.Element {
  const { view, turn, line, wishes } = props;
  const asked = useAlternatives(view, turn, line?.requestReference);
  const panel = useRef<HTMLElement>(null);
  const questions = useLineQuestions(view, turn, line, wishes, panel);
  useEffect(() => panel.current?.scrollTo(0, 0), [line?.requestReference]);
  if (line === undefined)
    return (
      <aside class="details" aria-label={planDetailsWords.label}>
        <Empty title={planDetailsWords.none}>
          <p>{planDetailsWords.noneHelp}</p>
        </Empty>
      </aside>
    );
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
          if (!questions.leave()) backToLine();
        } else moveWithArrows(event);
      }}
    >
      <DetailsHead line={line} />
      {questions.ways.about !== undefined ? (
        <Ways
          question={questions.ways}
          pupil={line.pupil}
          requestReference={line.requestReference}
          onSay={props.onSay}
          onBack={questions.leave}
        />
      ) : questions.whyNot.about === undefined ? (
        <LineBody {...props} line={line} asked={asked} onAsk={questions.askWhyNot} onAskWays={questions.askWays} />
      ) : (
        <WhyNot
          question={questions.whyNot}
          lines={view.lines}
          isSolving={props.isSolving}
          onSelect={props.onSelect}
          host={questions.askedHost()!.companyName}
          onKeep={(overrideReason) => props.onArrange(wishOf(line, { ...questions.askedHost()!, overrideReason }))}
          onBack={questions.leave}
        />
      )}
    </aside>
  );
}

/** The host of the plan or why there is none, and the others. */
function LineBody(
  props: LineDetailsProps & {
    readonly line: PlanLine;
    readonly asked: Alternatives;
    readonly onAsk: Ask;
    readonly onAskWays: () => void;
  },
): JSX.Element {
  const { line } = props;
  return (
    <>
      {line.host === undefined ? (
        <section class="details-host details-unplaced">
          <h3>{planDetailsWords.why}</h3>
          <p>{line.whyNot ?? planListWords.noHost}</p>
          <p class="form-buttons">
            <button type="button" class="button button-small" data-item data-ask-ways onClick={props.onAskWays}>
              {planQuestionsWords.ways(line.pupil)}
            </button>
          </p>
        </section>
      ) : (
        <ChosenHost {...props} line={line} host={line.host} />
      )}
      <OtherHosts {...props} />
    </>
  );
}

const DetailsHead = ({ line }: { readonly line: PlanLine }): JSX.Element => (
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
);

interface ChosenProps extends Pick<LineDetailsProps, 'wishes' | 'onKeep' | 'onForbid'> {
  readonly line: PlanLine;
  readonly host: NonNullable<PlanLine['host']>;
}

/** The host of the plan, to keep or to exclude. */
function ChosenHost({ line, host, wishes, onKeep, onForbid }: ChosenProps): JSX.Element {
  const pair = wishOf(line, host);
  const isKept = hasPair(wishes.kept, pair);
  const isForbidden = hasPair(wishes.forbidden, pair);
  return (
    <section class="details-host">
      <h3>{planDetailsWords.host}</h3>
      <p class="alternative-title">
        <strong>{host.companyName}</strong> <HostScore score={host.score} />
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
      {host.overrideReason !== undefined && <p class="details-note">{planDetailsWords.overridden(host.overrideReason)}</p>}
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
  );
}

/** The other hosts, once they have been asked for. */
function OtherHosts({
  line,
  asked: { list, error, retry },
  onAsk,
  ...details
}: LineDetailsProps & { readonly line: PlanLine; readonly asked: Alternatives; readonly onAsk: Ask }): JSX.Element {
  return (
    <section class="details-alternatives" aria-busy={list === undefined && error === undefined}>
      <h3>{planDetailsWords.alternatives}</h3>
      <Problem error={error} onRetry={retry} />
      {list === undefined ? (
        error === undefined && <Loading key={line.requestReference} label={planDetailsWords.loading} lines={6} />
      ) : list.others.length === 0 ? (
        <Empty title={line.host === undefined ? planDetailsWords.noHost : planDetailsWords.noAlternative}>
          {line.host === undefined && <Help sentences={list.help} />}
        </Empty>
      ) : (
        <ul>
          {list.others.map((other) => (
            <Alternative key={other.hostId} {...details} line={line} host={other} onAsk={onAsk} />
          ))}
        </ul>
      )}
      {list !== undefined && (
        <>
          <HostsToAsk title={whyNotWords.lower(list.lower.length)} hosts={list.lower} pupil={line.pupil} onAsk={onAsk} />
          <HostsToAsk
            title={whyNotWords.setAside(list.setAsideCount)}
            hosts={list.setAside}
            help={list.setAsideCount > list.setAside.length ? whyNotWords.firstOnes(list.setAside.length) : undefined}
            pupil={line.pupil}
            onAsk={onAsk}
          />
        </>
      )}
    </section>
  );
}
