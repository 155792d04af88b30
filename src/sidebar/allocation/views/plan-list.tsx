/** The plan: its lines in groups, those without a host first. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { hasPair, type PlanLine, type PlanView } from '../../../application/allocation-api';
import { planFilterWords, planListWords } from '../../../wording/pages/allocation-page';
import { moveWithArrows } from '../../state/move-with-arrows';
import { Empty } from '../../ui/notice';
import { APART, shownGroups, type Grouping, type PlanFilters } from '../state/shown-lines';
import { isTicked, mustBeTicked, type Ticks } from '../state/ticks';
import { wishOf, type Wish, type Wishes } from '../state/wishes';
import { PlanLineItem } from './plan-line';

export interface PlanListProps {
  readonly view: PlanView;
  readonly filters: PlanFilters;
  readonly grouping: Grouping;
  readonly wishes: Wishes;
  readonly ticks: Ticks;
  readonly selected: string | undefined;
  readonly onSelect: (reference: string) => void;
  readonly onTick: (lines: readonly PlanLine[], isTicked: boolean) => void;
  readonly onKeep: (pair: Wish) => void;
  readonly onForbid: (pair: Wish) => void;
}

const isAmong = (pairs: readonly Wish[], line: PlanLine): boolean =>
  line.host !== undefined && hasPair(pairs, wishOf(line, line.host));

export function PlanList(props: PlanListProps): JSX.Element {
  const { view, filters, grouping, wishes, ticks, selected, onTick } = props;
  const groups = useMemo(() => shownGroups(view, filters, grouping), [view, filters, grouping]);
  const tickable = groups
    .flatMap(({ lines }) => lines)
    .filter((line) => line.host !== undefined && !isAmong(wishes.forbidden, line));
  const ticked = tickable.filter((line) => isTicked(ticks, line)).length;
  // What covers nothing is ticked line by line.
  const atOnce = tickable.filter((line) => !mustBeTicked(line));
  const mayTick = atOnce.some((line) => !isTicked(ticks, line));
  const list = useRef<HTMLDivElement>(null);
  // The line may have been chosen from the details, or moved by a new plan.
  useEffect(() => {
    if (selected !== undefined)
      list.current?.querySelector(`[data-line="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected, groups]);
  if (groups.length === 0)
    return (
      <div class="plan-none">
        <Empty title={planFilterWords.none} />
      </div>
    );
  return (
    <div class="plan-groups" ref={list} onKeyDown={moveWithArrows}>
      {tickable.length > 0 && (
        <p class="plan-ticks">
          <span>{planListWords.ticked(ticked, tickable.length)}</span>
          <button type="button" class="button-link" onClick={() => onTick(mayTick ? atOnce : tickable, mayTick)}>
            {mayTick ? planListWords.tickShown : planListWords.untickShown}
          </button>
        </p>
      )}
      {groups.map(({ key, title, lines }) => (
        <section key={key} class="plan-group" aria-label={title}>
          <h2 class={key === '' || key === APART ? 'group-title group-unplaced' : 'group-title'}>{title}</h2>
          <ul>
            {lines.map((line) => (
              <ListedLine key={line.requestReference} line={line} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A line with what the list knows of it. */
const ListedLine = ({ line, ...list }: PlanListProps & { readonly line: PlanLine }): JSX.Element => (
  <PlanLineItem
    line={line}
    hasSchool={list.grouping === 'company' || line.host === undefined || mustBeTicked(line)}
    isSelected={line.requestReference === list.selected}
    isTicked={isTicked(list.ticks, line)}
    isKept={isAmong(list.wishes.kept, line)}
    isForbidden={isAmong(list.wishes.forbidden, line)}
    onSelect={list.onSelect}
    onTick={(isIn) => list.onTick([line], isIn)}
    onKeep={list.onKeep}
    onForbid={list.onForbid}
  />
);
