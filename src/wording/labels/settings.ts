/** How each setting is named, and what it is for, as the Paramètres tab says it. */
import type { SettingKey } from '../../domain/settings/setting';
import { fr } from '../text/typography';
import { criterionLabels } from './lists';

const weightOf = (code: keyof typeof criterionLabels): string => fr`Poids : ${criterionLabels[code].toLowerCase()}`;

/** What a person reads in the column « Clé »: no two alike. */
export const settingLabels: Readonly<Record<SettingKey, string>> = {
  hubName: 'Nom du pôle',
  territory: 'Territoire',
  academie: 'Académie',
  zone: 'Zone de vacances',
  departements: 'Départements',
  animatorName: 'Nom de l’animateur',
  animatorRole: 'Fonction de l’animateur',
  animatorPhone: 'Téléphone de l’animateur',
  animatorEmail: 'Courriel de l’animateur',
  signature: 'Signature des courriels',
  controller: 'Responsable du traitement',
  dpoContact: 'Contact du DPO',
  sandbox: 'Mode d’essai',
  sendDelayMinutes: 'Délai avant l’envoi (minutes)',
  minDailyQuotaKept: 'Envois gardés en réserve par jour',
  acknowledgementsPerDay: 'Accusés de réception par jour',
  acknowledgementsPerAddress: 'Accusés de réception par adresse et par jour',
  acknowledgementQuotaKept: 'Envois gardés aux propositions et accords',
  replyWithinDays: 'Délai de réponse (jours ouvrés)',
  morningHour: 'Accusé du matin (heure)',
  solicitationsPerMonth: 'Sollicitations d’une entreprise par mois',
  restDays: 'Repos entre deux sollicitations (jours)',
  secondeStart: fr`Stages de seconde : premier jour`,
  secondeEnd: fr`Stages de seconde : dernier jour`,
  'weight.expectations': weightOf('expectations'),
  'weight.sector': weightOf('sector'),
  'weight.distance': weightOf('distance'),
  'weight.dates': weightOf('dates'),
  'weight.places': weightOf('places'),
  'weight.reliability': weightOf('reliability'),
  'weight.rest': weightOf('rest'),
  'weight.network': weightOf('network'),
};

const weight = (code: keyof typeof criterionLabels): string =>
  fr`Poids du critère « ${criterionLabels[code]} » dans le classement des hôtes. Une valeur plus grande compte davantage ; 0 l’écarte.`;

export const settingExplanations: Readonly<Record<SettingKey, string>> = {
  hubName: 'Nom du pôle de stages, tel que le lisent les établissements et les organismes d’accueil.',
  territory: fr`Territoire du pôle, par exemple « Loire Sud ».`,
  academie: 'Académie.',
  zone: fr`Zone de vacances : A, B ou C.`,
  departements: 'Numéros des départements du territoire, séparés par des virgules.',
  animatorName: 'Nom de l’animateur ou de l’animatrice, dans chaque courriel.',
  animatorRole: fr`Fonction dans la signature, par exemple « Animatrice du pôle de stages ».`,
  animatorPhone: 'Téléphone donné dans chaque courriel.',
  animatorEmail: fr`Adresse à laquelle on répond ; en mode d’essai, elle reçoit tous les courriels.`,
  signature: fr`Signature des courriels ; vide : nom, fonction, pôle et téléphone.`,
  controller: 'Responsable du traitement des données, en général l’établissement support.',
  dpoContact: 'Contact du délégué à la protection des données.',
  sandbox: fr`Mode d’essai : « oui » envoie tous les courriels au seul animateur, « non » les envoie à leurs destinataires.`,
  sendDelayMinutes: 'Minutes pendant lesquelles un courriel en file peut encore être annulé.',
  acknowledgementsPerDay: 'Accusés de réception envoyés d’eux-mêmes par jour ; au-delà, ils attendent votre relecture.',
  acknowledgementQuotaKept: 'Envois du jour que les accusés de réception laissent aux propositions et aux accords.',
  acknowledgementsPerAddress: 'Accusés de réception envoyés d’eux-mêmes à une même adresse par jour.',
  minDailyQuotaKept: 'Envois gardés en réserve chaque jour sur le quota du compte.',
  morningHour: fr`Heure à partir de laquelle l’animateur reçoit l’accusé du matin ; 23 : jamais, l’horloge s’arrête avant.`,
  replyWithinDays: 'Jours ouvrés annoncés à l’enseignant pour une réponse.',
  solicitationsPerMonth: 'Nombre de sollicitations d’une entreprise par mois, sauf indication contraire sur sa fiche.',
  restDays: 'Jours de repos souhaités entre deux sollicitations d’une entreprise.',
  secondeStart:
    'Premier jour des stages de seconde, par exemple 14/06/2027. À confirmer chaque année avec le calendrier officiel.',
  secondeEnd: 'Dernier jour des stages de seconde, par exemple 25/06/2027.',
  'weight.expectations': weight('expectations'),
  'weight.sector': weight('sector'),
  'weight.distance': weight('distance'),
  'weight.dates': weight('dates'),
  'weight.places': weight('places'),
  'weight.reliability': weight('reliability'),
  'weight.rest': weight('rest'),
  'weight.network': weight('network'),
};
