/** The probes, one a row: each tries one thing on the platform and gives what it found and whether the add-on counts on it. */
import { probeWords, type ProbeCode } from '../../wording/probe/probe-texts';
import type { Finding, Probe } from './probe';
import { FORM_PROBES } from './form-probes';

const KEY = 'probe';
const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);
/** What the call throws, or `undefined`. */
const refusal = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Properties and the temporary memory alike: written, read back, gone. */
function kept(put: (value: string) => void, get: () => string | null, remove: () => void): Finding {
  put('v');
  const held = get();
  remove();
  const after = get();
  return [held === 'v' && after === null, `${shown(held)} ${shown(after)}`];
}

/** Names of the language that the add-on avoids since their presence is not settled. */
const AVOIDED: Readonly<Record<string, () => string>> = {
  queueMicrotask: () => typeof queueMicrotask,
  structuredClone: () => typeof structuredClone,
  SharedArrayBuffer: () => typeof SharedArrayBuffer,
  TextEncoder: () => typeof TextEncoder,
  setTimeout: () => typeof setTimeout,
  URL: () => typeof URL,
};
declare const queueMicrotask: unknown;
declare const structuredClone: unknown;
declare const TextEncoder: unknown;
declare const setTimeout: unknown;
declare const URL: unknown;

export const PROBES: Readonly<Record<ProbeCode, Probe>> = {
  permissions: () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const status = String(info.getAuthorizationStatus());
    return [status === 'NOT_REQUIRED', status];
  },
  cells: ({ sheet }) => {
    const at = new Date(2027, 0, 5);
    const range = sheet.getRange('A1:D1').setValues([['a', 1.5, at, true]]);
    SpreadsheetApp.flush();
    const [text, number, date, box] = range.getValues()[0] as unknown[];
    const isSame = text === 'a' && number === 1.5 && date instanceof Date && date.getTime() === at.getTime() && box === true;
    return [isSame, shown([text, number, date, box])];
  },
  'formula-guard': ({ sheet }) => {
    const cell = sheet.getRange('A2').setValue("'=1+1");
    return [cell.getFormula() === '' && cell.getValue() === '=1+1', `${shown(cell.getValue())} ${shown(cell.getFormula())}`];
  },
  'plus-formula': ({ sheet }) => {
    const cell = sheet.getRange('A3').setValue('+1+1');
    return [cell.getFormula() !== '' || cell.getValue() === 2, `${shown(cell.getValue())} ${shown(cell.getFormula())}`];
  },
  'plain-text': ({ sheet }) => {
    const cell = sheet.getRange('A4').setNumberFormat('@').setValue('007');
    return [cell.getValue() === '007', shown(cell.getValue())];
  },
  'whole-number-format': ({ sheet }) => {
    const cell = sheet.getRange('A5').setNumberFormat('0.##').setValue(20);
    return [cell.getDisplayValue() === '20', shown(cell.getDisplayValue())];
  },
  'beyond-grid': ({ sheet }) => {
    const refused = refusal(() => sheet.getRange(sheet.getMaxRows() + 1, 1));
    return [refused !== undefined, refused ?? 'taken'];
  },
  'list-validation': ({ sheet }) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).build();
    const read = sheet.getRange('B5').setDataValidation(rule).getDataValidation();
    return [read !== null && String(read.getCriteriaType()) === 'VALUE_IN_LIST', shown(read?.getCriteriaValues() ?? null)];
  },
  'painted-rule': ({ sheet }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1="a"')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A1:B9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const [read] = sheet.getConditionalFormatRules();
    const values = read?.getBooleanCondition()?.getCriteriaValues();
    return [shown(values) === shown(['=$A1="a"']), shown(values)];
  },
  protection: ({ sheet }) => {
    sheet.getRange('C5').protect().setWarningOnly(true);
    const read = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return [read.length === 1 && read[0]!.isWarningOnly(), String(read.length)];
  },
  'language-and-zone': ({ spreadsheet }) => {
    const found = [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
    return [found[0] === 'fr_FR' && found[1] === found[2] && found[2] === 'Europe/Paris', found.join(', ')];
  },
  lock: () => {
    const lock = LockService.getDocumentLock();
    const isHeld = lock.tryLock(5_000);
    if (isHeld) lock.releaseLock();
    return [isHeld, String(isHeld)];
  },
  properties: () => {
    const store = PropertiesService.getDocumentProperties();
    return kept(
      (value) => store.setProperty(KEY, value),
      () => store.getProperty(KEY),
      () => store.deleteProperty(KEY),
    );
  },
  cache: () => {
    const store = CacheService.getScriptCache();
    return kept(
      (value) => store.put(KEY, value, 60),
      () => store.get(KEY),
      () => store.remove(KEY),
    );
  },
  digest: () => {
    const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8);
    const hex = bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
    // The example of the standard (FIPS 180-4).
    return [hex === 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', hex.slice(0, 16)];
  },
  'french-words': () => {
    const number = new Intl.NumberFormat('fr-FR').format(1234.5).replace(/\s/g, ' ');
    const date = new Date(2027, 0, 5).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
    return [number === '1 234,5' && date === '5 janvier 2027', `${number}, ${date}`];
  },
  pages: () => {
    const sizes = ['sidebar', 'communes'].map((name) => HtmlService.createHtmlOutputFromFile(name).getContent().length);
    return [sizes.every((size) => size > 10_000), sizes.join(', ')];
  },
  'missing-globals': () => {
    const found = Object.keys(AVOIDED).filter((name) => AVOIDED[name]!() !== 'undefined');
    return [found.length === 0, found.join(', ')];
  },
  'private-fields': () => {
    const refused = refusal(() => new Function('class A { #x = 1 } return new A();')());
    return [refused !== undefined, refused ?? 'taken'];
  },
  trigger: () => {
    const made = ScriptApp.newTrigger('onWake')
      .timeBased()
      .after(7 * 24 * 3_600_000)
      .create();
    const id = made.getUniqueId();
    const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === id);
    ScriptApp.deleteTrigger(made);
    const isGone = !ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === id);
    return [isThere && isGone, `${isThere} ${isGone}`];
  },
  'mail-quota': () => {
    const left = MailApp.getRemainingDailyQuota();
    return [Number.isInteger(left) && left >= 0, String(left)];
  },
  'mail-refusal': () => {
    const refused = refusal(() => MailApp.sendEmail('sans-arobase', probeWords.title, probeWords.title));
    return [refused !== undefined && /^Invalid email/.test(refused), refused ?? 'taken'];
  },
  ...FORM_PROBES,
  'edited-answer': 'by-hand',
  'private-window': 'by-hand',
  'form-sharing': 'by-hand',
  'form-sharing-mail': 'by-hand',
};
