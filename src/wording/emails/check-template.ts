/** Says where a template is wrong, before it can be used. */
import { distance } from 'fastest-levenshtein';
import Mustache from 'mustache';
import { fr, quoted } from '../text/typography';
import type { TemplateText } from './render-template';

export interface TemplateProblem {
  readonly part: 'subject' | 'body';
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** « Objet, ligne 1, colonne 12 : la variable {{form}} n’existe pas. Peut-être {{formation}} ? » */
  readonly sentence: string;
}

type Token = ReturnType<typeof Mustache.parse>[number];
const PARTS = { subject: 'Objet', body: 'Texte' } as const;

/**
 * Every problem in the order of the text; empty when the template may be used. `allowed` are the names of its variables. Never
 * throws.
 */
export function checkTemplate(template: TemplateText, allowed: readonly string[]): TemplateProblem[] {
  return (['subject', 'body'] as const).flatMap((part) => {
    const text = template[part];
    const at = (offset: number, sentence: string): TemplateProblem => {
      const before = text.slice(0, offset).split('\n');
      const [line, column] = [before.length, before[before.length - 1]!.length + 1];
      return { part, line, column, sentence: fr`${PARTS[part]}, ligne ${line}, colonne ${column} : ${sentence}` };
    };
    if (text.trim() === '') return [at(0, part === 'subject' ? fr`l'objet est vide.` : fr`le texte est vide.`)];
    try {
      return problemsOf(Mustache.parse(text), allowed).map(({ offset, sentence }) => at(offset, sentence));
    } catch (error) {
      return [at(...syntaxProblem(error instanceof Error ? error.message : ''))];
    }
  });
}

function problemsOf(tokens: readonly Token[], allowed: readonly string[]): { offset: number; sentence: string }[] {
  return tokens.flatMap((token) => {
    const [kind, name, offset] = token;
    const inner = kind === '#' || kind === '^' ? problemsOf(token[4] as unknown as Token[], allowed) : [];
    if (kind === 'text' || kind === '!') return inner;
    if (kind === '>' || kind === '=') return [{ offset, sentence: fr`l'écriture ${`{{${kind}`} n'est pas permise.` }, ...inner];
    return allowed.includes(name) ? inner : [{ offset, sentence: unknownVariable(name, allowed) }, ...inner];
  });
}

function unknownVariable(name: string, allowed: readonly string[]): string {
  const nearest = [...allowed].sort((a, b) => distance(a, name) - distance(b, name))[0];
  const isNear = nearest !== undefined && distance(nearest, name) <= Math.floor(name.length / 2);
  return fr`la variable ${braced(name)} n'existe pas.${isNear ? fr` Peut-être ${braced(nearest)} ?` : ''}`;
}

const braced = (name: string): string => `{{${name.slice(0, 60)}}}`;

/** The messages of mustache 4.2, in French. */
const SYNTAX_MESSAGES: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^Unclosed section "(.*)" at (\d+)$/s, (name) => fr`la partie ${`{{#${name}}}`} n'est pas fermée par ${`{{/${name}}}`}.`],
  [/^Unopened section "(.*)" at (\d+)$/s, (name) => fr`${`{{/${name}}}`} ferme une partie qui n'est pas ouverte.`],
  [/^Unclosed tag at ()(\d+)$/, () => fr`une accolade n'est pas fermée : il manque ${'}}'}.`],
];

function syntaxProblem(message: string): [offset: number, sentence: string] {
  for (const [pattern, sentence] of SYNTAX_MESSAGES) {
    const match = pattern.exec(message);
    if (match) return [Number(match[2]), sentence((match[1] ?? '').slice(0, 60))];
  }
  return [0, fr`le modèle ne peut pas être lu ${quoted(message.slice(0, 100))}.`];
}
