/** To the teacher who has given news of a request through the link: they have come, and what follows. */
import type { PublicWording } from '../../domain/request/public-wording';
import type { LateRemark } from '../../domain/draft/plan-draft';
import type { FollowUp } from '../../domain/request/follow-up';
import { fr } from '../text/typography';
import { HUB_VARIABLES, PUPIL_VARIABLES, type DefaultTemplate } from './email-template';
import { inThreeWordings } from './public-words';

export const followUpNoted = {
  code: 'follow-up-noted',
  title: fr`Nouvelles bien reçues, à l’enseignant`,
  ...inThreeWordings(({ pupil }) => ({
    subject: fr`[{{reference}}] Merci, c'est noté pour {{initiales}}`,
    body: fr`Bonjour {{prenom_nom}},

Merci de vos nouvelles au sujet de votre ${pupil} {{initiales}} ({{formation}}), {{dates}}. {{constat}}

Une erreur, une question ? Répondez à ce message ou appelez-moi au {{telephone_animateur}}.

Bien cordialement,
{{signature}}`,
  })),
  variables: [...PUPIL_VARIABLES, { name: 'constat', example: fr`Je note que la convention est envoyée.` }, ...HUB_VARIABLES],
} as const satisfies DefaultTemplate;

type Papers = Readonly<Record<'sent' | 'back' | 'signed', string>>;
const CONVENTION: Papers = {
  sent: fr`Je note que la convention est envoyée.`,
  back: fr`Je note que la convention est revenue.`,
  signed: fr`Je note que la convention est signée par tous.`,
};
const CONTRACT: Papers = {
  sent: fr`Je note que le contrat est envoyé.`,
  back: fr`Je note que le contrat est revenu.`,
  signed: fr`Je note que le contrat est signé par tous.`,
};

const taken = (pupil: string, papers: Papers): Readonly<Record<FollowUp, string>> => ({
  agree: fr`Je confirme l'accord à l'organisme.`,
  disagree: fr`Je remercie l'organisme et je poursuis la recherche.`,
  'convention-sent': papers.sent,
  'convention-returned': papers.back,
  'convention-signed': papers.signed,
  'pupil-found': fr`Bravo à l'${pupil} ! Je clos la demande et je préviens les organismes que j'avais contactés.`,
  'pupil-left': fr`Je préviens l'organisme et je reprends la recherche en priorité.`,
  'pupil-withdrew': fr`Je clos la demande et je préviens les organismes concernés.`,
  'plan-keep': fr`Je note que le lieu envisagé convient. Rien n'est encore demandé à l'organisme.`,
  'plan-forbid': fr`Je note que le lieu envisagé ne convient pas. Je lis votre avis avant de demander quoi que ce soit à l'organisme.`,
  message: fr`Je lis votre message dès que possible.`,
});

/** A remark on a line of a plan, when things have gone on since it was shared. */
const LATE_REMARKS: Readonly<Record<LateRemark, string>> = {
  deleted: fr`Entre-temps, j'ai abandonné ce plan, et rien n'a été demandé à l'organisme : votre avis est noté et je le lirai.`,
  replaced: fr`Entre-temps, je vous ai envoyé un autre plan : votre avis sur le premier est noté et je le lirai. Répondez aussi au dernier reçu.`,
  proposed: fr`Entre-temps, une proposition a déjà été préparée pour cette demande : votre avis est noté, je le lis et je reviens vers vous.`,
  closed: fr`Entre-temps, cette demande a été close : votre avis est noté, mais il ne change plus rien.`,
};

/** What follows from what was said. */
export function followUpInWords(
  said: { readonly say: FollowUp; readonly outcome: 'taken' | 'kept' | 'too-late'; readonly late?: LateRemark } | undefined,
  { pupil, wording }: { readonly pupil: string; readonly wording: PublicWording },
): string {
  const sentences = taken(pupil, wording === 'apprenticeship' ? CONTRACT : CONVENTION);
  if (said === undefined) return sentences.message;
  if (said.late !== undefined) return LATE_REMARKS[said.late];
  if (said.outcome === 'too-late')
    return fr`Entre-temps, la demande a changé : votre réponse est notée, mais elle ne modifie plus rien.`;
  return said.outcome === 'kept' ? fr`Je regarde la suite et je reviens vers vous.` : sentences[said.say];
}
