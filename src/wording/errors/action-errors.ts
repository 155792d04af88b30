/** What the user reads when an action is not for the state the register is in. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { ReviewRefusal } from '../../domain/network/review';
import type { CallBackDoubt } from '../../domain/proposition/call-back-day';
import { callBackDoubts, nextCallBack } from '../sidebar/call-back-sentences';
import type { ProblemText } from './register-errors';
import { numberInFrench } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const noSuchRecord = (reference: string): ProblemText => ({
  message: `La référence ${quoted(reference)} est introuvable dans le registre.`,
  advice: 'Elle a peut-être été supprimée ou modifiée à la main. Actualisez le panneau.',
});

/** The object's status does not allow the action. */
export const notInThisStatus = (reference: string, statusLabel: string): ProblemText => ({
  message: fr`${reference} est ${quoted(statusLabel)} : cette action n’est plus possible.`,
  advice: 'Rien n’a été modifié. Actualisez le panneau pour voir l’état actuel.',
});

export const nothingToKeep: ProblemText = {
  message: 'Ce plan n’a aucune ligne.',
  advice: 'Recalculez, puis gardez le plan affiché.',
};

export const nothingToShare: ProblemText = {
  message: 'Aucune demande de cet établissement n’est encore à répartir dans ce plan.',
  advice: fr`Ces demandes ont trouvé leur hôte, ont une proposition en cours ou sont closes. Aucun courriel n’a été préparé.`,
};

/** @param company who is asked already */
export const alreadyProposed = (company: string): ProblemText => ({
  message: fr`Cette demande est déjà proposée à ${company}.`,
  advice: fr`Recalculez le plan, ou voyez sa fiche dans le panneau.`,
});

export const unwishedPlace = ({
  pupil,
  companyName,
  from,
}: {
  pupil: string;
  companyName: string;
  from?: string;
}): ProblemText => ({
  message: fr`${from} ne souhaite pas ${companyName} pour ${pupil}, et cet avis a été repris. Recalculez le plan ou, pour passer outre, écartez cet avis sous « Plans gardés ».`,
  advice: fr`Cette proposition n’a pas été créée.`,
});

export const nothingTicked: ProblemText = {
  message: fr`Aucune ligne cochée de cet établissement n’a de lieu à montrer.`,
  advice: fr`Ouvrez ce plan, cochez les lieux que vous envisagez, puis « Garder le plan affiché ». Aucun courriel n’a été préparé.`,
};

export const noAddressToShare = (school: string): ProblemText => ({
  message: `${school} n’a pas d’adresse de courriel valable, et ses enseignants non plus.`,
  advice: fr`Complétez le courriel du référent dans l’onglet « Établissements », puis recommencez. Aucun courriel n’a été préparé.`,
});

export const noFollowUpForm: ProblemText = {
  message: fr`Le formulaire « Suivi d’une demande » n’existe pas encore.`,
  advice: fr`Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez.`,
};

/** @param answer why the pair cannot be planned (any more) */
export const noArrangement = (answer: string): ProblemText => ({
  message: answer,
  advice: fr`Le pôle a changé depuis votre question, ou le temps a manqué. Recalculez le plan, puis posez-la de nouveau. Rien n’a été modifié.`,
});

export const noMotive: ProblemText = {
  message: fr`Une règle écarte ce lieu : le garder demande un motif.`,
  advice: fr`Écrivez le motif, puis recommencez. Rien n’a été modifié.`,
};

export const badWeight: ProblemText = {
  message: fr`Un poids est un nombre de 0 à ${numberInFrench(1000)}.`,
  advice: 'Corrigez la valeur, puis recommencez. Rien n’a été modifié.',
};

export const draftDeleted = (reference: string): ProblemText => ({
  message: fr`Le plan ${reference} a été supprimé.`,
  advice: fr`Ouvrez un autre plan gardé, ou gardez le plan affiché.`,
});

export const noRemark = (reference: string): ProblemText => ({
  message: fr`${reference} ne porte aucun avis d’établissement.`,
  advice: 'Il a peut-être été effacé. Ouvrez à nouveau la liste des plans gardés.',
});

export const noChoice: ProblemText = {
  message: 'Aucun organisme d’accueil n’est choisi.',
  advice: 'Cochez au moins un organisme, puis recommencez.',
};

export const hostNoLongerPossible = (companyName: string, reason: string): ProblemText => ({
  message: fr`${companyName} ne peut plus être proposé : ${reason}`,
  advice: 'Aucun courriel n’a été préparé. Actualisez le classement, ou indiquez un motif si la règle le permet.',
});

export const chosenTwice = (companyName: string): ProblemText => ({
  message: fr`${companyName} est choisi deux fois pour la même demande.`,
  advice: 'Aucun courriel n’a été préparé. Gardez une seule de ses offres.',
});

export const noAddress = (companyName: string): ProblemText => ({
  message: `${companyName} n’a pas d’adresse de courriel valable.`,
  advice: fr`Complétez sa fiche dans l’onglet « Entreprises », ou appelez : la proposition peut être faite par téléphone.`,
});

export const noAnswerForm: ProblemText = {
  message: fr`Le formulaire « Réponse à une proposition » n’existe pas encore.`,
  advice: fr`Choisissez « Pôle de stages › Formulaires › Créer ou mettre à jour », puis recommencez.`,
};

export const cannotMergeItself: ProblemText = {
  message: 'Une fiche ne peut pas être fusionnée avec elle-même.',
  advice: 'Choisissez deux fiches différentes.',
};

export const stillIncomplete: ProblemText = {
  message: 'La demande est encore incomplète.',
  advice: fr`Corrigez la ligne dans l’onglet « Demandes », puis recommencez.`,
};

export const nothingToAsk: ProblemText = {
  message: 'Aucune piste ne donnerait d’hôte de plus.',
  advice: 'Aucun courriel n’a été préparé. Voyez les hôtes écartés, ou élargissez le vivier.',
};

export const badReview: ProblemText = {
  message: 'Le bilan est incomplet.',
  advice: 'Indiquez qui répond et si le stage a eu lieu, puis recommencez.',
};

/** Why a stage cannot be reviewed. */
export const reviewRefused: Readonly<Record<ReviewRefusal, ProblemText>> = {
  'not-begun': {
    message: fr`Ce stage n'a pas encore commencé : son bilan ne peut pas être noté.`,
    advice: fr`Rien n'a été modifié. Corrigez les dates si elles sont fausses, ou revenez après le stage.`,
  },
  'not-held': {
    message: fr`Ce stage n'a pas eu lieu chez cet hôte : son bilan ne peut pas être noté.`,
    advice: fr`Rien n'a été modifié. Notez ce qui vous a été dit dans les notes de la demande.`,
  },
};

/** Why a host is not called on that day, and on which it is. */
export const badCallBack = (day: IsoDate, { code, next }: CallBackDoubt): ProblemText => ({
  message: callBackDoubts[code](day),
  advice: next === undefined ? 'Appelez dès maintenant : le stage est tout proche.' : nextCallBack(next),
});

export const futureConvention: ProblemText = {
  message: 'Ce jour n’est pas encore venu.',
  advice: 'Indiquez le jour où la convention a réellement changé de mains.',
};

export const noCounterOffer: ProblemText = {
  message: 'Cet organisme ne propose pas d’autres dates ni un autre public.',
  advice: 'Rien n’a été envoyé. Actualisez le panneau pour voir l’état actuel.',
};

export const requestClosed = (reference: string): ProblemText => ({
  message: fr`La demande ${reference} n’attend plus d’hôte.`,
  advice: 'Rien n’a été envoyé.',
});

export const noPublic: ProblemText = {
  message: 'Aucun public n’est coché.',
  advice: 'Cochez au moins un public que l’organisme accepte, puis recommencez.',
};

export const badNumber: ProblemText = {
  message: 'Ce numéro de téléphone n’est pas valable.',
  advice: 'Vérifiez ses dix chiffres, ou laissez la case vide.',
};

export const badOtherDates: ProblemText = {
  message: 'Ces dates ne conviennent pas.',
  advice: 'Le premier jour doit être à venir, et le dernier ne peut pas venir avant le premier.',
};

/** Why an event may not happen. */
export const guardSentences = {
  stageNotBegun: fr`Le stage n’a pas encore commencé.`,
  hostGone: fr`Le stage est terminé, et plus aucun organisme n’est noté comme accueillant cet élève.`,
  fileAnew: fr`Pour une nouvelle recherche, saisissez une nouvelle demande.`,
  stageNotOver: fr`Le stage n’est pas encore terminé.`,
  stageBegun: fr`Le premier jour du stage est passé.`,
  datesPassed: fr`Les dates de cette offre sont passées : corrigez-les d’abord.`,
  datesChanged: fr`Les dates de la demande ont changé depuis la proposition.`,
  requestSeeksNoMore: fr`La demande n’attend plus d’hôte.`,
  badAddress: (address: string): string => fr`${quoted(address)} ne peut pas recevoir de courriel : corrigez l’adresse d’abord.`,
  textLeft: fr`Le texte de ce courriel n’est plus gardé depuis son envoi : il ne peut pas repartir tel quel.`,
  writeAnew: fr`Ouvrez-le dans Courriels et choisissez « Adresse erronée » : il est alors écrit à nouveau, à la même adresse ou à une autre.`,
} as const;

/** The reason noted on what was only tried. */
export const trialOver = fr`Essai terminé.`;

export const whatOfTried: ProblemText = {
  message: 'Des propositions ou des courriels n’ont été envoyés qu’à vous, pendant l’essai.',
  advice: fr`Dites d’abord s’il faut les oublier ou les envoyer réellement : assistant de démarrage, étape « Essai ».`,
};

export const reasonNeeded: ProblemText = {
  message: 'Un motif est nécessaire.',
  advice: 'Écrivez en quelques mots pourquoi, puis recommencez.',
};

export const animatorEmailNeeded: ProblemText = {
  message: 'Le courriel de l’animateur n’est pas renseigné.',
  advice: fr`Renseignez-le à l’étape « Le pôle » de l’assistant, puis recommencez.`,
};

export const notQueuedAnyMore: ProblemText = {
  message: fr`Ce courriel n’est plus en attente : il est parti, ou il a été annulé.`,
  advice: 'Actualisez la liste des courriels.',
};

export const pauseNameNeeded = {
  message: fr`Dites qui met les envois en pause.`,
  advice: fr`Votre nom suffit : il se lit à côté de la file.`,
};
export const emptyMessage = { message: fr`Un courriel a besoin d'un objet et d'un texte.`, advice: fr`Rien n'a été changé.` };
export const dayNeeded = {
  message: fr`Ce jour est passé ou ne se lit pas.`,
  advice: fr`Choisissez aujourd'hui ou un jour à venir.`,
};
export const sameAddress = {
  message: fr`C'est l'adresse à laquelle ce courriel est déjà parti.`,
  advice: fr`Indiquez la bonne adresse.`,
};
export const untoldAgain = {
  message: fr`La ligne dont parlait ce courriel n'existe plus : il ne peut pas être réécrit.`,
  advice: fr`Rien n'a été changé.`,
};
export const addressNeeded = (typed: string): { readonly message: string; readonly advice: string } => ({
  message: fr`« ${typed.slice(0, 100)} » n'est pas une adresse.`,
  advice: fr`Indiquez une seule adresse, par exemple contact@organisme.example.`,
});

export const meetingOver: ProblemText = {
  message: 'Cette rencontre est passée ou annulée.',
  advice: 'Pour inviter de nouveau, changez sa date ou son état dans l’onglet Rencontres.',
};

export const meetingToCome: ProblemText = {
  message: 'Cette rencontre n’a pas encore eu lieu.',
  advice: 'Notez les présences le jour même, ou après.',
};

export const needsAnswer: ProblemText = {
  message: 'Il manque la réponse.',
  advice: 'Écrivez en une phrase ce que vous répondez : elle part telle quelle à la personne.',
};

export const nothingSought: ProblemText = {
  message: 'Aucune demande ouverte ne cherche dans ce secteur.',
  advice: 'Actualisez le panneau : une solution a pu être trouvée entre-temps.',
};

export const themeIsOver: ProblemText = {
  message: 'Ce besoin n’attend plus de réponse.',
  advice: 'Actualisez le panneau : il a pu recevoir la sienne entre-temps.',
};

export const themeIsMade = (reference: string): ProblemText => ({
  message: fr`Ce thème a déjà sa suite : ${reference}.`,
  advice: fr`Ouvrez-la depuis le panneau, ou annulez-la d'abord.`,
});

export const unsafeLink = (typed: string): ProblemText => ({
  message: fr`Ce lien ne commence pas par https:// : « ${typed.slice(0, 100)} ».`,
  advice: fr`Copiez l'adresse complète depuis votre navigateur. Rien n'a été changé.`,
});

export const unpublished = (title: string): ProblemText => ({
  message: fr`« ${title} » n'est pas publiée : elle ne peut pas être jointe.`,
  advice: fr`Dans l'onglet Ressources, donnez-lui l'état « Publiée » et un lien en https.`,
});

export const minutesNeeded: ProblemText = {
  message: fr`Il n'y a rien à envoyer encore.`,
  advice: fr`Enregistrez un compte rendu, un lien ou une ressource, puis envoyez.`,
};

export const noAttestation: ProblemText = {
  message: fr`Seule une formation de tuteurs donne lieu à une attestation.`,
  advice: fr`Vérifiez le genre de la rencontre dans l'onglet Rencontres.`,
};

export const noResources: ProblemText = {
  message: fr`Aucune ressource n'est publiée.`,
  advice: fr`Dans l'onglet Ressources, donnez à l'une d'elles l'état « Publiée » et un lien en https.`,
};

export const noPaper: ProblemText = {
  message: fr`Cette feuille n'existe plus.`,
  advice: fr`Choisissez-en une autre dans la liste.`,
};

export const nothingToHandOn: ProblemText = {
  message: fr`Aucune demande à transmettre : chacune a un hôte, une proposition en cours, ou est cherchée depuis moins d’une semaine.`,
  advice: fr`Revenez quand une demande restera sans hôte.`,
};
