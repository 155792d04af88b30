/** French texts of the rules a new hub begins with. */
import type { Rule, RuleCode } from '../../domain/rules/rule';
import { RULES_SEED } from '../../domain/rules/rules-seed';
import { fr } from '../text/typography';

export interface RuleText {
  readonly label: string;
  readonly appliesTo: string;
  readonly unit: string;
  readonly source: string;
}

/** What a person reads in the column « Code »: short, no two alike, the same for every value that a rule has had. */
export const ruleCodeLabels: Readonly<Record<RuleCode, string>> = {
  'max-trainees-small': fr`Plafond de stagiaires, petit organisme`,
  'max-trainees-share': fr`Plafond de stagiaires, part de l'effectif`,
  'small-staff-limit': fr`Plafond de stagiaires, seuil d'effectif`,
  'raised-trainees-small': fr`Plafond relevé, petit organisme`,
  'raised-trainees-share': fr`Plafond relevé, part de l'effectif`,
  'raised-staff-limit': fr`Plafond relevé, seuil d'effectif`,
  'max-pupils-per-tutor': fr`Stagiaires par tuteur`,
  'apprentice-min-age': fr`Âge de l'apprentissage`,
  'max-distance-km': fr`Distance maximale`,
  'hours-week-minor': fr`Heures par semaine, mineurs`,
  'hours-week-under-15': fr`Heures par semaine, moins de 15 ans`,
  'regulated-work-min-age': fr`Travaux réglementés, âge`,
  'regulated-work-years': fr`Travaux réglementés, validité`,
  'gratification-days': fr`Gratification, seuil de jours`,
};

export const ruleTexts: Readonly<Record<RuleCode, RuleText>> = {
  'max-trainees-small': {
    label: fr`Stagiaires au plus la même semaine, petit organisme`,
    appliesTo: fr`PFMP et stages de BTS, sous le seuil d'effectif`,
    unit: fr`stagiaires`,
    source: fr`Code de l'éducation, article R124-10`,
  },
  'max-trainees-share': {
    label: fr`Stagiaires au plus la même semaine, part de l'effectif`,
    appliesTo: fr`PFMP et stages de BTS, à partir du seuil d'effectif, arrondi à l'entier supérieur`,
    unit: fr`% de l'effectif`,
    source: fr`Code de l'éducation, article R124-10`,
  },
  'small-staff-limit': {
    label: fr`Seuil d'effectif du plafond de stagiaires`,
    appliesTo: fr`PFMP et stages de BTS`,
    unit: fr`salariés`,
    source: fr`Code de l'éducation, articles R124-10 et R124-12 (effectif)`,
  },
  'raised-trainees-small': {
    label: fr`Stagiaires au plus la même semaine, petit organisme, plafond relevé`,
    appliesTo: fr`PFMP des établissements dont l'académie a relevé le plafond`,
    unit: fr`stagiaires`,
    source: fr`Code de l'éducation, article R124-10, second alinéa`,
  },
  'raised-trainees-share': {
    label: fr`Stagiaires au plus la même semaine, part de l'effectif, plafond relevé`,
    appliesTo: fr`PFMP des établissements dont l'académie a relevé le plafond, arrondi à l'entier supérieur`,
    unit: fr`% de l'effectif`,
    source: fr`Code de l'éducation, article R124-10, second alinéa`,
  },
  'raised-staff-limit': {
    label: fr`Seuil d'effectif du plafond relevé`,
    appliesTo: fr`PFMP des établissements dont l'académie a relevé le plafond`,
    unit: fr`salariés`,
    source: fr`Code de l'éducation, article R124-10, second alinéa`,
  },
  'max-pupils-per-tutor': {
    label: fr`Stagiaires au plus en même temps par tuteur`,
    appliesTo: fr`PFMP et stages de BTS`,
    unit: fr`stagiaires`,
    source: fr`Code de l'éducation, article R124-13`,
  },
  'apprentice-min-age': {
    label: fr`Âge minimal pour l'apprentissage`,
    appliesTo: fr`Apprentissage ; à 15 ans révolus si la classe de 3e est achevée`,
    unit: fr`ans`,
    source: fr`Code du travail, article L6222-1`,
  },
  'max-distance-km': {
    label: fr`Distance maximale proposée`,
    appliesTo: fr`Toutes les demandes, quel que soit le rayon accepté`,
    unit: fr`km par la route`,
    source: fr`Choix du pôle`,
  },
  'hours-week-minor': {
    label: fr`Durée hebdomadaire maximale, mineurs`,
    appliesTo: fr`Tous les mineurs (8 h par jour en PFMP, 7 h en observation)`,
    unit: fr`heures`,
    source: fr`Code du travail, article L3162-1`,
  },
  'hours-week-under-15': {
    label: fr`Durée hebdomadaire maximale, moins de 15 ans`,
    appliesTo: fr`Observation ; la convention nationale de 2024 admet 35 h : à fixer avec l'académie`,
    unit: fr`heures`,
    source: fr`Usage académique et règle des mini-stages des chambres de commerce ; choix du pôle`,
  },
  'regulated-work-min-age': {
    label: fr`Âge minimal pour les travaux réglementés`,
    appliesTo: fr`Formations professionnelles comportant des travaux réglementés`,
    unit: fr`ans`,
    source: fr`Code du travail, articles D4153-15 à D4153-37 et R4153-39`,
  },
  'regulated-work-years': {
    label: fr`Validité de la déclaration de dérogation pour travaux réglementés`,
    appliesTo: fr`Organismes qui confient des travaux réglementés à des mineurs`,
    unit: fr`ans`,
    source: fr`Code du travail, article R4153-40`,
  },
  'gratification-days': {
    label: fr`Gratification due au-delà de cette durée chez le même hôte`,
    appliesTo: fr`PFMP et stages de BTS, dans l'année scolaire`,
    unit: fr`jours de présence`,
    source: fr`Code de l'éducation, articles L124-6 et D124-6 (deux mois, soit 44 jours de 7 h)`,
  },
};

/** The rows a new rules tab begins with. */
export const seededRules: readonly Rule[] = RULES_SEED.map(({ code, value, effect, validFrom, validUntil }) => ({
  code,
  ...ruleTexts[code],
  value,
  effect,
  validFrom,
  validUntil,
}));
