/** A day, a month or an hour as dates are written: `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
