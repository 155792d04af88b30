/** The hosts that the animator chooses on the card of a request: ticked, or kept with a motive though left out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ExcludedLine, HostChoice, HostLine, RankingView } from '../../application/sidebar-views/ranking-view';

/** How a host of the ranking is named to the server. */
export const choiceOf = (host: HostLine | ExcludedLine, overrideReason?: string): HostChoice => ({
  companyReference: host.companyReference,
  offerReference: host.offerReference,
  overrideReason,
});

/** The hosts ticked, in the order of the ranking, then those kept with a motive. */
function choicesOf(
  ranking: RankingView | undefined,
  ticked: ReadonlySet<string>,
  motives: ReadonlyMap<string, string>,
): readonly HostChoice[] {
  if (ranking === undefined) return [];
  const ranked = ranking.hosts.filter((host) => ticked.has(host.id)).map((host) => choiceOf(host));
  const kept = ranking.excluded
    .flatMap((group) => group.hosts)
    .filter((host) => motives.has(host.id))
    .map((host) => choiceOf(host, motives.get(host.id)));
  return [...ranked, ...kept];
}

export interface HostSelection {
  readonly ticked: ReadonlySet<string>;
  /** Motive by host that is kept though left out. */
  readonly motives: ReadonlyMap<string, string>;
  readonly choices: readonly HostChoice[];
  tick(id: string, isTicked: boolean): void;
  keep(id: string, motive: string): void;
  drop(id: string): void;
  clear(): void;
}

/** @param proposed how many propositions the request has: once proposed, a host is no longer to be chosen */
export function useHostSelection(ranking: RankingView | undefined, proposed: number | undefined): HostSelection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [motives, setMotives] = useState<ReadonlyMap<string, string>>(new Map());
  const choices = useMemo(() => choicesOf(ranking, ticked, motives), [ranking, ticked, motives]);
  const clear = (): void => {
    setTicked(new Set());
    setMotives(new Map());
  };
  useEffect(clear, [proposed]);
  return {
    ticked,
    motives,
    choices,
    tick: (id, isTicked) =>
      setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((other) => other !== id))),
    keep: (id, motive) => setMotives((before) => new Map(before).set(id, motive)),
    drop: (id) => setMotives((before) => new Map([...before].filter(([other]) => other !== id))),
    clear,
  };
}
