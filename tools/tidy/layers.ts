/** What may stand in which layer: services of Google, and French that people read. */
import ts from 'typescript';
import { eachNode, placeOf, type Source } from './sources';

/** What the platform puts into the scope of a script (reference of Apps Script, and `google.script` of its pages). */
const SERVICES = new Set(
  (
    'SpreadsheetApp FormApp DriveApp DocumentApp SlidesApp MailApp GmailApp CalendarApp ContactsApp GroupsApp HtmlService ContentService ' +
    'PropertiesService CacheService LockService ScriptApp Session Utilities UrlFetchApp Logger Jdbc XmlService LanguageApp Maps Charts ' +
    'LinearOptimizationService Browser GoogleAppsScript google'
  ).split(' '),
);
/** Where they may be named: the adapters, the runtime that imitates them, and the pages' one bridge to the script. */
const MAY_NAME_SERVICES = /^src\/(google|local)\/|^src\/sidebar\/bridge\.ts$/;

/** Names of the platform's globals outside the adapters; a property or a key of that name is no global. */
export function googleOutsideAdapters(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of sources.filter(({ path }) => !MAY_NAME_SERVICES.test(path)))
    eachNode(source, (node) => {
      if (!ts.isIdentifier(node) || !SERVICES.has(node.text)) return;
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
      if (ts.isPropertyAssignment(parent) && parent.name === node) return;
      found.push(`${placeOf(source, node)} ${node.text}`);
    });
  return found;
}

/** Where people's French may stand: sentences, headers and questions, the sample, and what the local runtime says like Google. */
const MAY_SPEAK = /^src\/(wording|register|sample|local)\//;
/** The domain recognises French as people type it, folded: words without capitals, accents or full stops are no text to read. */
const RECOGNISES = /^src\/domain\//;
const FOLDED = /^[a-z0-9œ\s'*|/?()[\]{}\\.+-]*$/i;
/** Small words that make a text French: two of them in one literal. */
const SMALL_WORDS =
  /(?<![\w-])(?:le|la|les|des|du|de|un|une|et|ou|pour|avec|dans|est|sont|sur|par|pas|ne|votre|vous|ce|cette|aux|au|qui|que)(?![\w-])/gi;
const SIGNS = /[À-ÅÇ-ÖØ-åç-öø-ÿœŒ«»’]/;

const isFrench = (text: string): boolean =>
  SIGNS.test(text) || (/\s/.test(text.trim()) && (text.match(SMALL_WORDS)?.length ?? 0) >= 2);

const textIn = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return undefined;
};

/** Literals in French outside the layers that speak. */
export function frenchOutsideWording(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of sources.filter(({ path }) => !MAY_SPEAK.test(path)))
    eachNode(source, (node) => {
      const text = textIn(node);
      if (text === undefined || !isFrench(text) || (RECOGNISES.test(source.path) && FOLDED.test(text))) return;
      found.push(`${placeOf(source, node)} ${text.trim()}`);
    });
  return found;
}
