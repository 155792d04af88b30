/** Looks at the hub's health and keeps what is seen: screens show it, and a message a day tells what is grave. */
import { causesIn, type SeenCause } from '../../domain/health/causes';
import type { HealthFacts } from '../../domain/health/facts';
import { textOfCause } from '../../wording/upkeep/health-sentences';
import { keepHealth } from '../properties/kept-health';
import type { Run } from '../run';
import { lookAtHub } from './look-at-hub';

export interface Look {
  readonly facts: HealthFacts;
  readonly causes: readonly SeenCause[];
  /** Google's page of consent. */
  readonly url?: string;
}

export function lookAtHealth(run: Run): Look {
  const look = lookAtHub(run);
  const causes = causesIn(look.facts);
  keepHealth(
    run.seen,
    look.facts.now,
    causes.map((cause) => ({ code: cause.code, severity: cause.severity, ...textOfCause(cause) })),
  );
  return { ...look, causes };
}
