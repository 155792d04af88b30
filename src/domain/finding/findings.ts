/** Making findings and deciding from them. */
import type { OfferStatus } from '../offer/offer-status';
import type { Finding, FindingCode } from './finding';

type Details = Finding['details'];

/** Several suggestions in one detail. */
export const LIST_SEPARATOR = ' ; ';

/** A finding that keeps the search from starting. */
export const blocking = (code: FindingCode, details?: Details): Finding => ({
  code,
  severity: 'blocks',
  ...(details && { details }),
});

/** A finding that the animator looks at. */
export const warning = (code: FindingCode, details?: Details): Finding => ({
  code,
  severity: 'warns',
  ...(details && { details }),
});

/** Does one of them keep the search from starting? */
export const hasBlocking = (findings: readonly Finding[]): boolean => findings.some((finding) => finding.severity === 'blocks');

/** An offer that lacks something waits for the animator; the others are available. */
export const statusOfReceivedOffer = (findings: readonly Finding[]): OfferStatus =>
  hasBlocking(findings) ? 'to-check' : 'available';

/** Has the reading of the form already said this of the field? Then the checks do not say it again. */
export const saidOf = (findings: readonly Finding[], field: string): boolean =>
  findings.some((finding) => finding.details?.['field'] === field);

/** Findings of the reading on a field that the search needs block: what was answered there could not be kept. */
export const blockingOn = (findings: readonly Finding[], needed: readonly string[]): Finding[] =>
  findings.map((finding) => (needed.includes(String(finding.details?.['field'])) ? { ...finding, severity: 'blocks' } : finding));
