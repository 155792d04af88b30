/** A person's erasure and the closing of the year in memory: the same use cases, with a note of what has been begun. */
import { eraseInRegister } from '../../../src/application/person/erase-in-register';
import { findPerson } from '../../../src/application/person/parts-of';
import { refusalsOfErasure } from '../../../src/application/person/refusals-of-erasure';
import type { Ports } from '../../../src/application/ports';
import { UserProblem } from '../../../src/application/user-problem';
import { carryClosingOn as carryOn } from '../../../src/application/year/carry-closing-on';
import { closingOf } from '../../../src/application/year/close-year';
import { withoutTraces, type Person as Erased } from '../../../src/domain/person/person';
import { erasureTexts } from '../../../src/wording/person/erasure-texts';
import type { Texts } from '../world';

type Properties = GoogleAppsScript.Properties.Properties;
const ERASING = 'erasure';
const CLOSING = 'closing';

/** Answers as the forms keep them: `erase` takes a person out of each. */
export type Answered = (erase: (texts: Texts) => Texts) => void;

/** Throws a UserProblem when something stands in the way. */
export function beginErasure(ports: Ports, properties: Properties, answered: Answered, address: string): void {
  // One that was begun goes first.
  carryErasureOn(ports, properties, answered);
  const refusals = ports.unitOfWork((register) => refusalsOfErasure(register, ports, address));
  if (refusals.length > 0) throw new UserProblem(refusals.join('\n'));
  const { person } = ports.unitOfWork((register) => findPerson(register, address));
  properties.setProperty(ERASING, JSON.stringify(person));
  carryErasureOn(ports, properties, answered);
}

export function carryErasureOn(ports: Ports, properties: Properties, answered: Answered): void {
  const noted = properties.getProperty(ERASING);
  if (noted === null) return;
  const person = JSON.parse(noted) as Erased;
  ports.unitOfWork((register) => eraseInRegister(register, ports, person));
  const without = (text: string): string => withoutTraces(person, text, erasureTexts.erased);
  answered((texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([question, answer]) => [
        question,
        typeof answer === 'string' ? without(answer) : answer.map(without),
      ]),
    ),
  );
  properties.deleteProperty(ERASING);
}

export function beginClosingYear(ports: Ports, properties: Properties): void {
  const closing = ports.unitOfWork((register) => closingOf(register, ports));
  if (closing.kind === 'closed') return;
  properties.setProperty(CLOSING, String(closing.kind === 'begun' ? closing.year : closing.plan.year));
  carryClosingOn(ports, properties);
}

export function carryClosingOn(ports: Ports, properties: Properties): void {
  const noted = properties.getProperty(CLOSING);
  carryOn(ports, {
    year: () => (noted === null ? undefined : Number(noted)),
    forgetYear: () => void properties.deleteProperty(CLOSING),
    forgetRawAnswers: () => true,
  });
}
