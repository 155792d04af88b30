/// <reference types="google-apps-script" />
/// <reference path="../../src/google/forms/form-publishing.d.ts" />
/** Inside the script's realm: the cases on the sheet, called as a page calls a function of the script. */
import { composeRun } from '../../src/google/compose';
import { share } from '../../src/google/parts/load-part';
import * as writing from '../../src/google/parts/writing';
import { CASES, playSteps, type Begin, type RandomStep } from './cases';

// This script is one piece: the part that writes is within it.
share({ writing: () => writing });

const begin: Begin = () => composeRun('Contrat').ports.unitOfWork;

Object.assign(globalThis, {
  runCase: (title: string): string => JSON.stringify(CASES.find((one) => one.title === title)!.run(begin)),
  runSteps: (steps: readonly RandomStep[]): string => JSON.stringify(playSteps(begin, steps)),
});
