/** What each setting is for, as the Paramètres tab explains it. */
import type { SettingKey } from '../../domain/settings/setting';
import { fr } from '../text/typography';

const weight = (name: string): string => fr`Poids du critère « ${name} » dans le classement des hôtes. Une valeur plus grande compte davantage ; 0 l’écarte.`;

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
  replyWithinDays: 'Jours ouvrés annoncés à l’enseignant pour une réponse.',
  solicitationsPerMonth: 'Nombre de sollicitations d’une entreprise par mois, sauf indication contraire sur sa fiche.',
  restDays: 'Jours de repos souhaités entre deux sollicitations d’une entreprise.',
  secondeStart: 'Premier jour des stages de seconde (année-mois-jour). À confirmer chaque année avec le calendrier officiel.',
  secondeEnd: 'Dernier jour des stages de seconde (année-mois-jour).',
  'weight.expectations': weight('Attendus couverts'),
  'weight.sector': weight('Secteur et activité'),
  'weight.distance': weight('Distance et transport'),
  'weight.dates': weight('Dates'),
  'weight.places': weight('Places et semaines'),
  'weight.reliability': weight('Fiabilité de l’hôte'),
  'weight.rest': weight('Repos depuis la dernière sollicitation'),
  'weight.network': weight('Apport du réseau'),
};
