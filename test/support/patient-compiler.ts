/**
 * Thousands of functions of the script run a few hundred times each before a realm goes, or a test file ends: the engine, left to
 * itself, spends a fifth of the processor on optimising them, and never gets it back. It waits six times as long here.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=800000');
