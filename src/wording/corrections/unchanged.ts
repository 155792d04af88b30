/** Stands in a required question whose answer a link does not repeat. */
export const unchangedAnswer = '(inchangé)';
