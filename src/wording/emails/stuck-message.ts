/** To the animator: what the add-on could not do by itself, and what mends it. */
import { fr } from '../text/typography';
import { stepLabels } from '../labels/triggers';

interface Stuck {
  readonly step: string;
  readonly message: string;
  readonly advice: string;
}

/** What is stuck, step by step, in one message. */
export function stuckMessage(stuck: readonly Stuck[]): { readonly subject: string; readonly text: string } {
  const lines = stuck.map(
    ({ step, message, advice }) => fr`${(stepLabels as Readonly<Record<string, string>>)[step] ?? step}\n${message}\n${advice}`,
  );
  return {
    subject:
      stuck.length === 1 ? fr`Pôle de stages : une tâche est bloquée` : fr`Pôle de stages : ${stuck.length} tâches sont bloquées`,
    text: fr`Bonjour,\n\nCe que l'extension n'a pas pu faire d'elle-même, et comment y remédier :\n\n${lines.join('\n\n')}\n\nTout le reste continue. Ce message part une fois par jour tant qu'une tâche est bloquée.`,
  };
}
