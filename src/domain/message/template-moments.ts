/** When a template is used in the life of a stage, and what it speaks of. */
import type { TemplateCode } from './message';

export const TEMPLATE_MOMENTS = ['intake', 'search', 'agreement', 'before', 'during', 'after', 'network'] as const;
export type TemplateMoment = (typeof TEMPLATE_MOMENTS)[number];

/** `placement`: a proposition whose host holds the pupil. `none`: no row alone gives its values. */
export type TemplateSubject =
  | 'request'
  | 'proposition'
  | 'placement'
  | 'offer'
  | 'company'
  | 'school'
  | 'plan'
  | 'contribution'
  | 'need'
  | 'meeting'
  | 'registration'
  | 'none';

interface TemplateUse {
  readonly moment: TemplateMoment;
  readonly about: TemplateSubject;
}

const use = (moment: TemplateMoment, about: TemplateSubject): TemplateUse => ({ moment, about });

export const TEMPLATE_USES: Readonly<Record<TemplateCode, TemplateUse>> = {
  'request-received': use('intake', 'request'),
  'request-to-complete': use('intake', 'request'),
  'offer-received': use('intake', 'offer'),
  'correction-link': use('intake', 'request'),
  'correction-noted': use('intake', 'request'),
  proposition: use('search', 'proposition'),
  'proposition-reminder': use('search', 'proposition'),
  'proposition-last-reminder': use('search', 'proposition'),
  'answer-noted': use('search', 'proposition'),
  'answer-too-late': use('search', 'proposition'),
  'other-dates-question': use('search', 'proposition'),
  'other-public-question': use('search', 'proposition'),
  'reserved-asked': use('search', 'proposition'),
  'search-goes-on': use('search', 'request'),
  'concession-question': use('search', 'request'),
  'plan-shared': use('search', 'plan'),
  'follow-up-noted': use('search', 'request'),
  'request-cancelled': use('search', 'request'),
  'request-unplaced': use('search', 'request'),
  'request-reopened': use('search', 'request'),
  'agreement-teacher': use('agreement', 'placement'),
  'agreement-host': use('agreement', 'placement'),
  'host-not-needed': use('agreement', 'proposition'),
  'host-withdrawn': use('agreement', 'proposition'),
  'convention-reminder': use('before', 'placement'),
  'convention-last-reminder': use('before', 'placement'),
  'stage-eve': use('before', 'placement'),
  'mid-stage': use('during', 'placement'),
  'review-host': use('after', 'placement'),
  'review-teacher': use('after', 'placement'),
  'review-reminder-host': use('after', 'placement'),
  'review-reminder-teacher': use('after', 'placement'),
  'review-noted': use('after', 'placement'),
  'pool-call': use('network', 'company'),
  'contribution-received': use('network', 'contribution'),
  'sector-needs': use('network', 'company'),
  'need-answered': use('network', 'need'),
  'meeting-invitation': use('network', 'meeting'),
  'meeting-news': use('network', 'registration'),
  'meeting-reminder': use('network', 'registration'),
  'meeting-minutes': use('network', 'registration'),
  'meeting-attestation': use('network', 'registration'),
  'resource-list': use('network', 'company'),
  handover: use('network', 'company'),
  'network-call': use('network', 'school'),
  'bringer-thanks': use('network', 'placement'),
  'weekly-digest': use('network', 'school'),
  'morning-report': use('network', 'none'),
};
