/** Looks at the hub's health and keeps what is seen: screens show it, and a message a day tells what is grave. */
import { CAUSES, causesIn, type CauseCode, type SeenCause } from '../../domain/health/causes';
import type { HealthFacts } from '../../domain/health/facts';
import type { LookDepth } from '../../application/health-api';
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

/**
 * @param depth `without-forms` opens none, which takes a second for each: causes that are seen there alone are kept as they were,
 * but for the one that was mended
 */
export function lookAtHealth(run: Run, depth: LookDepth = 'whole', mended?: CauseCode): Look {
  const look = lookAtHub(run, depth);
  const causes = causesIn(look.facts);
  keepHealth(run.seen, {
    at: look.facts.now,
    seen: causes.map((cause) => ({ code: cause.code, severity: cause.severity, ...textOfCause(cause) })),
    // A former version may have kept a cause that is none any more.
    isUnseen: ({ code }) => depth === 'without-forms' && code !== mended && code in CAUSES && CAUSES[code].isOfForms === true,
  });
  return { ...look, causes };
}
