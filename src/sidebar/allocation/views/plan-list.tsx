/** The plan: its lines in groups, those without a host first. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PlanView } from '../../../application/allocation-api';
import { planFilterWords, planListWords } from '../../../wording/pages/allocation-page';
import { moveWithArrows } from '../../state/move-with-arrows';
import { Empty } from '../../ui/notice';
import { shownGroups, type Grouping, type PlanFilters } from '../state/shown-lines';
import { hasPair, wishOf, type Wish, type Wishes } from '../state/wishes';
import { PlanLineItem } from './plan-line';

export interface PlanListProps {
  readonly view: PlanView;
  readonly filters: PlanFilters;
  readonly grouping: Grouping;
  readonly wishes: Wishes;
  readonly unticked: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly onSelect: (reference: string) => void;
  readonly onTick: (references: readonly string[], isTicked: boolean) => void;
  readonly onKeep: (pair: Wish) => void;
  readonly onForbid: (pair: Wish) => void;
}

export function PlanList({
  view,
  filters,
  grouping,
  wishes,
  unticked,
  selected,
  onSelect,
  onTick,
  onKeep,
  onForbid,
}: PlanListProps): JSX.Element {
  const groups = useMemo(() => shownGroups(view, filters, grouping), [view, filters, grouping]);
  const isForbidden = (line: PlanView['lines'][number]): boolean =>
    line.host !== undefined && hasPair(wishes.forbidden, wishOf(line, line.host));
  const tickable = groups
    .flatMap(({ lines }) => lines)
    .filter((line) => line.host !== undefined && !isForbidden(line))
    .map((line) => line.requestReference);
  const ticked = tickable.filter((reference) => !unticked.has(reference)).length;
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
          <button type="button" class="button-link" onClick={() => onTick(tickable, ticked < tickable.length)}>
            {ticked < tickable.length ? planListWords.tickShown : planListWords.untickShown}
          </button>
        </p>
      )}
      {groups.map(({ key, title, lines }) => (
        <section key={key} class="plan-group" aria-label={title}>
          <h2 class={key === '' ? 'group-title group-unplaced' : 'group-title'}>{title}</h2>
          <ul>
            {lines.map((line) => (
              <PlanLineItem
                key={line.requestReference}
                line={line}
                hasSchool={grouping === 'company' || line.host === undefined}
                isSelected={line.requestReference === selected}
                isTicked={!unticked.has(line.requestReference)}
                isKept={line.host !== undefined && hasPair(wishes.kept, wishOf(line, line.host))}
                isForbidden={isForbidden(line)}
                onSelect={onSelect}
                onTick={(reference, isTicked) => onTick([reference], isTicked)}
                onKeep={onKeep}
                onForbid={onForbid}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
