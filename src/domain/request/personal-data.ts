/** Words that betray what must never be asked of a pupil: health, family, social situation, discipline, religion, nationality. */
import { fold } from '../text/fold';

/** Read on the folded text as whole words; \w* opens the end. Words that companies bear too (« cabinet médical ») are left out. */
const SENSITIVE_WORDS = new RegExp(`\\b(?:${[
  // health and disability
  'maladies?', 'malade', 'handicap\\w*', 'autis\\w*', 'dyslexi\\w*', 'dyspraxi\\w*', 'dysphasi\\w*', 'dyscalculi\\w*', 'dysorthographi\\w*', 'dys', 'tdah?', 'diabet\\w*',
  'epilep\\w*', 'asthm\\w*', 'allergi\\w*', 'depressi\\w*', 'anxieu\\w*', 'anxiete', 'phobi\\w*', 'medicaments?', 'traitement medical', 'suivi medical',
  'suivi psy\\w*', 'psychologue', 'psychiatr\\w*', 'hospitalis\\w*', 'raisons? de sante', 'raisons? medicales?', 'problemes? de sante', 'sante fragile', 'troubles?',
  'fauteuil roulant', 'malentendante?', 'malvoyante?', 'sourde?', 'enceinte', 'grossesse', 'addictions?', 'pai', 'pps', 'mdph', 'aesh', 'rqth', 'itep', 'ime',
  // family
  'divorc\\w*', 'parents? separes?', 'orphelin\\w*', 'deced\\w*', 'deces', 'deuil', 'monoparental\\w*', 'famille d accueil', 'aide sociale a l enfance', 'ase',
  'situation familiale', 'problemes? familia\\w*', 'conflits? familia\\w*', 'violences?', 'maltraitan\\w*',
  // social situation, discipline, religion, nationality
  'sans papiers', 'titre de sejour', 'refugie\\w*', 'demandeurs? d asile', 'mna', 'non accompagnee?s?', 'migrante?s?', 'nationalite', 'rsa', 'boursiere?s?', 'precari\\w*',
  'sans abri', 'sdf', 'hebergement d urgence', 'foyer d urgence', 'prison', 'incarcer\\w*', 'garde a vue', 'judiciaire', 'pjj', 'delinquan\\w*', 'conseil de discipline',
  'exclusions? definitives?', 'religi\\w*', 'musulman\\w*', 'ramadan', 'assistante? sociale?',
].join('|')})\\b`, 'g');

/** The words found, folded, each one once, in their order; empty when there is none. */
export const sensitiveWordsIn = (text: string): string[] => [...new Set(fold(text).match(SENSITIVE_WORDS) ?? [])];
