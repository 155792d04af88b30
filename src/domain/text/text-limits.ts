/**
 * How many characters of each answer the register keeps. One table, so that no form can make a cell or a message that the
 * platform refuses.
 */

/** Most characters of one cell of the sheet (https://support.google.com/drive/answer/37603). */
export const CELL_LIMIT = 50_000;

/** A paragraph; fifty of them would still not fill a message with what one person wrote. */
const PARAGRAPH = 5000;
/** A line in which people explain themselves. */
const LONG_LINE = 1000;
/** A name, a street, a function. */
const LINE = 300;

/**
 * Texts of people by the question they answer; the sum of one form's texts stays well under `CELL_LIMIT`, so that a message may
 * repeat them all.
 */
export const TEXT_LIMITS = {
  // Demande de stage
  requesterName: LINE,
  schoolName: LINE,
  requesterEmail: LINE,
  requesterPhone: LINE,
  trainingName: LINE,
  pupilInitials: LINE,
  commune: LINE,
  postalCode: LINE,
  lodging: LONG_LINE,
  urgency: LONG_LINE,
  comment: PARAGRAPH,
  contactedCompanies: PARAGRAPH,
  soughtActivities: PARAGRAPH,
  // Offre d'accueil
  companyName: LINE,
  siret: LINE,
  address: LINE,
  website: LONG_LINE,
  contactName: LINE,
  contactJobTitle: LINE,
  contactEmail: LINE,
  contactPhone: LINE,
  signatoryName: LINE,
  tutorName: LINE,
  levels: LONG_LINE,
  activities: PARAGRAPH,
  weeksText: LONG_LINE,
  schedule: LONG_LINE,
  otherAddress: LINE,
  otherCommune: LINE,
  otherPostalCode: LINE,
  conditions: PARAGRAPH,
  otherNeed: PARAGRAPH,
  reservedForSchoolName: LINE,
  // Réponse à une proposition: everything the host added, joined
  word: PARAGRAPH,
  // Written by the program from several texts
  toCheck: 2 * PARAGRAPH,
} as const;
export type LimitedField = keyof typeof TEXT_LIMITS;
