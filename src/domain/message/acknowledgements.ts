/** How many acknowledgements may leave by themselves in a day, in all and to one address. */
import type { Message, TemplateCode } from './message';

/** Messages that answer a public form at once. */
export const ACKNOWLEDGEMENTS: readonly TemplateCode[] = [
  'request-received',
  'request-to-complete',
  'offer-received',
  'correction-noted',
  'contribution-received',
];

export interface AcknowledgementLimits {
  readonly perDay: number;
  readonly perAddress: number;
}

/** Which limit one more acknowledgement to the address would pass; `ofToday` are the messages made today. */
export function acknowledgementsHeldBy(
  ofToday: readonly Message[],
  to: string,
  { perDay, perAddress }: AcknowledgementLimits,
): 'day' | 'address' | undefined {
  const left = ofToday.filter(
    ({ template, status }) => ACKNOWLEDGEMENTS.includes(template) && status !== 'cancelled' && status !== 'skipped',
  );
  if (left.filter((message) => message.to.toLowerCase() === to.toLowerCase()).length >= perAddress) return 'address';
  return left.length >= perDay ? 'day' : undefined;
}
