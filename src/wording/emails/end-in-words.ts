/** Why nothing is awaited of a host any more, and why an answer came too late, in words that are true of the case. */
import type { RequestStatus } from '../../domain/request/request-status';
import type { Answer, PropositionEnd, RefusalReason } from '../../domain/proposition/proposition';
import { refusalReasonLabels } from '../labels/lists';
import { capitalised, enumeration, fr } from '../text/typography';

interface EndText {
  readonly short: string;
  /** Of the pupil that leaves: what follows its name. */
  readonly sentence: string;
  readonly afterAgreement: string;
}

const HOLDS_NO_MORE = fr`L'accueil dont nous étions convenus est donc annulé.`;
const END_TEXTS: Readonly<Record<PropositionEnd, EndText>> = {
  superseded: {
    short: fr`une solution est trouvée`,
    sentence: fr`Une solution est trouvée : vous n'avez plus rien à faire.`,
    afterAgreement: fr`Une autre solution a été retenue.`,
  },
  'request-ended': {
    short: fr`la demande est close`,
    sentence: fr`La demande de l'établissement est close : vous n'avez plus rien à faire.`,
    afterAgreement: fr`L'établissement a mis fin à sa demande.`,
  },
  'dates-changed': {
    short: fr`les dates ont changé`,
    sentence: fr`Les dates demandées ont changé : ma proposition ne vaut plus sous cette forme. Je reviendrai vers vous si les nouvelles dates peuvent vous convenir.`,
    afterAgreement: fr`Les dates demandées ont changé.`,
  },
  'offer-declined': {
    short: fr`l'établissement ne peut pas accepter`,
    sentence: fr`L'établissement ne peut malheureusement pas accepter ce que vous proposiez. Je le garde en mémoire et je reviens vers vous dès qu'une demande y correspond.`,
    afterAgreement: fr`L'établissement n'a pas pu accepter.`,
  },
  cancelled: {
    short: fr`la proposition est retirée`,
    sentence: fr`Je retire cette proposition : vous n'avez plus rien à faire.`,
    afterAgreement: fr`Je dois y renoncer.`,
  },
  'pupil-withdrew': {
    short: fr`l'accueil n'aura pas lieu`,
    sentence: fr`ne pourra finalement pas venir.`,
    afterAgreement: fr`ne pourra finalement pas venir.`,
  },
};

/** In the subject: « une solution est trouvée ». */
export const shortEnd = (end: PropositionEnd): string => END_TEXTS[end].short;

/** In the body; a host that had agreed reads that its agreement holds no more. `pupil` begins with a vowel. */
export const endInWords = (end: PropositionEnd, hadAgreed: boolean, pupil: string): string => {
  const { sentence, afterAgreement } = END_TEXTS[end];
  const said = (text: string): string => (end === 'pupil-withdrew' ? fr`L'${pupil} ${text}` : text);
  return hadAgreed ? `${said(afterAgreement)} ${HOLDS_NO_MORE}` : said(sentence);
};

/** Thanks by what was answered. */
export const thanksForAnswer = (answer: Answer | undefined): string =>
  answer === 'yes' ? fr`Merci d'avoir accepté d'accueillir` : fr`Merci de votre réponse concernant`;

/** Why the answer changes nothing any more, by the conditions that it failed. */
export function lateInWords(refusals: readonly string[], stageHasBegun: boolean): string {
  if (stageHasBegun || refusals.includes('stage-ahead'))
    return fr`Le premier jour prévu est passé : je ne peux plus en tenir compte.`;
  if (refusals.includes('seat-free'))
    return fr`Vos places à ces dates sont déjà prises par un autre jeune du réseau : je ne peux pas en ajouter une.`;
  if (refusals.includes('request-seeks')) return fr`Entre-temps, la recherche a pris fin : vous n'avez rien à faire.`;
  return fr`Entre-temps, cette proposition a pris fin : vous n'avez rien à faire.`;
}

/** Why the agreement that the teacher has read holds no more. */
export const hostLostInWords = (hostName: string | undefined, hasWithdrawn: boolean, pupil: string): string => {
  const name = hostName === undefined ? fr`l'organisme d'accueil` : fr`l'organisme d'accueil « ${hostName} »`;
  return hasWithdrawn
    ? capitalised(fr`${name} vient de m'apprendre qu'il ne peut plus accueillir votre ${pupil}.`)
    : fr`L'accord que je vous avais annoncé avec ${name} est annulé.`;
};

/** What becomes of the hosts that were asked. */
export const closedInWords = (asked: number): string =>
  asked === 0
    ? fr`Aucun organisme n'avait été contacté.`
    : asked === 1
      ? fr`L'organisme que j'avais contacté est prévenu.`
      : fr`Les ${asked} organismes que j'avais contactés sont prévenus.`;

/** How a stage that had begun is noted; `undefined` for one that had not. */
export const stageEndInWords = (status: RequestStatus | undefined): string | undefined =>
  status === 'interrupted'
    ? fr`L'accueil est noté comme interrompu.`
    : status === 'finished'
      ? fr`Mon message précédent ne vaut plus : l'accueil est noté comme réalisé.`
      : undefined;

/** What became of the hosts that were asked. */
export interface Tried {
  readonly asked: number;
  readonly declined: number;
  readonly silent: number;
  /** Reasons given, the most frequent first, each once. */
  readonly reasons: readonly RefusalReason[];
}

/** « J’ai contacté 4 organismes : 3 ont refusé (pas de tuteur disponible), 1 n’a pas répondu. » */
export function triedInWords({ asked, declined, silent, reasons }: Tried): string {
  if (asked === 0) return fr`Aucun organisme du réseau ne convenait.`;
  const why = reasons.filter((reason) => reason !== 'other').map((reason) => lowered(refusalReasonLabels[reason]));
  const parts = [
    ...(declined === 0
      ? []
      : [
          fr`${declined} ${declined === 1 ? 'a' : 'ont'} refusé${why.length === 0 ? '' : fr` (${enumeration(why.slice(0, 3))})`}`,
        ]),
    ...(silent === 0 ? [] : [fr`${silent} ${silent === 1 ? fr`n'a` : fr`n'ont`} pas répondu`]),
  ];
  const told = parts.length === 0 ? '.' : fr` : ${enumeration(parts)}.`;
  return asked === 1 ? fr`J'ai contacté un organisme${told}` : fr`J'ai contacté ${asked} organismes${told}`;
}

const lowered = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);
