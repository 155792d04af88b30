import type {
  AssignmentNetwork,
  AssignmentResult,
} from '../../../../../src/domain/matching/solver/assignment/assignment-network';
import {
  cheapestEdges,
  cheapestOfBothSides,
  missingEdges,
  withEdges,
} from '../../../../../src/domain/matching/solver/assignment/cheapest-edges';

/** Every request at every host, one place each, then its school. */
function network(costs: readonly (readonly number[])[]): AssignmentNetwork {
  const hosts = costs[0]!.length;
  return {
    requestCount: costs.length,
    hostCount: hosts,
    schoolCount: 1,
    isSorted: false,
    start: Int32Array.from({ length: costs.length + 1 }, (_, i) => i * (hosts + 1)),
    edgeHost: Int32Array.from(costs.flatMap((row) => [...row.map((__, h) => h), hosts])),
    edgeCost: Int32Array.from(costs.flatMap((row) => [...row, 9999])),
    capacity: new Int32Array(hosts).fill(1),
    steps: Float64Array.of(10),
  };
}

describe('the pairs that a dense assignment begins with', () => {
  it('are the cheapest of each request', () => {
    const whole = network([Array.from({ length: 200 }, (_, h) => (h * 37) % 200)]);
    const { at } = cheapestEdges(whole);
    expect([...at].map((e) => whole.edgeCost[e]!).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, k) => k));
  });

  it('where all cost the same, are spread over the hosts even if each request lists them in one order', () => {
    const { at } = cheapestEdges(network(Array.from({ length: 4 }, () => Array.from({ length: 200 }, () => 5))));
    expect(new Set([...at].map((e) => e % 201)).size).toBe(200);
  });

  it('of both sides: a host that is dear for everyone has some too', () => {
    const whole = network(Array.from({ length: 60 }, (_, i) => Array.from({ length: 200 }, (__, h) => (h === 7 ? 500 + i : h))));
    const { from, at } = cheapestOfBothSides(whole);
    const dear = [...at].filter((e) => whole.edgeHost[e] === 7).map((e) => whole.edgeCost[e]!);
    expect(dear).toEqual(Array.from({ length: 25 }, (_, k) => 500 + k));
    expect(from[60]).toBe(at.length);
    expect(new Set(at).size).toBe(at.length);
  });
});

describe('the pairs that prices find missing', () => {
  it('are those that cost less than the answer once prices are paid, below 0 too', () => {
    const whole = network([[50, 90, 100]]);
    const result = { value: Float64Array.of(60), price: Float64Array.of(10, -35, -40, 0) } as Partial<AssignmentResult>;
    const missing = missingEdges(whole, result as AssignmentResult);
    expect([...missing.at]).toEqual([1]);
    const none = { from: Int32Array.of(0, 0), at: new Int32Array(0) };
    expect([...withEdges(whole, missing, withEdges(whole, none)).edgeCost]).toEqual([90, 9999]);
  });
});
